"""The places where the pattern of numbers matches, and the numbers that stand there."""

import re
from collections.abc import Iterable
from decimal import Decimal

from claimtest.reader.digits import read_digits
from claimtest.reader.languages import Language
from claimtest.reader.numberwords import Number, Token
from claimtest.reader.numerals import combine
from claimtest.reader.pattern import VULGAR
from claimtest.reader.runs import numbers_between
from claimtest.reader.things import counted
from claimtest.reader.written import Written

_PADDED = 2
_DOT = "\u00b7"
# What people write of nobody else than people: `5'11`.
_HEIGHT = re.compile(r"[2-8]'(?:1[01]|\d)")
_DATE_MARKS = frozenset("/-:")
_MARKS = frozenset(".,")
_POINTED = frozenset("./")


def next_match(folded: str, position: int, language: Language) -> re.Match[str] | None:
    """Find the first match of the pattern of numbers from a position on."""
    gap, number = language.number.gaps.match, language.number.pattern.match
    while (between := gap(folded, position)) is not None and between.end() < len(folded):
        found = number(folded, between.end())
        if found is not None:
            return found
        position = between.end() + 1
    return None


def numbers_in(found: re.Match[str], folded: str, language: Language) -> Iterable[Number]:
    """Return the numbers that a match of the pattern holds; mostly one."""
    mark, stray, fraction, scale, more, word = found.groups()
    if mark is None:
        written = language.number.values.get(word)
        if written is not None:
            return (Number(found.start(), found.end(), written, words=True),)
        if " ".join(word.split()) in language.number.negative_ones:
            start = found.end() - len(word.rpartition(" ")[2])
            return (Number(start, found.end(), Written("1"), "minus", words=True),)
    elif not more and fraction is None and folded[found.start()] not in VULGAR:
        return _plain_number(found, stray, scale, folded, language)
    numbers = numbers_between(folded, found.start(), found.end(), language)
    return (counted(number, folded, language) for number in numbers) if language.number.things else numbers


def _plain_number(
    found: re.Match[str], stray: str | None, scale: str | None, folded: str, language: Language
) -> Iterable[Number]:
    """Read digits with at most one scale word."""
    start, end = found.span()
    mark = found.start(1)
    written = folded[start:mark]
    if start and folded[start - 1] in language.number.points and _opens_decimals(folded, start - 1, language):
        written = "." + written
        start -= 1
    digits, wants = read_digits(written, language.number.marks), ""
    if not language.spaced and _DOT in written:
        digits = None  # a date, as in 6·25
    if digits is None and _HEIGHT.fullmatch(written) and language.beside.after.exact("'") is not None:
        return (Number(start, start + 1, Written(written[0])), Number(start + 2, end, Written(written[2:])))
    if digits is None and _is_padded(written) and not _is_dated(folded, end):
        digits, wants = str(int(written)), "padded"
    if digits is None:
        return (Number(start, end, Written("0"), "date"),)
    if stray is not None and digits.isdigit():
        decimals = stray.rpartition(" ")[2]
        digits = (
            read_digits(f"{digits}{language.number.marks.decimal}{decimals}", language.number.marks) or digits
        )
    if scale is None:
        return (Number(start, end, Written(digits), wants),)
    word = language.number.words[" ".join(scale.split())]
    if word.kind == "scale":
        return (Number(start, end, Written(digits, word.value.adjusted()), wants),)
    value = Token(start, mark, word._replace(kind="value", value=Decimal(digits)), digits)
    return combine([value, Token(start, end, word)], language.number.habits)


def _opens_decimals(folded: str, point: int, language: Language) -> bool:
    """Whether a point follows nothing that it may belong to, as a word, a number, other points or `S/`.

    It does so behind certain words as well, where another mark may stand for it: `打率.325`, `打率・325`.
    """
    if folded.endswith(language.number.points_after, 0, point):
        return True
    before = folded[max(point - 1, 0) : point]
    return folded[point] in _MARKS and not (before.isalnum() or before in _POINTED)


def _is_padded(written: str) -> bool:
    """Whether a digit stands behind a zero, as in `09 April`."""
    return len(written) == _PADDED and written.isdecimal() and int(written[0]) == 0 < int(written[1])


def _is_dated(folded: str, end: int) -> bool:
    """Whether more of a date, a time or a code stands right behind digits."""
    return folded[end : end + 1] in _DATE_MARKS or (
        folded[end : end + 2] == ". " and folded[end + 2 : end + 3].isdecimal()
    )
