"""A stated change is the difference between before and after.

A change in percent is a share of what was before; one in percentage points is the difference of two percentages; any
other is the difference itself. "Fell by 12 percent" is written as -12 percent. The two figures are taken as rounded.

A change may be a word: doubled, tripled, quadrupled, halved or unchanged, with "more than", "at least", "nearly",
"almost" or "less than" before it. A bare word is said of what is about right, so it allows for 10 percent to either
side: whoever sees 2.3 times as much writes "more than doubled", and at 1.7 times "nearly doubled".

Where a claim has no `after`, its value is what is after.

Holds:
    change: 12 percent
    before: 250 million EUR
    after: 280 million EUR

Fails:
    change: 2 percent
    before: 3.0 percent
    after: 5.0 percent
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from claimtest.agreement import widened
from claimtest.arithmetic import exchange, recomputed
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.namesakes import unit_of_differences
from claimtest.quantity import Percent, Quantity, quantity, written
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import BARE, Kind, Unit, find_unit, same_dimension

PERCENT, POINT = find_unit("percent"), find_unit("percentage_point")
POINTS = frozenset({"percentage_point", "basis_point"})
Exchange: TypeAlias = Callable[[Quantity], Quantity]
HALF, TWICE = Decimal("0.5"), Decimal(2)
WORDS: Mapping[str, Decimal] = {
    "halved": Decimal("0.5"),
    "unchanged": Decimal(1),
    "doubled": Decimal(2),
    "tripled": Decimal(3),
    "quadrupled": Decimal(4),
}
"""How many times as much there is after it."""

BOUNDS: Mapping[str, Callable[[Decimal], Interval]] = {
    "more than": Interval.above,
    "at least": lambda factor: Interval.above(factor, closed=True),
    "nearly": Interval.below,
    "almost": Interval.below,
    "less than": Interval.below,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How far a word may lie from what it says.

    Attributes:
        tolerance: a share of the factor.
    """

    tolerance: Decimal = Decimal("0.10")


def check(
    change: Quantity | str,
    before: Quantity,
    source: Source,
    rates: Rates,
    settings: Settings,
    after: Quantity | None = None,
    value: Quantity | None = None,
) -> Finding | Holds | Vacuous:
    """Recompute the change from its two ends."""
    end = after if after is not None else value
    if end is None:
        return Vacuous(f"nothing says what is after {before}")
    exchanged = exchange(before, end.unit, source.published, rates)
    if isinstance(exchanged, Vacuous):
        return exchanged
    same = exchanged(before)
    if not same_dimension(same.unit, end.unit):
        return Finding(
            f"{before} and {end} do not measure the same thing", hint="what is after is written as after:"
        )
    label = f"the change from {before} to {end}"
    if not isinstance(change, str) and _is_difference(change):
        return _compare_difference(_counted(change), before, end, exchanged, label)
    return _compare_ratio(change, before, end, exchanged, label, settings)


def _compare_ratio(
    change: Quantity | str,
    before: Quantity,
    after: Quantity,
    exchanged: Exchange,
    label: str,
    settings: Settings,
) -> Finding | Holds | Vacuous:
    """Divide; a share of nothing, or of a loss, says nothing."""
    same = exchanged(before)
    if same.interval.low <= 0:
        return Vacuous(f"{before} may be zero or less, so nothing can be a multiple of it")
    if isinstance(change, str):
        return _compare_word(change, same, after, label, settings)

    def relative(one: Quantity, two: Quantity) -> Quantity:
        return _relative(exchanged(one), two, change.unit)

    return recomputed(change, (before, after), relative, label, _slips(change, same, after))


def _compare_difference(
    change: Quantity, before: Quantity, after: Quantity, exchanged: Exchange, label: str
) -> Finding | Holds | Vacuous:
    """Subtract, if the difference is counted in the change's unit: percentages in points, anything else in its own."""
    same = exchanged(before)
    in_points = change.unit.name in POINTS
    if in_points != (same.kind is Kind.PERCENT) or not same_dimension((after - same).unit, change.unit):
        return Finding(f"{change} is no {label.removeprefix('the ')}")

    def difference(one: Quantity, two: Quantity) -> Quantity:
        return _difference(exchanged(one), two, change.unit)

    return recomputed(change, (before, after), difference, label, _slips_of_difference(change, same, after))


