"""Dates: to the precision written, and only where a year is written with them."""

import re

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.codes import clock_end, dialled_end, hyphened_end, is_hour, is_time, minutes_end
from claimtest.reader.measure import NOTHING
from claimtest.reader.months import precedes_month, read_month, read_numbered_month
from claimtest.reader.numberwords import Number
from claimtest.reader.periods import set_period
from claimtest.reader.spelled import month_and_day
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.years import read_year, read_year_word

_ISO = regex.compile(
    r"(?P<year>\d{4})(?:(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"|\.\ (?P<month>\d{1,2})\.\ (?P<day>\d{1,2})|(?<=(?:19|20)\d{2})[-/](?P<month>\d{1,2}))(?![\d-])"
)
_SLASHED = re.compile(r"(\d{1,2})([/.-]|\.\ )(\d{1,2})\2(\d{4})(?!\d)")
_MONTH_AND_DAY = r" ?[年년](?: ?(?P<month>\d{1,2}) ?[月월](?: ?(?P<day>\d{1,2}) ?[日号號일])?)?"
_EAST = re.compile(rf"(?P<year>\d{{4}}){_MONTH_AND_DAY}")
_SHORT_YEAR = re.compile(rf"(?P<year>\d{{1,3}}+){_MONTH_AND_DAY}")
_YEARS = range(1900, 2100)
_LONGER = re.compile(r"[\d./:-]*+")
_YEAR_DIGITS = 4
_CENTURY = 100
_LAST_YEAR = 2999
_MONTHS = 12
_FAR = 2
_NOUN_REACH = 48
_HOURS = frozenset("時时點点시比対대")
_ORDINAL_DIGITS = 3
_FURTHER = frozenset(" -()/.")
_ORDINAL_SIGNS = ("º", "°")


def read_date(amount: Amount, number: Number, around: Surroundings) -> None:
    """Make an amount the date that it is a part of, or noise where it is a time or a score."""
    if is_hour(amount, number, around):
        # The other end of a range may show that it counts hours: `dalle due alle tre ore`.
        amount.weak = amount.opener is not None and amount.bare
        amount.noise = not amount.weak
        amount.measure = amount.measure._replace(noise=amount.noise)
        _drop(amount, minutes_end(amount, around))
        return
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
            read_month(amount, number, around)
            amount.noise = amount.period is None
        _drop(amount, end)
        return
    if (amount.noise and amount.measure.glued) or around.folded[
        number.end : number.end + 1
    ] in _ORDINAL_SIGNS:
        _read_ordinal_day(amount, number, around)
        return
    if not (around.language.dates.numbered_months and read_numbered_month(amount, number, around)):
        _read_parts(amount, number, around)


