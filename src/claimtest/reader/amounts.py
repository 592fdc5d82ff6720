"""Amounts: a number with the words around it that say what it is."""

from dataclasses import dataclass

import regex

from claimtest.period import Period
from claimtest.reader.language import Language, Measure
from claimtest.reader.written import Written
from claimtest.units import BARE

_NONE = Measure(BARE)
_LAST_WORD = regex.compile(r"\w+$")
_REACH = 16
_MAX_SPACES = 3
_MILLION = 6
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}


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
        words: whether its number is spelled out.
        bare: whether no unit was found beside it.
        period: the date that it is, or None.
        inherited: whether its unit stands in the words before.
    """

    start: int
    core: int
    end: int
    numbers: tuple[Written, ...]
    measure: Measure = _NONE
    qualifier: str = ""
    opener: frozenset[str] | None = None
    scaled: bool = False
    before: bool = False
    words: bool = False
    bare: bool = True
    period: Period | None = None
    inherited: bool = False
    noise: bool = False


class Surroundings:
    """Reads what stands before and after numbers in one text.

    Args:
        text: as given.
        folded: the same, folded.
        language: whose words are looked for.
    """

    __slots__ = ("folded", "language", "text")

    def __init__(self, text: str, folded: str, language: Language) -> None:
        self.text = text
        self.folded = folded
        self.language = language

    def complete(self, amount: Amount, floor: int) -> None:
        """Find unit and qualifier of a number, none of them before `floor`."""
        self._read_before(amount, floor)
        if not amount.noise:
            self._read_after(amount)
            self._read_qualifier(amount, floor)

    def _read_before(self, amount: Amount, floor: int) -> None:
        folded = self.folded
        start = amount.start
        if start > floor and folded[start - 1] == "-" and not _joined(folded, start - 1):
            start -= 1
            amount.numbers = (negated(amount.numbers[0]),)
        money = self._money_before(self._skip_back(start, floor), floor)
        if money is not None:
            start, amount.measure = money
            amount.before = True
            amount.bare = False
            if start > floor and folded[start - 1] == "-" and not _joined(folded, start - 1):
                start -= 1
                amount.numbers = (negated(amount.numbers[0]),)
        elif start > floor and not amount.words and _is_identifier(folded, start):
            amount.noise = True
        amount.start = amount.core = start

    def _money_before(self, end: int, floor: int) -> tuple[int, Measure] | None:
        if end <= floor:
            return None
        written = self.language.before_written.before(self.text, end, floor)
        found = self.language.before.before(self.folded, end, floor)
        if written is None or (found is not None and found[0] <= written[0]):
            return found
        return written

    def _read_after(self, amount: Amount) -> None:
        """Find scale words and units after a number."""
        end = amount.end
        start = self._skip(end)
        if amount.before:
            self._scale_money(amount, start)
            return
        if not amount.scaled and start == end:
            scale = self.language.scales_written.at(self.text, end)
            if scale is not None and self.language.after_written.at(self.text, end) is None:
                self._scale(amount, *scale)
                start = self._skip(amount.end)
        found = self._unit_at(start)
        if found is None and not amount.scaled and start - end < 2:
            found = self._scaled_currency(amount, start)
        if found is not None and found[1].glued and start != end:
            found = None
        if found is None:
            amount.noise = amount.noise or (within_digits_and_word(self.folded, amount.end) and not amount.words)
            return
        amount.end, amount.measure = found
        amount.bare = False
        amount.noise = amount.measure.noise
        if amount.measure.is_money and not amount.scaled:
            self._scale_after_currency(amount)

    def _unit_at(self, start: int) -> tuple[int, Measure] | None:
        """Return the unit at an offset, or after a word such as `de` there."""
        found = self._plain_unit_at(start)
        if found is None:
            of = self.language.of.at(self.folded, start)
            if of is not None:
                found = self._plain_unit_at(self._skip(of[0]))
            elif self.folded[start : start + 1] in _CLOSING:
                found = self._bracketed_unit_at(start)
        return found

    def _bracketed_unit_at(self, start: int) -> tuple[int, Measure] | None:
        """Read the unit of `20 (kg)`."""
        found = self._plain_unit_at(start + 1)
        if found is None or not self.folded.startswith(_CLOSING[self.folded[start]], found[0]):
            return None
        return found[0] + 1, found[1]

    def _plain_unit_at(self, start: int) -> tuple[int, Measure] | None:
        written = self.language.after_written.at(self.text, start)
        found = self.language.after.at(self.folded, start)
        if written is None or (found is not None and found[0] >= written[0]):
            return found
        return written

    def _scaled_currency(self, amount: Amount, start: int) -> tuple[int, Measure] | None:
        """Read `m€`, `MEUR`, `k $`: an abbreviated scale word that only an amount of money takes."""
        for length in (3, 2, 1):
            power = self.language.money_scales.exact(self.folded[start : start + length])
            if power is None:
                continue
            found = self._plain_unit_at(self._skip(start + length))
            if found is not None and found[1].is_money:
                amount.numbers = (amount.numbers[0]._replace(power=amount.numbers[0].power + power),)
                amount.scaled = True
                return found
        return None

    def _scale_money(self, amount: Amount, start: int) -> None:
        """Read what may follow a number whose currency stands before it: `$600m`, `US$5 dollars`."""
        if not amount.scaled:
            scale = self.language.money_scales.at(self.folded, start)
            if scale is not None:
                self._scale(amount, *scale)
                start = self._skip(amount.end)
        found = self._plain_unit_at(start)
        if found is not None and found[1].is_money and not self._is_next_figure(found[0]):
            if not amount.measure.ambiguous or not found[1].ambiguous:
                same = found[1].unit == amount.measure.unit or amount.measure.ambiguous or found[1].ambiguous
                if not same:
                    return
            amount.end = found[0]
            if amount.measure.ambiguous:
                amount.measure = found[1]
        elif found is None and amount.end == start and within_digits_and_word(self.folded, amount.end):
            amount.noise = not amount.scaled

    def _is_next_figure(self, end: int) -> bool:
        """Whether a currency belongs to the digits after it, as in `$ 10 $ 20`."""
        after = self._skip(end)
        return after < len(self.folded) and self.folded[after].isdecimal()

    def _scale_after_currency(self, amount: Amount) -> None:
        """Read `75 USD million`."""
        scale = self.language.scale_words.at(self.folded, self._skip(amount.end))
        if scale is not None and scale[1] >= _MILLION:
            self._scale(amount, *scale)

    def _scale(self, amount: Amount, end: int, power: int) -> None:
        amount.numbers = (amount.numbers[0]._replace(power=amount.numbers[0].power + power),)
        amount.end = end
        amount.scaled = True

    def _read_qualifier(self, amount: Amount, floor: int) -> None:
        """Read the words before a figure, the nearest first, and those after it."""
        start = amount.start
        for _ in range(3):
            end = self._skip_back(start, floor)
            if end <= floor:
                break
            found = self.language.qualifiers.before(self.folded, end, floor)
            if found is None:
                break
            start, sign = found
            if sign == "-":
                amount.numbers = (negated(amount.numbers[0]),)
                amount.core = start
            else:
                amount.qualifier = _stronger(sign, amount.qualifier)
            amount.start = start
        end = self._skip_back(amount.start, floor)
        opener = self.language.openers.before(self.folded, end, floor) if end > floor else None
        if opener is not None:
            amount.opener = opener[1]
        after = self.language.qualifiers_after.at(self.folded, self._skip(amount.end))
        if after is not None and not amount.qualifier:
            amount.end, amount.qualifier = after

    def _skip(self, offset: int) -> int:
        """Step over spaces, or over the hyphen of `three-year-old`, to what follows a number."""
        folded = self.folded
        end = min(offset + _MAX_SPACES, len(folded))
        while offset < end and folded[offset] == " ":
            offset += 1
        if offset < len(folded) - 1 and folded[offset] == "-":
            after = offset + 1 + (folded[offset + 1] == " ")
            if after < len(folded) and folded[after].isalpha():
                return after
        return offset

    def _skip_back(self, offset: int, floor: int) -> int:
        folded = self.folded
        least = max(offset - _MAX_SPACES, floor)
        while offset > least and folded[offset - 1] == " ":
            offset -= 1
        return offset


def negated(number: Written) -> Written:
    """Return the number with its sign turned."""
    digits = number.digits
    return Written(digits[1:] if digits.startswith("-") else f"-{digits}", number.power)


def within_digits_and_word(text: str, end: int) -> bool:
    """Whether a letter, a digit or an underscore follows digits at once."""
    if end >= len(text):
        return False
    after = text[end]
    return (after.isalnum() and after < "\u0e00") or after == "_"


def _joined(text: str, hyphen: int) -> bool:
    """Whether a hyphen joins two words or numbers instead of standing for minus."""
    before = text[hyphen - 1 : hyphen]
    return bool(before) and (before.isalnum() or before in ")]%$€£")


def _is_identifier(text: str, start: int) -> bool:
    """Whether digits go on with something that makes them part of a name, a path or a date."""
    before = text[start - 1]
    if before == "-":
        word = _LAST_WORD.search(text, max(start - _REACH, 0), start - 1)
        return word is not None and not word.group().isdecimal()
    if before.isalpha():
        return before < "\u0e00"
    if before in "_#@/\\=&:%?":
        return before != ":" or (start > 1 and text[start - 2].isdecimal())
    return before in ".," and start > 1 and text[start - 2].isalnum() and text[start - 2].isascii()


def _stronger(sign: str, other: str) -> str:
    """Of two signs for one figure, a bound says more than `about`."""
    return sign if other in {"", "~"} else other

