"""A claim's value has the dimension and the sign that the vocabulary gives its measure.

Kilometres where money is measured, a date where an amount is, or a negative head count mean that the claim was
filed under the wrong measure. On a scale whose zero is arbitrary, such as °C, any sign will do.

Holds:
    measure: valuation
    value: 3 billion USD
    vocabulary:
        subjects: {subject: []}
        measures: {valuation: {dimension: money}}

Fails:
    measure: valuation
    value: 3 percent
    vocabulary:
        subjects: {subject: []}
        measures: {valuation: {dimension: money}}
"""

from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.namesakes import unit_of_differences
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.suite import Suite
from claimtest.vocabulary import DATE, Sign

FROM_ZERO = Interval.above(0, closed=True)


def check(
    suite: Suite, measure: str, value: Quantity | None = None, date: Period | None = None
) -> Finding | Vacuous | str | None:
    """Ask the vocabulary's entry."""
    entry = suite.vocabulary.measures.get(measure)
    if entry is None:
        return Vacuous(f'the vocabulary that would know "{measure}" did not load')
    if value is None:
        return None if entry.dimension == DATE else f'{date} is a date, but "{measure}" is {entry.described}'
    if not entry.fits(value):
        return Finding(
            f'{value} is not {entry.described}, as "{measure}" is', hint="see measures in vocabulary.yaml"
        )
    if entry.sign is Sign.POSITIVE and _is_negative(value):
        return Finding(
            f'{value} is negative, but "{measure}" is not',
            hint="set sign: any in vocabulary.yaml if it can be",
        )
    return None


def _is_negative(value: Quantity) -> bool:
    return unit_of_differences(value.unit) is None and not value.interval.meets(FROM_ZERO)
