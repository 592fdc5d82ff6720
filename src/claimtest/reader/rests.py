"""What a unit leaves over behind it: `一吨半`, `一米八`, `3割8分7厘`."""

import re
from collections.abc import Mapping
from typing import NamedTuple

import regex

from claimtest.reader.choices import choice
from claimtest.reader.lexicon import Lexicon

_SMALL = 10
_DIGITS = "0123456789"
_INFLECTED = regex.compile(r"\p{Hiragana}|$")


class Rests(NamedTuple):
    """How a language writes what is left over.

    Attributes:
        half: finds a half behind a unit.
        inner: finds a half between a number and its unit, as in `两个半小时`, or what is more, as in `三个多月`.
        digits: finds decimals behind a unit.
        lesser: finds tenths and hundredths of a unit, each with a name of its own.
        decimal_units: units that digits may stand behind.
        tenths: units that the named tenths are of.
        values: digits in words.
        starts: what a rest may start with.
    """

    half: "regex.Pattern[str] | None"
    inner: "re.Pattern[str] | None"
    digits: "regex.Pattern[str]"
    lesser: "regex.Pattern[str]"
    decimal_units: frozenset[str]
    tenths: frozenset[str]
    values: Mapping[str, str]
    starts: frozenset[str]

    def behind(self, folded: str, unit: str, end: int) -> tuple[int, str] | None:
        """Return where the rest behind a unit ends, and its decimals."""
        here = folded[end : end + 1]
        if (folded[end + 1 : end + 2] if here == " " else here) not in self.starts:
            return None
        half = self.half.match(folded, end) if self.half is not None else None
        if half is not None:
            return half.end(), "5"
        if unit in self.decimal_units:
            found = self.digits.match(folded, end)
            if found is not None:
                return found.end(), "".join(self._digit(digit) for digit in found.captures("digit"))
        if unit in self.tenths:
            found = self.lesser.match(folded, end)
            if found is not None and found.end() > end:
                decimals = [self._digit(digit or "0") for digit in found.groups()]
                return found.end(), "".join(decimals).rstrip("0") or "0"
        return None

    def _digit(self, digit: str) -> str:
        return self.values.get(digit) or str(int(digit))


def _half(lexicon: Lexicon) -> "regex.Pattern[str] | None":
    """Compile what finds a half behind a unit, unless another word starts with it: `一斤半`, but not `一斤半价`."""
    halves = lexicon.rest_halves
    words = (*lexicon.not_first, *lexicon.measured, *lexicon.fractions)
    others = [
        word
        for word in words
        for half in halves
        if word.startswith(half) and not _INFLECTED.match(word, len(half))
    ]
    return regex.compile(rf"\ ?(?!{choice(others)}){choice(halves)}") if halves else None


def compile_rests(lexicon: Lexicon) -> Rests:
    """Compile what a lexicon says about rests."""
    digits = {word: str(value) for word, value in lexicon.values.items() if value < _SMALL}
    digit = rf"\d|{choice(digits)}"
    after = rf"\p{{Hiragana}}|{choice(lexicon.followers)}|{choice(lexicon.endings)}(?!\p{{L}})"
    end = rf"(?:(?![\p{{L}}\d])|(?={after}))"
    named = "".join(rf"(?:\ ?({digit})\ ?{regex.escape(name)})?+" for name in lexicon.lesser)
    inner = (*lexicon.inner_halves, *lexicon.inner_more)
    rests = (*lexicon.rest_halves, *lexicon.lesser, *lexicon.decimal_units)
    return Rests(
        half=_half(lexicon),
        inner=re.compile(rf"\ ?(?:(?P<half>{choice(lexicon.inner_halves)})|{choice(lexicon.inner_more)})")
        if inner
        else None,
        digits=regex.compile(rf"(?P<digit>{digit}){{1,2}}{end}"),
        lesser=regex.compile(named),
        decimal_units=frozenset(lexicon.decimal_units),
        tenths=frozenset(lexicon.tenths),
        values=digits,
        starts=frozenset(word[0] for word in (*lexicon.rest_halves, *digits, *_DIGITS))
        if rests
        else frozenset(),
    )
