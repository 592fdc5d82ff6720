"""Estimates of two neighbouring numbers: `4、5年`, `十二、三歳`, `二、三百人`, `三四百人`."""

from collections.abc import Sequence
from itertools import pairwise

from claimtest.reader.amounts import Amount
from claimtest.reader.numberwords import Token
from claimtest.reader.written import Written

_LONGEST = 3
_THREE, _FIVE = 3, 5
_TEN = 10
_DIGITS = frozenset({"value", "zero"})


def estimate(held: Amount, amount: Amount, between: str) -> bool:
    """Write two numbers that are neighbours out, and answer whether they are; a word between them needs no unit behind."""
    counted = amount.scaled or not amount.bare or between.isascii()
    if not (held.bare and counted) or len(held.numbers) + len(amount.numbers) > 2:  # noqa: PLR2004 - one each
        return False
    low, high = held.numbers[0], amount.numbers[0]
    if low.power or not (low.digits.isdigit() and high.digits.isdigit()) or len(low.digits) > _LONGEST:
        return False
    ends = _ends(low.digits, high.digits, words=amount.words)
    if ends is None:
        return False
    held.numbers, amount.numbers = (Written(ends[0]),), (high._replace(digits=ends[1]),)
    return True


def _ends(low: str, high: str, *, words: bool) -> tuple[str, str] | None:
    """Return the two ends of an estimate, or None where two numbers are no neighbours: `23、24年` are two years."""
    zeros = "0" * (len(high) - len(high.rstrip("0")))
    if len(low) == len(high):
        return (
            (low, high) if len(zeros) == len(high) - 1 and int(high) - int(low) == int(f"1{zeros}") else None
        )
    if len(high) == 1 and int(high) == int(low[-1]) + 1 > 1:
        return low, low[:-1] + high
    if words and len(low) == 1 and high == f"{int(low) + 1}{zeros}":
        return low + zeros, high
    return None


def alternatives(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]] | None:
    """Return the words of both numbers where two neighbouring digits estimate one, as in `三四百` and `十七八`."""
    for place, (first, second) in enumerate(pairwise(tokens)):
        if first.word.kind == "point":
            return None
        if _is_digit(first) and _is_digit(second):
            around = (*tokens[max(place - 1, 0) : place], *tokens[place + 2 : place + 3])
            if second.start > first.end or any(map(_is_digit, around)) or not _estimate(first, second):
                return None
            return [*tokens[: place + 1], *tokens[place + 2 :]], [*tokens[:place], *tokens[place + 1 :]]
    return None


def _is_digit(token: Token) -> bool:
    return token.word.kind in _DIGITS and token.word.value < _TEN


def _estimate(first: Token, second: Token) -> bool:
    """Whether two digits in words are neighbours, or the three and the five that stand for a few."""
    low, high = first.word.value, second.word.value
    written = first.digits or second.digits
    return not written and low > 0 and (high == low + 1 or (low == _THREE and high == _FIVE))
