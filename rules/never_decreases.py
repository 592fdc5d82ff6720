"""A total that only grows is never below what it was before.

Vaccinations given, cars built, people evacuated so far: the vocabulary marks such measures as `cumulative`. A later
figure that lies below an earlier one, of whatever source, means that one of the two was miscopied, or is about less. A
figure without a date is that of the day when its source was published. Of a series with one figure out of order, that
one is named; of two, both.

Money in different currencies may differ by 3 percent, as in `sources_agree`, and for the same reason.

Holds:
    vocabulary:
        subjects: {subject: []}
        measures: {doses: {dimension: dose, kind: cumulative}}
        counts: {dose: []}
    claims:
        - {measure: doses, on: 2021-03, value: 600 million dose}
        - {measure: doses, on: 2021-04, value: 1.2 billion dose}

Fails:
    vocabulary:
        subjects: {subject: []}
        measures: {doses: {dimension: dose, kind: cumulative}}
        counts: {dose: []}
    claims:
        - {measure: doses, on: 2021-03, value: 600 million dose}
        - {measure: doses, on: 2021-04, value: 120 million dose}
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

KIND = "cumulative"


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
    claim: Claim,
    suite: Suite,
    rates: Rates,
    settings: Settings,
    on: Period | None = None,
) -> Finding | Holds | Vacuous:
    """Compare a claim with every other one on the same thing at another time."""
    if on is None and suite.vocabulary.measures[measure].forecast:
        return Vacuous(f"{value} is a forecast for no time in particular")
    order = Order(_is_earlier, rates, settings.tolerance)
    against = order.broken_by(claim, suite.at_any_time)
    if against:
        return _finding(value, claim, against, rates)
    compared = [other for other in suite.at_any_time(claim) if order.could_break(claim, other)]
    if compared:
        apart = any(order.holds_only_by_rounding(claim, other) for other in compared)
        return Holds(first_rows(_rows(claim, compared, rates)), only_by_rounding=apart)
    return Vacuous(f"no other claim about {claim.subject}: {measure} at another time can be compared")


def _is_earlier(claim: Claim, other: Claim) -> bool:
    return _time(claim).end < _time(other).start


def _time(claim: Claim) -> Period:
    return claim.on or claim.source.published


def _finding(value: Quantity, claim: Claim, against: tuple[Claim, ...], rates: Rates) -> Finding:
    first = against[0]
    word = "less" if _is_earlier(first, claim) else "more"
    sentence = f"states {value} for {_time(claim)}, which is {word} than {stated(first)} for {_time(first)}"
    return Finding(
        sentence,
        hint="one of the two may be miscopied, or about a part of the whole",
        figures=_rows(claim, against, rates),
        others=against,
    )


def _rows(claim: Claim, others: Iterable[Claim], rates: Rates) -> tuple[tuple[str, str], ...]:
    """Show what each states, in the order of time."""
    listed = sorted((claim, *others), key=_time)
    return tuple((other.name, f"{_time(other)}: {shown_beside(claim, other, rates)}") for other in listed)
