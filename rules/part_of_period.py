"""What flows in a part of a period is at most what flows in the whole of it.

The sales of March cannot be more than those of the year. Where they are, one of the two figures was miscopied, or is
about another time or another part of the business. The vocabulary marks such measures as `flow`; where it allows
negative values, as of profits, a part can exceed the whole, and nothing can be said. A whole that several parts exceed
is named alone; of two figures, both.

Money in different currencies may differ by 3 percent, as in `sources_agree`, and for the same reason.

Holds:
    vocabulary:
        subjects: {subject: []}
        measures: {sales: {dimension: money, kind: flow}}
    claims:
        - {measure: sales, on: 2020, value: 40 million EUR}
        - {measure: sales, on: 2020-03, value: 3 million EUR}

Fails:
    vocabulary:
        subjects: {subject: []}
        measures: {sales: {dimension: money, kind: flow}}
    claims:
        - {measure: sales, on: 2020, value: 40 million EUR}
        - {measure: sales, on: 2020-03, value: 300 million EUR}
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from claimtest.agreement import first_rows, shown_beside, stated
from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.order import Order
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.suite import Suite
from claimtest.vocabulary import Sign

KIND = "flow"


@dataclass(frozen=True, slots=True)
class Settings:
    """How far amounts in different currencies may lie apart.

    Attributes:
        tolerance: a share of the converted amount.
    """

    tolerance: Decimal = Decimal("0.03")


def check(
    value: Quantity,
    measure: str,
    on: Period,
    claim: Claim,
    suite: Suite,
    rates: Rates,
    settings: Settings,
) -> Finding | Holds | Vacuous:
    """Compare a claim with every other one on a part of its period, or on one that it is a part of."""
    if suite.vocabulary.measures[measure].sign is Sign.ANY:
        return Vacuous(f"{measure} may be negative, so a part of it may be more than the whole")
    order = Order(_is_part, rates, settings.tolerance)
    against = order.broken_by(claim, suite.around)
    if against:
        return _finding(value, on, claim, against, rates)
    compared = [other for other in suite.around(claim) if order.could_break(claim, other)]
    if compared:
        apart = any(order.holds_only_by_rounding(claim, other) for other in compared)
        return Holds(first_rows(_rows(claim, compared, rates)), only_by_rounding=apart)
    return Vacuous(
        f"no other claim about {claim.subject}: {measure} is about a part of {on} or a period around it"
    )


def _is_part(claim: Claim, other: Claim) -> bool:
    return (
        claim.on is not None and other.on is not None and claim.on != other.on and other.on.includes(claim.on)
    )


def _finding(value: Quantity, on: Period, claim: Claim, against: tuple[Claim, ...], rates: Rates) -> Finding:
    first = against[0]
    word, which = ("more", "the whole of ") if _is_part(claim, first) else ("less", "its part ")
    sentence = f"states {value} for {on}, which is {word} than {stated(first)} for {which}{first.on}"
    return Finding(
        sentence,
        hint="one of the two may be miscopied, or about another time",
        figures=_rows(claim, against, rates),
        others=against,
    )


def _rows(claim: Claim, others: Iterable[Claim], rates: Rates) -> tuple[tuple[str, str], ...]:
    return tuple(
        (other.name, f"{other.on}: {shown_beside(claim, other, rates)}") for other in (claim, *others)
    )
