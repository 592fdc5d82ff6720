"""Every figure of a source is claimed.

A figure that no claim quotes is a figure that nobody checks. Money, percentages, physical amounts, durations, counts,
numbers in digits and dates count as figures; a bare number in words does not, since "one" and "un" are mostly articles.
It is a warning, since a figure may be beside the point.

Holds:
    text: It raised US$600 million in 2018.
    claims:
        - {quote: raised US$600 million in 2018, value: 600 million USD}

Fails:
    text: It raised US$600 million in 2018, and US$410 million before.
    claims:
        - {quote: raised US$600 million in 2018, value: 600 million USD}
"""

from claimtest.finding import Finding, Vacuous
from claimtest.passage import Span
from claimtest.source import Source
from claimtest.suite import Suite

SEVERITY = "warning"


def check(source: Source, suite: Suite) -> Finding | Vacuous | None:
    """List the figures that no quote touches."""
    total = len(source.figures)
    if total == 0:
        return Vacuous("no figure is read in the source")
    missing = suite.unclaimed(source)
    if not missing:
        return None
    sentence = f"{len(missing)} of {total} figures {'is' if len(missing) == 1 else 'are'} not claimed"
    rows = tuple((str(source.locate(Span(each.start, each.end))), f'"{each.text}"') for each in missing)
    return Finding(sentence, hint="add a claim for each, quoting its words", figures=rows)
