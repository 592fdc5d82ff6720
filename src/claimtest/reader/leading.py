"""Units before numbers: `時速300キロ`, `摂氏約40度`, `体重68キロ`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.cldr import known_units
from claimtest.reader.measure import Measure
from claimtest.reader.prices import rate
from claimtest.reader.surroundings import Surroundings
from claimtest.units import Kind

_KILOGRAM = "kilogram"
_KILOMETER = "kilometer"


def is_measured(amount: Amount, named: Measure, around: Surroundings) -> bool:
    """Whether a unit before a number is its unit: not in `体重3000グラム`, which has another behind, nor in `毎秒30回`."""
    found = around.unit_at(around.skip(amount.end))
    if found is None or found[1].noise:
        return not named.paired
    return _together(named, found[1]) is not None


def _together(named: Measure, after: Measure) -> Measure | None:
    """Return what the units before and behind a number name together, or None; `キロ` alone is short for two units."""
    speed = rate(named, after)
    if speed is not None:
        return speed
    first, second = named.unit.name, after.unit.name
    degrees = first.startswith("degree") and second.startswith("degree")
    return named if degrees or first == second or (first, second) == (_KILOGRAM, _KILOMETER) else None


def weigh(amount: Amount, around: Surroundings) -> None:
    """Read kilograms where the words beside a number tell what `キロ` is short for: `コメ5キロ`, `1キロ当たり`."""
    weighed = around.language.beside.weighed
    if not weighed or amount.measure.unit.name != _KILOMETER or amount.before:
        return
    folded = around.folded
    if not folded.endswith(around.language.beside.kilos, amount.core, amount.end):
        return
    if weighed.before(folded, amount.start, around.floor) or weighed.at(folded, amount.end):
        amount.measure = Measure(known_units()[_KILOGRAM])


def read_unit_before(amount: Amount, around: Surroundings) -> None:
    """Read `時速約100キロ` and `摄氏零下5度`, where words stand between a number and the unit before it."""
    start = amount.start
    named = around.money_before(start) if around.cue(start)[1].money is not None else None
    found = None if named is None else _together(named[1], amount.measure)
    if named is not None and found is not None and found.unit.kind is Kind.PHYSICAL:
        amount.start, amount.measure = named[0], found
