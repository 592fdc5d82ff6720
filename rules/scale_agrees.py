"""Figures for one thing do not differ by a power of ten.

Million for billion, short scale for long scale, lakh for crore, a decimal comma read as grouping: the commonest slips
change a figure by a power of ten and leave its digits alone. Figures are compared as written, their qualifiers left
aside, so "more than 3 million" does not pass beside "more than 3 billion", although some amount is more than both.

The figures' rounding, widened by five percent, decides whether a ratio is about a power of ten: it covers the change
of an exchange rate between two articles. Two figures that can both be true, such as "more than 100" and "1000", are
called a slip only where a whole scale word lies between them.

Holds:
    subject: SenseTime
    measure: valuation
    sources:
        - claims: [{value: "> 3 billion USD"}]
        - claims: [{value: 4.5 billion USD}]

Fails:
    subject: SenseTime
    measure: valuation
    sources:
        - claims: [{value: "> 3 billion USD"}]
        - claims: [{value: "> 3 million USD"}]
"""

from dataclasses import dataclass
from decimal import Decimal

from claimtest.agreement import Division, Relation, divide, expressed, named
from claimtest.claim import Claim
from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.suite import Suite

SCALE_WORD = 3
LARGEST = 12
SLIPS = {
    1: "a digit or a zero may be missing, or one too many",
    2: "lakh may stand for crore, or a decimal mark may be two places off",
    3: "million may stand for billion, or a decimal comma may have been read as grouping",
    6: "a word of the long scale may have been read on the short scale",
}
SAME_SCALE = Interval(Decimal("0.2"), Decimal(5))
"""Ratios of figures that are about as large as each other, whether or not they agree."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How near a ratio must come to a power of ten.

    Attributes:
        tolerance: a share of the ratio, beyond what rounding explains.
    """

    tolerance: Decimal = Decimal("0.05")


def check(
    value: Quantity, claim: Claim, suite: Suite, rates: Rates, settings: Settings
) -> Finding | Vacuous | None:
    """Compare a claim's figure with every other one on the same thing."""
    peers = suite.same_thing(claim)
    if len(peers) == 1:
        return Vacuous(f"no other claim is about {claim.subject}: {claim.measure}")
    division = divide(claim, peers, lambda one, other: _relation(one, other, rates, settings))
    if division.is_outvoted:
        return _finding(value, division, rates, settings)
    if len(division.agreeing) == 1 and not division.conflicting:
        return Vacuous(f"no other claim about {claim.subject}: {claim.measure} can be compared")
    return None


def _relation(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> Relation:
    if claim.value is None or other.value is None:
        return Relation.NEITHER
    ratio = _ratio(claim.value, other, rates)
    if ratio is None:
        return Relation.NEITHER
    power = _power(ratio.widened(settings.tolerance))
    if power is not None and (
        abs(power) % SCALE_WORD == 0 or not _can_both_be_true(claim.value, other, rates)
    ):
        return Relation.CONFLICTS
    return Relation.AGREES if ratio.meets(SAME_SCALE) else Relation.NEITHER


def _ratio(value: Quantity, other: Claim, rates: Rates) -> Interval | None:
    """Divide the other claim's figure by this one's, both as written; None where that says nothing."""
    if other.value is None:
        return None
    converted = expressed(other.value.plain, value.unit, other.source.published, rates)
    if converted is None or 0 in value.plain.interval:
        return None
    return converted.interval / value.plain.interval


def _power(ratio: Interval) -> int | None:
    """Return the power of ten that a ratio is about, or None."""
    powers = (sign * power for power in range(1, LARGEST + 1) for sign in (1, -1))
    return next((power for power in powers if Decimal(1).scaleb(power) in ratio), None)


def _can_both_be_true(value: Quantity, other: Claim, rates: Rates) -> bool:
    if other.value is None:
        return False
    converted = expressed(other.value, value.unit, other.source.published, rates)
    return converted is not None and converted.interval.meets(value.interval)


def _finding(value: Quantity, division: Division, rates: Rates, settings: Settings) -> Finding:
    against = division.conflicting
    ratio = _ratio(value, against[0], rates)
    power = None if ratio is None else _power(ratio.widened(settings.tolerance))
    size = f"{10 ** abs(power or 0):,} times {'less' if (power or 0) > 0 else 'more'}"
    rows = tuple((other.name, str(other.value)) for other in (*division.agreeing, *against))
    sentence = f"states {value}, about {size} than {named(against)}"
    return Finding(sentence, hint=SLIPS.get(abs(power or 0)), figures=rows, others=against)
