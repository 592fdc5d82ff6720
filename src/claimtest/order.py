"""Claims whose figures keep an order, such as totals that only grow: which of them breaks it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from claimtest.agreement import comparable, unrounded
from claimtest.claim import Claim
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.rates import Rates


@dataclass(frozen=True, slots=True)
class Order:
    """An order among claims.

    Attributes:
        is_at_most: whether the figure of a claim is to be at most that of another.
        rates: for amounts in different currencies.
        tolerance: a share by which such amounts may differ.
    """

    is_at_most: Callable[[Claim, Claim], bool]
    rates: Rates
    tolerance: Decimal

    def broken_by(self, claim: Claim, peers: Callable[[Claim], Iterable[Claim]]) -> tuple[Claim, ...]:
        """Return the claims that contradict a claim, if it is to be doubted.

        Of two that contradict each other, it is the one that more of the others contradict as well, or both. So of a
        series with one slip only the slip is named, and no contradiction goes unnamed.

        Args:
            claim: the claim.
            peers: returns the claims that one of them is compared with.
        """
        against = self._against(claim, peers(claim))
        voices = _voices(against)
        doubted = any(voices >= _voices(self._against(other, peers(other))) for other in against)
        return against if doubted else ()

    def could_break(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims are in the order, and the one that is to be less has figures that could be more."""
        ends = self._ends(claim, other)
        return ends is not None and ends[0].low.is_finite() and ends[1].high.is_finite()

    def holds_only_by_rounding(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims are out of order as they are written."""
        ends = self._ends(claim, other, unrounded)
        return ends is not None and ends[1].is_below(ends[0])

    def _against(self, claim: Claim, peers: Iterable[Claim]) -> tuple[Claim, ...]:
        pairs = ((other, self._ends(claim, other)) for other in peers)
        return tuple(other for other, ends in pairs if ends is not None and ends[1].is_below(ends[0]))

    def _ends(
        self, claim: Claim, other: Claim, reading: Callable[[Quantity], Quantity] = lambda value: value
    ) -> tuple[Interval, Interval] | None:
        """Return the figure that is to be at most the other, and the other; None for claims without an order."""
        if self.is_at_most(other, claim):
            claim, other = other, claim
        elif not self.is_at_most(claim, other):
            return None
        if claim.value is None or other.value is None:
            return None
        lower, dates = reading(claim.value), (claim.source.published, other.source.published)
        upper = comparable(reading(other.value), lower.unit, dates, self.rates, self.tolerance)
        return None if upper is None else (lower.interval, upper)


def _voices(claims: Iterable[Claim]) -> int:
    """Count statements; a source that repeats itself about one time counts once."""
    return len({(claim.source.file, claim.on) for claim in claims})
