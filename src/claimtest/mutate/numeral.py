"""Numbers in digits, as printed, and other digits in their place."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

_NUMERAL = re.compile(r"\d(?:[\d.,'’·٫٬\u00a0\u202f ]*\d)?")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits, as printed.

    Attributes:
        start: offset of its first digit in the document.
        text: the digits with the marks between them.
        decimals: how many of the digits are decimals.
        scale: the power of ten of the scale word behind it, 0 for none.
        end: which end of a range it is, 0 for a single number.
    """

    start: int
    text: str
    decimals: int
    scale: int
    end: int

    @property
    def digits(self) -> str:
        """The digits alone, in ASCII."""
        return _digits(self.text)

    @property
    def whole(self) -> str:
        """The digits before the decimals."""
        return self.digits[: len(self.digits) - self.decimals]

    @property
    def gaps(self) -> tuple[str, str]:
        """The mark between groups of three digits, and the decimal mark; empty where none is printed."""
        parts = re.split(r"\d+", self.text)[1:-1]
        decimal = parts.pop() if self.decimals else ""
        return (parts[0] if parts else ""), decimal

    def value(self, digits: str, decimals: int) -> Decimal:
        """Return what other digits in its place would stand for."""
        return Decimal(int(digits)).scaleb(self.scale - decimals)

    def written(self, digits: str, decimals: int, mark: str) -> str:
        """Write other digits the way these are.

        Args:
            digits: in ASCII.
            decimals: how many of them are decimals.
            mark: the language's decimal mark, where none is printed.
        """
        zero = ord(next(character for character in self.text if character.isdecimal())) - int(self.digits[0])
        local = "".join(chr(zero + int(digit)) for digit in digits)
        if (len(digits), decimals) == (len(self.digits), self.decimals):
            following = iter(local)
            return "".join(next(following) if character.isdecimal() else character for character in self.text)
        group, point = self.gaps
        whole = local[: len(local) - decimals]
        if group:
            head = len(whole) % 3 or 3
            whole = group.join([whole[:head], *re.findall("...", whole[head:])])
        return whole + ((point or mark) + local[len(local) - decimals :] if decimals else "")


def find_numerals(text: str, start: int, ends: Sequence[Decimal], power: int) -> tuple[Numeral, ...]:
    """Return the numbers of a figure; none where they are in words, or where digits alone do not make them.

    Args:
        text: the figure's words.
        start: where they stand in the document.
        ends: the number that is read, or the two ends of a range.
        power: the power of ten of the figure's scale word.
    """
    found = list(_NUMERAL.finditer(text))
    if len(found) != len(ends):
        return ()
    numerals = [
        _numeral(start + match.start(), match[0], end, power, place)
        for place, (match, end) in enumerate(zip(found, ends, strict=True))
    ]
    return tuple(numeral for numeral in numerals if numeral is not None)


def _numeral(start: int, text: str, value: Decimal, power: int, place: int) -> Numeral | None:
    """Tell decimals from groups by what the number was read as."""
    digits = _digits(text)
    for scale in (power, 0):
        for decimals in range(len(digits)):
            marked = not decimals or not text[_offset(text, len(digits) - decimals) - 1].isdecimal()
            if marked and Decimal(int(digits)).scaleb(scale - decimals) == abs(value):
                return Numeral(start, text, decimals, scale, place)
    return None


def _offset(text: str, digit: int) -> int:
    return [place for place, character in enumerate(text) if character.isdecimal()][digit]


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(character)) for character in text if character.isdecimal())
