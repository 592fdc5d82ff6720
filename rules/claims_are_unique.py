"""No two claims of a source say the same thing twice.

A claim that was copied and not changed counts twice where figures are compared, and what it was copied for is missing.
A document may well repeat itself: two claims are one only where they state the same about the same subject, measure
and time, and quote the same place of the text.

Holds:
    text: It raised US$600 million. The US$600 million will pay for growth.
    claims:
        - {quote: raised US$600 million, value: 600 million USD}
        - {quote: The US$600 million, value: 600 million USD}

Fails:
    text: It raised US$600 million. The US$600 million will pay for growth.
    claims:
        - {quote: raised US$600 million, value: 600 million USD}
        - {quote: It raised US$600 million, value: 0.6 billion USD}
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from itertools import pairwise

from claimtest import units
from claimtest.agreement import digits_alone, stated
from claimtest.claim import Claim
from claimtest.finding import Finding, Vacuous
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import Unit


def check(source: Source, suite: Suite) -> Finding | Vacuous | None:
    """Look for claims that state the same by the same words."""
    claims = suite.claims_of(source)
    if len(claims) == 1:
        return Vacuous("the source has one claim")
    twice = [pair for alike in _alike(claims).values() for pair in _by_the_same_words(alike)]
    if not twice:
        return None
    (claim, other), *more = twice
    repeat = "claims repeat" if len(more) > 1 else "claim repeats"
    also = f", and {len(more)} more {repeat} another" if more else ""
    return Finding(
        f"{claim.id} and {other.id} both state {stated(claim)} by the same words{also}",
        hint="take one of them out, or change what was copied",
        others=tuple(dict.fromkeys(each for pair in twice for each in pair)),
    )


def _alike(claims: Iterable[Claim]) -> Mapping[Hashable, list[Claim]]:
    """Return the claims by what they state: a figure or a date, of which subject, measure and time."""
    common: dict[str, Unit] = {}
    found: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.subject, claim.measure, claim.on, _figure(claim, common)].append(claim)
    return found


def _figure(claim: Claim, common: dict[str, Unit]) -> Hashable:
    """Return a claim's figure, its qualifier aside, in one unit for each dimension; or its date."""
    if claim.value is None:
        return claim.date
    unit = common.setdefault(units.dimension(claim.value.unit), claim.value.unit)
    return digits_alone(claim.value).to(unit).interval, unit


def _by_the_same_words(claims: Iterable[Claim]) -> list[tuple[Claim, Claim]]:
    """Return neighbours in the text whose quotes overlap."""
    places = sorted(((span, claim) for claim in claims for span in claim.spans), key=lambda place: place[0])
    return [(claim, other) for (span, claim), (after, other) in pairwise(places) if after.start < span.end]
