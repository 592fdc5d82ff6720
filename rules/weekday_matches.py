"""A date falls on the weekday that is stated for it.

A wrong weekday means that the date, or the year it was looked up in, is wrong.

Holds:
    weekday: Monday
    on: 2018-04-09

Fails:
    weekday: Tuesday
    on: 2018-04-09
"""

from calendar import day_name

from claimtest.finding import Finding, Vacuous
from claimtest.period import Period


def check(weekday: str, on: Period | None = None, date: Period | None = None) -> Finding | Vacuous | None:
    """Compare with the calendar; weekdays are written in English."""
    names = list(day_name)
    if weekday not in names:
        return Finding(f'"{weekday}" is not a weekday', hint=f"write {', '.join(names)}")
    day = on or date
    if day is None or not day.is_day:
        return Vacuous(f"no day is given for {weekday}" if day is None else f"{day} is longer than a day")
    falls = names[day.start.weekday()]
    return None if falls == weekday else Finding(f"stated {weekday}, but {day} is a {falls}")
