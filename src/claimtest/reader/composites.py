"""Words that only together make a divisor or an amount: `vingt et unième`, `centocinquesimo`, `fifty cents`."""

from collections.abc import Iterable
from decimal import Decimal

from claimtest.reader.numberwords import Habits, Token, Word
from claimtest.reader.powers import magnitude
from claimtest.reader.sums import Sum
from claimtest.reader.takers import take

_ZERO = Decimal(0)
_ONE = Decimal(1)
_TEN = Decimal(10)
_TWENTY = Decimal(20)
_HUNDRED = Decimal(100)
# Longer chains of words are no ordinals that anybody writes.
_REACH = 12
# `três avós` are three grandparents.
_LEAST = 5


def composed(tokens: Iterable[Token], habits: Habits) -> list[Token]:
    """Put the words of each divisor together, and leave out the name of a coin at the end."""
    made: list[Token] = []
    for token in _pointed(list(tokens)):
        if token.word.kind != "fraction":
            made.append(token)
            continue
        start, divisor = _divisor(made, token, habits)
        if start < len(made):
            token = _whole(made[start], token, divisor)  # noqa: PLW2901 - the same word, longer
            del made[start:]
        made.append(token)
    return made[:-1] if len(made) > 1 and _is_coin(made, habits) else made


def _pointed(tokens: list[Token]) -> list[Token]:
    """Make a link such as `con` a decimal mark, where only decimals in words follow."""
    for place, token in enumerate(tokens):
        loose = token.word.kind == "link" and token.word.weak
        if loose and tokens[place + 1 :] and all(_is_decimal(other) for other in tokens[place + 1 :]):
            return [
                *tokens[:place],
                token._replace(word=Word("point", _ZERO, weak=True)),
                *tokens[place + 1 :],
            ]
    return tokens


def _is_decimal(token: Token) -> bool:
    word = token.word
    if token.digits or word.weak:
        return False
    return word.kind in {"value", "link"} or (word.kind == "scale" and word.value <= _TEN * _HUNDRED)


def _whole(first: Token, last: Token, divisor: Decimal) -> Token:
    """Return one token for all words of a divisor."""
    value = divisor.copy_sign(last.word.value)
    return Token(first.start, last.end, Word("fraction", value, bare=True), hyphen=first.hyphen)


def _divisor(before: list[Token], token: Token, habits: Habits) -> tuple[int, Decimal]:
    """Return where the words of a divisor start among those before its last word, and the divisor."""
    value = token.word.value
    best = len(before), abs(value)
    follower, glued = token, False
    for start in range(len(before) - 1, max(len(before) - _REACH, 0) - 1, -1):
        first = before[start]
        if first.digits or not (_belongs(first, follower, token) or _is_ten(first, follower)):
            break
        glued = glued or first.end == follower.start
        if glued and first.end != follower.start and "link" not in {first.word.kind, follower.word.kind}:
            break
        follower = first
        if first.word.kind == "link" or (first.word.kind == "article" and first.end != token.start):
            continue
        divisor = _counted([*before[start:], token], habits)
        if divisor is None:
            break
        best = (start, divisor) if divisor >= _LEAST else best
    return best


def _is_ten(first: Token, follower: Token) -> bool:
    """Whether tens stand before a smaller divisor of one, which they belong to: `en tjugo femtedel`."""
    tens = first.word.kind == "value" and _TWENTY <= first.word.value < _HUNDRED
    return follower.word.single and tens and follower.word.value < _TEN


def _belongs(first: Token, follower: Token, token: Token) -> bool:
    """Whether a word belongs to a divisor, whose part behind it is known to."""
    value = token.word.value
    if first.end == follower.start or abs(value) <= _ONE:
        return True
    if first.word.kind == "article":
        return False
    hyphened = follower.hyphen and follower.start == first.end + 1
    if not hyphened and value > 0:
        return False
    if abs(value) >= _HUNDRED:
        return first.word.value in {_TEN, _HUNDRED}
    return first.word.value < _HUNDRED or not hyphened


def _counted(tokens: list[Token], habits: Habits) -> Decimal | None:
    """Return what words count whose last one is an ordinal, or None where they make no one number."""
    total, linked = Sum(habits), False
    for token in tokens:
        if token.word.kind == "link":
            linked = True
            continue
        word = _cardinal(token.word)
        if word is not None and not take(total, token._replace(word=word), after_link=linked):
            return None
        linked = False
    if total.one:
        total.count_one()
    return sum(total.parts, _ZERO) or None


def _cardinal(word: Word) -> Word | None:
    """Return a word of a divisor as one that counts; None where it adds nothing."""
    value = abs(word.value)
    if word.kind != "fraction":
        return word
    if not value:
        return None
    scale = value >= _HUNDRED and value == magnitude(value)
    return Word("scale" if scale else "value", value)


def _is_coin(tokens: list[Token], habits: Habits) -> bool:
    """Whether the last word names coins: a hundred takes neither tens nor, where words are glued, a space before it."""
    last, before = tokens[-1], tokens[-2]
    if not last.word.coin or before.word.kind != "value" or before.digits:
        return False
    counted = _ZERO
    for token in reversed(tokens[:-1]):
        if token.word.kind not in {"value", "link"} or token.word.value >= _HUNDRED:
            break
        counted += token.word.value
    parted = habits.compounds and before.end != last.start
    return parted or counted >= _TWENTY or counted == _TEN
