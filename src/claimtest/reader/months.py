"""Dates with the name of a month."""

import re

from claimtest.reader.amounts import Amount
from claimtest.reader.days import next_day, next_in_month
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.periods import is_dated_year, is_year, set_or_drop, set_period, set_span
from claimtest.reader.surroundings import Surroundings

_YEAR = re.compile(r"\d{4}(?!\d)")
_DAY = re.compile(r" (\d{1,2})(?![\d%]|[.,]\d)")
_SHORT_YEAR = re.compile(r"\d{2}(?![\d.:,])")
_YEAR_DIGITS = 4
_CENTURY_START = 2000
# Years that papers write without their century.
_RECENT = range(1990, 2040)
_LONGEST_LIST = 5
_ORDINAL_SIGNS = ("º", "°")
_JOINTS = frozenset("./-,")


def read_month(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `9 April 2018`, `April 9, 2018` and `April 2018`; a day without its year is no figure."""
    digits = amount.numbers[0].digits
    if amount.scaled or len(digits) > _YEAR_DIGITS or not digits.isdigit():
        return
    value = int(digits)
    month = _month_before(around, amount.core)
    if month is not None and len(digits) == _YEAR_DIGITS:
        amount.core = amount.start = month[0]
        set_period(amount, amount.end, (value, month[1], 0), around.language)
        return
    if around.language.dates.year_first and len(digits) == _YEAR_DIGITS:
        _read_from_year(amount, number, value, around)
        return
    if not 1 <= value <= 31:  # noqa: PLR2004 - days
        _read_short_year(amount, month, value, around)
        return
    if month is not None:
        year = _year_after(around, amount.end if amount.measure.glued else number.end)
        set_or_drop(amount, month[0], year, (month[1], value), around.language)
        if year is None:
            _read_last_day(amount, month[1], value, around)
        return
    after = _after_day(around, amount.end if amount.measure.glued else number.end)
    if after is not None:
        year = _year_after(around, after[0])
        set_or_drop(amount, amount.core, year or (after[0], 0), (after[1], value), around.language)
    else:
        _read_first_day(amount, number, value, around)


def _read_from_year(amount: Amount, number: Number, year: int, around: Surroundings) -> None:
    """Read `2018. április 9.` and `2018 áprilisában`, in a language that writes the year first."""
    folded, language = around.folded, around.language
    start = around.skip(number.end + (folded[number.end : number.end + 1] == "."))
    month = language.dates.months.at(folded, start)
    if month is None or _is_word(around, start) or not is_year(year, language):
        return
    # Behind an inflected month, a number is no day of it.
    bare = language.dates.months.exact(folded[start : month[0]]) is not None
    day = _DAY.match(folded, month[0]) if bare else None
    end, value = (month[0], 0) if day is None else (day.end(), int(day[1]))
    amount.noise = False
    set_period(amount, end, (year, month[1], value), language)


def _read_short_year(amount: Amount, month: tuple[int, int] | None, value: int, around: Surroundings) -> None:
    """Read `มี.ค. 63`, whose year has no century."""
    year = (
        _in_century(value, around)
        if month is not None and around.language.dates.era and amount.bare
        else None
    )
    if month is not None and year is not None:
        amount.core = amount.start = month[0]
        set_period(amount, amount.end, (year, month[1], 0), around.language)


def _read_last_day(amount: Amount, month: int, first: int, around: Surroundings) -> None:
    """Read the 15 of `December 1 to 15, 2018`, or drop it with the 1 where no year follows."""
    found = next_in_month(around, amount.end)
    if found is None or _after_day(around, found[0]) is not None:
        return
    year = _year_after(around, found[0])
    amount.end = found[0]
    if year is not None and found[2]:
        amount.noise = False
        set_span(amount, year[0], (year[1], month), (first, found[1]), around.language)


def _read_first_day(amount: Amount, number: Number, first: int, around: Surroundings) -> None:
    """Read the 1 of `1-15 December 2018`, or drop all days where no year follows."""
    end, ranged, after = number.end, True, None
    for _ in range(_LONGEST_LIST):
        found = next_day(around, end, amount.opener)
        if found is None:
            return
        end, last, ranged = found[0], found[1], ranged and found[2]
        after = _after_day(around, end)
        if after is not None:
            break
    if after is None:
        return
    year = _year_after(around, after[0])
    if year is not None and ranged:
        set_span(amount, year[0], (year[1], after[1]), (first, last), around.language)
    else:
        # With a year, each of the later days is a date of its own.
        amount.noise, amount.end = True, amount.end if year is not None else after[0]


def read_numbered_month(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Read `tháng 4 năm 2018`, where a month is a word and a number."""
    folded, end = around.folded, number.end
    month = around.language.dates.months.before(folded, end, around.floor)
    if month is None:
        return False
    year = _year_after(around, end + (folded[end : end + 1] == "/"))
    amount.start = amount.core = month[0]
    if year is None:
        amount.noise, amount.end = True, end
    else:
        set_period(amount, year[0], (year[1], month[1], 0), around.language)
    return True


def precedes_month(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether what looks like a unit begins the name of a month, as in `9 tháng 4` and `1 ต.ค. 62`."""
    language = around.language
    if language.spaced and not language.dates.numbered_months:
        return False
    month = language.dates.months.at(around.folded, around.skip(number.end))
    return month is not None and month[0] > amount.end


def _month_before(around: Surroundings, start: int) -> tuple[int, int] | None:
    """Return where the month before a number starts, and the month: `abril de 2018`, `April 2018`."""
    folded = around.folded
    place, cue = around.cue(start - 1 if folded[start - 1 : start] in _JOINTS else start)
    if cue.month is None:
        of = around.language.beside.of.before(folded, around.skip_back(start), around.floor)
        # `des del 2014`, since 2014, holds no short name of December.
        if of is None or (cue.date and place < of[0]):
            return None
        place, cue = around.cue(of[0])
    if cue.month is None or _is_word(around, place):
        return None
    return place, cue.month


def _is_word(around: Surroundings, start: int) -> bool:
    """Whether the name of a month is another word where it stands: `up to 10 may have died`."""
    words = around.language.dates.capital_months
    return bool(words) and around.text[start].islower() and around.folded.startswith(words, start)


def _after_day(around: Surroundings, end: int) -> tuple[int, int] | None:
    """Return the end and number of a month after a day: `9 April`, `9. April`, `9 de abril`, `9th of April`."""
    folded, language = around.folded, around.language
    for mark in (".", "er", "st", "nd", "rd", "th", "ro", *_ORDINAL_SIGNS):
        if folded.startswith(mark, end):
            end += len(mark)
            break
    end += folded[end : end + 1] in {" ", "-"}
    of = language.beside.of.at(folded, end)
    found = language.dates.months.at(folded, end)
    if found is None and of is not None:
        end = of[0] + (folded[of[0] : of[0] + 1] == " ")
        found = language.dates.months.at(folded, end)
    return None if found is None or _is_word(around, end) else found


def _year_after(around: Surroundings, end: int) -> tuple[int, int] | None:
    """Return the end and value of a year after a day or a month."""
    folded, language = around.folded, around.language
    for _ in range(3):
        if folded[end : end + 1] in {" ", ",", ".", "-"}:
            end += 1
    of = language.beside.of.at(folded, end)
    if of is not None:
        end = of[0] + (folded[of[0] : of[0] + 1] == " ")
    word = language.beside.cues.at(folded, end) if language.dates.numbered_months else None
    if word is not None and word[1].date:
        end = around.skip(word[0])
    match = _YEAR.match(folded, end)
    if match is None:
        return _short_year_after(around, end) if language.dates.era else None
    if not is_dated_year(int(match.group()), language):
        return None
    counts = (
        not is_year(int(match.group()), language) and noun_after(folded, match.end(), language) is not None
    )
    return None if counts else (match.end(), int(match.group()))


def _short_year_after(around: Surroundings, end: int) -> tuple[int, int] | None:
    """Return the end and value of a year of another calendar that is written without its century: `15 มี.ค. 63`."""
    match = _SHORT_YEAR.match(around.folded, end)
    if match is None or around.unit_at(around.skip(match.end())) is not None:
        return None
    year = _in_century(int(match.group()), around)
    return None if year is None else (match.end(), year)


def _in_century(year: int, around: Surroundings) -> int | None:
    """Return a year written without its century, or None where no one would write it so."""
    era = around.language.dates.era
    full = (_CENTURY_START + era) // 100 * 100 + year
    return full if full - era in _RECENT else None
