"""The rate of one currency in another over time, through as many tables as it takes."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Context, Decimal
from functools import lru_cache, reduce
from operator import mul

from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.rates_table import Pair, Table

MAX_KEPT = 256
"""How many computed fixings of one pair are kept: a window or two, and never those of decades."""
MAX_GAP = timedelta(days=10)
_SHOWN = Context(prec=6)


@dataclass(frozen=True, slots=True)
class Fixing:
    """The rate that was published for a day.

    Attributes:
        day: the day.
        rate: units of the original currency for one unit of the converted one; a cross rate encloses the
            exact quotient within 60 digits.
        provider: who published it.
    """

    day: date
    rate: Interval
    provider: str

    @property
    def value(self) -> Decimal:
        """The rate to six digits, as reference rates are published; for display, never for a decision."""
        # Written out and read back, since 1.3E+2 is not how people know a rate.
        return Decimal(f"{_SHOWN.plus(self.rate.middle).normalize():f}")


@dataclass(frozen=True, slots=True)
class Held:
    """The days on which the market last gave an implied rate.

    Attributes:
        first: the first day of them.
        last: the last day of them.
    """

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class _Part:
    """What one table gives to the rates between two currencies, for one unit of the base."""

    provider: str
    base: str
    rates: Mapping[date, str]

    def rate(self, day: date, start: str) -> Interval:
        exact = Interval.point(Decimal(self.rates[day]))
        return exact if start == self.base else exact.inverse()


@dataclass(frozen=True, slots=True, eq=False)
class _Leg:
    """The rates between two currencies, from every table that has them; no day in two parts."""

    parts: tuple[_Part, ...]
    days: frozenset[date]

    def part(self, day: date) -> _Part:
        return next(part for part in self.parts if day in part.rates)


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """The fixings of one pair of currencies; those that need computing are computed when asked for.

    Attributes:
        days: the days on which every rate that takes part was fixed, ascending.
        legs: the rates in the chain from the converted currency to the original, by the currency they start at.
    """

    days: tuple[date, ...]
    legs: Mapping[str, _Leg]
    _fixings: dict[int, Fixing] = field(default_factory=dict, init=False, repr=False)
    _spans: list[Interval] = field(default_factory=list, init=False, repr=False)

    def fixing(self, index: int) -> Fixing:
        """Return one fixing by its place among the days."""
        if index not in self._fixings:
            if len(self._fixings) >= MAX_KEPT:
                self._fixings.clear()
            day = self.days[index]
            parts = {start: leg.part(day) for start, leg in self.legs.items()}
            rate = reduce(mul, (part.rate(day, start) for start, part in parts.items()))
            self._fixings[index] = Fixing(day, rate, joined(part.provider for part in parts.values()))
        return self._fixings[index]

    def before(self, day: date) -> Fixing | None:
        """Return the last fixing on or before a day, unless it is older than a gap may be."""
        index = bisect_right(self.days, day) - 1
        return self.fixing(index) if index >= 0 and day - self.days[index] <= MAX_GAP else None

    def gap(self, period: Period) -> tuple[date | None, date | None] | None:
        """Return the fixings around the first stretch of a period that is not covered; None for no such stretch.

        The earlier is None where the series starts too late, the later where it ends too early.
        """
        low = bisect_right(self.days, period.start) - 1
        if low < 0:
            return None, self.days[0]
        high = bisect_left(self.days, period.end)
        for index in range(low, min(high, len(self.days) - 1)):
            if not self._adjoins(index):
                return self.days[index], self.days[index + 1]
        return (self.days[-1], None) if high == len(self.days) else None

    def around(self, period: Period, window: Period) -> tuple[Fixing, ...] | None:
        """Return the fixings of a window around a period, and the one on each side of it.

        Both ends of the window stop where the series does, or at a gap.
        """
        if self.gap(period) is not None:
            return None
        low = bisect_right(self.days, period.start) - 1
        high = bisect_left(self.days, period.end)
        while low > 0 and self.days[low] >= window.start and self._adjoins(low - 1):
            low -= 1
        while high < len(self.days) - 1 and self.days[high] <= window.end and self._adjoins(high):
            high += 1
        return tuple(self.fixing(index) for index in range(low, high + 1))

    def held(self, implied: Interval, on: date) -> Held | None:
        """Return the latest run of days before a date whose fixing, or the way to the next one, met an interval."""
        spans = self._all_spans()
        index = bisect_left(self.days, on) - 1
        low, high = implied.low, implied.high
        # Bare comparisons first: they settle nearly every day at a tenth of the price of `meets`.
        while index >= 0 and not (
            spans[index].high >= low and spans[index].low <= high and spans[index].meets(implied)
        ):
            index -= 1
        if index < 0:
            return None
        last = index
        while index > 0 and self._adjoins(index - 1) and spans[index - 1].meets(implied):
            index -= 1
        return Held(self.days[index], self.days[last])

    def _adjoins(self, index: int) -> bool:
        """Whether the fixing after this one follows soon enough to be its neighbour."""
        return self.days[index + 1] - self.days[index] <= MAX_GAP

    def _all_spans(self) -> list[Interval]:
        """Return the span from each fixing to its neighbour, computed once."""
        if not self._spans:
            rates = [self.fixing(index).rate for index in range(len(self.days))]
            ways = [
                rate.hull(rates[index + 1]) if self._adjoins(index) else rate
                for index, rate in enumerate(rates[:-1])
            ]
            self._spans.extend([*ways, rates[-1]])
        return self._spans


def series(tables: tuple[Table, ...], original: str, converted: str) -> Series | None:
    """Chain the tables' rates from one currency to another; None where they do not lead there.

    A pair that a table has is taken as it stands; otherwise the shortest chain is, as through the euro.
    """
    steps = _route(tables, converted, original)
    if not steps:
        return None
    legs = {start: _leg(tables, frozenset({start, end})) for start, end in steps}
    days = frozenset.intersection(*(leg.days for leg in legs.values()))
    return Series(tuple(sorted(days)), legs) if days else None


def joined(names: Iterable[str]) -> str:
    """Name each of several providers once."""
    return " and ".join(dict.fromkeys(names))


def _route(tables: tuple[Table, ...], start: str, goal: str) -> list[Pair]:
    """Find the shortest chain of pairs; where two are equally short, the one that earlier tables have."""
    partners = _partners(tables)
    came_from = {start: start}
    queue = [start]
    for currency in queue:
        for other in partners.get(currency, ()):
            if other not in came_from:
                came_from[other] = currency
                queue.append(other)
    steps: list[Pair] = []
    while goal != start and goal in came_from:
        steps.append((came_from[goal], goal))
        goal = came_from[goal]
    return steps[::-1]


@lru_cache(maxsize=8)
def _partners(tables: tuple[Table, ...]) -> Mapping[str, Sequence[str]]:
    """List for each currency those that a table pairs it with."""
    partners = defaultdict(list)
    for table in tables:
        for base, quote in table.read():
            partners[base].append(quote)
            partners[quote].append(base)
    return partners


@lru_cache(maxsize=256)
def _leg(tables: tuple[Table, ...], pair: frozenset[str]) -> _Leg:
    """Collect the rates between two currencies; each day's come from the first table that covers it."""
    parts: list[_Part] = []
    covered: list[list[Period]] = []
    one, other = pair
    for table in tables:
        columns = table.read()
        for base, quote in ((one, other), (other, one)):
            if (base, quote) in columns:
                fixed = columns[base, quote].rates()
                fresh = {
                    day: fixed[day] for day in fixed if not any(_covers(spans, day) for spans in covered)
                }
                parts.append(_Part(table.provider, base, fresh))
                covered.append(list(_stretches(list(fixed))))
    return _Leg(tuple(parts), frozenset(day for part in parts for day in part.rates))


def _stretches(days: list[date]) -> Iterator[Period]:
    """Split ascending days where a gap is too long to be bridged."""
    start = 0
    for index in range(1, len(days) + 1):
        if index == len(days) or days[index] - days[index - 1] > MAX_GAP:
            yield Period(days[start], days[index - 1])
            start = index


def _covers(spans: list[Period], day: date) -> bool:
    """Whether a day lies in one of several periods, which are ascending and apart."""
    index = bisect_right(spans, day, key=lambda span: span.start) - 1
    return index >= 0 and day <= spans[index].end
