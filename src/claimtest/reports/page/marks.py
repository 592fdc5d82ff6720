"""A document as HTML, each of its figures marked by what became of the claims on it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimtest.checking import Outcome, State
from claimtest.claim import Claim
from claimtest.reading import Reading
from claimtest.reports.page.markup import attributes, escaped
from claimtest.source import Source

_WORST = (State.FAILED, State.BROKEN, State.STALE, State.WARNED, State.KNOWN)
_SHOWN_AS = {State.BROKEN: State.FAILED, State.STALE: State.FAILED}


@dataclass(slots=True)
class Mark:
    """A figure of a document.

    Attributes:
        figure: where it stands.
        claims: the claims that quote it.
    """

    figure: Reading
    claims: list[Claim] = field(default_factory=list)


def worst(states: Iterable[State]) -> State:
    """Return the state that a person should look at first; what is vacuous counts as holding."""
    found = set(states)
    state = next((each for each in _WORST if each in found), State.HOLDS)
    return _SHOWN_AS.get(state, state)


def marked(
    source: Source,
    claims: Sequence[Claim],
    outcomes: Mapping[Claim, Sequence[Outcome]],
    numbers: Mapping[Claim, int],
) -> str:
    """Return a document's text, each figure a link that opens its claims.

    Args:
        source: the document.
        claims: those of the source.
        outcomes: what was checked, by claim.
        numbers: the number of each claim in the page's data.
    """
    parts, end = [], 0
    anchored: set[Claim] = set()
    for mark in _marks(source, claims):
        figure = mark.figure
        parts.append(escaped(source.text[end : figure.start]))
        parts += [
            f'<span class="anchor" id="claim-{numbers[each]}"></span>'
            for each in mark.claims
            if each not in anchored
        ]
        parts.append(_shown(source, mark, outcomes, numbers))
        anchored.update(mark.claims)
        end = figure.end
    return "".join([*parts, escaped(source.text[end:])])


def _marks(source: Source, claims: Iterable[Claim]) -> Iterable[Mark]:
    readings = sorted({*source.figures, *source.aside}, key=lambda reading: reading.start)
    marks = [Mark(reading) for reading in readings]
    starts, ends = [reading.start for reading in readings], [reading.end for reading in readings]
    for claim in claims:
        touched = {
            index
            for span in claim.spans
            for index in range(bisect_right(ends, span.start), bisect_left(starts, span.end))
        }
        for index in sorted(touched):
            marks[index].claims.append(claim)
    return marks


def _shown(
    source: Source,
    mark: Mark,
    outcomes: Mapping[Claim, Sequence[Outcome]],
    numbers: Mapping[Claim, int],
) -> str:
    words = escaped(mark.figure.text)
    if not mark.claims:
        aside = mark.figure in set(source.aside)
        kind, title = ("aside", "set aside") if aside else ("unclaimed", "no claim quotes this figure")
        return f"<span{attributes({'class': f'figure {kind}', 'title': title})}>{words}</span>"
    state = worst(outcome.state for claim in mark.claims for outcome in outcomes[claim])
    names = ", ".join(claim.id for claim in mark.claims)
    given = {
        "class": f"figure {state}",
        "href": f"#claim-{numbers[mark.claims[0]]}",
        "data-claims": " ".join(str(numbers[claim]) for claim in mark.claims),
        "aria-expanded": "false",
        "aria-label": f"{mark.figure.text}: {state}, {names}",
        "role": "button",
    }
    return f"<a{attributes(given)}>{words}</a>"


def by_claim(outcomes: Iterable[Outcome], claims: Iterable[Claim]) -> Mapping[Claim, Sequence[Outcome]]:
    """Return the outcomes on each claim."""
    found: dict[Claim, list[Outcome]] = {claim: [] for claim in claims}
    for outcome in outcomes:
        if outcome.check.claim is not None:
            found[outcome.check.claim].append(outcome)
    return found


def legend() -> Iterator[str]:
    """Yield what each kind of line below a figure means."""
    for kind, meaning in (
        ("holds", "holds"),
        ("failed", "finding"),
        ("warned", "warning"),
        ("known", "known finding"),
        ("unclaimed", "not claimed"),
        ("aside", "set aside"),
    ):
        yield f'<li><span class="figure {kind}">123</span> {meaning}</li>'
