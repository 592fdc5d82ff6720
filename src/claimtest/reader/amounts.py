"""Amounts: a number while the words around it are being read."""

from dataclasses import dataclass
from decimal import Decimal

from claimtest.period import Period
from claimtest.reader.measure import NOTHING, Measure
from claimtest.reader.written import Written
from claimtest.units import Unit

_HYPHENS = 2


@dataclass(slots=True)
class Amount:
    """A figure while its surroundings are being read.

    Attributes:
        start: offset of its first character, qualifier included.
        core: offset of the first character of its number, or of the currency before it.
        end: offset after its last character.
        numbers: one number, or the two ends of a range.
        measure: what the number counts.
        qualifier: the notation's sign, or nothing.
        opener: what may stand between this and the other end of a range, after `between`.
        scaled: whether a scale word belongs to it.
        before: whether its currency stands before it.
        share: whether it is a fraction of one.
        words: whether its number is spelled out.
        divided: whether it was divided, as by `分之`.
        bare: whether no unit was found beside it.
        noise: whether it is no figure after all.
        inherited: whether its unit stands in the words before.
        weak: whether it is a figure only where it joins another.
        period: the date that it is, or None.
        bracketed: whether its unit stands behind the bracket around it.
        share_of: where what a ratio is of starts behind the number before, and the noun there: `Français` before `sur dix`.
        factor: what stood before `×10`, while its exponent is awaited.
    """

    start: int
    core: int
    end: int
    numbers: tuple[Written, ...]
    scaled: bool = False
    share: bool = False
    words: bool = False
    divided: bool = False
    measure: Measure = NOTHING
    qualifier: str = ""
    opener: frozenset[str] | None = None
    before: bool = False
    bare: bool = True
    noise: bool = False
    inherited: bool = False
    weak: bool = False
    period: Period | None = None
    bracketed: bool = False
    share_of: tuple[int, Unit] | None = None
    factor: Decimal | None = None

    def negate(self) -> None:
        """Turn the sign of its number."""
        number = self.numbers[0]
        digits = number.digits[1:] if number.digits.startswith("-") else f"-{number.digits}"
        self.numbers = (Written(digits, number.power),)

    @property
    def whole(self) -> bool:
        """Whether its number is written without decimals and without a scale word."""
        return self.numbers[0].power == 0 and "." not in self.numbers[0].digits

    def add_decimals(self, decimals: str, end: int) -> None:
        """Take decimals in that are written apart."""
        self.numbers = (Written(f"{self.numbers[0].digits}.{decimals}"),)
        self.end = end

    def pay(self) -> None:
        """Take the currency that its unit's name stands for as well."""
        if self.measure.money is not None:
            self.measure = Measure(self.measure.money, ambiguous=True)

    def scale(self, end: int, power: int) -> None:
        """Take a scale word in."""
        number = self.numbers[0]
        self.numbers = (Written(number.digits, number.power + power),)
        self.end = end
        self.scaled = True


def words_between(first: Amount, second: Amount, folded: str) -> str:
    """Return what stands between the numbers of two amounts, without the hyphens of `one-in-five`."""
    between = folded[first.end : second.core].strip()
    hyphened = len(between) > _HYPHENS and between[0] == between[-1] == "-"
    return between[1:-1] if hyphened else between
