"""A stated currency conversion: the rate it implies, how far that is from the market's, and what went wrong.

Newsrooms take the quoted figure as exact and round the converted one. So the implied rate is the original as
written, a point unless it is itself approximate, over every value that the converted figure may stand for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Figure, Money, written
from claimtest.rates import Market, Rates

COARSE = Decimal("0.5")
"""An implied rate known only to half of itself decides nothing."""

LARGEST_POWER = 12
OLD_YEARS = 10
"""How old a rate can be for its age to be the likeliest reason; older ones coincide by chance."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a text states in two currencies.

    Attributes:
        value: the original.
        converted: the amount that it was converted into.
        on: the date whose rate counts.
    """

    value: Money
    converted: Money
    on: Period

    @property
    def implied(self) -> Interval:
        """Units of the original's currency for one unit of the other."""
        return _original(self.value) / self.converted.plain.interval

    @property
    def pair(self) -> str:
        """The rate's unit, such as `CNY/USD`."""
        return f"{self.value.unit}/{self.converted.unit}"

    def vacuous(self, rates: Rates) -> Vacuous | None:
        """Say why no rate could be compared, if so."""
        if 0 in self.converted.plain.interval:
            return Vacuous(f"{self.converted} is rounded so coarsely that it may be nothing")
        implied = self.implied
        spread = (implied.high - implied.low) / 2 / implied.middle
        if abs(spread) >= COARSE:
            return Vacuous(
                f"{self.converted} is rounded so coarsely that the rate is known only to {_percent(spread)}"
            )
        reason = rates.missing(self.value.unit.name, self.converted.unit.name, self.on)
        return None if reason is None else Vacuous(reason)

    def market(self, rates: Rates, before: int, after: int) -> Market | None:
        """Return the market's range over a window around the rate's date."""
        return rates.market(
            self.value.unit.name, self.converted.unit.name, self.on, before=before, after=after
        )

    def deviation(self, market: Market) -> Decimal:
        """Return how far the implied rate lies outside the market's range, as a share of it; 0 inside."""
        implied, span = self.implied, market.span
        if implied.meets(span):
            return Decimal(0)
        nearest, end = (implied.high, span.low) if implied.is_below(span) else (implied.low, span.high)
        return nearest / end - 1


def explain(conversion: Conversion, market: Market, rates: Rates, tolerance: Decimal) -> Finding:
    """Say which rate is implied, which one held, since when it does not, and what slip explains it best."""
    sentence = (
        f"{conversion.value} for {conversion.converted} implies {_rate(conversion.implied)} {conversion.pair},"
        f" {_percent(abs(conversion.deviation(market)))} {_side(conversion, market)} the market's {_rate(market.span)}"
    )
    held = rates.held(market.original, market.converted, conversion.implied, market.window.start)
    rows = [
        ("implied rate", f"{_rate(conversion.implied)} {conversion.pair}"),
        ("market rate", f"{_rate(market.span)} {conversion.pair}, {market.window}, {market.provider}"),
        ("expected", f"{_expected(conversion, market)}"),
    ]
    if held is not None:
        rows.append(
            ("last held", f"{held.first}" if held.first == held.last else f"{held.first} to {held.last}")
        )
    hint = next(_slips(conversion, market, rates, tolerance), None)
    return Finding(sentence, hint=hint, figures=tuple(rows))


def _slips(conversion: Conversion, market: Market, rates: Rates, tolerance: Decimal) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    implied, span = conversion.implied.widened(tolerance), market.span
    for power in range(1, LARGEST_POWER + 1):
        for sign, word in ((1, "small"), (-1, "large")):
            if (implied * Decimal(1).scaleb(-sign * power)).meets(span):
                yield f"it would hold if {conversion.converted} were not {10**power:,} times too {word}"
    held = rates.held(market.original, market.converted, conversion.implied, market.window.start)
    if held is not None and market.period.start.year - held.last.year <= OLD_YEARS:
        yield f"the implied rate last held on {held.last}; an old rate may have been used"
    if implied.meets(span.inverse()):
        yield "the rate may have been used the wrong way round"
    for other in rates.holding(implied, market):
        if _same_name(other, market):
            odd = other.original if other.original != market.original else other.converted
            yield f"it would hold in {odd}"


def _same_name(one: Market, other: Market) -> bool:
    """Whether the currency that differs is called the same, as all dollars are."""
    names = ((one.original, other.original), (one.converted, other.converted))
    return all(a == b or _noun(a) == _noun(b) for a, b in names)


@lru_cache(maxsize=512)
def _noun(currency: str) -> str:
    """Return the last word of a currency's English name in CLDR: `Dollar` of `Hong Kong Dollar`."""
    from babel.numbers import get_currency_name  # noqa: PLC0415 - only a finding needs names

    return get_currency_name(currency, locale="en").split()[-1]


def _original(value: Money) -> Interval:
    """Return what counts as exact: the figure itself, or its interval where it is approximate."""
    figure = value.figure
    if figure is None or figure.qualifier == "~":
        return value.interval
    return Figure(figure.numbers, figure.scale, "=").interval


def _expected(conversion: Conversion, market: Market) -> str:
    """Return what the original comes to at the market's rate."""
    return written(_original(conversion.value) / market.span, str(conversion.converted.unit))


def _side(conversion: Conversion, market: Market) -> str:
    return "below" if conversion.implied.is_below(market.span) else "above"


def _rate(interval: Interval) -> str:
    return written(interval, digits=2)


def _percent(share: Decimal) -> str:
    return f"{abs(share) * 100:.1f} %"
