"""Quantities: an interval in a unit, together with the figure as written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from claimtest import contexts, units
from claimtest.errors import UnitError
from claimtest.figure import SCALES, Figure, find_mistake, parse_figure
from claimtest.interval import Interval
from claimtest.units import BARE, NO_COUNTS, Kind, Unit

if TYPE_CHECKING:
    import pint


@dataclass(frozen=True, slots=True)
class Quantity:
    """An interval in a unit.

    Attributes:
        interval: the values it stands for, in `unit`.
        unit: what the values count.
        figure: the figure as written, or None for a quantity that was computed.
    """

    interval: Interval
    unit: Unit
    figure: Figure | None = None

    @classmethod
    def parse(cls, text: str, counts: Mapping[str, str] = NO_COUNTS) -> "Quantity":
        """Read the notation.

        Args:
            text: such as `> 150 billion CNY` or `20..24 kg`.
            counts: count nouns that may stand as a unit, each with its canonical form.

        Returns:
            A quantity of the kind that its unit names: `Money`, `Percent`, `Count`, `Duration` or `Physical`.

        Raises:
            NotationError: the text is not in the notation.
            UnitError: its unit is unknown.
        """
        figure, start = parse_figure(text)
        try:
            unit = units.find_unit(figure.unit, counts)
        except UnitError as unknown:
            end = start + len(figure.unit)
            refused = UnitError(unknown.message, hint=unknown.hint, start=start, end=end)
            raise find_mistake(text) or refused from None
        return quantity(figure.interval, unit, figure)

    @property
    def kind(self) -> Kind:
        """What it is a quantity of."""
        return self.unit.kind

    @property
    def point(self) -> Decimal | None:
        """The figure itself, in `unit`; None for a range and for a computed interval."""
        if self.figure is not None:
            return self.figure.point
        return self.interval.low if self.interval.is_point else None

    @property
    def plain(self) -> "Quantity":
        """The quantity as its digits have it, without its qualifier: 2.5..3.5 million for `> 3 million`."""
        return self if self.figure is None else quantity(self.figure.plain, self.unit)

    @property
    def is_bound(self) -> bool:
        """Whether one end is open to infinity."""
        return not self.interval.is_finite

    def meets(self, other: "Quantity") -> bool:
        """Whether the two can be the same: their intervals share a value.

        Raises:
            UnitError: they measure different things.
        """
        return self.interval.meets(units.convert(other.interval, other.unit, self.unit))

    def to(self, unit: "Unit | str", *inside: str, **arguments: object) -> "Quantity":
        """Convert to another unit, by pint; a pint context such as `"rates"` converts between currencies.

        Raises:
            UnitError: the unit is unknown, or measures something else.
        """
        target = units.find_unit(unit) if isinstance(unit, str) else unit
        return quantity(contexts.convert(self.interval, self.unit, target, *inside, **arguments), target)

    def __add__(self, other: "Quantity") -> "Quantity":
        if self.unit == other.unit and self.kind in _PLAINLY_ADDED:
            return quantity(self.interval + other.interval, self.unit)
        with units.refusals():
            return _from_pint(_pint(self) + _pint(other), like=self.unit)

    def __sub__(self, other: "Quantity") -> "Quantity":
        if self.unit == other.unit and self.kind in _PLAINLY_ADDED:
            return quantity(self.interval - other.interval, self.unit)
        with units.refusals():
            return _from_pint(_pint(self) - _pint(other), like=self.unit)

    def __mul__(self, other: "Quantity | Decimal | int") -> "Quantity":
        if not isinstance(other, Quantity):
            return quantity(self.interval * other, self.unit)
        with units.refusals():
            return _from_pint(_pint(self) * _pint(other), like=self.unit)

    __rmul__ = __mul__

    def __truediv__(self, other: "Quantity | Decimal | int") -> "Quantity":
        if not isinstance(other, Quantity):
            return quantity(self.interval / other, self.unit)
        if self.unit == other.unit:
            return quantity(self.interval / other.interval, BARE)
        with units.refusals():
            return _from_pint(_pint(self) / _pint(other), like=self.unit)

    def __str__(self) -> str:
        return str(self.figure) if self.figure is not None else written(self.interval, str(self.unit))


@dataclass(frozen=True, slots=True)
class Money(Quantity):
    """An amount in one currency."""


@dataclass(frozen=True, slots=True)
class Percent(Quantity):
    """A share or a change: percent, per mille, percentage points, basis points."""


@dataclass(frozen=True, slots=True)
class Count(Quantity):
    """A number of things that the vocabulary names."""


@dataclass(frozen=True, slots=True)
class Physical(Quantity):
    """An amount in a physical unit, or in a compound one such as `USD/barrel`."""


@dataclass(frozen=True, slots=True)
class Duration(Physical):
    """A length of time."""


@dataclass(frozen=True, slots=True)
class Number(Quantity):
    """A number without a unit, as a ratio is."""


_CLASSES: Mapping[Kind, type[Quantity]] = {
    Kind.MONEY: Money,
    Kind.PERCENT: Percent,
    Kind.COUNT: Count,
    Kind.PHYSICAL: Physical,
    Kind.DURATION: Duration,
    Kind.NUMBER: Number,
}
# Kinds without offsets (20 °C plus 20 °C is refused) need no pint to be added.
_PLAINLY_ADDED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.DURATION, Kind.NUMBER})


def quantity(interval: Interval, unit: Unit, figure: Figure | None = None) -> Quantity:
    """Return a quantity of the class that its unit's kind names."""
    return _CLASSES[unit.kind](interval, unit, figure)


