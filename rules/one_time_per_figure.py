"""A figure that several sources give for one thing is given for one time.

Sales, rounds and targets of two years seldom come out the same to the digit. Where sources print the same figure for one
thing and one of them prints another time with it, that time is probably wrong: a year that was miscounted, or taken from
the line above. It is a warning, since an amount may repeat itself. The vocabulary marks such measures as `flow`; a stock
may well stay what it was.

A source that gives the figure for both times says that it does repeat, so it is no evidence for either.

Holds:
    vocabulary:
        subjects: {subject: []}
        measures: {sales: {dimension: money, kind: flow}}
    sources:
        - claims: [{measure: sales, on: 2020, value: 412 million EUR}]
        - claims: [{measure: sales, on: 2020, value: 412 million EUR}]

Fails:
    vocabulary:
        subjects: {subject: []}
        measures: {sales: {dimension: money, kind: flow}}
    sources:
        - claims: [{measure: sales, on: 2020, value: 412 million EUR}]
        - claims: [{measure: sales, on: 2021, value: 412 million EUR}]
"""

from collections.abc import Iterable

from claimtest.agreement import Division, first_rows, named, side_of
from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.suite import Suite

SEVERITY = "warning"
KIND = "flow"


def check(value: Quantity, on: Period, claim: Claim, suite: Suite) -> Finding | Holds | Vacuous:
    """Compare the time of a claim with those of every other source that gives its figure."""
    if value.point is None:
        return Vacuous(f"{value} is no single figure")
    same = [other for other in suite.same_figure(claim) if other.on is not None]
    at_it = [other for other in same if other.on is not None and other.on.overlaps(on)]
    sources = {other.source for other in at_it}
    elsewhere = [other for other in same if other.source not in sources]
    division = Division(tuple(at_it), tuple(elsewhere))
    if division.is_outvoted:
        give = "give" if division.against > 1 else "gives"
        return Finding(
            f"states {value} for {on}, which {named(elsewhere, claim)} {give} for {_times(elsewhere)}",
            hint=f"{side_of(claim, division)}; a year may be wrong",
            figures=tuple((other.name, f"{other.value}: {other.on}") for other in same),
            others=tuple(elsewhere),
        )
    if len(sources) > 1:
        return Holds(first_rows((other.name, f"{other.value}: {other.on}") for other in same))
    return Vacuous(f"no other source gives {value} for {claim.subject}: {claim.measure}")


def _times(claims: Iterable[Claim]) -> str:
    *most, last = dict.fromkeys(str(claim.on) for claim in claims)
    return f"{', '.join(most)} and {last}" if most else last
