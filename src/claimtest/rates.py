"""Dated exchange rates: what one currency was worth in another, by whom, and when.

A rate is never guessed: where the tables do not cover a date, the answer is None and `missing` says why.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from claimtest.contexts import offer_context
from claimtest.errors import ClaimtestError
from claimtest.interval import Interval, hull
from claimtest.period import Period
from claimtest.rates_csv import read_csv
from claimtest.rates_series import MAX_GAP, Fixing, Held, Series, joined, series
from claimtest.rates_table import Pair, Table, embedded

__all__ = ["MAX_GAP", "Fixing", "Held", "Market", "RateError", "Rates", "Table"]


class RateError(ClaimtestError, LookupError):
    """A conversion needs an exchange rate that no table has."""


@dataclass(frozen=True, slots=True)
class Market:
    """What a currency was worth around a date.

    Attributes:
        original: the currency that the rate counts.
        converted: the currency that one unit of is meant.
        period: the date that was asked for.
        window: that date with the days before and after it that count as well.
        fixings: ascending by day; the first and the last are the neighbours of the window.
    """

    original: str
    converted: str
    period: Period
    window: Period
    fixings: tuple[Fixing, ...]

    @property
    def span(self) -> Interval:
        """Units of `original` for one unit of `converted`, from the lowest fixing to the highest."""
        return hull(fixing.rate for fixing in self.fixings)

    @property
    def provider(self) -> str:
        """Who published the rates."""
        return joined(fixing.provider for fixing in self.fixings)

    @property
    def unit(self) -> str:
        """What the rate is counted in, such as `CNY/USD`."""
        return f"{self.original}/{self.converted}"


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """Exchange rates from one or more tables; on each day, the first table that covers a pair gives it.

    Attributes:
        tables: in the order in which they are asked.
    """

    tables: tuple[Table, ...]
    _series: dict[Pair, Series | None] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def of(cls, tables: Iterable[Table]) -> Self:
        """Return the rates of tables in the order in which they are to be asked."""
        return cls(tuple(tables))

    @classmethod
    def embedded(cls) -> Self:
        """Return the rates that come with every installation."""
        return cls((embedded(),))

    @staticmethod
    def read_csv(text: str, path: str) -> Table:
        """Read a table of the user's own; see `claimtest.rates_csv` for its form.

        Args:
            text: the file's content.
            path: how the file is named to people; also the name of the provider.

        Raises:
            InputError: a line is malformed; every problem found is listed.
        """
        return read_csv(text, path)

    @property
    def currencies(self) -> frozenset[str]:
        """Every currency that a table has."""
        return frozenset(currency for table in self.tables for pair in table.read() for currency in pair)

    def bounds(self, currency: str) -> tuple[date, date] | None:
        """Return the first and the last day with a rate of a currency; None for a currency without any."""
        ends = [
            (rates[0], rates[-1])
            for table in self.tables
            for pair, column in table.read().items()
            if currency in pair and (rates := list(column.rates()))
        ]
        return (min(first for first, _ in ends), max(last for _, last in ends)) if ends else None

    def market(
        self, original: str, converted: str, period: Period, *, before: int = 0, after: int = 0
    ) -> Market | None:
        """Return what one unit of a currency was worth around a date.

        The rate of a day is anything between the neighbouring fixings, since that is where it moved.

        Args:
            original: ISO 4217 code of the currency that the rate counts.
            converted: ISO 4217 code of the currency that one unit of is meant.
            period: the date; every day of it counts.
            before: how many more days count before it.
            after: how many more days count after it.

        Returns:
            The fixings from the last one before the first of those days to the first one after the last of
            them; None where the period is not covered, see `missing`.
        """
        return self._market((original, converted), period, period.padded(before, after))

    def missing(self, original: str, converted: str, period: Period) -> str | None:
        """Say why there is no market rate for a period; None where there is one."""
        if original == converted:
            return f"both currencies are {original}"
        for currency in (original, converted):
            if currency not in self.currencies:
                return f"no rate table has {currency}"
        found = self._find((original, converted))
        if found is None:
            return f"no rates lead from {converted} to {original}"
        gap = found.gap(period)
        return None if gap is None else f"{original}/{converted} {_uncovered(*gap, period)}"

    def fixing(self, original: str, converted: str, day: date) -> Fixing | None:
        """Return the last fixing on or before a day, for display; None where the last one is too old."""
        found = self._find((original, converted))
        return found.before(day) if found else None

    def held(self, original: str, converted: str, implied: Interval, on: date) -> Held | None:
        """Return the latest days before a date when the market gave an implied rate.

        Each fixing stands until the next one, so a rate that was passed between two held on the earlier day.

        Args:
            original: ISO 4217 code of the currency that the rate counts.
            converted: ISO 4217 code of the currency that one unit of is meant.
            implied: units of `original` for one unit of `converted`.
            on: the date to look back from.
        """
        found = self._find((original, converted))
        return found.held(implied, on) if found else None

    def last_held(self, original: str, converted: str, implied: Interval, on: date) -> date | None:
        """Return the last day before a date when the market gave an implied rate."""
        held = self.held(original, converted, implied, on)
        return held.last if held else None

    def holding(self, implied: Interval, instead: Market) -> tuple[Market, ...]:
        """Return the markets that give an implied rate when one of its two currencies is another one.

        The nearest come first.

        Args:
            implied: what a text states, for the currencies of `instead`.
            instead: the market that does not give it; its date and window are kept.
        """
        original, converted = instead.original, instead.converted
        others = sorted(self.currencies - {original, converted})
        pairs = [pair for other in others for pair in ((other, converted), (original, other))]
        markets = (self._market(pair, instead.period, instead.window) for pair in pairs)
        fitting = [market for market in markets if market is not None and market.span.meets(implied)]
        return tuple(sorted(fitting, key=lambda market: abs(market.span.middle / implied.middle - 1)))

    def _market(self, pair: Pair, period: Period, window: Period) -> Market | None:
        found = self._find(pair)
        fixings = found.around(period, window) if found else None
        return Market(*pair, period, window, fixings) if fixings else None

    def _find(self, pair: Pair) -> Series | None:
        if pair not in self._series:
            self._series[pair] = series(self.tables, *pair)
        return self._series[pair]


def _uncovered(earlier: date | None, later: date | None, period: Period) -> str:
    if earlier is None:
        return f"rates start on {later}, and {period} begins before"
    if later is None:
        return f"rates end on {earlier}, and {period} ends after"
    return f"has no rate between {earlier} and {later}"


def _factor(source: str, target: str, *, on: date | Period, rates: Rates | None = None) -> Interval:
    """Serve the pint context `rates`: units of the target currency for one unit of the source currency.

    Args:
        source: ISO 4217 code.
        target: ISO 4217 code.
        on: the date whose rate is meant.
        rates: where to look; the embedded ones by default.

    Raises:
        RateError: no table has the rate.
    """
    tables = _EMBEDDED if rates is None else rates
    period = on if isinstance(on, Period) else Period.day(on)
    market = tables.market(target, source, period)
    if market is None:
        raise RateError(
            f"cannot convert {source} to {target} on {period}: {tables.missing(target, source, period)}"
        )
    return market.span


_EMBEDDED = Rates.embedded()
offer_context("rates", _factor)
