"""An amount that is stated in two units is the same amount in both.

Compared as intervals, both figures rounded as written and their qualifiers left aside, since "more than" is said of
the pair. A difference of temperatures converts without the offset, so 2 °C (3.6 °F) holds as well as 2 °C (35.6 °F).
Where rounding leaves an amount open by half of itself, nothing can be said.

Holds:
    value: 26 mile
    converted: 42 km

Fails:
    value: 26 mile
    converted: 16 km
"""

from decimal import Decimal

from claimtest import units
from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Physical, quantity

DIFFERENCES = {"degree_Celsius": "delta_degree_Celsius", "degree_Fahrenheit": "delta_degree_Fahrenheit"}
COARSE = Decimal("0.5")
"""Rounding by half of an amount hides every slip between related units, such as miles and kilometres."""


def check(value: Physical, converted: Physical) -> Finding | Vacuous | None:
    """Convert the first amount into the second one's unit."""
    stated, expected = converted.plain, value.plain.to(converted.unit)
    if stated.meets(expected) or _same_difference(value, converted):
        return (
            None
            if _is_sharp(value.plain.interval)
            else Vacuous(f"{value} is rounded too coarsely to compare")
        )
    sentence = f"stated {converted} for {value}, but {value} is {expected}"
    return Finding(sentence, hint="a unit may be mistaken for another, or a figure miscopied")


def _is_sharp(interval: Interval) -> bool:
    return (interval.high - interval.low) / 2 < COARSE * abs(interval.middle) or interval.middle == 0


def _same_difference(value: Physical, converted: Physical) -> bool:
    """Whether the two are one difference of temperatures."""
    if value.unit.name not in DIFFERENCES or converted.unit.name not in DIFFERENCES:
        return False
    difference, other = (units.find_unit(DIFFERENCES[each.unit.name]) for each in (value, converted))
    return quantity(value.plain.interval, difference).meets(quantity(converted.plain.interval, other))
