"""Dates: to the precision written, and only where a year is written with them."""

import calendar
from datetime import date

import regex

from claimtest.period import Period
from claimtest.reader.amounts import Amount, Surroundings
from claimtest.reader.numerals import Number

_ISO = regex.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d-])")
_SLASHED = regex.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_CLOCK = regex.compile(r"\d{1,2}(?::\d{2}){1,2}(?!\d)|\d{1,2}h\d{2}(?!\w)")
_EAST = regex.compile(r"(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?)?")
_YEAR = regex.compile(r"(?:19|20)\d{2}(?!\d)")
_SCORE = regex.compile(r"\d{1,3}(?:[:x]\d{1,3})++(?!\w)")
_LONGER = regex.compile(r"[\d./:-]*+")
_YEAR_DIGITS = 4


def read_date(amount: Amount, number: Number, around: Surroundings, floor: int) -> None:
    """Make an amount the date that it is a part of, or noise where it is a time or a score."""
    if number.words or amount.before:
        return
    _read_digits(amount, number, around)
    if amount.period is None and not amount.noise and amount.bare:
        _read_month(amount, number, around, floor)
    if amount.period is None and not amount.noise and amount.bare:
        _read_year(amount, number, around, floor)


def _read_digits(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `2018-04-09`, `9/4/2018`, `2018年4月9日`; leave `12:30` and `3:1` alone."""
    folded, start = around.folded, number.start
    after = folded[number.end : number.end + 2]
    if not after or after[0] not in "-/.:h年년x " and folded[start + 1 : start + 3].isdecimal() and "." not in folded[start:number.end]:
        return
    match = _CLOCK.match(folded, start) or _SCORE.match(folded, start)
    if match is not None:
        amount.noise, amount.end = True, match.end()
        return
    match = _EAST.match(folded, start) or _ISO.match(folded, start)
    if match is not None:
        groups = match.groups()
        year, month, day = groups if len(groups) == 3 else (groups[0], groups[2], groups[3])
        _set(amount, number, match.end(), (int(year), int(month or 0), int(day or 0)))
        return
    match = _SLASHED.match(folded, start)
    if match is not None:
        first, second = int(match[1]), int(match[3])
        day, month = (first, second) if around.language.day_first or first > 12 else (second, first)  # noqa: PLR2004 - months
        _set(amount, number, match.end(), (int(match[4]), month, day))
        return
    if after[0] in "-/" and after[1:].isdecimal() and after[0] == "/":
        amount.noise, amount.end = True, _LONGER.match(folded, start).end()  # type: ignore[union-attr] - it matches nothing too


def _read_month(amount: Amount, number: Number, around: Surroundings, floor: int) -> None:
    """Read `9 April 2018`, `April 9, 2018` and `April 2018`; a day without its year is no figure."""
    folded, months = around.folded, around.language.months
    digits = amount.numbers[0].digits
    if not digits.isdigit() or amount.scaled:
        return
    value = int(digits)
    start = amount.core
    month = months.before(folded, max(start - 1, 0), floor) if folded[start - 1 : start] in " ./-" else None
    if month is None and start > 1:
        month = _month_before_of(around, start, floor)
    if month is not None and len(digits) == _YEAR_DIGITS:
        start, day = _day_before(around, month[0], floor)
        amount.core = amount.start = start
        _set(amount, number, amount.end, (value, month[1], day))
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


def _month_before_of(around: Surroundings, start: int, floor: int) -> tuple[int, int] | None:
    """Read the month of `abril de 2018`."""
    of = around.language.of.before(around.folded, start - 1, floor)
    if of is None or of[0] <= floor:
        return None
    return around.language.months.before(around.folded, of[0] - 1, floor)


def _day_before(around: Surroundings, month_start: int, floor: int) -> tuple[int, int]:
    """Return where the day before a month starts, and the day, or the month's start and no day."""
    del around, floor
    return month_start, 0


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


def _read_year(amount: Amount, number: Number, around: Surroundings, floor: int) -> None:
    """Read a year that stands alone."""
    folded = around.folded
    if number.end - number.start != _YEAR_DIGITS or amount.scaled or _YEAR.match(folded, number.start) is None:
        return
    before = around.language.date_words.before(folded, max(amount.core - 1, 0), floor)
    if before is not None or not amount.qualifier:
        amount.start = amount.core = number.start
        _set(amount, number, number.end, (int(folded[number.start : number.end]), 0, 0))


def _set(amount: Amount, number: Number, end: int, parts: tuple[int, int, int]) -> None:
    """Make an amount a date, or noise when no calendar has it."""
    year, month, day = parts
    amount.end = max(end, number.end)
    amount.qualifier = ""
    try:
        start = date(year, month or 1, day or 1)
    except ValueError:
        amount.noise = True
        return
    if day:
        amount.period = Period(start, start, start.isoformat())
        return
    last_month = month or 12
    last = date(year, last_month, calendar.monthrange(year, last_month)[1])
    text = f"{year:04}-{month:02}" if month else f"{year:04}"
    amount.period = Period(start, last, text)
