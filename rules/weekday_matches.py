"""A date falls on the weekday that is stated for it.

A wrong weekday means that the date, or the year it was looked up in, is wrong. A claim that states a date is about the
weekday of that date; any other about that of the day `on` which it happened. Of a few days, one must fit.

Holds:
    weekday: Monday
    on: 2018-04-09

Fails:
    weekday: Tuesday
    on: 2018-04-09
"""

from calendar import day_name
from datetime import timedelta

from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period

NAMES = tuple(day_name)


def check(weekday: str, on: Period | None = None, date: Period | None = None) -> Finding | Holds | Vacuous:
    """Compare with the calendar; weekdays are written in English."""
    if weekday not in NAMES:
        return Finding(f'"{weekday}" is not a weekday', hint=f"write {', '.join(NAMES)}")
    time = date or on
    if time is None:
        return Vacuous(f"no day is given for {weekday}")
    length = (time.end - time.start).days + 1
    if length >= len(NAMES):
        return Vacuous(f"{time} holds every weekday")
    falls = [NAMES[(time.start + timedelta(days)).weekday()] for days in range(length)]
    if weekday in falls:
        return Holds((("stated", weekday), (str(time), " or ".join(falls))))
    return Finding(f"stated {weekday}, but {time} is a {' or a '.join(falls)}")
