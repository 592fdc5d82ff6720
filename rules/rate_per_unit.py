"""A rate is the total divided by the count.

What is spent per head, earned per share or harvested per hectare is computed from a total and a count, and each of the
three is open to its own slip. All are taken as rounded, and nothing else is allowed for. The unit of the rate may leave
out what is counted, as "12,000 dollars" per head does. A rate per 100,000 says so with `per`.

Holds:
    value: 12.5 thousand USD
    total: 5 billion USD
    count: 400 thousand people

Fails:
    value: 1.25 thousand USD
    total: 5 billion USD
    count: 400 thousand people
"""

from collections.abc import Iterator

from claimtest.agreement import digits_alone
from claimtest.arithmetic import exchange, may_be_zero, recomputed
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import BARE, Kind, same_dimension


def check(
    value: Quantity,
    total: Quantity,
    count: Quantity,
    source: Source,
    rates: Rates,
    per: Quantity | None = None,
) -> Finding | Holds | Vacuous:
    """Divide the total by the count, units and all."""
    exchanged = exchange(total, value.unit, source.published, rates)
    if isinstance(exchanged, Vacuous):
        return exchanged
    zero = may_be_zero(count)
    if zero is not None:
        return zero
    same = exchanged(total)
    many = None if per is None else digits_alone(per)
    if not _keeps_what_is_counted(value, same, count, many):
        count, many = _bare(count), None if many is None else _bare(many)
    found = _rate(same, count, many)
    if not same_dimension(found.unit, value.unit):
        return Finding(f"{total} for {count} is an amount in {found.unit}, not in {value.unit}")

    def rate(one: Quantity, other: Quantity) -> Quantity:
        return _rate(exchanged(one), other, many).to(value.unit)

    label = f"{total} for {count}" if per is None else f"{total} for {count}, counted per {per}"
    return recomputed(value, (total, count), rate, label, _slips(value, same, count))


def _rate(total: Quantity, count: Quantity, per: Quantity | None) -> Quantity:
    return total / count if per is None else total / count * per


def _keeps_what_is_counted(value: Quantity, total: Quantity, count: Quantity, per: Quantity | None) -> bool:
    """Whether the value's unit has what is counted in it, or nothing counted could be left out."""
    return count.kind is not Kind.COUNT or same_dimension(_rate(total, count, per).unit, value.unit)


def _bare(count: Quantity) -> Quantity:
    return quantity(count.interval, BARE, count.figure)


def _slips(value: Quantity, total: Quantity, count: Quantity) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    if 0 in total.interval or 0 in value.interval:
        return
    turned = count.interval / total.interval
    if turned.meets(value.interval):
        yield "it may have been divided the wrong way round"
    if (total.interval * count.interval).meets(value.interval):
        yield "it may have been multiplied instead of divided"
