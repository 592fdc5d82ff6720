"""An average lies between the smallest and the largest of what it is the average of.

That holds for means, medians and weighted averages alike, so nothing needs to be known about the weights. The figures
are taken as rounded; amounts in other currencies are compared at the market rate of publication, and nothing else is
allowed for.

Holds:
    value: 31 year
    average_of: [24 year, 35 year]

Fails:
    value: 42 year
    average_of: [24 year, 35 year]
"""

from collections.abc import Iterator
from functools import reduce

from claimtest.agreement import unrounded
from claimtest.arithmetic import exchange, scale_slips
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Quantity, quantity, total
from claimtest.rates import Rates
from claimtest.source import Source


def check(
    value: Quantity, average_of: list[Quantity], source: Source, rates: Rates
) -> Finding | Holds | Vacuous:
    """Compare with the smallest and the largest."""
    if not average_of:
        return Vacuous("nothing is listed")
    amounts = []
    for each in average_of:
        exchanged = exchange(each, value.unit, source.published, rates)
        if isinstance(exchanged, Vacuous):
            return exchanged
        amounts.append(exchanged(each).to(value.unit) if each.unit != value.unit else each)
    least, most = _least(amounts), _most(amounts)
    rows = (("stated", f"{value}"), ("the smallest", f"{least}"), ("the largest", f"{most}"))
    if value.interval.is_below(least.interval):
        hint = next(_slips(value, least, amounts), "a figure may be miscopied")
        return Finding(f"the average is {value}, but the smallest is {least}", hint=hint, figures=rows)
    if most.interval.is_below(value.interval):
        hint = next(_slips(value, most, amounts), "a figure may be miscopied")
        return Finding(f"the average is {value}, but the largest is {most}", hint=hint, figures=rows)
    if not _could_fail(value.interval, least.interval, most.interval):
        return Vacuous(f"{value} cannot be outside of {least} and {most}, whatever their other ends")
    points = [unrounded(each) for each in amounts]
    point = unrounded(value).interval
    apart = point.is_below(_least(points).interval) or _most(points).interval.is_below(point)
    return Holds(rows, only_by_rounding=apart)


def _least(amounts: list[Quantity]) -> Quantity:
    return quantity(reduce(Interval.lower, (each.interval for each in amounts)), amounts[0].unit)


def _most(amounts: list[Quantity]) -> Quantity:
    return quantity(reduce(Interval.upper, (each.interval for each in amounts)), amounts[0].unit)


def _could_fail(value: Interval, least: Interval, most: Interval) -> bool:
    """Whether some average rounded like this one would lie below the smallest or above the largest."""
    below = value.high.is_finite() and least.low.is_finite()
    return below or (value.low.is_finite() and most.high.is_finite())


def _slips(value: Quantity, nearest: Quantity, amounts: list[Quantity]) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    if len(amounts) > 1 and total(amounts).meets(value):
        yield "it is their sum"
    yield from scale_slips(value, nearest)
