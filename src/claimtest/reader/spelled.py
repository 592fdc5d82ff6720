"""Dates whose numbers are words: `二〇一八年四月九日`."""

import regex

from claimtest.reader.languages import Language

_TEN = 10
_SPELLED = regex.compile(
    r" ?[年년](?: ?([\d一二三四五六七八九十일이삼사오육칠팔구십]{1,3}) ?[月월]"
    r"(?: ?([\d一二三四五六七八九十일이삼사오육칠팔구십]{1,3}) ?[日号號일])?)?"
)


def month_and_day(folded: str, end: int, language: Language) -> tuple[int, int, int] | None:
    """Return where the date behind a year in words ends, its month and its day, 0 for what is not written.

    Args:
        folded: the text.
        end: where the year's number ends.
        language: of the words.
    """
    found = _SPELLED.match(folded, end)
    if found is None:
        return None
    month, day = (_value(word or "", language) for word in found.groups())
    return found.end(), month, day if month else 0


def _value(words: str, language: Language) -> int:
    """Return the value of a day or a month in words, digits among them."""
    total = 0
    for character in words:
        word = language.number.words.get(character)
        value = int(character) if character.isdecimal() else int(word.value) if word is not None else 0
        total = max(total, 1) * value if value == _TEN else total + value
    return total