def _read_parts(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read the parts of a date around a number, the surest first."""
    spaced = around.language.spaced
    if amount.noise and amount.bare and (not spaced or number.end - number.start < _ORDINAL_DIGITS):
        # The word before names days too: `วันที่ 5 มีนาคม 2562`, `วันที่ 5/3/2562`, `no dia 7 de setembro de 1822`.
        _read_ordinal_day(amount, number, around)
        if amount.period is None and not spaced:
            _read_slashed(amount, number, around)
        if amount.period is not None or not spaced:
            return
    _read_clock(amount, number, around)
    read_year_word(amount, number, around)
    _read_digits(amount, number, around)
    if amount.period is None and not amount.noise and (amount.bare or precedes_month(amount, number, around)):
        read_month(amount, number, around)
    if amount.period is None and not amount.noise and amount.bare:
        read_year(amount, number, around)
    if amount.period is None and amount.bare and around.language.dates.ordinal_point:
        _read_ordinal(amount, around)


def _read_ordinal_day(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `1er avril 2018` and `April 9th, 2018`; any other ordinal is no figure."""
    noise, amount.noise = amount.noise, False
    read_month(amount, number, around)
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
    dotted = "." in folded[start : number.end] or (
        after == ". " and folded[number.end + 2 : number.end + 3].isdecimal()
    )
    if amount.noise or (not dotted and not plus and (not after or after[0] not in "-/:h年년x+\"'")):
        return
    end = clock_end(folded, start)
    if end is None and (after[:1] == "-" or plus) and not _is_written(folded, start):
        end = hyphened_end(folded, start)
    if end is not None:
        _drop(amount, end)
        return
    if _read_year_first(amount, start, around):
        return
    short = _SHORT_YEAR.match(folded, start)
    if short is not None:
        _read_short_year(amount, short, around)
        return
    if _read_slashed(amount, number, around):
        return
    if after[:1] == "/" and after[1:].isdecimal():
        rest = _LONGER.match(folded, start)
        _drop(amount, rest.end() if rest is not None else amount.end)


def _read_year_first(amount: Amount, start: int, around: Surroundings) -> bool:
    """Read `2018-04-09`, `2018年4月9日` and the like."""
    found = _EAST.match(around.folded, start) or _ISO.match(around.folded, start)
    if found is None:
        return False
    year, month, day = (int(found[part] or 0) for part in ("year", "month", "day"))
    if year > _LAST_YEAR and not month:
        return False  # a duration: `距今5000年`
    if _is_season(around.folded[start : found.end()], year, month):
        _drop(amount, found.end())
    else:
        set_period(amount, found.end(), (year, month, day), around.language)
    return True


def _is_season(written: str, year: int, month: int) -> bool:
    """Whether digits that could be a month are the next year: `2010-11`, a season or a financial year."""
    return len(written) == len("2010-11") and written[_YEAR_DIGITS] in "-/" and month == (year + 1) % _CENTURY


def _read_short_year(amount: Amount, found: re.Match[str], around: Surroundings) -> None:
    """Read `平成30年4月9日`, whose year counts from an era; without one, `24年3月` tells no year."""
    place, cue = around.cue(amount.core)
    if cue.era is None:
        _drop(amount, found.end() if found["month"] else None)
        return
    amount.start = amount.core = place
    year, month, day = int(found["year"]) + cue.era, found["month"], found["day"]
    set_period(amount, found.end(), (year, int(month or 0), int(day or 0)), around.language)


def _is_written(folded: str, start: int) -> bool:
    """Whether a date in digits starts at an offset."""
    return _ISO.match(folded, start) is not None or _SLASHED.match(folded, start) is not None


def _read_clock(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Drop `8点30分`, whose words are those of amounts too."""
    near = around.folded[number.start : number.end + _FAR]
    end = None if _HOURS.isdisjoint(near) else clock_end(around.folded, number.start)
    if end is None and near[1:3].find(".") >= 0 and is_time(amount, number, around):
        end = amount.end
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
    day_first = first > _MONTHS or (around.language.dates.day_first and second <= _MONTHS)
    day, month = (first, second) if day_first else (second, first)
    amount.noise = False
    set_period(amount, match.end(), (int(match[4]), month, day), around.language)
    return True


def _read_spelled(amount: Amount, number: Number, around: Surroundings) -> None:
    """Read `二〇一八年四月九日`, whose numbers are words."""
    found = month_and_day(around.folded, number.end, around.language)
    if found is None or number.divided:
        return
    place, cue = around.cue(number.start)
    year = number.written.value + (cue.era or 0)
    if year not in _YEARS:
        return
    end, month, day = found
    amount.measure, amount.bare, amount.noise = NOTHING, True, False
    amount.start = amount.core = number.start if cue.era is None else place
    set_period(amount, end, (int(year), month, day), around.language)


def _read_ordinal(amount: Amount, around: Surroundings) -> None:
    """Leave `im 3. Quartal` and the minute in `Sancho (74.)` alone, where a point makes an ordinal of digits."""
    folded, text, end = around.folded, around.text, amount.end
    if folded[end : end + 1] != "." or len(amount.numbers[0].digits) > _ORDINAL_DIGITS or amount.scaled:
        return
    after = folded[end + 1 : end + 2]
    if after == " " and text[end + 2 : end + 3].isalpha():
        word = folded[end + 2 : end + _NOUN_REACH].partition(" ")[0]
        begins = word in around.language.nouns.not_nouns
        ordered = around.cue(amount.core)[1].date and not begins
        ordered = ordered or text[end + 2].islower() or around.language.dates.verb_last
        amount.noise = amount.noise or ordered
    elif after == "," or (after == ")" and folded[amount.start - 1 : amount.start] == "("):
        amount.noise = True
