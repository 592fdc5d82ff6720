"""Wrong years and weekdays."""

from calendar import day_name
from collections.abc import Iterator
from datetime import date

from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind
from claimtest.period import Period

_DAYS = tuple(day_name)


@kind
def wrong_weekday(printed: Printed) -> Iterator[Slip]:
    """The weekday before or after the right one."""
    weekday = printed.meaning.weekday
    named = printed.only(printed.words.weekdays) if weekday else None
    if named is None:
        return
    for by in (-1, 1):
        other = _DAYS[(_DAYS.index(weekday) + by) % len(_DAYS)]
        names = printed.words.weekdays.instead(named, other)
        edits = tuple(Edit(named.start, named.end, name) for name in names)
        yield Slip(printed.meaning._replace(weekday=other), edits)


@kind
def wrong_year(printed: Printed) -> Iterator[Slip]:
    """The year before or after the right one."""
    period = printed.meaning.period
    if period is None or period.start.year != period.end.year:
        return
    year = str(period.start.year)
    start = printed.start + printed.text.find(year)
    if printed.text.count(year) != 1:
        return
    for by in (-1, 1):
        shifted = _shifted(period, by)
        if shifted is not None:
            edit = Edit(start, start + len(year), str(shifted.start.year))
            yield Slip(printed.meaning._replace(period=shifted), (edit,))


def _shifted(period: Period, by: int) -> Period | None:
    """Return the same days of another year; None where that has no such day, or the calendar no such year."""
    try:
        return Period(_in_year(period.start, by), _in_year(period.end, by))
    except ValueError:
        return None


def _in_year(day: date, by: int) -> date:
    return day.replace(year=day.year + by)
