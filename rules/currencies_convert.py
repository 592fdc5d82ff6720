"""An amount that is stated in two currencies is the same amount in both, at the rate of the day.

The first amount is taken as exact and the second as rounded, as newsrooms do. The implied rate, give or take the
tolerance, must meet the market's range over the days around publication, or around `rate_on` where the source says
which day's rate it used.

The window of 7 days before to 3 after and the tolerance of 4.5 percent are measured on 6,858 conversions printed by
English-language newspapers: they flag 0.3 percent of the correct ones and 95 percent of those that are more than
5 percent off. Tolerances of 4, 3 and 2 percent flag 0.4, 0.6 and 1.1 percent of the correct ones.

Holds:
    value: 6 billion CNY
    converted: 938 million USD

Fails:
    value: 6 billion CNY
    converted: 938 billion USD
"""

from dataclasses import dataclass
from decimal import Decimal

from claimtest.conversion import Conversion, Window, compare
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Money
from claimtest.rates import Rates
from claimtest.source import Source


@dataclass(frozen=True, slots=True)
class Settings(Window):
    """How far a conversion may lie from the market.

    Attributes:
        before: days before the rate's date that count.
        after: days after it that count.
        tolerance: a share of the rate.
    """

    before: int = 7
    after: int = 3
    tolerance: Decimal = Decimal("0.045")


def check(
    value: Money,
    converted: Money,
    source: Source,
    rates: Rates,
    settings: Settings,
    rate_on: Period | None = None,
) -> Finding | Holds | Vacuous:
    """Compare the implied rate with the market's."""
    return compare(Conversion(value, converted, rate_on or source.published), rates, settings)
