"""A suite: sources, claims, vocabulary, rates and rules; everything a run looks at."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from functools import cached_property
from itertools import accumulate

from claimtest import units
from claimtest.claim import Claim
from claimtest.errors import Problem
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.rates import Rates
from claimtest.reading import Reading
from claimtest.reviewer import Reviewer
from claimtest.rule import Rule
from claimtest.source import Source
from claimtest.units import Unit
from claimtest.vocabulary import MeasureKind, Vocabulary

STOCK_DAYS = 31
"""How far from its publication a stock without a date still speaks of: one reporting month either way."""


@dataclass(frozen=True, eq=False)
class Suite:
    """Everything a run looks at.

    Attributes:
        sources: the documents that loaded, in the order of their claim files.
        claims: the claims that loaded, by source and then in the order of the file.
        vocabulary: the known subjects, measures and count nouns.
        rates: dated exchange rates.
        rules: the rules that loaded, by name.
        problems: what did not load, by file.
        reviewer: who publishes what is found, or None.
    """

    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    rates: Rates = field(default_factory=Rates.embedded)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    problems: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    reviewer: Reviewer | None = None

    def claims_of(self, source: Source) -> tuple[Claim, ...]:
        """Return a source's claims in the order of its file."""
        return self._by_source[source]

    def same_thing(self, claim: Claim) -> tuple[Claim, ...]:
        """Return every claim on the same subject and measure at the same time, the claim itself among them.

        Times that are stated must share a day. A stock without one speaks of the weeks around its publication;
        anything else without one is about no time in particular and meets every time. The tuple is the same
        object for claims that share it, so that what is computed from it can be cached.
        """
        by_time = self._by_thing[claim.subject, claim.measure]
        return self._peers(claim.subject, claim.measure, self.time_of(claim), by_time)

    def at_any_time(self, claim: Claim) -> tuple[Claim, ...]:
        """Return every claim on the same subject and measure, the claim itself among them."""
        by_time = self._by_thing[claim.subject, claim.measure]
        return tuple(other for claims in by_time.values() for other in claims)

    def around(self, claim: Claim) -> tuple[Claim, ...]:
        """Return the claims on the same thing for a part of a claim's period, or for one that it is a part of."""
        on = claim.on
        if on is None:
            return ()
        by_time, longest = self._in_order_of_time(claim.subject, claim.measure)
        first = bisect_left(by_time, on.start - longest, key=lambda item: item[0].start)
        last = bisect_right(by_time, on.end, key=lambda item: item[0].start)
        return tuple(
            other
            for time, claims in by_time[first:last]
            if on != time and (on.includes(time) or time.includes(on))
            for other in claims
        )

    def same_figure(self, claim: Claim) -> tuple[Claim, ...]:
        """Return the claims on the same thing, for whatever time, that print a claim's figure, in any unit for it.

        Qualifiers are left aside. The claim itself is among them, unless it states a range or no amount.
        """
        value = claim.value
        if value is None or value.point is None:
            return ()
        found: list[Claim] = []
        for unit, by_point in self._by_figure[claim.subject, claim.measure].items():
            if unit == value.unit:
                found += by_point.get(value.point, ())
            elif units.same_dimension(unit, value.unit):
                same = units.convert(Interval.point(value.point), value.unit, unit)
                found += (other for point, claims in by_point.items() if point in same for other in claims)
        return tuple(found)

    def of_measure(self, measure: str) -> tuple[Claim, ...]:
        """Return every claim on a measure, whatever its subject."""
        return self._by_measure[measure]

    def time_of(self, claim: Claim) -> Period | None:
        """Return the time that a claim speaks of, or None for no time in particular."""
        if claim.on is not None:
            return claim.on
        measure = self.vocabulary.measures.get(claim.measure)
        if measure is not None and measure.kind is MeasureKind.STOCK:
            return claim.source.published.padded(STOCK_DAYS, STOCK_DAYS)
        return None

    def unclaimed(self, source: Source) -> tuple[Reading, ...]:
        """Return the source's figures that no claim's quote touches, in the order of the text."""
        quoted = sorted(span for claim in self.claims_of(source) for span in claim.spans)
        starts = [span.start for span in quoted]
        reach = list(accumulate((span.end for span in quoted), max))
        found = []
        for figure in source.figures:
            before = bisect_left(starts, figure.end)
            if before == 0 or reach[before - 1] <= figure.start:
                found.append(figure)
        return tuple(found)

    @cached_property
    def _by_source(self) -> Mapping[Source, tuple[Claim, ...]]:
        found: dict[Source, list[Claim]] = {source: [] for source in self.sources}
        for claim in self.claims:
            found[claim.source].append(claim)
        return {source: tuple(claims) for source, claims in found.items()}

    @cached_property
    def _by_thing(self) -> Mapping[tuple[str, str], Mapping[Period | None, list[Claim]]]:
        found: dict[tuple[str, str], dict[Period | None, list[Claim]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for claim in self.claims:
            found[claim.subject, claim.measure][self.time_of(claim)].append(claim)
        return found

    @cached_property
    def _by_figure(self) -> Mapping[tuple[str, str], Mapping[Unit, Mapping[Decimal, list[Claim]]]]:
        found: dict[tuple[str, str], dict[Unit, dict[Decimal, list[Claim]]]] = defaultdict(
            lambda: defaultdict(lambda: defaultdict(list))
        )
        for claim in self.claims:
            if claim.value is not None and claim.value.point is not None:
                found[claim.subject, claim.measure][claim.value.unit][claim.value.point].append(claim)
        return found

    def _in_order_of_time(
        self, subject: str, measure: str
    ) -> tuple[list[tuple[Period, list[Claim]]], timedelta]:
        """Return the claims on one thing by their time, the earliest first, and how long the longest time is."""
        if (subject, measure) not in self._ordered:
            by_time = self._by_thing[subject, measure].items()
            ordered = sorted(
                ((time, claims) for time, claims in by_time if time is not None), key=lambda item: item[0]
            )
            longest = max((time.end - time.start for time, _ in ordered), default=timedelta())
            self._ordered[subject, measure] = ordered, longest
        return self._ordered[subject, measure]

    @cached_property
    def _ordered(self) -> dict[tuple[str, str], tuple[list[tuple[Period, list[Claim]]], timedelta]]:
        return {}

    @cached_property
    def _by_measure(self) -> Mapping[str, tuple[Claim, ...]]:
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            found[claim.measure].append(claim)
        return {measure: tuple(claims) for measure, claims in found.items()}

    @cached_property
    def _cache(self) -> dict[tuple[str, str, Period | None], tuple[Claim, ...]]:
        return {}

    def _peers(
        self, subject: str, measure: str, time: Period | None, by_time: Mapping[Period | None, list[Claim]]
    ) -> tuple[Claim, ...]:
        key = (subject, measure, time)
        if key not in self._cache:
            self._cache[key] = tuple(
                claim
                for other, claims in by_time.items()
                if time is None or other is None or time.overlaps(other)
                for claim in claims
            )
        return self._cache[key]
