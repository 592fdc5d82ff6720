"""Figures that follow from other figures: what is stated against what is computed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from claimtest.agreement import always_meet, unrounded
from claimtest.conversion import power_of_ten, times
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.namesakes import unit_of_differences
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.units import Kind, Unit

HALF = Decimal("0.5")


def recomputed(
    stated: Quantity,
    given: Sequence[Quantity],
    compute: Callable[..., Quantity],
    label: str,
    hints: Iterable[str] = (),
) -> Finding | Holds | Vacuous:
    """Compare a stated figure with what others come to.

    Where half of the stated figure would agree as well, and twice it too, the others are rounded too coarsely to say
    anything. That the stated figure is rounded itself is what figures are; that the others are is worth a remark
    where it decides.

    Args:
        stated: the figure.
        given: what it follows from.
        compute: how; called with the given quantities, and again with their points.
        label: what is computed, to stand before "is".
        hints: what may have gone wrong, the likeliest first; a power of ten is tried after them.
    """
    found = compute(*given)
    rows = (("stated", str(stated)), (label, str(found)))
    if not found.meets(stated):
        hint = next(chain(hints, scale_slips(stated, found)), "a figure may be miscopied")
        return Finding(f"stated {stated}, but {label} is {found}", hint=hint, figures=rows)
    same = found.to(stated.unit).interval
    if always_meet(same, stated.interval):
        return Vacuous(
            f"{stated} and {found}, which is {label}, are open to the same side, where they always meet"
        )
    if _is_anything(stated, found):
        return Vacuous(
            f"{label} is {found}, which is too coarse to tell {stated} from half of it, or from twice it"
        )
    apart = not compute(*map(unrounded, given)).meets(stated)
    return Holds(rows, only_by_rounding=apart)


def scale_slips(stated: Quantity, right: Quantity) -> Iterator[str]:
    """Say by which power of ten a figure is off, if that would explain it."""
    one, other = stated.interval, right.to(stated.unit).interval
    if unit_of_differences(stated.unit) is not None or 0 in one or 0 in other:
        return
    power = power_of_ten(other, one)
    if power is not None:
        yield f"it would hold if {stated} were {times(power)}"


def exchange(
    given: Quantity, unit: Unit, on: Period, rates: Rates
) -> Callable[[Quantity], Quantity] | Vacuous:
    """Return what brings amounts like a given one to another currency, at the market rate of a date.

    What is no money, or is in that currency already, stays as it is.
    """
    if given.kind is not Kind.MONEY or unit.kind is not Kind.MONEY or given.unit == unit:
        return _as_it_is
    market = rates.market(unit.name, given.unit.name, on)
    if market is None:
        return Vacuous(f"{given} cannot be had in {unit}: {rates.missing(unit.name, given.unit.name, on)}")
    span = market.span
    return lambda amount: quantity(amount.interval * span, unit)


def _as_it_is(given: Quantity) -> Quantity:
    return given


def may_be_zero(divisor: Quantity) -> Vacuous | None:
    """Say that nothing can be divided by a quantity, if it may be nothing."""
    return Vacuous(f"{divisor} may be zero") if 0 in divisor.interval else None


def _is_anything(stated: Quantity, found: Quantity) -> bool:
    if not stated.interval.is_finite or 0 in stated.interval or unit_of_differences(stated.unit) is not None:
        return False
    return all(quantity(stated.interval * factor, stated.unit).meets(found) for factor in (HALF, 1 / HALF))
