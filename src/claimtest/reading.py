"""What the reader found in a text: figures with their places, and the pairs that a text states."""

from dataclasses import dataclass
from decimal import Decimal

from claimtest.figure import Figure
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.units import BARE, Unit


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure that was found in a text.

    Attributes:
        start: offset of its first character in the text, in code points.
        end: offset after its last character.
        text: the words themselves, from `start` to `end`.
        figure: the figure in the notation, its qualifier included; None for a date.
        measured: its unit; None for a date.
        period: the date, to the precision written; None for anything else.
        ambiguous: whether the currency is a guess from the language, as for a bare `$`.
        inherited: whether the unit stands in the words before, as for `410 millions` after `600 millions de dollars`.
        age: whether the words make a duration an age, as in `three years old`.
    """

    start: int
    end: int
    text: str
    figure: Figure | None = None
    measured: Unit = BARE
    period: Period | None = None
    ambiguous: bool = False
    inherited: bool = False
    age: bool = False

    @property
    def kind(self) -> str:
        """`money`, `percent`, `duration`, `physical`, `count`, `number` or `date`."""
        return "date" if self.figure is None else str(self.measured.kind)

    @property
    def unit(self) -> str | None:
        """An ISO 4217 code, `percent`, pint's name, a count noun, or None for a bare number or a date."""
        return self.measured.name or None

    @property
    def qualifier(self) -> str:
        """`=`, `~`, `>`, `>=`, `<`, `<=`, or nothing."""
        return "" if self.figure is None else self.figure.qualifier

    @property
    def value(self) -> Decimal | None:
        """The figure itself; None for a range and for a date."""
        return None if self.figure is None else self.figure.point

    @property
    def quantity(self) -> Quantity | None:
        """The interval that the figure stands for, in its unit; None for a date."""
        return None if self.figure is None else quantity(self.figure.interval, self.measured, self.figure)


@dataclass(frozen=True, slots=True)
class Pair:
    """One amount stated in two units: `6 billion yuan (US$938 million)`.

    Attributes:
        first: the amount as printed first, taken as the original.
        second: the amount as printed second, taken as converted.
    """

    first: Reading
    second: Reading
