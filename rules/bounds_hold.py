"""A value respects the bounds that other claims set it.

A valuation is at least the round that was paid for a part of it; a part is at most the whole.

Holds:
    value: 3 billion USD
    at_least: 600 million USD

Fails:
    value: 3 million USD
    at_least: 600 million USD
"""

from claimtest.finding import Finding, Vacuous
from claimtest.quantity import Quantity


def check(
    value: Quantity, at_least: Quantity | None = None, at_most: Quantity | None = None
) -> Finding | Vacuous | None:
    """Compare as intervals: a bound is broken only where no value of either could respect it."""
    idle = []
    if at_least is not None:
        if (at_least - value).interval.low > 0:
            return Finding(f"stated {value}, which is less than {at_least}")
        if not value.interval.high.is_finite() or not at_least.interval.low.is_finite():
            idle.append(f"{value} could be any amount above {at_least}")
    if at_most is not None:
        if (value - at_most).interval.low > 0:
            return Finding(f"stated {value}, which is more than {at_most}")
        if not value.interval.low.is_finite() or not at_most.interval.high.is_finite():
            idle.append(f"{value} could be any amount below {at_most}")
    stated = [bound for bound in (at_least, at_most) if bound is not None]
    return Vacuous("; ".join(idle)) if len(idle) == len(stated) else None
