"""Claims on the same subject, measure and time can all be true.

Two sources that give one thing different values cannot both be right. The claim that the others contradict fails:
one against many, the one; one against one, both. A source counts once, however often it repeats itself.

Money in different currencies is compared through the market rates of the days when the two sources were published and
all rates between them, give or take 3 percent: nine in ten newspaper conversions lie within 2 percent of the
rate of the day, and newsrooms often use one that is some weeks old. "More than 3 million" and "more than 3 billion"
can both be true; `scale_agrees` looks at those.

Holds:
    subject: SenseTime
    measure: round
    sources:
        - claims: [{value: 600 million USD}]
        - claims: [{value: 0.6 billion USD}]

Fails:
    subject: SenseTime
    measure: round
    sources:
        - claims: [{value: 600 million USD}]
        - claims: [{value: 60 million USD}]
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from claimtest.agreement import (
    Division,
    Relation,
    always_meet,
    comparable,
    divide,
    first_rows,
    is_doubtful,
    named,
    shown_beside,
    side_of,
    stated,
    unrounded,
)
from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.suite import Suite


@dataclass(frozen=True, slots=True)
class Settings:
    """How far amounts in different currencies may lie apart.

    Attributes:
        tolerance: a share of the converted amount.
    """

    tolerance: Decimal = Decimal("0.03")


def check(claim: Claim, suite: Suite, rates: Rates, settings: Settings) -> Finding | Holds | Vacuous:
    """Compare a claim with every other one on the same thing."""
    peers = suite.same_thing(claim)
    if len(peers) == 1:
        return Vacuous(f"no other claim is about {claim.subject}: {claim.measure}")
    relation = partial(_relation, rates=rates, settings=settings)
    division = divide(claim, peers, relation)
    if is_doubtful(division, suite.same_thing, relation):
        return _finding(claim, division, rates)
    if division.conflicting or any(_could_differ(claim, other) for other in division.agreeing[1:]):
        rows = ((other.name, shown_beside(claim, other, rates)) for other in division.agreeing)
        apart = any(_are_apart(claim, other, rates, settings) for other in division.agreeing[1:])
        return Holds(first_rows(rows), only_by_rounding=apart)
    if len(division.agreeing) == 1:
        return Vacuous(f"no other claim about {claim.subject}: {claim.measure} can be compared")
    return Vacuous(
        f"{claim.value} and every other claim about {claim.subject}: {claim.measure} are open to the same side,"
        " where they always meet"
    )


def _relation(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> Relation:
    if claim.date is not None and other.date is not None:
        return Relation.AGREES if claim.date.overlaps(other.date) else Relation.CONFLICTS
    if claim.value is None or other.value is None:
        return Relation.NEITHER
    dates = (claim.source.published, other.source.published)
    met = _meet(claim.value, other.value, dates, rates, settings)
    if met is None:
        return Relation.NEITHER
    return Relation.AGREES if met else Relation.CONFLICTS


def _meet(
    one: Quantity, other: Quantity, dates: tuple[Period, Period], rates: Rates, settings: Settings
) -> bool | None:
    """Whether two values can be the same, money at the rates of the dates; None where they cannot be compared."""
    interval = comparable(other, one.unit, dates, rates, settings.tolerance)
    return None if interval is None else interval.meets(one.interval)


def _are_apart(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> bool:
    """Whether two values that agree would not without their rounding."""
    if claim.value is None or other.value is None:
        return False
    dates = (claim.source.published, other.source.published)
    return _meet(unrounded(claim.value), unrounded(other.value), dates, rates, settings) is False


def _could_differ(claim: Claim, other: Claim) -> bool:
    if claim.value is None or other.value is None:
        return True
    return not always_meet(claim.value.interval, other.value.interval)


def _finding(claim: Claim, division: Division, rates: Rates) -> Finding:
    against = division.conflicting
    sources = named(against, claim)
    contradict = "contradict" if division.against > 1 else "contradicts"
    rows = tuple((other.name, shown_beside(claim, other, rates)) for other in (*division.agreeing, *against))
    return Finding(
        f"states {stated(claim)}, which {sources} {contradict}",
        hint=side_of(claim, division),
        figures=rows,
        others=(*division.agreeing[1:], *against),
    )
