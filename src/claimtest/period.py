"""Dates and periods, to the precision known."""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from claimtest.errors import NotationError

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from `start` to `end`, both included.

    Attributes:
        start: the first day.
        end: the last day.
        text: ISO 8601 as written: `2020`, `2017-07`, `2018-04-09` or `2017-07/2018-04`.
    """

    start: date
    end: date
    text: str = field(compare=False, default="")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a date to the precision written, or two of them with a slash.

        Raises:
            NotationError: it is no such date, or it ends before it starts.
        """
        first, slash, last = text.partition("/")
        start, first_end = _read(first, 0)
        end = _read(last, len(first) + 1)[1] if slash else first_end
        if end < start:
            raise NotationError(f'"{text}" ends before it starts', end=len(text))
        return cls(start, end, text)

    @classmethod
    def day(cls, day: date) -> Self:
        """Return the period of one day."""
        return cls(day, day, day.isoformat())

    @property
    def is_day(self) -> bool:
        """Whether it is known to the day."""
        return self.start == self.end

    def overlaps(self, other: Self) -> bool:
        """Whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def includes(self, other: Self) -> bool:
        """Whether every day of the other lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def padded(self, before: int, after: int) -> Self:
        """Return it with whole days added at both ends, within the calendar."""
        earliest, latest = date.min.toordinal(), date.max.toordinal()
        return type(self)(
            date.fromordinal(max(earliest, self.start.toordinal() - before)),
            date.fromordinal(min(latest, self.end.toordinal() + after)),
        )

    def __str__(self) -> str:
        if self.text:
            return self.text
        return self.start.isoformat() if self.is_day else f"{self.start}/{self.end}"


def _read(text: str, offset: int) -> tuple[date, date]:
    """Return the first and last day of a year, a month or a day."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise NotationError(
            f'"{text}" is not a date',
            hint="write 2020, 2017-07, 2018-04-09 or 2017-07/2018-04",
            start=offset,
            end=offset + len(text),
        )
    year, month, day = found.groups()
    try:
        start = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise NotationError(
            f'"{text}" is not in the calendar',
            start=offset,
            end=offset + len(text),
        ) from None
    if day:
        return start, start
    last_month = int(month or 12)
    return start, date(start.year, last_month, calendar.monthrange(start.year, last_month)[1])
