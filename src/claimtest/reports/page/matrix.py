"""Which source says what about the same thing, side by side."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimtest.checking import Outcome, State
from claimtest.claim import Claim
from claimtest.reports.page.marks import worst
from claimtest.reports.page.markup import attributes, escaped, table
from claimtest.suite import Suite

MOST_COLUMNS = 12
"""With more sources most cells would be empty, and each row lists those that it has."""
ACROSS = frozenset({"sources_agree", "scale_agrees"})


def rendered(suite: Suite, outcomes: Mapping[Claim, Sequence[Outcome]], numbers: Mapping[Claim, int]) -> str:
    """Return a table of what two or more sources claim; nothing where there is no such thing."""
    things = dict(_shared(suite))
    if not things:
        return ""
    cells = {
        claim: _cell(claim, outcomes[claim], numbers[claim]) for claims in things.values() for claim in claims
    }
    sources = [source for source in suite.sources if any(claim.source is source for claim in cells)]
    if len(sources) > MOST_COLUMNS:
        listed = [
            (name, "<br>".join(f"{escaped(claim.source.name)}: {cells[claim]}" for claim in claims))
            for name, claims in things.items()
        ]
        return table(("claimed", "by"), listed, "claims of several sources", words=2)
    rows = [
        (
            name,
            *("<br>".join(cells[claim] for claim in claims if claim.source is source) for source in sources),
        )
        for name, claims in things.items()
    ]
    headings = ("claimed", *(source.name for source in sources))
    return table(headings, rows, "claims of several sources", words=len(headings))


def _shared(suite: Suite) -> Iterator[tuple[str, Sequence[Claim]]]:
    """Yield each thing that several sources claim, with their claims; one time beside another stands apart."""
    found: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in suite.claims:
        found[claim.subject, claim.measure, str(claim.on or "")].append(claim)
    for (subject, measure, on), claims in sorted(found.items()):
        if len({claim.source for claim in claims}) > 1:
            yield escaped(", ".join(part for part in (subject, measure, on) if part)), claims


def _cell(claim: Claim, outcomes: Sequence[Outcome], number: int) -> str:
    state = worst(outcome.state for outcome in outcomes if outcome.check.rule.name in ACROSS)
    value = claim.date if claim.value is None else claim.value
    given = {
        "class": f"figure {state}",
        "href": f"#claim-{number}",
        "data-claims": str(number),
        "aria-expanded": "false",
        "aria-label": f"{claim.name}: {value}, {'agrees' if state is State.HOLDS else state}",
        "role": "button",
    }
    return f"<a{attributes(given)}>{escaped(str(value))}</a>"
