"""Claims whose figures keep an order, such as totals that only grow: which of them breaks it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from claimtest.agreement import beside
from claimtest.claim import Claim
from claimtest.rates import Rates


@dataclass(frozen=True, slots=True)
class Order:
    """An order among claims.

    Attributes:
        is_at_most: whether the figure of a claim is to be at most that of another.
        comes_first: which of two claims that contradict nothing but each other is to be doubted: those that come
            first are not.
        rates: for amounts in different currencies.
        tolerance: a share by which such amounts may differ.
    """

    is_at_most: Callable[[Claim, Claim], bool]
    comes_first: Callable[[Claim, Claim], bool]
    rates: Rates
    tolerance: Decimal

    def broken_by(self, claim: Claim, peers: Iterable[Claim]) -> tuple[Claim, ...]:
        """Return the claims that a claim contradicts, if it is the one to be doubted.

        That is the one that contradicts more of the others than they do, so that of a series with one slip only the
        slip is named.
        """
        listed = tuple(peers)
        against = self._against(claim, listed)
        weight = _weight(against)
        for other in against:
            others = _weight(self._against(other, listed))
            if weight > others or (weight == others and self.comes_first(other, claim)):
                return against
        return ()

    def could_break(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims are in the order, and one could be beyond the other."""
        if self.is_at_most(other, claim):
            claim, other = other, claim
        elif not self.is_at_most(claim, other):
            return False
        upper = beside(claim, other, self.rates, self.tolerance)
        return (
            claim.value is not None
            and upper is not None
            and claim.value.interval.low.is_finite()
            and upper.high.is_finite()
        )

    def _against(self, claim: Claim, peers: Iterable[Claim]) -> tuple[Claim, ...]:
        return tuple(other for other in peers if self._contradict(claim, other))

    def _contradict(self, claim: Claim, other: Claim) -> bool:
        if claim.value is None or not (self.is_at_most(claim, other) or self.is_at_most(other, claim)):
            return False
        values = beside(claim, other, self.rates, self.tolerance)
        if values is None:
            return False
        if self.is_at_most(claim, other):
            return values.is_below(claim.value.interval)
        return claim.value.interval.is_below(values)


def _weight(claims: Iterable[Claim]) -> int:
    """Count statements; a source that repeats itself about one time counts once."""
    return len({(claim.source.file, claim.on) for claim in claims})
