"""The numbers that a run of words and digits makes."""

from collections.abc import Iterable
from functools import lru_cache

from claimtest.reader.composites import composed
from claimtest.reader.estimates import alternatives
from claimtest.reader.languages import Language
from claimtest.reader.numberwords import Number
from claimtest.reader.numerals import combine
from claimtest.reader.tokens import digit_tokens

_LONGEST = 40
_KEPT = 4096


def numbers_between(folded: str, start: int, end: int, language: Language) -> Iterable[Number]:
    """Return the numbers between two offsets that the pattern of numbers found.

    The same words make the same numbers wherever they stand, and most are few and short: they are kept.
    """
    if end - start > _LONGEST:
        return _numbers(folded, start, end, language)
    return [number.moved(start) for number in _kept(folded[start:end], language)]


def _numbers(folded: str, start: int, end: int, language: Language) -> Iterable[Number]:
    habits = language.number.habits
    tokens = composed(digit_tokens(folded, start, end, language), habits)
    both = alternatives(tokens) if habits.elliptic else None
    if both is not None:
        low, high = (list(combine(either, habits)) for either in both)
        if len(low) == len(high) == 1:
            return [
                high[0]._replace(start=low[0].start, written=low[0].written, until=high[0].written, sign="")
            ]
    return combine(tokens, habits)


@lru_cache(maxsize=_KEPT)
def _kept(words: str, language: Language) -> tuple[Number, ...]:
    return tuple(_numbers(words, 0, len(words), language))
