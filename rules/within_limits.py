"""A value lies within the limits that the vocabulary calls plausible.

A company that is worth more than all others together, a person of 170 years, 430 percent of the voters: before anybody
compares sources, such a figure says that a scale word, a unit or a digit is wrong. The limits are exact, their ends
included; a value is outside only where rounding cannot bring it in. Limits in another currency are compared at
the market rate of publication.

Holds:
    measure: turnout
    value: 63.1 percent
    vocabulary:
        subjects: {subject: []}
        measures: {turnout: {dimension: percent, limits: 0..100 percent}}

Fails:
    measure: turnout
    value: 631 percent
    vocabulary:
        subjects: {subject: []}
        measures: {turnout: {dimension: percent, limits: 0..100 percent}}
"""

from claimtest.agreement import expressed, unrounded
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Quantity, written
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import Kind


def check(
    value: Quantity, measure: str, source: Source, suite: Suite, rates: Rates
) -> Finding | Holds | Vacuous:
    """Ask the vocabulary's entry."""
    entry = suite.vocabulary.measures.get(measure)
    if entry is None:
        return Vacuous(f'the vocabulary that would know "{measure}" did not load')
    if entry.limits is None:
        return Vacuous(f'the vocabulary gives "{measure}" no limits')
    limits = expressed(entry.limits, value.unit, (source.published,), rates)
    if limits is None:
        return Vacuous(_incomparable(value, entry.limits, source, rates))
    plain = written(entry.limits.interval, str(entry.limits.unit))
    shown = plain if limits.unit == entry.limits.unit else f"{plain}, which is {limits}"
    if limits.interval.meets(value.interval):
        apart = not limits.interval.meets(unrounded(value).interval)
        return Holds((("stated", f"{value}"), ("plausible", shown)), only_by_rounding=apart)
    side = "above" if limits.interval.is_below(value.interval) else "below"
    return Finding(
        f'{value} is {side} what is plausible for "{measure}": {shown}',
        hint="a scale word, a unit or a digit may be wrong, or the limits in vocabulary.yaml too narrow",
    )


def _incomparable(value: Quantity, limits: Quantity, source: Source, rates: Rates) -> str:
    """Say why limits say nothing: a rate is missing, or the value measures another thing."""
    if value.kind is Kind.MONEY and limits.kind is Kind.MONEY:
        missing = rates.missing(value.unit.name, limits.unit.name, source.published)
        return f"{value} cannot be compared with limits in {limits.unit}: {missing}"
    return f"{value} and limits in {limits.unit} do not measure the same thing"
