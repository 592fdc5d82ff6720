"""A percentage or a mean of whole things is a fraction of their number.

Of 21 people, 7 are 33.3 percent and 8 are 38.1 percent; no number of them is 35 percent. Where a percentage, or a mean of
things that are counted, cannot come from the number that is given with it, one of the two is wrong or is about another
group. It is the GRIM test (N. Brown and J. Heathers, "The GRIM Test", Social Psychological and Personality Science 8,
2017). Rounding up and down from the middle both count, and nothing else is allowed for; weighted shares, as in polls,
are no fractions of this kind.

Holds:
    value: 33.3 percent
    out_of: 21 people

Fails:
    value: 35 percent
    out_of: 21 people
"""

from math import ceil, floor

from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Count, Percent, quantity, written
from claimtest.units import BARE, Kind, Unit


def check(value: Percent | Count, out_of: Count) -> Finding | Holds | Vacuous:
    """Look for a whole number of things that makes the fraction."""
    number = _whole(out_of.interval)
    if number is None or number <= 0:
        return Vacuous(f"{out_of} is not one whole number of things")
    fraction = value.to(BARE).interval if isinstance(value, Percent) else value.interval
    things = fraction * number
    if not things.is_finite or things.high - things.low >= 1:
        return Vacuous(f"every figure that is rounded like {value} is possible of {out_of}")
    fitting = next((each for each in (ceil(things.low), floor(things.high)) if each in things), None)
    if fitting is not None:
        return Holds((("stated", f"{value}"), _row(fitting, number, value.unit)))
    rows = tuple(_row(each, number, value.unit) for each in (floor(things.low), floor(things.low) + 1))
    less, more = (f"{label} is {shown}" for label, shown in rows)
    sentence = f"{value} cannot come from {out_of}: {less}, and {more}"
    return Finding(sentence, hint=_hint(value, things), figures=rows)


def _whole(interval: Interval) -> int | None:
    """Return the one whole number in an interval; None where there is none, or more than one."""
    if not interval.is_finite or ceil(interval.low) != floor(interval.high):
        return None
    return ceil(interval.low)


def _row(things: int, number: int, unit: Unit) -> tuple[str, str]:
    """Show a fraction and what it comes to."""
    share = Interval.point((Interval.point(things) / number).middle)
    found = quantity(share, BARE).to(unit).interval if unit.kind is Kind.PERCENT else share
    return f"{things}/{number}", written(found, f"{unit}", digits=2)


def _hint(value: Percent | Count, things: Interval) -> str:
    """Say whether the figure was cut off where it should have been rounded."""
    half = (things.high - things.low) / 2
    cut_off = Interval(things.low + half, things.high + half, high_closed=False)
    if ceil(cut_off.low) in cut_off:
        return "it would hold if the figure were cut off and not rounded"
    return f"{value} may be of another group, or weighted"
