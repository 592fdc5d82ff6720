"""Years that stand alone, or before a word for them."""

import re

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.measure import NOTHING
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.periods import is_year, set_period
from claimtest.reader.surroundings import Surroundings

_YEAR = re.compile(r"\d{4}(?!\d)")
_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4
_CENTURY = 100
_ROUND = 50
_NOUN_REACH = 48
_STOPS = ".;:!?)"


def read_year_word(amount: Amount, number: Number, around: Surroundings) -> None:
    """Take the word for year after `2018 года` from the amount, which would be a duration with it."""
    folded, language = around.folded, around.language
    if number.end - number.start != _YEAR_DIGITS or amount.scaled or not language.dates.year_words:
        return
    if _YEAR.match(folded, number.start) and language.dates.year_words.at(folded, around.skip(number.end)):
        if not is_year(int(folded[number.start : number.end]), language):
            return
        amount.measure, amount.bare, amount.noise = NOTHING, True, False
        amount.start, amount.end, amount.qualifier = number.start, number.end, ""


def read_year(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read a year that stands alone."""
    folded = around.folded
    length = number.end - number.start
    if length != _YEAR_DIGITS or amount.scaled or _YEAR.match(folded, number.start) is None:
        return
    after_word = around.cue(amount.core)[1].date
    year = int(folded[number.start : number.end])
    if year not in _YEARS and not (after_word and is_year(year, around.language)):
        amount.noise = _is_behind(year, around.language) and (
            after_word or noun_after(folded, number.end, around.language) is None
        )
        return
    noun = None if after_word else noun_after(folded, number.end, around.language)
    if (
        noun is not None
        and folded[noun[0] : noun[1]] in around.language.nouns.plurals
        and _is_near(folded, number.end, noun)
    ):
        return
    if not after_word and (_is_divided(number.end, around) or _is_counted(year, number.end, around)):
        return
    # In `2024~2025` the sign stands between two years.
    parts = folded[max(amount.start - 1, 0) : amount.start].isdecimal()
    around_then = amount.qualifier == "~" and (parts or (noun is None and year % _CENTURY))
    # `3 Prozent weniger als 2017`
    compared = 0 < amount.start == around.floor + 1 and noun is None and year % _CENTURY
    if not amount.qualifier or after_word or around_then or compared:
        amount.start = amount.core = number.start
        set_period(amount, number.end, (year, 0, 0), around.language)


def _is_near(folded: str, end: int, noun: tuple[int, int]) -> bool:
    """Whether at most one word stands between a number and the noun that it counts: `2000 nieuwe banen`."""
    return len(folded[end : noun[0]].split()) <= 1


def _is_behind(year: int, language: Language) -> bool:
    """Whether a number is a year of a calendar that is behind, whose years are parts of two of ours."""
    return language.dates.era < 0 and year - language.dates.era in _YEARS


def _is_divided(end: int, around: Surroundings) -> bool:
    """Whether a word that divides and another number follow, as in `2000 genom 3`."""
    divided = around.language.joints.divided.at(around.folded, around.skip(end))
    after = around.skip(divided[0]) if divided is not None else end
    return divided is not None and around.folded[after : after + 1].isdecimal()


def _is_counted(year: int, end: int, around: Surroundings) -> bool:
    """Whether a noun for people or things follows, an adjective before it where the number is round: `2000 Menschen`."""
    counted = around.language.nouns.counted_nouns
    if not counted:
        return False
    first, second = (*around.folded[end : end + _NOUN_REACH].replace(",", " , ").split(), "", "")[:2]
    parted = year % _ROUND or first in around.language.nouns.not_nouns
    return first.rstrip(_STOPS) in counted or (not parted and second.rstrip(_STOPS) in counted)
