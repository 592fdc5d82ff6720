"""Numbers as written: digits and the power of ten that their scale word stands for."""

from decimal import Decimal
from typing import NamedTuple

from claimtest.figure import SCALES, Figure

_WORDS = {power: word for word, power in SCALES.items()}
_LARGEST = max(_WORDS)


class Written(NamedTuple):
    """A number as written.

    Attributes:
        digits: ASCII digits with an optional `-` and `.`, trailing zeros kept since they mean precision.
        power: of ten, by which the digits are scaled: 9 for `4.50 Milliarden`, 8 for `3.5亿`, 2 for `two hundred`.
    """

    digits: str
    power: int = 0

    @property
    def value(self) -> Decimal:
        """The number itself."""
        return Decimal(self.digits).scaleb(self.power)


def figure(numbers: tuple[Written, ...], qualifier: str, unit: str) -> Figure:
    """Write one number, or the two ends of a range, in the notation.

    A power that has no word of its own takes the next larger word, and the digits move behind the point:
    3.5亿 becomes 0.35 billion, so that half a unit of the last written digit is still 5 million. Powers
    beyond the largest word add zeros, which is the one case where the notation claims more digits.
    """
    digits, power = numbers[0]
    if power not in _WORDS and 0 < power <= len(digits.partition(".")[2]):
        # The decimals hold the whole power: 1.2345万 is 12345, and 3.87 tenths are 38.7 percent.
        numbers = (Written(shifted(digits, -power)), *numbers[1:])
    if len(numbers) == 1 and numbers[0].power in _WORDS:
        digits, power = numbers[0]
        return Figure((digits,), _WORDS[power], qualifier, unit)
    power = max(number.power for number in numbers)
    power = 0 if power <= 0 else min(-(-power // 3) * 3, _LARGEST)
    written = tuple(shifted(number.digits, power - number.power) for number in numbers)
    return Figure(written, _WORDS[power], qualifier, unit)


def shifted(digits: str, places: int) -> str:
    """Move the decimal point to the left by some places, or to the right by minus as many."""
    if places == 0:
        return digits
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    whole, _, decimals = digits.partition(".")
    if places > 0:
        whole = whole.rjust(places + 1, "0")
        whole, decimals = whole[:-places], whole[-places:] + decimals
    else:
        decimals = decimals.ljust(-places, "0")
        whole, decimals = whole + decimals[:-places], decimals[-places:]
    whole = whole.lstrip("0") or "0"
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def plain(value: Decimal, power: int) -> Written:
    """Write a computed value, its last digit standing for a power of ten."""
    digits = f"{value.scaleb(-power).normalize():f}"
    return Written(digits, power)
