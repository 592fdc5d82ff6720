"""Whether any rule could see a mistake that none did.

One could where the figures before and after cannot both be right, and where some check finds fault with the figure once
it is off by a factor of ten in the same direction, or a date by ten years. What lets a figure be ten times as large or
small may ask whether it is plausible, but compares it with nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from claimtest.agreement import expressed
from claimtest.mutate.anchors import declared_ends
from claimtest.mutate.document import Mutant, Place, Values
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.suite import Suite
from claimtest.units import Unit

_YEARS = 10
_UP, _DOWN = 1, -1
_SHORTEST_MONTH = 28


class Sight:
    """A mistake beside what was declared before.

    Args:
        suite: the suite as it is.
        mutant: the suite with the mistake.
    """

    def __init__(self, suite: Suite, mutant: Mutant) -> None:
        self._rates = suite.rates
        self._published = mutant.changed[0].source.published
        self._mutant = mutant
        claims = {claim.name: claim for claim in suite.claims}
        self._before: dict[str, Values] = {
            name: {place: _value(claims[name].keys, place) for place in values}
            for name, values in mutant.values.items()
        }

    @property
    def pairs(self) -> Iterator[tuple[object, object]]:
        """What was declared and what is declared now, the mistaken figure first."""
        for name, values in self._mutant.values.items():
            for place, value in values.items():
                yield self._before[name][place], value

    @property
    def both_right(self) -> bool:
        """Whether every figure before and after has a value in common."""
        return all(self._meet(old, new) for old, new in self.pairs)

    def worse(self) -> Iterator[tuple[Mutant, Mutant | None]]:
        """Yield the suite with figures that are off the same way by as much as any check must notice.

        A figure that cannot be compared with the one before is tried either way. Where only the words around a figure
        are mistaken, the suite with the right words around the same figures is yielded beside it: what finds fault with
        both does not read the words.
        """
        words_alone = all(self._same_amount(old, new) for old, new in self.pairs)
        for direction in self._directions():
            made, right = (
                self._mutant.with_values(self._off(direction, mistaken=mistaken))
                for mistaken in (True, False)
            )
            yield made, right if words_alone else None

    def _off(self, direction: int, *, mistaken: bool) -> dict[str, Values]:
        found: dict[str, Values] = {}
        for name, values in self._mutant.values.items():
            before = self._before[name]
            found[name] = {
                place: _off(before[place], value if mistaken else before[place], direction)
                for place, value in values.items()
            }
        return found

    def _meet(self, old: object, new: object) -> bool:
        if isinstance(old, Period) and isinstance(new, Period):
            return old.overlaps(new)
        if isinstance(old, Quantity) and isinstance(new, Quantity):
            other = self._expressed(new, old.unit)
            # Percent and percentage points convert one to one, and yet are not the same.
            renamed = old.unit != new.unit and other is not None and other.interval == old.interval
            return other is not None and old.meets(other) and not renamed
        return old == new

    def _same_amount(self, old: object, new: object) -> bool:
        """Whether only the words around a figure differ."""
        if not isinstance(old, Quantity) or not isinstance(new, Quantity):
            return False
        other = self._expressed(new.plain, old.unit)
        return other is not None and other.interval == old.plain.interval

    def _directions(self) -> tuple[int, ...]:
        old, new = next(self.pairs)
        if isinstance(old, Period) and isinstance(new, Period):
            return (_UP if new.start > old.start else _DOWN,)
        if not isinstance(old, Quantity) or not isinstance(new, Quantity):
            return (_UP,)
        other = self._expressed(new.plain, old.unit)
        if other is None:
            return _UP, _DOWN
        before, after = old.plain.interval, other.interval
        if before == after:
            return (_DOWN if new.figure is not None and new.figure.qualifier.startswith("<") else _UP,)
        return (_UP if (after.low, after.high) > (before.low, before.high) else _DOWN,)

    def _expressed(self, given: Quantity, unit: Unit) -> Quantity | None:
        """Express a mistaken figure in the right one's unit, money at the market rate of publication."""
        return expressed(given, unit, (self._published,), self._rates)


def _value(keys: Mapping[str, object], place: Place) -> object:
    key, item = place
    given = keys[key]
    return given[item] if item is not None and isinstance(given, list) else given


def _off(old: object, new: object, direction: int) -> object:
    """Return a figure that is off by a factor of ten, or by ten years, with the unit and qualifier of the mistaken one."""
    if isinstance(old, Period):
        return Period(_in_year(old.start, direction), _in_year(old.end, direction))
    if not isinstance(old, Quantity) or not isinstance(new, Quantity) or new.figure is None:
        return new
    ends = declared_ends(old if old.unit == new.unit else new)
    numbers = tuple(f"{end.scaleb(direction):f}" for end in ends)
    figure = replace(new.figure, numbers=numbers, scale="")
    return quantity(figure.interval, new.unit, figure)


def _in_year(day: date, direction: int) -> date:
    year = min(max(day.year + _YEARS * direction, date.min.year), date.max.year)
    return day.replace(year=year, day=min(day.day, _SHORTEST_MONTH))
