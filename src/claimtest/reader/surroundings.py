"""What stands before and after numbers in one text."""

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.measure import Cue, Measure, settled
from claimtest.reader.nouns import noun_after
from claimtest.reader.phrases import unspaced
from claimtest.units import Kind

_LAST_WORD = regex.compile(r"\w+$")
_CLAUSE = regex.compile(r"[^.;:!?\x1f]*+$")
_CLAUSE_REACH = 80
_REACH = 16
_PHONE = 8
_MAX_SPACES = 3
_MILLION = 6
_QUALIFIERS = 3
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_UNBROKEN = frozenset("\u00a0\u202f")
_NO_CUE = Cue()


class Surroundings:
    """Reads what stands around numbers in one text.

    Args:
        text: as given.
        folded: the same, folded.
        language: whose words are looked for.
    """

    __slots__ = ("_cue", "_cue_end", "_cue_start", "floor", "folded", "language", "text")

    def __init__(self, text: str, folded: str, language: Language) -> None:
        self.text = text
        self.folded = folded
        self.language = language
        self.floor = 0
        self._cue_end = self._cue_start = -1
        self._cue = _NO_CUE

    def cue(self, offset: int) -> tuple[int, Cue]:
        """Return the phrase that stands before an offset: where it starts, and what it says."""
        end = self.skip_back(offset)
        if end == self._cue_end:
            return self._cue_start, self._cue
        found = self.language.cues.before(self.folded, end, self.floor) if end > self.floor else None
        self._cue_end = end
        self._cue_start, self._cue = found or (end, _NO_CUE)
        return self._cue_start, self._cue

    def complete(self, amount: Amount) -> None:
        """Find the unit and the qualifier of a number, none of them before `floor`."""
        self._read_before(amount)
        if amount.noise:
            return
        if amount.before:
            self._read_after_currency(amount)
        else:
            self._read_after(amount)
        if not amount.noise:
            self._read_sign(amount)
            self._read_qualifier(amount)

    def _read_before(self, amount: Amount) -> None:
        """Read the currency before a number, its sign, and what makes it a part of a name."""
        if self.folded[amount.start - 1 : amount.start] == "-":
            self._read_minus(amount)
        money = self._money_before(amount.start)
        place, cue = self.cue(amount.start)
        if money is not None:
            amount.start, amount.measure = money
            amount.before, amount.bare = True, False
            self._read_minus(amount)
        elif cue.scale is not None and not amount.scaled:
            amount.scale(amount.end, cue.scale)
            amount.start = place
        elif not amount.words and amount.start > self.floor:
            amount.noise = _is_identifier(self.folded, amount.start, self.floor) and not self._prefixed(
                amount.start
            )
        amount.core = amount.start

    def _read_minus(self, amount: Amount) -> None:
        at = amount.start - 1
        if at < self.floor or self.folded[at] != "-" or self._prefixed(at + 1):
            return
        if not _joins(self.folded, at):
            amount.start = at
            amount.negate()

    def _money_before(self, offset: int) -> tuple[int, Measure] | None:
        """Return where the currency before an offset starts, and the currency."""
        place, cue = self.cue(offset)
        money = settled(cue.money, self.text[place : self._cue_end]) if cue.money is not None else None
        return None if money is None else (place, money)

    def _prefixed(self, start: int) -> bool:
        """Whether a word with its hyphen stands before a number, as a Hebrew preposition does."""
        prefixes = self.language.prefixes
        return bool(prefixes) and prefixes.before(self.folded, start, self.floor) is not None

    def _read_after(self, amount: Amount) -> None:
        """Find scale words and units after a number."""
        end, text = amount.end, self.text
        start = self.skip(end)
        found = None
        if not amount.scaled and start - end <= 1:
            found = self._scaled_currency(amount, start)
            if found is None and (start == end or text[end] in _UNBROKEN):
                self._read_abbreviation(amount, start)
                start = self.skip(amount.end)
        if found is None:
            found = self._unit_or_of(start)
        if found is None or (found[1].glued and start != end):
            amount.noise = not amount.words and goes_on(self.folded, amount.end)
            return
        if start == end and not amount.scaled and self._counts_millions(amount, found[0]):
            return
        amount.end, amount.measure = found
        amount.bare = False
        amount.noise = amount.measure.noise
        if amount.measure.money is not None and amount.numbers[0].power >= _MILLION:
            amount.pay()
        if not amount.scaled and amount.measure.is_money:
            scale = self.language.scale_words.at(self.folded, self.skip(amount.end))
            if scale is not None and scale[1] >= _MILLION:
                amount.scale(*scale)

    def _counts_millions(self, amount: Amount, end: int) -> bool:
        """Read `1.2m people`, where an abbreviation that is a unit too stands before what is counted."""
        power = self.language.money_scales.exact(self.folded[amount.end : end])
        noun = (
            noun_after(self.folded, end, self.language)
            if power is not None and self.language.plurals
            else None
        )
        if (
            power is None
            or noun is None
            or not self.folded[noun[0] : noun[1]].endswith(self.language.plurals)
        ):
            return False
        amount.scale(end, power)
        return True

    def unit_at(self, start: int) -> tuple[int, Measure] | None:
        """Return where the unit at an offset ends, and the unit."""
        found = self.language.after.at(self.folded, start)
        if found is None:
            return None
        measure = settled(found[1], self.text[start : found[0]])
        return None if measure is None else (found[0], measure)

    def _unit_or_of(self, start: int) -> tuple[int, Measure] | None:
        """Return the unit at an offset, after a word such as `de` there, or in brackets."""
        found = self.unit_at(start)
        if found is not None:
            return found
        of = self.language.of.at(self.folded, start)
        if of is not None:
            return self.unit_at(self.skip(of[0]))
        closing = _CLOSING.get(self.folded[start : start + 1])
        found = self.unit_at(start + 1) if closing else None
        if closing and found is not None and self.folded.startswith(closing, found[0]):
            return found[0] + 1, found[1]
        return None

    def _read_abbreviation(self, amount: Amount, start: int) -> None:
        """Read the scale word of `3K`, unless a longer unit starts with the same letters."""
        scale = self.language.scales_written.at(self.text, start)
        if scale is None:
            return
        unit = self.unit_at(start)
        if unit is None or (unit[0] == scale[0] and not self.text[start : unit[0]].islower()):
            amount.scale(*scale)

    def _scaled_currency(self, amount: Amount, start: int) -> tuple[int, Measure] | None:
        """Read `m€`, `MEUR`, `k $`: an abbreviated scale word that only an amount of money takes."""
        scales, written = self.language.money_scales, self.language.scales_written
        for length in scales.lengths(self.folded, start):
            end = start + length
            power = written.exact(self.text[start:end]) or scales.exact(self.folded[start:end])
            found = self.unit_at(self.skip(start + length)) if power is not None else None
            if power is not None and found is not None and found[1].is_money:
                amount.scale(found[0], power)
                return found
        return None

    def _read_after_currency(self, amount: Amount) -> None:
        """Read what may follow a number whose currency stands before it: `$600m`, `US$5 dollars`."""
        start = self.skip(amount.end)
        if not amount.scaled:
            scale = self.language.scales_written.at(self.text, start)
            scale = scale or self.language.money_scales.at(self.folded, start)
            if scale is not None:
                amount.scale(*scale)
                start = self.skip(amount.end)
        found = self.unit_at(start)
        if found is None:
            amount.noise = not amount.scaled and goes_on(self.folded, amount.end)
        elif found[1].is_money and not self._is_next_figure(found[0]):
            ambiguous = amount.measure.ambiguous
            if ambiguous or found[1].ambiguous or found[1].unit == amount.measure.unit:
                amount.end = found[0]
                amount.measure = found[1] if ambiguous else amount.measure

    def _is_next_figure(self, end: int) -> bool:
        """Whether a currency belongs to the digits after it, as in `$ 10 $ 20`."""
        after = self.skip(end)
        return self.folded[after : after + 1].isdecimal()

    def _read_sign(self, amount: Amount) -> None:
        """Read the minus that a space parts from a temperature, and the words that make a duration an age."""
        unit, start = amount.measure.unit, amount.start
        if unit.name.startswith("degree_") and self.folded[max(start - 3, self.floor) : start] in {
            " - ",
            "- ",
        }:
            amount.core = amount.start = start - 2
            amount.negate()
        elif unit.kind is Kind.DURATION and self.cue(start)[1].age:
            amount.measure = amount.measure._replace(age=True)

    def _read_qualifier(self, amount: Amount) -> None:
        """Read the words before a figure, the nearest first, and those after it."""
        place, cue = self.cue(amount.start)
        for _ in range(_QUALIFIERS):
            if cue.sign is None or self._ends_change(place, amount.start):
                break
            amount.start = place
            if cue.sign == "-":
                amount.core = place
                amount.negate()
            elif amount.qualifier in {"", "~"}:
                amount.qualifier = cue.sign
            place, cue = self.cue(place)
        amount.opener = cue.opener
        after = self.language.qualifiers_after.at(self.folded, self.skip(amount.end))
        if after is not None and not amount.qualifier:
            amount.end, amount.qualifier = after

    def _ends_change(self, place: int, start: int) -> bool:
        """Whether a word such as `до` names the end of a change that the clause before tells of."""
        changes = self.language.changes
        if changes is None or self.folded[place:start].strip() not in self.language.ranges:
            return False
        clause = _CLAUSE.search(self.folded, max(place - _CLAUSE_REACH, 0), place)
        return clause is not None and changes.search(clause.group()) is not None

    def skip(self, offset: int) -> int:
        """Step over spaces, or over the hyphen of `three-year-old`, to what follows a number."""
        folded = self.folded
        here = folded[offset : offset + 1]
        if here == " ":
            end = offset + _MAX_SPACES
            while offset < end and folded[offset : offset + 1] == " ":
                offset += 1
            here = folded[offset : offset + 1]
        if here == "-":
            after = offset + 1 + (folded[offset + 1 : offset + 2] == " ")
            if folded[after : after + 1].isalpha():
                return after
        return offset

    def skip_back(self, offset: int) -> int:
        """Step back over spaces, not below `floor`."""
        folded, floor = self.folded, self.floor
        if offset <= floor or folded[offset - 1] != " ":
            return offset
        least = max(offset - _MAX_SPACES, floor)
        while offset > least and folded[offset - 1] == " ":
            offset -= 1
        return offset


def goes_on(text: str, end: int) -> bool:
    """Whether a letter, a digit or an underscore follows digits at once."""
    after = text[end : end + 1]
    return after == "_" or (after.isalnum() and not unspaced(after))


def _joins(text: str, hyphen: int) -> bool:
    """Whether a hyphen joins two words or numbers instead of standing for minus."""
    before = text[hyphen - 1 : hyphen]
    return bool(before) and not unspaced(before) and (before.isalnum() or before in ")]%")


def _is_identifier(text: str, start: int, floor: int) -> bool:
    """Whether digits go on with something that makes them part of a name, a path or a date."""
    before = text[start - 1]
    if before in " (":
        return False
    if before == "-":
        word = _LAST_WORD.search(text, max(start - _REACH, 0), start - 1) if start - 1 > floor else None
        return word is not None and not word.group().isdecimal() and not unspaced(text[start - 2])
    if before.isalpha():
        return not unspaced(before)
    if before == "+":
        return text[start : start + _PHONE].isdecimal() and len(text) >= start + _PHONE
    if before in "_#@/\\=&:%?":
        return before != ":" or text[max(start - 2, 0)].isdecimal()
    return before in ".," and start > 1 and text[start - 2].isalnum() and text[start - 2].isascii()
