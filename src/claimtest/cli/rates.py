"""Show an exchange rate with its provider and its neighbours.

The rate counts units of FROM for one unit of TO, as the findings of the currency rules do. It comes from the rate
tables of the suite around the current folder, or from the embedded ones where there is no suite. DATE is a day, a month
or a year; without one the latest rate is shown. --implied takes a rate as a text implies it, and tells on which days
up to the end of DATE the market last gave it.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator

from claimtest.cli._common import UsageError, root
from claimtest.errors import suggest
from claimtest.files import Folder
from claimtest.interval import Interval
from claimtest.loading import load_rates
from claimtest.period import Period
from claimtest.quantity import Quantity, written
from claimtest.rates import Fixing, Market, Rates

NEIGHBOURS = 5
"""Days on either side whose fixings are shown: a weekend and some working days."""
MONTH = 31
"""A longer period is shown by its lowest and highest fixing, not by each of them."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take two currencies, a date, and a rate to look for."""
    parser.add_argument("original", metavar="FROM", help="ISO 4217 code of the currency that the rate counts")
    parser.add_argument(
        "converted", metavar="TO", help="ISO 4217 code of the currency that one unit of is meant"
    )
    parser.add_argument("on", metavar="DATE", nargs="?", help="2018-04-09, 2018-04 or 2018")
    parser.add_argument("--implied", metavar="RATE", help="tell when the market gave this rate, as in 6.77")


def run(given: argparse.Namespace) -> int:
    """Print the rate."""
    rates = load_rates(Folder(root()))
    original, converted = (_currency(code, rates) for code in (given.original, given.converted))
    period = _latest(original, converted, rates) if given.on is None else Period.parse(given.on)
    market = rates.market(original, converted, period)
    if market is None:
        raise UsageError(
            f"{rates.missing(original, converted, period)}",
            "docs/rates.md tells how to add rates of your own",
        )
    lines = [*_shown(market, rates)]
    if given.implied is not None:
        lines += ["", _held(_implied(given.implied, original), market, rates)]
    sys.stdout.write("\n".join([*lines, ""]))
    return 0


def _currency(given: str, rates: Rates) -> str:
    code = given.upper()
    if code not in rates.currencies:
        hint = suggest(code, rates.currencies) or "docs/rates.md tells how to add rates of your own"
        raise UsageError(f"no rate table has {given}", hint)
    return code


def _latest(original: str, converted: str, rates: Rates) -> Period:
    """Return the last day on which both currencies have a rate."""
    ends = [bounds[1] for code in (original, converted) if (bounds := rates.bounds(code)) is not None]
    return Period.day(min(ends))


def _implied(text: str, currency: str) -> Interval:
    given = Quantity.parse(f"{text} {currency}").interval
    if given.low <= 0:
        raise UsageError(f"{text} is no rate", "write a positive number, such as 6.77")
    return given


def _shown(market: Market, rates: Rates) -> Iterator[str]:
    period = market.period
    yield f"{market.unit}, {period}: {written(market.span)} ({market.provider})"
    yield f"one {market.original} is {written(market.span.inverse(), market.converted)}"
    yield ""
    for fixing in _telling(market, rates):
        asked = period.is_day and fixing.day == period.start
        yield f"  {fixing.day}  {fixing.value}{'  <' if asked else ''}"


def _telling(market: Market, rates: Rates) -> Iterable[Fixing]:
    """Return the fixings around a short period; of a long one the lowest and the highest."""
    period = market.period
    if (period.end - period.start).days <= MONTH:
        pair = market.original, market.converted
        around = rates.market(*pair, period, before=NEIGHBOURS, after=NEIGHBOURS)
        return (around or market).fixings
    inside = [fixing for fixing in market.fixings if period.start <= fixing.day <= period.end]
    ends = (choose(inside, key=lambda fixing: fixing.rate.middle) for choose in (min, max))
    return sorted(ends, key=lambda fixing: fixing.day)


def _held(implied: Interval, market: Market, rates: Rates) -> str:
    end = market.period.end
    held = rates.held(market.original, market.converted, implied, end)
    rate = f"{written(implied)} {market.unit}"
    if market.span.meets(implied):
        return f"{rate} held {'on' if market.period.is_day else 'in'} {market.period}"
    if held is None:
        return f"{rate} was never the market's rate up to {end}"
    days = f"on {held.first}" if held.first == held.last else f"from {held.first} to {held.last}"
    return f"{rate} last held {days}"
