"""A value respects the bounds that other claims set it.

A valuation is at least the round that was paid for a part of it; a part is at most the whole. A bound is broken only
where no value of either could respect it; one in another currency is compared at the market rate of publication.

Holds:
    value: 3 billion USD
    at_least: 600 million USD

Fails:
    value: 3 million USD
    at_least: 600 million USD
"""

from claimtest.agreement import expressed, unrounded
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import Kind

NOT_ABOVE_ZERO = Interval.below(0, closed=True)


def check(
    value: Quantity,
    source: Source,
    rates: Rates,
    at_least: Quantity | None = None,
    at_most: Quantity | None = None,
) -> Finding | Holds | Vacuous:
    """Ask each bound; the check could have failed if one of them could."""
    answers = []
    for bound, is_lower in ((at_least, True), (at_most, False)):
        if bound is not None:
            same = expressed(bound, value.unit, (source.published,), rates)
            answers.append(
                _incomparable(value, bound, source, rates)
                if same is None
                else _ask(value, bound, same, is_lower=is_lower)
            )
    finding = next((answer for answer in answers if isinstance(answer, Finding)), None)
    if finding is not None:
        return finding
    holding = [answer for answer in answers if isinstance(answer, Holds)]
    if holding:
        rows = (("stated", str(value)), *(row for answer in holding for row in answer.figures))
        return Holds(rows, only_by_rounding=any(answer.only_by_rounding for answer in holding))
    return Vacuous("; ".join(answer.reason for answer in answers if isinstance(answer, Vacuous)))


def _incomparable(value: Quantity, bound: Quantity, source: Source, rates: Rates) -> Finding | Vacuous:
    """Say why a bound says nothing: a rate is missing, or it bounds another thing."""
    if value.kind is Kind.MONEY and bound.kind is Kind.MONEY:
        reason = rates.missing(value.unit.name, bound.unit.name, source.published)
        return Vacuous(f"{value} cannot be compared with {bound}: {reason}")
    return Finding(f"{value} and {bound} do not measure the same thing")


def _ask(value: Quantity, bound: Quantity, same: Quantity, *, is_lower: bool) -> Finding | Holds | Vacuous:
    """Compare a value with a bound.

    Args:
        value: what is stated.
        bound: as it was stated.
        same: the bound in the value's unit.
        is_lower: whether the value is to be at least the bound, or else at most.
    """
    word = "less" if is_lower else "more"
    shown = f"{bound}" if same.unit == bound.unit else f"{bound}, which is {same}"
    beyond = _beyond(value, same, is_lower=is_lower)
    if not beyond.meets(NOT_ABOVE_ZERO):
        return Finding(f"stated {value}, which is {word} than {shown}")
    if beyond.low.is_finite():
        points = _beyond(
            unrounded(value), unrounded(bound) if same.unit == bound.unit else same, is_lower=is_lower
        )
        label = "at least" if is_lower else "at most"
        return Holds(((label, shown),), only_by_rounding=not points.meets(NOT_ABOVE_ZERO))
    if not (value.interval.high if is_lower else value.interval.low).is_finite():
        end = "upper" if is_lower else "lower"
        return Vacuous(f"{value} has no {end} end, so it cannot be {word} than {bound}")
    return Vacuous(
        f"{bound} has no {'lower' if is_lower else 'upper'} end, so {value} cannot be {word} than it"
    )


def _beyond(value: Quantity, bound: Quantity, *, is_lower: bool) -> Interval:
    """Return how far a value lies on the wrong side of a bound; nothing and less where it respects it."""
    return (bound - value if is_lower else value - bound).interval
