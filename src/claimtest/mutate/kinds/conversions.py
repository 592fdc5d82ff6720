"""Conversions gone wrong: the amount stated second is computed with another rate or factor than the right one."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from claimtest import units
from claimtest.mutate.amounts import TRADED, amount_slip
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Slip, kind
from claimtest.namesakes import unit_of_differences
from claimtest.period import Period
from claimtest.units import Kind

_YEAR = 365
_ROOTS = {"[length] ** 2": 2, "[length] ** 3": 3}


@kind
def inverse_rate(printed: Printed) -> Iterator[Slip]:
    """The rate or the factor is used the wrong way round."""
    before, after = _amounts(printed)
    if after and unit_of_differences(printed.meaning.unit) is None:
        yield from amount_slip(printed, before * before / after)


@kind
def linear_factor(printed: Printed) -> Iterator[Slip]:
    """An area or a volume is converted with the factor of a length."""
    before, after = _amounts(printed)
    root = _ROOTS.get(str(units.dimension(printed.meaning.unit))) if after else None
    if root is not None:
        yield from amount_slip(printed, before * (after / before) ** (1 / Decimal(root)))


@kind
def rate_one_year_old(printed: Printed) -> Iterator[Slip]:
    """An amount of money is converted at the rate of a year before publication."""
    yield from _at_rate(printed, years=1)


@kind
def rate_three_years_old(printed: Printed) -> Iterator[Slip]:
    """An amount of money is converted at the rate of three years before publication."""
    yield from _at_rate(printed, years=3)


@kind
def rate_of_another_currency(printed: Printed) -> Iterator[Slip]:
    """An amount of money is converted at the rate of another currency: the wrong row of the table."""
    yield from _at_rate(printed, years=0)


def _amounts(printed: Printed) -> tuple[Decimal, Decimal]:
    """Return the original and the converted amount; zeros where the figure is no conversion of one number."""
    original = printed.original
    before = None if original is None else original.value
    after = None if printed.reading is None else printed.reading.value
    if original is None or before is None or after is None or original.measured == printed.meaning.unit:
        return Decimal(0), Decimal(0)
    return abs(before), abs(after)


def _at_rate(printed: Printed, years: int) -> Iterator[Slip]:
    """Convert at an old rate, or, where it is of this year, at that of another currency."""
    original, unit, day = printed.original, printed.meaning.unit, printed.source.published.start
    before, after = _amounts(printed)
    if original is None or not after or {original.kind, unit.kind} != {Kind.MONEY}:
        return
    then = Period.day(day - timedelta(_YEAR * years))
    own = original.measured.name
    base = own if years else next(code for code in TRADED if code not in {own, unit.name})
    market = printed.rates.market(unit.name, base, then)
    if market is not None:
        yield from amount_slip(printed, before * market.span.middle)
