"""Dates: to the precision written, and only where a year is written with them."""

import calendar
from datetime import date
from functools import lru_cache

import regex

from claimtest.period import Period
from claimtest.reader.amounts import Amount
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.surroundings import Surroundings

_ISO = regex.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})(?:\2(?P<day>\d{1,2}))?(?![\d-])")
_SLASHED = regex.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_CLOCK = regex.compile(r"\d{1,2}(?::\d{2}){1,2}(?!\d)|\d{1,2}h\d{2}(?!\w)")
_EAST = regex.compile(
    r"(?P<year>\d{4}) ?[年년](?: ?(?P<month>\d{1,2}) ?[月월](?: ?(?P<day>\d{1,2}) ?[日号號일])?)?"
)
_YEAR = regex.compile(r"(?:19|20)\d{2}(?!\d)")
_SCORE = regex.compile(r"\d{1,3}(?:[:x]\d{1,3})++(?!\w)")
_PHONE = regex.compile(r"\+?\d{1,4}(?:[-. ]\(?\d{1,4}\)?){3,}+|\d{1,4}(?:-\d{2,4}){2,}+")
_LONGER = regex.compile(r"[\d./:-]*+")
_YEAR_DIGITS = 4
_MONTHS = 12
_ORDINAL_DIGITS = 2
_JOINTS = frozenset("./-,")


def read_date(amount: Amount, number: Number, around: Surroundings) -> None:
    """Make an amount the date that it is a part of, or noise where it is a time or a score."""
    if number.words or amount.before or amount.measure.is_money:
        return
    if number.wants == "date":
        _read_slashed(amount, number, around)
        return
    _read_digits(amount, number, around)
    if amount.period is None and not amount.noise and amount.bare:
        _read_month(amount, number, around)
    if amount.period is None and not amount.noise and amount.bare:
        _read_year(amount, number, around)
    if amount.period is None and amount.bare and around.language.ordinal_point:
        _read_ordinal(amount, around)


