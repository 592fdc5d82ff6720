"""Dates: to the precision written, and only where a year is written with them."""

import calendar
from datetime import date
from functools import lru_cache

import regex

from claimtest.period import Period
from claimtest.reader.amounts import Amount
from claimtest.reader.codes import clock_end, dialled_end, hyphened_end
from claimtest.reader.languages import Language
from claimtest.reader.measure import NOTHING
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.spelled import month_and_day
from claimtest.reader.surroundings import Surroundings

_ISO = regex.compile(
    r"(?P<year>\d{4})(?:(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"|\.\ (?P<month>\d{1,2})\.\ (?P<day>\d{1,2})|(?<=(?:19|20)\d{2})[-/](?P<month>\d{1,2}))(?![\d-])"
)
_SLASHED = regex.compile(r"(\d{1,2})([/.-]|\.\ )(\d{1,2})\2(\d{4})(?!\d)")
_EAST = regex.compile(
    r"(?P<year>\d{4}) ?[年년](?: ?(?P<month>\d{1,2}) ?[月월](?: ?(?P<day>\d{1,2}) ?[日号號일])?)?"
)
_YEAR = regex.compile(r"\d{4}(?!\d)")
_YEARS = range(1900, 2100)
_LONGER = regex.compile(r"[\d./:-]*+")
_YEAR_DIGITS = 4
_MONTHS = 12
_FAR = 2
_HOURS = frozenset("時时點点시比対대")
_ORDINAL_DIGITS = 2
_FURTHER = frozenset(" -()/.")
_ORDINAL_SIGNS = ("º", "°")
_JOINTS = frozenset("./-,")


def read_date(amount: Amount, number: Number, around: Surroundings) -> None:
    """Make an amount the date that it is a part of, or noise where it is a time or a score."""
    if number.words:
        _read_spelled(amount, number, around)
        return
    if amount.before or (amount.measure.is_money and not _read_clock(amount, number, around)):
        return
    if number.wants == "date":
        if not _read_slashed(amount, number, around):
            _drop(amount, dialled_end(amount, number, around))
        return
    if number.wants == "padded" and amount.noise:
        end = dialled_end(amount, number, around)
        if end is None:
            amount.noise = False
            _read_month(amount, number, around)
            amount.noise = amount.period is None
        _drop(amount, end)
        return
    if (amount.noise and amount.measure.glued) or around.folded[
        number.end : number.end + 1
    ] in _ORDINAL_SIGNS:
        _read_ordinal_day(amount, number, around)
        return
    if not (around.language.numbered_months and _read_numbered_month(amount, number, around)):
        _read_parts(amount, number, around)


