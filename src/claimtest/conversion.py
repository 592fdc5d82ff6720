"""A stated currency conversion: the rate it implies, how far that is from the market's, and what went wrong.

Newsrooms take the quoted figure as exact and round the converted one. So the implied rate is the original as
written, a point unless it is itself approximate, over every value that the converted figure may stand for. Of two
ranges, each end converts by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from claimtest.figure import Figure
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval, hull
from claimtest.namesakes import called_the_same
from claimtest.period import Period
from claimtest.quantity import Money, written
from claimtest.rates import Market, Rates
from claimtest.units import Kind, Unit

COARSE = 3
"""An implied rate whose ends lie this many times apart is known to half of itself, no better, and decides nothing."""

SHARP = Decimal("1.01")
"""An implied rate whose ends are this many times apart is known to one percent; the currencies that the European Central
Bank quotes lie 30 percent apart on average, so another one seldom fits by chance."""

LARGEST_POWER = 12
SLIPS = {
    1: "a digit or a zero may be missing, or one too many",
    2: "lakh may stand for crore, or a decimal mark may be two places off",
    3: "million may stand for billion, or a decimal comma may have been read as grouping",
    6: "a word of the long scale may have been read on the short scale",
}
"""What changes a figure by a power of ten and leaves its digits alone."""
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
    def ends(self) -> tuple["Conversion", ...]:
        """The lower and the upper end of a range, each with what it was converted into; else the whole."""
        originals, converted = _ends(self.value), _ends(self.converted)
        if len(originals) != len(converted):
            return (self,)
        return tuple(Conversion(*pair, self.on) for pair in zip(originals, converted, strict=True))

    @property
    def implied(self) -> Interval:
        """Units of the original's currency for one unit of the other.

        The rates of a range are what its two ends have in common, or all of them where that is nothing.
        """
        rates = [_original(end.value) / end.converted.plain.interval for end in self.ends]
        return rates[0].common(rates[-1]) or hull(rates)

    @property
    def pair(self) -> str:
        """The rate's unit, such as `CNY/USD`."""
        return f"{self.value.unit}/{self.converted.unit}"

    @property
    def may_be_nothing(self) -> Money | None:
        """The amount that is so small for its rounding that no rate follows from it, or None."""
        for end in self.ends:
            if 0 in end.converted.plain.interval:
                return end.converted
            if 0 in _original(end.value):
                return end.value
        return None

    @property
    def is_coarse(self) -> bool:
        """Whether the implied rate is too uncertain for a check to fail on it."""
        sizes = abs(self.implied)
        return sizes.high >= COARSE * sizes.low

    @property
    def is_sharp(self) -> bool:
        """Whether the implied rate is so certain that it tells one currency from another."""
        sizes = abs(self.implied)
        return sizes.high <= SHARP * sizes.low

    def market(self, rates: Rates, before: int, after: int) -> Market | None:
        """Return the market's range over a window around the rate's date."""
        return rates.market(
            self.value.unit.name, self.converted.unit.name, self.on, before=before, after=after
        )


@dataclass(frozen=True, slots=True)
class Window:
    """How far a conversion may lie from the market: what the currency rules take as settings.

    Attributes:
        before: days before the rate's date that count.
        after: days after it that count.
        tolerance: a share of the rate.
    """

    before: int
    after: int
    tolerance: Decimal


def compare(conversion: Conversion, rates: Rates, window: Window) -> Finding | Holds | Vacuous:
    """Say whether the market gave the rate that a conversion implies."""
    answers = [_compare(end, rates, window) for end in conversion.ends]
    for kind in (Finding, Holds):
        telling = next((answer for answer in answers if isinstance(answer, kind)), None)
        if telling is not None:
            return telling
    return answers[0]


def _compare(conversion: Conversion, rates: Rates, window: Window) -> Finding | Holds | Vacuous:
    if conversion.value.unit == conversion.converted.unit:
        return _in_one_currency(conversion)
    nothing = conversion.may_be_nothing
    if nothing is not None:
        return Vacuous(f"{nothing} is rounded so coarsely that it may be nothing")
    market = conversion.market(rates, window.before, window.after)
    if market is None:
        reason = rates.missing(conversion.value.unit.name, conversion.converted.unit.name, conversion.on)
        return Vacuous(reason or f"there is no {conversion.pair} rate for {conversion.on}")
    if not conversion.implied.widened(window.tolerance).meets(market.span):
        return explain(conversion, market, rates, window.tolerance)
    if conversion.is_coarse:
        return Vacuous(
            f"{conversion.value} for {conversion.converted} is so coarse that it implies any rate in"
            f" {_rate(conversion.implied)} {conversion.pair}"
        )
    return _holds(conversion, market, window.tolerance)


def _holds(conversion: Conversion, market: Market, tolerance: Decimal) -> Holds:
    value, converted = conversion.value.point, conversion.converted.point
    apart = (
        value is not None
        and converted is not None
        and not (Interval.point(value) / converted).widened(tolerance).meets(market.span)
    )
    return Holds(_rates_compared(conversion, market), only_by_rounding=apart)


def _in_one_currency(conversion: Conversion) -> Finding | Vacuous:
    value, converted = conversion.value, conversion.converted
    if value.plain.meets(converted.plain):
        return Vacuous(f"both amounts are in {value.unit}")
    sentence = (
        f"{value} and {converted} are stated as one amount in two currencies, but both are in {value.unit}"
    )
    return Finding(sentence, hint="one of the two currencies may be mistaken for another")


