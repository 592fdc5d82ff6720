"""What is reported lies before publication, and what is forecast lies after it.

A report cannot tell what has not happened, and a target that has passed is no target. The vocabulary marks the
measures that are about the future with `forecast: true`.

A day is allowed for: an event of Monday evening in America is printed on Tuesday in Asia, and the other way round.

Holds:
    published: 2018-04-10
    on: 2018-04-09

Fails:
    published: 2018-04-10
    on: 2018-07
"""

from dataclasses import dataclass

from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.source import Source
from claimtest.suite import Suite


@dataclass(frozen=True, slots=True)
class Settings:
    """How far an event may seem to lie on the wrong side of publication.

    Attributes:
        days: for time zones.
    """

    days: int = 1


def check(
    measure: str,
    source: Source,
    suite: Suite,
    settings: Settings,
    on: Period | None = None,
    date: Period | None = None,
) -> Finding | Holds | Vacuous:
    """Compare the claim's time with the publication date."""
    time = on or date
    if time is None:
        return Vacuous("the claim is about no time in particular")
    published = source.published.padded(settings.days, settings.days)
    entry = suite.vocabulary.measures.get(measure)
    if entry is not None and entry.forecast:
        if time.end < published.start:
            return Finding(
                f"{time} is a forecast, but was over when the source was published, on {source.published}"
            )
    elif time.start > published.end:
        sentence = (
            f"{time} is reported as past, but lies after the source was published, on {source.published}"
        )
        return Finding(sentence, hint="a measure about the future has forecast: true in vocabulary.yaml")
    return Holds((("time", str(time)), ("published", str(source.published))))
