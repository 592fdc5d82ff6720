"""The words and digits that a number of several words is made of."""

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import regex

from claimtest.reader.digits import read_digits
from claimtest.reader.languages import Language
from claimtest.reader.numberwords import Token, Word
from claimtest.reader.pattern import VULGAR

_PLACES = 15
# What people divide by in figures; 9/11 and 5/17 are dates.
_LONGEST_DIVISOR = 4
_DIVISORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 32, 50, 64, 100, 1000})
_LARGEST_POWER = 40
_LARGEST_BASE = 6
_POWER = regex.compile(r"(.*?)(?:(?:e|\ ?[x×*]\ ?10\^)([+-]?\d+)|\^([+-]?\d+))")


def digit_tokens(folded: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """Yield words and strings of digits between two offsets, each with what it does in a number."""
    for found in language.number.tokens.finditer(folded, start, end):
        word = found["word"]
        if word is not None:
            meaning = language.number.words[" ".join(word.split())]
            if found.lastgroup == "ordinal" and meaning.kind in {"value", "scale"}:
                meaning = Word("ordinal", meaning.value, meaning.kind == "scale")
            at = found.start()
            yield Token(at, found.end(), meaning, hyphen=at > start and folded[at - 1] in "-\u2011")
            continue
        value = _value(found.group(), language)
        if value is not None:
            yield Token(found.start(), found.end(), Word("value", value), found.group())


def _value(token: str, language: Language) -> Decimal | None:
    """Read digits, with a fraction behind them or alone."""
    last = token[-1]
    if "e" in token or "^" in token:
        return power_of(token, language)
    if last in VULGAR:
        return _whole(token[:-1].strip(), language, _vulgar(last))
    if "/" not in token:
        digits = read_digits(token, language.number.marks)
        return None if digits is None else Decimal(digits)
    left, _, below = token.partition("/")
    whole, _, above = left.strip().rpartition(" ")
    if not above.isdecimal() or len(above) > len(below) or len(below) > _LONGEST_DIVISOR:
        return None
    if int(above) >= int(below) or int(below) not in _DIVISORS:
        return None
    return _whole(whole.strip(), language, Fraction(int(above), int(below)))


def power_of(token: str, language: Language) -> Decimal | None:
    """Read `1.3e6`, `1.3x10^6` and `2^10`; None for a power that nobody writes."""
    found = _POWER.fullmatch(token)
    digits = read_digits(found[1], language.number.marks) if found is not None else None
    if found is None or digits is None:
        return None
    base = Decimal(digits)
    if found[2] is not None:
        return base.scaleb(int(found[2]))
    power = int(found[3])
    if not base or abs(power) > _LARGEST_POWER or len(digits) > _LARGEST_BASE:
        return None
    return round(Decimal(digits) ** power, _PLACES)


def _whole(token: str, language: Language, share: Fraction) -> Decimal | None:
    """Add a share to the digits before it."""
    digits = read_digits(token, language.number.marks) if token else "0"
    if digits is None:
        return None
    value = Fraction(digits) + share
    return round(Decimal(value.numerator) / Decimal(value.denominator), _PLACES).normalize()


def _vulgar(character: str) -> Fraction:
    above, _, below = unicodedata.normalize("NFKC", character).partition("\u2044")
    return Fraction(int(above), int(below))
