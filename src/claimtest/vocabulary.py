"""The vocabulary: the subjects, measures and count nouns that a suite knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from claimtest import units
from claimtest.quantity import Quantity
from claimtest.units import Kind, Unit

PHYSICAL: Mapping[str, str] = {
    "length": "meter",
    "area": "meter ** 2",
    "volume": "meter ** 3",
    "mass": "kilogram",
    "speed": "meter / second",
    "temperature": "kelvin",
    "energy": "joule",
    "power": "watt",
}
"""Dimensions that go by a name, each with a unit of it."""

DATE = "date"
"""The dimension of a measure whose claims state a date."""


class MeasureKind(StrEnum):
    """How a measure behaves over time."""

    STOCK = "stock"
    FLOW = "flow"
    CUMULATIVE = "cumulative"


class Sign(StrEnum):
    """Which values a measure can take."""

    ANY = "any"
    POSITIVE = "positive"


@dataclass(frozen=True, slots=True)
class Measure:
    """What can be measured.

    Attributes:
        name: the vocabulary's own spelling.
        dimension: `money`, `percent`, `count`, `duration`, `physical`, `date`, a key of `PHYSICAL`, or a unit that
            it must convert to.
        kind: a stock at a moment, a flow over a period, or a total that only grows; None when time plays no part.
        sign: whether negative values make sense.
        forecast: whether it is about the future, such as a target.
        limits: the values that are plausible, or None.
        unit: the unit that `dimension` names, or None where it names a whole kind.
    """

    name: str
    dimension: str
    kind: MeasureKind | None = None
    sign: Sign = Sign.POSITIVE
    forecast: bool = False
    limits: Quantity | None = None
    unit: Unit | None = None

    def fits(self, quantity: Quantity) -> bool:
        """Whether a quantity has the measure's dimension."""
        if self.unit is not None:
            return units.same_dimension(self.unit, quantity.unit)
        if self.dimension == Kind.PHYSICAL:
            return quantity.kind in {Kind.PHYSICAL, Kind.DURATION}
        return quantity.kind == self.dimension

    @property
    def described(self) -> str:
        """The dimension in words: `an amount of money`, `a number of cameras`, `a mass`, `an amount in USD`."""
        if self.unit is None:
            return _DESCRIBED[self.dimension]
        if self.dimension in PHYSICAL:
            article = "an" if self.dimension[0] in "ae" else "a"
            return f"{article} {self.dimension}"
        return f"a number of {self.unit}" if self.unit.kind is Kind.COUNT else f"an amount in {self.unit}"


_DESCRIBED: Mapping[str, str] = {
    Kind.MONEY: "an amount of money",
    Kind.PERCENT: "a percentage",
    Kind.COUNT: "a count",
    Kind.DURATION: "a duration",
    Kind.PHYSICAL: "a physical amount",
    DATE: "a date",
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known names.

    Attributes:
        subjects: every spelling of a subject, the aliases too, with the vocabulary's own.
        measures: every spelling of a measure with its entry.
        counts: every spelling of a count noun with the vocabulary's own.
    """

    subjects: Mapping[str, str] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    counts: Mapping[str, str] = field(default_factory=dict)