def _read_parts(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read the parts of a date around a number, the surest first."""
    _read_clock(amount, number, around)
    _read_year_word(amount, number, around)
    _read_digits(amount, number, around)
    if (
        amount.period is None
        and not amount.noise
        and (amount.bare or _precedes_month(amount, number, around))
    ):
        _read_month(amount, number, around)
    if amount.period is None and not amount.noise and amount.bare:
        _read_year(amount, number, around)
    if amount.period is None and amount.bare and around.language.ordinal_point:
        _read_ordinal(amount, around)


def _read_ordinal_day(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `1er avril 2018` and `April 9th, 2018`; any other ordinal is no figure."""
    noise, amount.noise = amount.noise, False
    _read_month(amount, number, around)
    amount.noise = amount.period is None and (noise or amount.noise)


def _read_digits(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `2018-04-09`, `9/4/2018`, `2018年4月9日`; leave `12:30` and `3:1` alone."""
    folded, start = around.folded, number.start
    after = folded[number.end : number.end + 2]
    plus = folded[start - 1 : start] == "+"
    if plus or after[:1] in _FURTHER:
        _drop(amount, dialled_end(amount, number, around))
    if amount.noise and after.strip()[:1] == "h":
        _drop(amount, clock_end(folded, start))
    dotted = "." in folded[start : number.end] or (after == ". " and folded[number.end + 2 :][:1].isdecimal())
    if amount.noise or (not dotted and not plus and (not after or after[0] not in "-/:h年년x")):
        return
    end = clock_end(folded, start)
    if end is None and (after[:1] == "-" or plus) and _ISO.match(folded, start) is None:
        end = hyphened_end(folded, start)
    if end is not None:
        _drop(amount, end)
        return
    match = _EAST.match(folded, start) or _ISO.match(folded, start)
    if match is not None:
        year, month, day = match["year"], match["month"], match["day"]
        _set(amount, match.end(), (int(year), int(month or 0), int(day or 0)), around.language)
        return
    if _read_slashed(amount, number, around):
        return
    if after[:1] == "/" and after[1:].isdecimal():
        rest = _LONGER.match(folded, start)
        _drop(amount, rest.end() if rest is not None else amount.end)


def _read_clock(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Drop `8点30分`, whose words are those of amounts too."""
    near = around.folded[number.start : number.end + _FAR]
    end = None if _HOURS.isdisjoint(near) else clock_end(around.folded, number.start)
    _drop(amount, end)
    return end is not None


def _drop(amount: Amount, end: int | None) -> None:
    """Make an amount noise up to an offset, if there is one."""
    if end is not None:
        amount.noise, amount.end = True, max(end, amount.end)


def _read_slashed(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Read `9/4/2018` and `9.4.2018`, in the order of the language."""
    match = _SLASHED.match(around.folded, number.start)
    if match is None:
        return False
    first, second = int(match[1]), int(match[3])
    day_first = first > _MONTHS or (around.language.day_first and second <= _MONTHS)
    day, month = (first, second) if day_first else (second, first)
    amount.noise = False
    _set(amount, match.end(), (int(match[4]), month, day), around.language)
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
        _set(amount, amount.end, (value, month[1], 0), around.language)
        return
    if not 1 <= value <= 31:  # noqa: PLR2004 - days
        return
    if month is not None:
        year = _year_after(around, amount.end if amount.measure.glued else number.end)
        _set_or_drop(amount, month[0], year, (month[1], value), around.language)
        return
    after = _after_day(around, number.end)
    if after is not None:
        year = _year_after(around, after[0])
        _set_or_drop(amount, amount.start, year or (after[0], 0), (after[1], value), around.language)


def _read_numbered_month(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Read `tháng 4 năm 2018`, where a month is a word and a number."""
    folded, end = around.folded, number.end
    month = around.language.months.before(folded, end, around.floor)
    if month is None:
        return False
    year = _year_after(around, end + (folded[end : end + 1] == "/"))
    amount.start = amount.core = month[0]
    if year is None:
        amount.noise, amount.end = True, end
    else:
        _set(amount, year[0], (year[1], month[1], 0), around.language)
    return True


def _precedes_month(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether what looks like a unit begins the name of a month, as in `9 tháng 4`."""
    month = around.language.months.at(around.folded, around.skip(number.end))
    return around.language.numbered_months and month is not None and month[0] > amount.end


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
    for mark in (".", "er", "st", "nd", "rd", "th", "ro", *_ORDINAL_SIGNS):
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
    word = language.cues.at(folded, end) if language.numbered_months else None
    if word is not None and word[1].date:
        end = around.skip(word[0])
    match = _YEAR.match(folded, end)
    if match is None or not _is_year(int(match.group()), language):
        return None
    return match.end(), int(match.group())


def _read_spelled(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `二〇一八年四月九日`, whose numbers are words."""
    year = number.written.value
    found = month_and_day(around.folded, number.end, around.language)
    if found is None or number.divided or year not in _YEARS:
        return
    end, month, day = found
    amount.measure, amount.bare, amount.noise = NOTHING, True, False
    amount.start = amount.core = number.start
    _set(amount, end, (int(year), month, day), around.language)


def _is_year(value: int, language: Language) -> bool:
    """Whether a number of four digits is a year of our time, in the language's calendar."""
    return value in _YEARS or (language.era > 0 and value - language.era in _YEARS)


def _read_year_word(amount: Amount, number: Number, around: Surroundings) -> None:
    """Take the word for year after `2018 года` from the amount, which would be a duration with it."""
    folded, language = around.folded, around.language
    if number.end - number.start != _YEAR_DIGITS or amount.scaled or not language.year_words:
        return
    if _YEAR.match(folded, number.start) and language.year_words.at(folded, around.skip(number.end)):
        if not _is_year(int(folded[number.start : number.end]), language):
            return
        amount.measure, amount.bare, amount.noise = NOTHING, True, False
        amount.start, amount.end, amount.qualifier = number.start, number.end, ""


def _read_ordinal(amount: Amount, around: Surroundings) -> None:
    """Leave `im 3. Quartal` alone, where a point makes an ordinal of digits."""
    folded, end = around.folded, amount.end
    short = len(amount.numbers[0].digits) <= _ORDINAL_DIGITS and not amount.scaled
    if short and folded[end : end + 2] == ". " and around.text[end + 2 : end + 3].isalpha():
        amount.noise = around.cue(amount.core)[1].date or around.text[end + 2].islower()


def _set_or_drop(
    amount: Amount, start: int, year: tuple[int, int] | None, month_day: tuple[int, int], language: Language
) -> None:
    """Make an amount a date, or noise when its year is not written."""
    amount.start = amount.core = min(start, amount.start)
    if year is None or not year[1]:
        amount.noise = True
        amount.end = max(amount.end, year[0] if year else 0)
        return
    _set(amount, year[0], (year[1], *month_day), language)


def _read_year(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read a year that stands alone."""
    folded = around.folded
    length = number.end - number.start
    if length != _YEAR_DIGITS or amount.scaled or _YEAR.match(folded, number.start) is None:
        return
    after_word = around.cue(amount.core)[1].date
    year = int(folded[number.start : number.end])
    if year not in _YEARS and not (after_word and _is_year(year, around.language)):
        return
    noun = None if after_word else noun_after(folded, number.end, around.language)
    if noun is not None and folded[noun[0] : noun[1]] in around.language.plurals:
        return
    if not amount.qualifier or after_word:
        amount.start = amount.core = number.start
        _set(amount, number.end, (year, 0, 0), around.language)


def _set(amount: Amount, end: int, parts: tuple[int, int, int], language: Language) -> None:
    """Make an amount a date, or noise when no calendar has it."""
    amount.end = end
    amount.qualifier = ""
    year, month, day = parts
    period = _period(year - language.era if year not in _YEARS else year, month, day)
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
