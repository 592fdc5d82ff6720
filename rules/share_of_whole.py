"""A stated percentage is what a part is of its whole.

Percentage, part and whole are often taken from different tables, or one of them is corrected later and the others are
not. All three are taken as rounded, and nothing else is allowed for. Amounts in two currencies are compared at the
market rate of publication.

Holds:
    value: 30 percent
    part: 210 people
    whole: 700 people

Fails:
    value: 35 percent
    part: 210 people
    whole: 700 people
"""

from collections.abc import Iterator

from claimtest.arithmetic import exchange, may_be_zero, recomputed
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Percent, Quantity, quantity
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import same_dimension


def check(
    value: Percent, part: Quantity, whole: Quantity, source: Source, rates: Rates
) -> Finding | Holds | Vacuous:
    """Divide the part by the whole."""
    exchanged = exchange(part, whole.unit, source.published, rates)
    if isinstance(exchanged, Vacuous):
        return exchanged
    same = exchanged(part)
    if not same_dimension(same.unit, whole.unit):
        return Finding(f"{part} and {whole} do not measure the same thing")
    zero = may_be_zero(whole)
    if zero is not None:
        return zero

    def share(one: Quantity, other: Quantity) -> Quantity:
        return (exchanged(one) / other).to(value.unit)

    return recomputed(value, (part, whole), share, f"{part} of {whole}", _slips(value, same, whole))


def _slips(value: Percent, part: Quantity, whole: Quantity) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    share = part / whole
    if _is(value, quantity(1 - share.interval, share.unit)):
        yield "it would hold for the rest of the whole"
    rest = whole - part
    if 0 not in rest.interval and _is(value, part / rest):
        yield f"it would hold of the rest, {rest}, instead of the whole"
    if 0 not in part.interval and _is(value, whole / part):
        yield "part and whole may have been swapped"


def _is(value: Percent, share: Quantity) -> bool:
    return value.meets(share)
