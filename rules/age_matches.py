"""An age is the time between its start and the date of the statement.

Ages are counted in completed units or rounded, so "three years" stands for anything from two and a half to just
under four. Dates are used to the precision known: founded in 2014, a company is three or four in April 2018. A day is
allowed for, since the days of a month or a year vary, and since the first day may be counted or not.

Holds:
    value: 3 year
    since: 2014
    on: 2018-04-10

Fails:
    value: 6 year
    since: 2014
    on: 2018-04-10
"""

from decimal import Decimal

from claimtest import units
from claimtest.finding import Finding, Holds
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Duration, quantity
from claimtest.source import Source

ALLOWED = Interval(Decimal(-1), Decimal(1))
"""In days."""


def check(value: Duration, since: Period, source: Source, on: Period | None = None) -> Finding | Holds:
    """Compare the stated age with the time elapsed at `on`, or else at publication."""
    at = on or source.published
    if at.end < since.start:
        return Finding(f"stated {value} since {since}, which lies after {at}")
    day = units.find_unit("day")
    days = Interval(Decimal(max(0, (at.start - since.end).days)), Decimal((at.end - since.start).days))
    elapsed = quantity(days, day).to(value.unit)
    if _meant(value).meets(quantity(days + ALLOWED, day).to(value.unit).interval):
        return Holds((("stated", str(value)), (f"from {since} to {at}", str(elapsed))))
    return Finding(f"stated {value} since {since}, but by {at} it was {elapsed}")


def _meant(value: Duration) -> Interval:
    """Return the times that the figure stands for: rounded, or counted in completed units if it is whole."""
    stated = value.interval
    if not stated.is_finite or value.figure is None or any("." in number for number in value.figure.numbers):
        return stated
    whole = stated.middle.to_integral_value()
    return stated.hull(Interval(whole, whole + 1, high_closed=False))
