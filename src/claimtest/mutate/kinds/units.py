"""Another unit in the place of the right one."""

from collections.abc import Iterator

from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind
from claimtest.reader.cldr import known_units

_CONFUSED = (
    ("mile", "kilometer"),
    ("foot", "meter"),
    ("inch", "centimeter"),
    ("yard", "meter"),
    ("nautical_mile", "mile"),
    ("mile ** 2", "kilometer ** 2"),
    ("foot ** 2", "meter ** 2"),
    ("acre", "hectare"),
    ("hectare", "kilometer ** 2"),
    ("foot ** 3", "meter ** 3"),
    ("gallon", "liter"),
    ("pint", "liter"),
    ("pound", "kilogram"),
    ("ounce", "gram"),
    ("kilogram", "metric_ton"),
    ("degree_Fahrenheit", "degree_Celsius"),
    ("mile / hour", "kilometer / hour"),
    ("kilowatt", "megawatt"),
    ("megawatt", "gigawatt"),
    ("kilowatt", "kilowatt_hour"),
    ("megawatt", "megawatt_hour"),
    ("gigawatt", "gigawatt_hour"),
    ("megabyte", "gigabyte"),
    ("gigabyte", "terabyte"),
    ("minute", "hour"),
    ("hour", "day"),
    ("day", "week"),
    ("month", "year"),
)
"""Units that are written for one another, by pint's names: of the other system, a thousand times as large, or next in size."""

_SHARES = (("percent", "percentage_point"), ("percent", "permille"))


@kind
def mile_for_kilometre(printed: Printed) -> Iterator[Slip]:
    """The unit of the other system, or one beside it: miles for kilometres, months for years."""
    yield from _instead(printed, _CONFUSED)


@kind
def percent_for_points(printed: Printed) -> Iterator[Slip]:
    """A percentage for a difference of percentages, and the other way round."""
    yield from _instead(printed, _SHARES)


def _instead(printed: Printed, confused: tuple[tuple[str, str], ...]) -> Iterator[Slip]:
    unit, known = printed.meaning.unit.name, known_units()
    for pair in confused:
        others = [name for name in pair if name != unit and unit in pair]
        named = printed.only(printed.words.units) if others else None
        if named is not None:
            names = printed.words.units.instead(named, others[0])
            edits = tuple(Edit(named.start, named.end, name) for name in names)
            yield Slip(printed.meaning._replace(unit=known[others[0]]), edits)