def explain(conversion: Conversion, market: Market, rates: Rates, tolerance: Decimal) -> Finding:
    """Say which rate is implied, which one held, since when it does not, and what slip explains it best."""
    implied = conversion.implied
    sentence = (
        f"{conversion.value} for {conversion.converted} implies {_rate(implied)} {conversion.pair},"
        f" {_apart(implied, market.span)} the market's {_rate(market.span)}"
    )
    held = rates.held(market.original, market.converted, implied, market.window.start)
    rows = _rates_compared(conversion, market)
    if held is not None:
        days = f"{held.first}" if held.first == held.last else f"{held.first} to {held.last}"
        rows = (*rows, ("last held", days))
    hint = next(_slips(conversion, market, rates, tolerance), None)
    return Finding(sentence, hint=hint, figures=rows)


def _rates_compared(conversion: Conversion, market: Market) -> tuple[tuple[str, str], ...]:
    return (
        ("implied rate", f"{_rate(conversion.implied)} {conversion.pair}"),
        ("market rate", f"{_rate(market.span)} {conversion.pair}, {market.window}, {market.provider}"),
        ("expected", written(_original(conversion.value) / market.span, str(conversion.converted.unit))),
    )


def _slips(conversion: Conversion, market: Market, rates: Rates, tolerance: Decimal) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    implied, span = conversion.implied.widened(tolerance), market.span
    power = power_of_ten(implied, span)
    if power is not None:
        slip = SLIPS.get(abs(power))
        yield f"it would hold if {conversion.converted} were {times(power)}{'' if slip is None else f'; {slip}'}"
    if 1 in conversion.implied:
        yield "both currencies have the same figure; it may not have been converted"
    if (-implied).meets(span):
        yield "a minus sign may be missing"
    held = rates.held(market.original, market.converted, conversion.implied, market.window.start)
    if held is not None and market.period.start.year - held.last.year <= OLD_YEARS:
        yield f"the implied rate last held on {held.last}; an old rate may have been used"
    if implied.meets(span.inverse()):
        yield "the rate may have been used the wrong way round"
    for other in rates.holding(implied, market):
        if called_the_same(*_swapped(other, market)):
            yield _in_another_currency(conversion, other, market)
    if conversion.is_sharp:
        for other in rates.holding(conversion.implied, market):
            yield _in_another_currency(conversion, other, market)


def power_of_ten(stated: Interval, right: Interval) -> int | None:
    """Return the power of ten by which a divisor would have to grow, negative where it would shrink; None for none.

    Args:
        stated: what results from the divisor as it stands.
        right: what should result.
    """
    powers = (sign * power for power in range(1, LARGEST_POWER + 1) for sign in (1, -1))
    return next((power for power in powers if (stated * Decimal(1).scaleb(-power)).meets(right)), None)


def times(power: int) -> str:
    """Say what a power of ten makes of a figure: `1,000 times less`."""
    return f"{10 ** abs(power):,} times {'more' if power > 0 else 'less'}"


def _swapped(other: Market, market: Market) -> tuple[Unit, Unit]:
    """Return the currency that differs between two markets, and what stands in its place in the second."""
    if other.original != market.original:
        return Unit(other.original, Kind.MONEY), Unit(market.original, Kind.MONEY)
    return Unit(other.converted, Kind.MONEY), Unit(market.converted, Kind.MONEY)


def _in_another_currency(conversion: Conversion, other: Market, market: Market) -> str:
    value = _renamed(conversion.value, other.original)
    converted = _renamed(conversion.converted, other.converted)
    return f"it would hold in {_swapped(other, market)[0]}: {value} for {converted}"


def _renamed(amount: Money, currency: str) -> Money:
    figure = None if amount.figure is None else replace(amount.figure, unit=currency)
    return Money(amount.interval, Unit(currency, Kind.MONEY), figure)


def _ends(amount: Money) -> tuple[Money, ...]:
    """Return each end of a range as an amount of its own."""
    if amount.figure is None or len(amount.figure.numbers) == 1:
        return (amount,)
    figures = [replace(amount.figure, numbers=(number,)) for number in amount.figure.numbers]
    return tuple(Money(figure.interval, amount.unit, figure) for figure in figures)


def _original(value: Money) -> Interval:
    """Return what counts as exact: the figure itself, or its interval where it is approximate."""
    figure = value.figure
    if figure is None or figure.qualifier == "~":
        return value.interval
    return Figure(figure.numbers, figure.scale, "=").interval


def _apart(implied: Interval, span: Interval) -> str:
    """Say how far an interval lies from one that it does not meet: in percent, or in times from twice on."""
    below = implied.is_below(span)
    nearest, end = (implied.high, span.low) if below else (implied.low, span.high)
    ratio = nearest / end
    if ratio <= 0:
        return "against"
    times = max(ratio, 1 / ratio)
    if times < 2:  # noqa: PLR2004 - from twice on, percent are hard to read
        return f"{abs(ratio - 1) * 100:.1f} % {'below' if below else 'above'}"
    shown = f"{times:.1f}" if times < 10 else f"{times:,.0f}"  # noqa: PLR2004 - two digits are enough
    return f"{shown} times {'less' if below else 'more'} than"


def _rate(interval: Interval) -> str:
    return written(interval, digits=2)
