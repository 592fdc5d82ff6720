"""Claims on the same subject, measure and time can all be true.

Two sources that give one thing different values cannot both be right. The claim that the others contradict fails:
one against many, the one; one against one, both. A source counts once, however often it repeats itself.

Money in different currencies is compared through the market rate of the day when each source was published, give or
take three percent: nine in ten newspaper conversions lie within two percent of that rate, and newsrooms often use one
that is some weeks old.

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

from claimtest import units
from claimtest.agreement import Division, Relation, divide, expressed, named
from claimtest.claim import Claim
from claimtest.finding import Finding, Vacuous
from claimtest.rates import Rates
from claimtest.suite import Suite


@dataclass(frozen=True, slots=True)
class Settings:
    """How far amounts in different currencies may lie apart.

    Attributes:
        tolerance: a share of the converted amount.
    """

    tolerance: Decimal = Decimal("0.03")


def check(claim: Claim, suite: Suite, rates: Rates, settings: Settings) -> Finding | Vacuous | None:
    """Compare a claim with every other one on the same thing."""
    peers = suite.same_thing(claim)
    if len(peers) == 1:
        return Vacuous(f"no other claim is about {claim.subject}: {claim.measure}")
    division = divide(claim, peers, lambda one, other: _relation(one, other, rates, settings))
    if division.is_outvoted:
        return _finding(claim, division, rates)
    if len(division.agreeing) == 1 and not division.conflicting:
        return Vacuous(f"no other claim about {claim.subject}: {claim.measure} can be compared")
    return None


def _relation(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> Relation:
    if claim.date is not None and other.date is not None:
        return Relation.AGREES if claim.date.overlaps(other.date) else Relation.CONFLICTS
    if claim.value is None or other.value is None:
        return Relation.NEITHER
    converted = expressed(other.value, claim.value.unit, other.source.published, rates)
    if converted is None:
        return Relation.NEITHER
    crossed = units.same_dimension(claim.value.unit, other.value.unit)
    interval = converted.interval if crossed else converted.interval.widened(settings.tolerance)
    return Relation.AGREES if interval.meets(claim.value.interval) else Relation.CONFLICTS


def _finding(claim: Claim, division: Division, rates: Rates) -> Finding:
    against = division.conflicting
    sentence = f"states {_stated(claim)}, which {named(against)} {'contradict' if _several(against) else 'contradicts'}"
    rows = tuple((other.name, _compared(claim, other, rates)) for other in (*division.agreeing, *against))
    hint = (
        "it stands alone"
        if _several(against) and len(division.agreeing) == 1
        else "a third source would decide"
    )
    return Finding(sentence, hint=hint, figures=rows, others=against)


def _several(claims: tuple[Claim, ...]) -> bool:
    return len({claim.source for claim in claims}) > 1


def _stated(claim: Claim) -> str:
    return str(claim.value if claim.value is not None else claim.date)


def _compared(claim: Claim, other: Claim, rates: Rates) -> str:
    """Show another claim's value, and what it is in the claim's own unit."""
    if claim.value is None or other.value is None or other.value.unit == claim.value.unit:
        return _stated(other)
    converted = expressed(other.value, claim.value.unit, other.source.published, rates)
    return f"{other.value}, which is {converted} at the rate of {other.source.published}"
