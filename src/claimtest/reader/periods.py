"""Amounts that are dates: to the precision written, in a calendar that has them."""

import calendar
from datetime import date
from functools import lru_cache

from claimtest.period import Period
from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after

_YEARS = range(1900, 2100)
_YEAR = 4
_PAST = range(1500, 1900)


def is_year(value: int, language: Language) -> bool:
    """Whether a number of four digits is a year of our time, in the language's calendar."""
    return value in _YEARS or (language.dates.era > 0 and value - language.dates.era in _YEARS)


def is_dated_year(value: int, language: Language) -> bool:
    """Whether a number of four digits is a year, where it stands behind a day and a month."""
    return is_year(value, language) or (not language.dates.era and value in _PAST)


def set_or_drop(
    amount: Amount, start: int, year: tuple[int, int] | None, month_day: tuple[int, int], language: Language
) -> None:
    """Make an amount a date, or noise when its year is not written."""
    amount.start = amount.core = min(start, amount.core)
    if year is None or not year[1]:
        amount.noise = True
        amount.end = max(amount.end, year[0] if year else 0)
        return
    set_period(amount, year[0], (year[1], *month_day), language)


def set_period(amount: Amount, end: int, parts: tuple[int, int, int], language: Language) -> None:
    """Make an amount a date, or noise when no calendar has it."""
    amount.end = end
    amount.qualifier = ""
    year, month, day = parts
    period = _period(year - language.dates.era if year not in _YEARS else year, month, day)
    if period is None:
        amount.noise = True
    else:
        amount.period = period


def set_span(
    amount: Amount, end: int, month: tuple[int, int], days: tuple[int, int], language: Language
) -> None:
    """Make an amount the days of a month from one to another, or noise when no calendar has them."""
    set_period(amount, end, (*month, days[1]), language)
    last = amount.period
    set_period(amount, end, (*month, days[0]), language)
    first = amount.period
    if first is None or last is None or last.end < first.start:
        amount.noise, amount.period = True, None
    else:
        amount.period = Period(first.start, last.end, f"{first.text}/{last.text}")


def read_last_year(held: Amount, amount: Amount, folded: str, language: Language) -> None:
    """Read the second of two years where only the first is told from a number: `v letech 2010 až 2015`, `ปี 2560-2563`."""
    if held.period is None or amount.period is not None or not amount.bare or amount.scaled:
        return
    written, between = folded[amount.core : amount.end], folded[held.end : amount.core].strip()
    if len(written) != _YEAR or len(held.period.text) != _YEAR or between not in language.joints.ranges:
        return
    if (
        written.isdecimal()
        and is_year(int(written), language)
        and noun_after(folded, amount.end, language) is None
    ):
        amount.start = amount.core
        set_period(amount, amount.end, (int(written), 0, 0), language)


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
