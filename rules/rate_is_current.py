"""A stated conversion uses a current rate.

A conversion that is right but for an old rate was copied from an older article, or made with a rate that somebody
remembered. It is a warning, since the amount is seldom wrong by much. Where it is, `currencies_convert` says so, the old
rate too, and this rule says nothing: one mistake, one finding.

The window of 3 days before to 1 after and the tolerance of 2 percent are measured on 6,858 conversions printed by
English-language newspapers: the two rules together flag 1.6 percent of the correct ones, and 99 percent of those that
are more than 5 percent off. A tolerance of 1 percent would flag 3.1 percent of the correct ones.

Holds:
    value: 6 billion CNY
    converted: 952 million USD

Fails:
    value: 6 billion CNY
    converted: 925 million USD
"""

from dataclasses import dataclass
from decimal import Decimal

from claimtest.conversion import Conversion, Window, compare
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Money
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.suite import Suite

SEVERITY = "warning"


@dataclass(frozen=True, slots=True)
class Settings(Window):
    """How far a current rate may lie from the market.

    Attributes:
        before: days before the rate's date that count.
        after: days after it that count.
        tolerance: a share of the rate.
    """

    before: int = 3
    after: int = 1
    tolerance: Decimal = Decimal("0.02")


def check(
    value: Money,
    converted: Money,
    source: Source,
    suite: Suite,
    rates: Rates,
    settings: Settings,
    rate_on: Period | None = None,
) -> Finding | Holds | Vacuous:
    """Compare the implied rate with the market's, closely, unless it is so far off that the amount is wrong."""
    conversion = Conversion(value, converted, rate_on or source.published)
    answer = compare(conversion, rates, settings)
    if isinstance(answer, Finding) and _is_wrong(conversion, suite, rates):
        return Vacuous(
            f"{converted} is more than an old rate away from {value}; currencies_convert says how far"
        )
    return answer


def _is_wrong(conversion: Conversion, suite: Suite, rates: Rates) -> bool:
    """Whether the suite has a rule that finds the conversion wrong."""
    rule = suite.rules.get("currencies_convert")
    window = None if rule is None else rule.settings
    return isinstance(window, Window) and isinstance(compare(conversion, rates, window), Finding)
