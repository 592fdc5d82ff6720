"""A value respects the bounds that other claims set it.

A valuation is at least the round that was paid for a part of it; a part is at most the whole. A bound is broken only
where no value of either could respect it; one in another currency is compared at the market rate of publication.

Holds:
    value: 3 billion USD
    at_least: 600 million USD

Fails:
    value: 3 million USD
    at_least: 600 million USD
"""

from claimtest.agreement import expressed
from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import Kind

NOT_ABOVE_ZERO = Interval.below(0, closed=True)


def check(
    value: Quantity,
    source: Source,
    rates: Rates,
    at_least: Quantity | None = None,
    at_most: Quantity | None = None,
) -> Finding | Vacuous | None:
    """Ask each bound; the check could have failed if one of them could."""
    answers = []
    for bound, is_lower in ((at_least, True), (at_most, False)):
        if bound is not None:
            same = expressed(bound, value.unit, (source.published,), rates)
            answers.append(
                _incomparable(value, bound, source, rates)
                if same is None
                else _ask(value, bound, same, is_lower=is_lower)
            )
    finding = next((answer for answer in answers if isinstance(answer, Finding)), None)
    if finding is not None or None in answers:
        return finding
    return Vacuous("; ".join(answer.reason for answer in answers if isinstance(answer, Vacuous)))


def _incomparable(value: Quantity, bound: Quantity, source: Source, rates: Rates) -> Finding | Vacuous:
    """Say why a bound says nothing: a rate is missing, or it bounds another thing."""
    if value.kind is Kind.MONEY and bound.kind is Kind.MONEY:
        reason = rates.missing(value.unit.name, bound.unit.name, source.published)
        return Vacuous(f"{value} cannot be compared with {bound}: {reason}")
    return Finding(f"{value} and {bound} do not measure the same thing")


def _ask(value: Quantity, bound: Quantity, same: Quantity, *, is_lower: bool) -> Finding | Vacuous | None:
    """Compare a value with a bound.

    Args:
        value: what is stated.
        bound: as it was stated.
        same: the bound in the value's unit.
        is_lower: whether the value is to be at least the bound, or else at most.
    """
    word = "less" if is_lower else "more"
    beyond = same - value if is_lower else value - same
    if not beyond.interval.meets(NOT_ABOVE_ZERO):
        shown = f"{bound}" if same.unit == bound.unit else f"{bound}, which is {same}"
        return Finding(f"stated {value}, which is {word} than {shown}")
    if beyond.interval.low.is_finite():
        return None
    if not (value.interval.high if is_lower else value.interval.low).is_finite():
        end = "upper" if is_lower else "lower"
        return Vacuous(f"{value} has no {end} end, so it cannot be {word} than {bound}")
    return Vacuous(
        f"{bound} has no {'lower' if is_lower else 'upper'} end, so {value} cannot be {word} than it"
    )
