"""An amount that is stated in two units is the same amount in both.

Compared as intervals, both figures rounded as written and their qualifiers left aside, since "more than" is said of
the pair. A difference of temperatures converts without the offset, so 2 °C (3.6 °F) holds as well as 2 °C (35.6 °F).
Of two ranges, each end converts by itself. Where rounding leaves an amount open by half of itself, nothing can be said.

Holds:
    value: 26 mile
    converted: 42 km

Fails:
    value: 26 mile
    converted: 16 km
"""

from collections.abc import Iterator
from dataclasses import replace

from claimtest import units
from claimtest.agreement import digits_alone
from claimtest.conversion import power_of_ten, times
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.namesakes import namesakes, unit_of_differences
from claimtest.quantity import Physical, Quantity, quantity
from claimtest.units import Unit

COARSE = 3
"""An amount whose ends lie this many times apart hides every slip between related units, such as miles and km."""


def check(value: Physical, converted: Physical) -> Finding | Holds | Vacuous:
    """Convert the first amount, or each end of it, into the second one's unit."""
    if not units.same_dimension(value.unit, converted.unit):
        return _not_convertible(value, converted)
    pairs = _ends(value, converted)
    finding = next((_finding(*pair) for pair in pairs if not _hold(*pair)), None)
    if finding is not None:
        return finding
    if any(_is_sharp(one) and _is_sharp(other) for one, other in pairs):
        return _holds(value, converted, pairs)
    coarse = value if not _is_sharp(value) else converted
    return Vacuous(f"{coarse} is rounded too coarsely to compare")


def _ends(value: Quantity, converted: Quantity) -> list[tuple[Quantity, Quantity]]:
    """Return the lower and the upper ends of two ranges, or else the two amounts."""
    if (
        value.figure is None
        or converted.figure is None
        or len(value.figure.numbers) != len(converted.figure.numbers)
    ):
        return [(value, converted)]
    numbers = zip(value.figure.numbers, converted.figure.numbers, strict=True)
    return [(_with(value, one), _with(converted, other)) for one, other in numbers]


def _with(given: Quantity, number: str) -> Quantity:
    if given.figure is None:
        return given
    figure = replace(given.figure, numbers=(number,))
    return quantity(figure.interval, given.unit, figure)


def _written(given: Quantity) -> Quantity:
    """Leave the qualifier aside, unless it says that the figure is exact or less so than its digits."""
    return given if given.figure is not None and given.figure.qualifier in {"=", "~"} else given.plain


def _hold(value: Quantity, converted: Quantity) -> bool:
    return _written(value).meets(_written(converted)) or _is_one_difference(value, converted)


def _is_one_difference(value: Quantity, converted: Quantity) -> bool:
    """Whether the two are one difference of temperatures."""
    found = [unit_of_differences(each.unit) for each in (value, converted)]
    if found == [None, None]:
        return False
    counted = [
        quantity(_written(each).interval, unit or each.unit)
        for each, unit in zip((value, converted), found, strict=True)
    ]
    return counted[0].meets(counted[1])


def _is_sharp(given: Quantity) -> bool:
    """Whether rounding leaves an amount open by less than half of itself, where its unit has a true zero."""
    sizes = abs(_written(given).interval)
    return sizes.high < COARSE * sizes.low or 0 in sizes or unit_of_differences(given.unit) is not None


def _holds(value: Quantity, converted: Quantity, pairs: list[tuple[Quantity, Quantity]]) -> Holds:
    """Show each amount in the other's unit; of a difference of temperatures, what the difference comes to."""
    rows = (
        ("stated", f"{converted} for {value}"),
        *((str(one), str(_in_unit_of(other, one))) for one, other in pairs),
    )
    apart = any(not _hold(digits_alone(one), other) for one, other in pairs)
    return Holds(rows, only_by_rounding=apart)


def _in_unit_of(converted: Quantity, value: Quantity) -> Quantity:
    unit, counted = unit_of_differences(converted.unit), unit_of_differences(value.unit)
    if _written(value).meets(_written(converted)) or unit is None or counted is None:
        return _written(value).to(converted.unit)
    return quantity(_written(value).interval, counted).to(unit)


def _finding(value: Quantity, converted: Quantity) -> Finding:
    expected = _written(value).to(converted.unit)
    hint = next(_slips(value, converted), "a unit may be mistaken for another, or a figure miscopied")
    return Finding(f"stated {converted} for {value}, but {value} is {expected}", hint=hint)


def _not_convertible(value: Quantity, converted: Quantity) -> Finding:
    sentence = f"{converted} and {value} do not measure the same thing"
    return Finding(sentence, hint=next(_in_namesakes(value, converted), None))


def _slips(value: Quantity, converted: Quantity) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    stated, right = _written(converted).interval, _written(value).to(converted.unit).interval
    comparable = unit_of_differences(value.unit) is None and 0 not in stated and 0 not in right
    power = power_of_ten(right / stated, Interval.point(1)) if comparable else None
    if power is not None:
        yield f"it would hold if {converted} were {times(power)}"
    yield from _in_namesakes(value, converted)
    if comparable:
        yield from _wrong_factors(value, converted)


def _in_namesakes(value: Quantity, converted: Quantity) -> Iterator[str]:
    """Try other units of the same name: long tons, imperial gallons, troy ounces; the original counts as exact."""
    original, rounded = digits_alone(value), _written(converted)
    found = [unit for unit in namesakes(value.unit) if _hold_in(unit, original.interval, rounded)]
    if not found:
        found = [unit for unit in namesakes(converted.unit) if _hold_in(unit, rounded.interval, original)]
    if found:
        yield f"it would hold in {' or '.join(map(str, found))}"


def _hold_in(unit: Unit, interval: Interval, other: Quantity) -> bool:
    return units.same_dimension(unit, other.unit) and quantity(interval, unit).meets(other)


def _wrong_factors(value: Quantity, converted: Quantity) -> Iterator[str]:
    """Try the factor the wrong way round, and that of a length for an area or a volume."""
    used = _written(converted).interval / _written(value).interval
    right = quantity(Interval.point(1), value.unit).to(converted.unit).interval
    if used.meets(right.inverse()):
        yield "the factor may have been used the wrong way round"
    for kind, raised in (("2", used * used), ("3", used * used * used)):
        if units.dimension(value.unit) == f"[length] ** {kind}" and raised.meets(right):
            yield "the factor of a length may have been used for an area or a volume"
