"""Units that go by one name, and units of differences.

Gallons, tons, ounces and miles are of several sizes, dollars of several countries; a document prints the noun alone.
"""

from functools import lru_cache

from claimtest import units
from claimtest.units import Kind, Unit

_DIFFERENCE = "delta_"


def called_the_same(one: Unit, other: Unit) -> bool:
    """Whether a text may mean one of the two by the name of the other: `ton` and `long_ton`, `USD` and `HKD`."""
    words, others = _words(one), _words(other)
    return words[-1] in others or others[-1] in words


@lru_cache(maxsize=256)
def namesakes(unit: Unit) -> tuple[Unit, ...]:
    """Return the other units of pint's that go by a unit's name, in the order of the alphabet.

    An imperial gallon for a gallon; also a fluid ounce for an ounce, which measures something else.
    """
    noun = _words(unit)[-1]
    spellings = sorted(
        name
        for name in units.names()
        if noun in name.lower().split("_") and not name.startswith(_DIFFERENCE) and units.is_unit(name)
    )
    found = dict.fromkeys(units.find_unit(name) for name in spellings)
    return tuple(Unit(each.name, each.kind) for each in found if each != unit)


@lru_cache(maxsize=256)
def unit_of_differences(unit: Unit) -> Unit | None:
    """Return what differences on a scale with an arbitrary zero are counted in; None for any other unit.

    `delta_degree_Celsius` for `degree_Celsius`: 20 °C is 68 °F, but 20 °C more is 36 °F more.
    """
    name = f"{_DIFFERENCE}{unit.name}"
    return units.find_unit(name) if unit.name and units.is_unit(name) else None


@lru_cache(maxsize=1024)
def _words(unit: Unit) -> tuple[str, ...]:
    """Return the words of a unit's English name, the noun last; a currency's are those of CLDR."""
    if unit.kind is not Kind.MONEY:
        return tuple(unit.name.lower().split("_"))
    from babel.numbers import get_currency_name  # noqa: PLC0415 - few runs need names

    return tuple(get_currency_name(unit.name, locale="en").lower().split())