def exactly(given: Quantity) -> Quantity:
    """Return a quantity with its figures taken as exact: 0..100 percent for `0..100 percent`, not -0.5..100.5."""
    if given.figure is None or given.figure.qualifier:
        return given
    figure = replace(given.figure, qualifier="=")
    return quantity(figure.interval, given.unit, figure)


def total(parts: Iterable[Quantity]) -> Quantity:
    """Add at least one quantity up.

    Raises:
        UnitError: the parts measure different things.
    """
    return reduce(Quantity.__add__, parts)


def written(interval: Interval, unit: str = "", *, digits: int = 3) -> str:
    """Write a computed interval for a person: the largest scale word that fits, ends rounded outward.

    Args:
        interval: in `unit`.
        unit: written after the figure.
        digits: how many digits of the interval's width are kept, or of twice that for a single value.
    """
    ends = [end for end in (interval.low, interval.high) if end.is_finite()]
    largest = max((abs(end) for end in ends), default=Decimal(0))
    scale = next(
        (word for word in ("trillion", "billion", "million") if largest >= Decimal(10) ** SCALES[word]), ""
    )
    shrunk = interval * Decimal(1).scaleb(-SCALES[scale])
    return " ".join(part for part in (str(_outward(shrunk, digits)), scale, unit) if part)


def _outward(interval: Interval, digits: int) -> Interval:
    """Round the ends away from each other, to a step that the interval's width makes worth reading."""
    ends = [end for end in (interval.low, interval.high) if end.is_finite()]
    width = max(ends) - min(ends) if ends else Decimal(0)
    finest = (
        width.adjusted() - digits + 1
        if width
        else max(ends, default=width, key=abs).adjusted() - 2 * digits + 1
    )
    step = Decimal(1).scaleb(min(finest, 0))
    if interval.is_point:
        return Interval.point(round(interval.low / step) * step)
    low = floor(interval.low / step) * step if interval.low.is_finite() else interval.low
    high = ceil(interval.high / step) * step if interval.high.is_finite() else interval.high
    return Interval(low, high, interval.low_closed, interval.high_closed)


def _pint(given: Quantity) -> "pint.Quantity[Any]":
    return units.quantity(given.interval, given.unit)


def _from_pint(made: "pint.Quantity[Any]", *, like: Unit) -> Quantity:
    """Keep the spelling of the unit that went in where the same one comes out."""
    interval, unit = units.from_pint(made)
    return quantity(interval, like if unit == like else unit)