def _read_digits(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `2018-04-09`, `9/4/2018`, `2018年4月9日`; leave `12:30` and `3:1` alone."""
    folded, start = around.folded, number.start
    after = folded[number.end : number.end + 2]
    dotted = "." in folded[start : number.end]
    if not dotted and (not after or (after[0] not in "-/:h年년x" and folded[start - 1 : start] != "+")):
        return
    match = _CLOCK.match(folded, start) or _SCORE.match(folded, start)
    if match is None and (after[:1] == "-" or folded[start - 1 : start] == "+"):
        match = _PHONE.match(folded, start) if _ISO.match(folded, start) is None else None
    if match is not None:
        amount.noise, amount.end = True, match.end()
        return
    match = _EAST.match(folded, start) or _ISO.match(folded, start)
    if match is not None:
        year, month, day = match["year"], match["month"], match["day"]
        _set(amount, number, match.end(), (int(year), int(month or 0), int(day or 0)))
        return
    if _read_slashed(amount, number, around):
        return
    if after[:1] == "/" and after[1:].isdecimal():
        rest = _LONGER.match(folded, start)
        amount.noise, amount.end = True, rest.end() if rest is not None else amount.end


def _read_slashed(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Read `9/4/2018` and `9.4.2018`, in the order of the language."""
    match = _SLASHED.match(around.folded, number.start)
    if match is None:
        return False
    first, second = int(match[1]), int(match[3])
    day, month = (first, second) if around.language.day_first or first > _MONTHS else (second, first)
    amount.noise = False
    _set(amount, number, match.end(), (int(match[4]), month, day))
    return True


def _read_month(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `9 April 2018`, `April 9, 2018` and `April 2018`; a day without its year is no figure."""
    digits = amount.numbers[0].digits
    if amount.scaled or len(digits) > _YEAR_DIGITS or not digits.isdigit():
        return
    value = int(digits)
    month = _month_before(around, amount.core)
    if month is not None and len(digits) == _YEAR_DIGITS:
        amount.core = amount.start = month[0]
        _set(amount, number, amount.end, (value, month[1], 0))
        return
    if not 1 <= value <= 31:  # noqa: PLR2004 - days
        return
    if month is not None:
        year = _year_after(around, number.end)
        _set_or_drop(amount, number, month[0], year, (month[1], value))
        return
    after = _after_day(around, number.end)
    if after is not None:
        year = _year_after(around, after[0])
        _set_or_drop(amount, number, amount.start, year or (after[0], 0), (after[1], value))


def _month_before(around: Surroundings, start: int) -> tuple[int, int] | None:
    """Return where the month before a number starts, and the month: `abril de 2018`, `April 2018`."""
    folded = around.folded
    place, cue = around.cue(start - 1 if folded[start - 1 : start] in _JOINTS else start)
    if cue.month is None:
        of = around.language.of.before(folded, around.skip_back(start), around.floor)
        if of is None:
            return None
        place, cue = around.cue(of[0])
    return None if cue.month is None else (place, cue.month)


def _after_day(around: Surroundings, end: int) -> tuple[int, int] | None:
    """Return the end and number of a month after a day: `9 April`, `9. April`, `9 de abril`, `9th of April`."""
    folded, language = around.folded, around.language
    for mark in (".", "er", "st", "nd", "rd", "th", "º"):
        if folded.startswith(mark, end):
            end += len(mark)
            break
    end += folded[end : end + 1] in {" ", "-"}
    of = language.of.at(folded, end)
    found = language.months.at(folded, end)
    if found is None and of is not None:
        found = language.months.at(folded, of[0] + (folded[of[0] : of[0] + 1] == " "))
    return found


def _year_after(around: Surroundings, end: int) -> tuple[int, int] | None:
    """Return the end and value of a year after a day or a month."""
    folded, language = around.folded, around.language
    for _ in range(3):
        if folded[end : end + 1] in {" ", ",", ".", "-"}:
            end += 1
    of = language.of.at(folded, end)
    if of is not None:
        end = of[0] + (folded[of[0] : of[0] + 1] == " ")
    match = _YEAR.match(folded, end)
    return None if match is None else (match.end(), int(match.group()))


def _read_ordinal(amount: Amount, around: Surroundings) -> None:
    """Leave `im 3. Quartal` alone, where a point makes an ordinal of digits."""
    folded, end = around.folded, amount.end
    short = len(amount.numbers[0].digits) <= _ORDINAL_DIGITS and not amount.scaled
    if short and folded[end : end + 2] == ". " and around.text[end + 2 : end + 3].isalpha():
        amount.noise = around.cue(amount.core)[1].date or around.text[end + 2].islower()


def _set_or_drop(
    amount: Amount, number: Number, start: int, year: tuple[int, int] | None, month_day: tuple[int, int]
) -> None:
    """Make an amount a date, or noise when its year is not written."""
    amount.start = amount.core = min(start, amount.start)
    if year is None or not year[1]:
        amount.noise = True
        amount.end = max(amount.end, year[0] if year else 0)
        return
    _set(amount, number, year[0], (year[1], *month_day))


def _read_year(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read a year that stands alone."""
    folded = around.folded
    if (
        number.end - number.start != _YEAR_DIGITS
        or amount.scaled
        or _YEAR.match(folded, number.start) is None
    ):
        return
    after_word = around.cue(amount.core)[1].date
    noun = None if after_word else noun_after(folded, number.end, around.language)
    if noun is not None and folded[noun[0] : noun[1]] in around.language.plurals:
        return
    if not amount.qualifier or after_word:
        amount.start = amount.core = number.start
        _set(amount, number, number.end, (int(folded[number.start : number.end]), 0, 0))


def _set(amount: Amount, number: Number, end: int, parts: tuple[int, int, int]) -> None:
    """Make an amount a date, or noise when no calendar has it."""
    amount.end = max(end, number.end)
    amount.qualifier = ""
    period = _period(*parts)
    if period is None:
        amount.noise = True
    else:
        amount.period = period


@lru_cache(maxsize=1024)
def _period(year: int, month: int, day: int) -> Period | None:
    """Return a year, a month or a day, or None when no calendar has it."""
    try:
        start = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return Period(start, start, start.isoformat())
    last_month = month or 12
    last = date(year, last_month, calendar.monthrange(year, last_month)[1])
    return Period(start, last, f"{year:04}-{month:02}" if month else f"{year:04}")
