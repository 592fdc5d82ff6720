"""Ratios with a noun inside: `un Français sur trois`, `tre italiani su dieci`."""

from decimal import Decimal

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.beside import read_qualifier
from claimtest.reader.measure import Measure
from claimtest.reader.nouns import noun_after
from claimtest.reader.powers import PRECISE, rounded
from claimtest.reader.surroundings import Surroundings
from claimtest.units import Kind, Unit

_WORDS = 4
_REACH = 60
_TEN = 10
_HUNDRED = 100
_THOUSAND = 1000
_LAST_WORD = regex.compile(r"(?<!\S)\p{L}[\p{L}'-]*+(?=\ $)")


def read_whole(amount: Amount, over: int, around: Surroundings) -> None:
    """Find what a number divides: an article with its noun, or a noun behind the number before.

    Args:
        amount: the number that divides, as yet with nothing beside it.
        over: where the word starts that divides by it.
        around: what stands around it.
    """
    if not amount.bare or _is_counted(amount, around):
        return
    folded, place = around.folded, over
    for _ in range(_WORDS):
        found = _LAST_WORD.search(folded, max(over - _REACH, around.floor), place)
        if found is None or (
            found.group() in around.language.nouns.not_nouns
            and around.language.beside.of.exact(found.group()) is None
        ):
            return
        place = found.start()
        noun = Unit(around.text[place : found.end()], Kind.COUNT)
        article, cue = around.cue(place)
        if cue.article:
            _divide_one(amount, article, noun, around)
            return
        if around.skip_back(place) == around.floor:
            amount.share_of = around.floor, noun
            return


def take_ratio(held: Amount, amount: Amount) -> bool:
    """Divide the number before by one that a noun parts from it."""
    if amount.share_of is None or amount.share_of[0] != held.end or not held.bare or len(held.numbers) > 1:
        return False
    above, below = held.numbers[0].value, amount.numbers[0].value
    if not is_ratio(above, below):
        return False
    held.numbers = (rounded(above / below, PRECISE),)
    held.measure, held.bare, held.end = Measure(amount.share_of[1]), False, amount.end
    return True


def is_ratio(one: Decimal, many: Decimal) -> bool:
    """Whether one number is a share of the other that people state so: `one in five`, `9 in 10`, `1 in 59`."""
    round_number = many <= _TEN or (not many % _TEN and many <= _HUNDRED) or (one == 1 and many < _THOUSAND)
    round_number = round_number or many.normalize().as_tuple().digits == (1,)
    return 0 < one < many and not one % 1 and not many % 1 and round_number


def _divide_one(amount: Amount, article: int, noun: Unit, around: Surroundings) -> None:
    """Make an amount the share that one is of it."""
    one, many = Decimal(1), amount.numbers[0].value
    if is_ratio(one, many):
        amount.start = amount.core = article
        amount.numbers = (rounded(one / many, PRECISE),)
        amount.measure, amount.bare = Measure(noun), False
        read_qualifier(amount, around)


def _is_counted(amount: Amount, around: Surroundings) -> bool:
    """Whether the noun behind a number shows that it counts that and divides nothing: `un film sur trois frères`."""
    noun = noun_after(around.folded, amount.end, around.language)
    return noun is not None and around.folded.endswith(around.language.joints.ratio_ends, *noun)
