"""Figures for one thing do not differ by a power of ten.

Million for billion, short scale for long scale, lakh for crore, a decimal comma read as grouping: the commonest slips
change a figure by a power of ten and leave its digits alone. Figures are compared as written, their qualifiers left
aside, so "more than 3 million" does not pass beside "more than 3 billion", although some amount is more than both.

The figures' rounding, widened by 5 percent, decides whether a ratio is about a power of ten: it covers the change
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

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from claimtest.agreement import (
    Division,
    Relation,
    digits_alone,
    divide,
    expressed,
    first_rows,
    is_doubtful,
    named,
    side_of,
    widened,
)
from claimtest.claim import Claim
from claimtest.conversion import SLIPS
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.suite import Suite

SCALE_WORD = 3
LARGEST = 12
SAME_SCALE = Interval(Decimal("0.2"), Decimal(5))
"""Ratios of figures that are about as large as each other, whether or not they agree."""
SAME_DIGITS = Interval(Decimal(2) / 3, Decimal(3) / 2)
"""Ratios of figures whose digits may be the same: 1 and 1.4 may, 1 and 5 are no slip of scale, however coarse."""

Reading: TypeAlias = Callable[[Quantity], Quantity]


def _plain(value: Quantity) -> Quantity:
    """Read a figure as everything that would be written that way."""
    return value.plain


@dataclass(frozen=True, slots=True)
class Settings:
    """How near a ratio must come to a power of ten.

    Attributes:
        tolerance: a share of the ratio, beyond what rounding explains.
    """

    tolerance: Decimal = Decimal("0.05")


def check(
    value: Quantity, claim: Claim, suite: Suite, rates: Rates, settings: Settings
) -> Finding | Holds | Vacuous:
    """Compare a claim's figure with every other one on the same thing."""
    peers = suite.same_thing(claim)
    if len(peers) == 1:
        return Vacuous(f"no other claim is about {claim.subject}: {claim.measure}")
    relation = partial(_relation, rates=rates, settings=settings)
    division = divide(claim, peers, relation)
    if is_doubtful(division, suite.same_thing, relation):
        return _finding(value, claim, division, rates, settings)
    ratios = {other: _ratio(claim, other, rates) for other in peers if other is not claim}
    if all(ratio is None for ratio in ratios.values()):
        return Vacuous(f"no other claim about {claim.subject}: {claim.measure} can be compared")
    rows = [(other.name, str(other.value)) for other, ratio in ratios.items() if ratio is not None]
    return Holds(first_rows([(claim.name, str(value)), *rows]))


def _relation(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> Relation:
    ratio = _ratio(claim, other, rates)
    if ratio is None:
        return Relation.NEITHER
    power = _power(claim, other, rates, settings)
    if power is not None and (abs(power) % SCALE_WORD == 0 or not _can_both_be_true(claim, other, rates)):
        return Relation.CONFLICTS
    return Relation.AGREES if ratio.meets(SAME_SCALE) else Relation.NEITHER


def _ratio(claim: Claim, other: Claim, rates: Rates, reading: Reading = _plain) -> Interval | None:
    """Divide the other claim's figure by this one's, their qualifiers aside; None where that says nothing."""
    if claim.value is None or other.value is None:
        return None
    own = reading(claim.value)
    dates = (claim.source.published, other.source.published)
    converted = expressed(reading(other.value), own.unit, dates, rates)
    if converted is None or 0 in own.interval or 0 in converted.interval:
        return None
    return converted.interval / own.interval


def _power(claim: Claim, other: Claim, rates: Rates, settings: Settings) -> int | None:
    """Return the power of ten that separates two claims, as a difference of digits; None for no such power."""
    rounded, digits = _ratio(claim, other, rates), _ratio(claim, other, rates, digits_alone)
    if rounded is None or digits is None:
        return None
    ratio = widened(rounded, settings.tolerance)
    for power in (sign * power for power in range(1, LARGEST + 1) for sign in (1, -1)):
        size = Decimal(1).scaleb(power)
        if size in ratio and digits.meets(SAME_DIGITS * size):
            return power
    return None


def _can_both_be_true(claim: Claim, other: Claim, rates: Rates) -> bool:
    if claim.value is None or other.value is None:
        return False
    dates = (claim.source.published, other.source.published)
    converted = expressed(other.value, claim.value.unit, dates, rates)
    return converted is not None and converted.interval.meets(claim.value.interval)


def _finding(value: Quantity, claim: Claim, division: Division, rates: Rates, settings: Settings) -> Finding:
    against = division.conflicting
    power = _power(claim, against[0], rates, settings) or 0
    size = f"{10 ** abs(power):,} times {'less' if power > 0 else 'more'}"
    rows = tuple((other.name, str(other.value)) for other in (*division.agreeing, *against))
    sentence = f"states {value}, about {size} than {named(against, claim)}"
    hint = "; ".join(part for part in (SLIPS.get(abs(power)), side_of(claim, division)) if part)
    return Finding(sentence, hint=hint, figures=rows, others=(*division.agreeing[1:], *against))
