"""Claims on the same thing against each other: what to compare, and who stands alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from claimtest import units
from claimtest.claim import Claim
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.units import Kind, Unit


class Relation(StrEnum):
    """How one claim stands to another on the same thing."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Division:
    """How the claims on one thing divide around one of them.

    Attributes:
        agreeing: the claims that agree with it, itself among them.
        conflicting: the claims that contradict it.
    """

    agreeing: tuple[Claim, ...]
    conflicting: tuple[Claim, ...]

    @property
    def is_outvoted(self) -> bool:
        """Whether the claim is to be doubted: as many sources contradict it as agree with it.

        One against many, the one; one against one, both. A source counts once, however often it repeats itself.
        """
        return bool(self.conflicting) and len(_sources(self.conflicting)) >= len(_sources(self.agreeing))


def divide(claim: Claim, peers: Iterable[Claim], relation: Callable[[Claim, Claim], Relation]) -> Division:
    """Ask how every other claim on the same thing stands to a claim."""
    agreeing, conflicting = [claim], []
    for other in peers:
        if other is claim:
            continue
        found = relation(claim, other)
        if found is Relation.AGREES:
            agreeing.append(other)
        elif found is Relation.CONFLICTS:
            conflicting.append(other)
    return Division(tuple(agreeing), tuple(conflicting))


def expressed(given: Quantity, unit: Unit, on: Period, rates: Rates) -> Quantity | None:
    """Express a quantity in another unit, or return None where the two cannot be compared.

    Money in another currency goes through the market rate of a date.
    """
    if units.same_dimension(given.unit, unit):
        return given.to(unit)
    if given.kind is not Kind.MONEY or unit.kind is not Kind.MONEY:
        return None
    market = rates.market(unit.name, given.unit.name, on)
    return None if market is None else quantity(given.interval * market.span, unit)


def named(claims: Iterable[Claim]) -> str:
    """List the sources of claims, each once: `a`, `a and b`, `a, b and c`."""
    *most, last = dict.fromkeys(claim.source.name for claim in claims)
    return f"{', '.join(most)} and {last}" if most else last


def _sources(claims: Iterable[Claim]) -> set[str]:
    return {claim.source.file for claim in claims}