def _is_difference(change: Quantity) -> bool:
    """Whether a change is a difference, and not a share of what was before."""
    return not isinstance(change, Percent) or change.unit.name in POINTS


def _counted(change: Quantity) -> Quantity:
    """Return a change in the unit of differences: 2 °C more are not 2 °C."""
    unit = unit_of_differences(change.unit)
    return change if unit is None else quantity(change.interval, unit, change.figure)


def _difference(before: Quantity, after: Quantity, unit: Unit) -> Quantity:
    return (after - before).to(unit)


def _relative(before: Quantity, after: Quantity, unit: Unit) -> Quantity:
    return quantity((after / before).to(BARE).interval - 1, BARE).to(unit)


def _compare_word(
    change: str, before: Quantity, after: Quantity, label: str, settings: Settings
) -> Finding | Holds | Vacuous:
    """Compare with what a word says."""
    stated = _said(change, settings)
    if stated is None:
        known = f"{', '.join(WORDS)}, with {', '.join(BOUNDS)} before it"
        return Finding(f'"{change}" is no change', hint=f"write a quantity such as 12 percent, or {known}")
    factor = (after / before).to(BARE).interval
    shown = f"{written(factor)} times as much"
    rows = (("stated", change), (label, shown))
    if not factor.meets(stated):
        return Finding(
            f'stated "{change}", but {label} is {shown}', hint=_better(factor, settings), figures=rows
        )
    if factor.meets(stated * HALF) and factor.meets(stated * TWICE):
        return Vacuous(f'{label} is {shown}, which is too coarse to tell "{change}" from anything else')
    return Holds(rows)


def _said(change: str, settings: Settings) -> Interval | None:
    """Return how many times as much a word says there is; None for a word that says nothing."""
    bound, _, word = change.strip().rpartition(" ")
    factor = WORDS.get(word)
    if factor is None or (bound and bound not in BOUNDS):
        return None
    return BOUNDS[bound](factor) if bound else widened(Interval.point(factor), settings.tolerance)


def _better(factor: Interval, settings: Settings) -> str:
    """Name the word that would do."""
    fitting = (
        word for word in WORDS if factor.meets(widened(Interval.point(WORDS[word]), settings.tolerance))
    )
    word = next(fitting, None)
    return "a figure may be miscopied" if word is None else f'it would hold as "{word}"'


def _slips(change: Quantity, before: Quantity, after: Quantity) -> Iterator[str]:
    """Return what may have gone wrong with a change in percent, the likeliest first."""
    if before.kind is Kind.PERCENT and _difference(before, after, POINT).meets(
        quantity(change.to(PERCENT).interval, POINT)
    ):
        yield "percent is stated for percentage points, the difference of two percentages"
    if _relative(before, after, change.unit).meets(_negative(change)):
        yield "it would hold with the other sign; a fall is negative"
    if (after / before).meets(change):
        yield f"it would hold as a multiple: to {change} of what it was, and not by {change}"
    if 0 not in after.interval:
        turned = _relative(after, before, change.unit)
        if _negative(turned).meets(change):
            yield f"it would hold as a share of what is after, {after}"
        if turned.meets(change):
            yield "before and after may have been swapped"


def _slips_of_difference(change: Quantity, before: Quantity, after: Quantity) -> Iterator[str]:
    """Return what may have gone wrong with a difference, the likeliest first."""
    if before.kind is Kind.PERCENT and before.interval.low > 0:
        percent = quantity(change.to(POINT).interval, PERCENT)
        if _relative(before, after, PERCENT).meets(percent):
            yield "percentage points are stated for percent, the share of what was before"
    if _difference(before, after, change.unit).meets(_negative(change)):
        yield "it would hold with the other sign; a fall is negative"
    if before.kind is not Kind.PERCENT and same_dimension(change.unit, after.unit) and change.meets(after):
        yield f"it would hold as what is after: to {change}, and not by {change}"


def _negative(given: Quantity) -> Quantity:
    return quantity(-given.interval, given.unit)
