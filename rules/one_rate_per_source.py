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
from claimtest.finding import Finding, Vacuous
from claimtest.period import Period
from claimtest.quantity import Money, written
from claimtest.source import Source
from claimtest.suite import Suite


def check(source: Source, suite: Suite) -> Finding | Vacuous | None:
    """Look for a rate that all conversions of a pair of currencies may have used."""
    groups = _groups(source, suite)
    several = {pair: found for pair, found in groups.items() if len(found) > 1}
    if not several:
        return Vacuous("no two conversions of one currency into another")
    for found in several.values():
        low = max(found, key=lambda claim: found[claim].implied.low)
        high = min(found, key=lambda claim: found[claim].implied.high)
        if not found[low].implied.meets(found[high].implied):
            return _finding(low, high, found)
    return None


def _groups(source: Source, suite: Suite) -> Mapping[tuple[str, Period], dict[Claim, Conversion]]:
    """Return the source's conversions by what they convert and by the date of the rate."""
    groups: dict[tuple[str, Period], dict[Claim, Conversion]] = defaultdict(dict)
    for claim, conversion in _conversions(source, suite):
        groups[conversion.pair, conversion.on][claim] = conversion
    return groups


def _conversions(source: Source, suite: Suite) -> Iterator[tuple[Claim, Conversion]]:
    for claim in suite.claims_of(source):
        value, converted, on = claim.value, claim.keys.get("converted"), claim.keys.get("rate_on")
        if isinstance(value, Money) and isinstance(converted, Money) and 0 not in converted.plain.interval:
            yield claim, Conversion(value, converted, on if isinstance(on, Period) else source.published)


def _finding(low: Claim, high: Claim, found: Mapping[Claim, Conversion]) -> Finding:
    """Name the two conversions that lie furthest apart, and list them all."""
    rows = tuple(
        (claim.id, f"{each.value} for {each.converted}: {written(each.implied, each.pair, digits=2)}")
        for claim, each in found.items()
    )
    apart = [written(found[claim].implied, digits=2) for claim in (low, high)]
    sentence = f"{low.id} implies {apart[0]} {found[low].pair}, but {high.id} implies {apart[1]}"
    return Finding(sentence, hint="one of them may have been taken over from an older text", figures=rows)
