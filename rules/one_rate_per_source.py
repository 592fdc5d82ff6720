"""All conversions of one currency into another in a source, for one date, use one rate.

A writer who converts two amounts on one day uses one rate. Two rates mean that one conversion was taken over from an
older text, or that one of them is wrong, even where each by itself lies near enough to the market.

The implied rates are compared with their rounding and no other tolerance, since no market comes into it.

Holds:
    claims:
        - {quote: a, value: 6 billion CNY, converted: 952 million USD}
        - {quote: b, value: 150 billion CNY, converted: 23.8 billion USD}

Fails:
    claims:
        - {quote: a, value: 6 billion CNY, converted: 938 million USD}
        - {quote: b, value: 150 billion CNY, converted: 24 billion USD}
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from claimtest.claim import Claim
from claimtest.conversion import Conversion
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Money, written
from claimtest.source import Source
from claimtest.suite import Suite


def check(source: Source, suite: Suite) -> Finding | Holds | Vacuous:
    """Look for a rate that all conversions of a pair of currencies may have used."""
    several = {key: found for key, found in _groups(source, suite).items() if len(found) > 1}
    if not several:
        return Vacuous("no two conversions of one currency into another")
    rows: list[tuple[str, str]] = []
    for (pair, _), found in several.items():
        rates = {claim: _rate(conversion, pair) for claim, conversion in found.items()}
        low = max(rates, key=lambda claim: rates[claim].low)
        high = min(rates, key=lambda claim: rates[claim].high)
        if not rates[low].meets(rates[high]):
            return _finding(pair, (low, high), rates, found)
        rows += _rows(pair, rates, found)
    return Holds(tuple(rows))


def _groups(source: Source, suite: Suite) -> Mapping[tuple[str, Period], dict[Claim, Conversion]]:
    """Return the source's conversions by their two currencies, in whichever order, and by the date of the rate."""
    groups: dict[tuple[str, Period], dict[Claim, Conversion]] = defaultdict(dict)
    pairs: dict[frozenset[str], str] = {}
    for claim, conversion in _conversions(source, suite):
        currencies = frozenset({conversion.value.unit.name, conversion.converted.unit.name})
        groups[pairs.setdefault(currencies, conversion.pair), conversion.on][claim] = conversion
    return groups


def _conversions(source: Source, suite: Suite) -> Iterator[tuple[Claim, Conversion]]:
    for claim in suite.claims_of(source):
        value, converted, on = claim.value, claim.keys.get("converted"), claim.keys.get("rate_on")
        if not isinstance(value, Money) or not isinstance(converted, Money) or value.unit == converted.unit:
            continue
        conversion = Conversion(value, converted, on if isinstance(on, Period) else source.published)
        if conversion.may_be_nothing is None:
            yield claim, conversion


def _rate(conversion: Conversion, pair: str) -> Interval:
    """Return the implied rate, turned round where the text converts the other way."""
    return conversion.implied if conversion.pair == pair else conversion.implied.inverse()


def _finding(
    pair: str,
    apart: tuple[Claim, Claim],
    rates: Mapping[Claim, Interval],
    found: Mapping[Claim, Conversion],
) -> Finding:
    """Name the two conversions that lie furthest apart, and list them all."""
    one, other = (f"{claim.id} implies {written(rates[claim], digits=2)}" for claim in apart)
    return Finding(
        f"{one} {pair}, but {other}",
        hint="one of them may have been taken over from an older text",
        figures=tuple(_rows(pair, rates, found)),
        others=apart,
    )


def _rows(
    pair: str, rates: Mapping[Claim, Interval], found: Mapping[Claim, Conversion]
) -> Iterator[tuple[str, str]]:
    return (
        (claim.id, f"{each.value} for {each.converted}: {written(rates[claim], pair, digits=2)}")
        for claim, each in found.items()
    )
