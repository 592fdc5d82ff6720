"""Claims on the same thing against each other: what to compare, and who stands alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from claimtest import units
from claimtest.claim import Claim
from claimtest.interval import Interval, hull
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.units import Kind, Unit

MAX_ROWS = 10


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
        return bool(self.conflicting) and self.against >= self.supporting

    @property
    def supporting(self) -> int:
        """How many sources agree, the claim's own among them."""
        return len(_sources(self.agreeing))

    @property
    def against(self) -> int:
        """How many sources contradict it."""
        return len(_sources(self.conflicting))


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


def is_doubtful(
    division: Division,
    peers: Callable[[Claim], Iterable[Claim]],
    relation: Callable[[Claim, Claim], Relation],
) -> bool:
    """Whether the claim that a division is around is to be doubted.

    It is if it is outvoted, or if it contradicts one that is not either: where both agree with a third claim, which is
    vague enough, one of the two is wrong all the same.

    Args:
        division: how the claims on one thing divide around the claim.
        peers: returns the claims that another one of them is compared with.
        relation: as in `divide`.
    """
    return division.is_outvoted or any(
        not divide(other, peers(other), relation).is_outvoted for other in division.conflicting
    )


def expressed(given: Quantity, unit: Unit, dates: Iterable[Period], rates: Rates) -> Quantity | None:
    """Express a quantity in another unit, or return None where the two cannot be compared.

    Money in another currency goes through the market rates of some dates, such as those when two sources were
    published; everything between them counts, so that it does not matter which source is asked first.
    """
    if units.same_dimension(given.unit, unit):
        return given.to(unit)
    if given.kind is not Kind.MONEY or unit.kind is not Kind.MONEY:
        return None
    markets = [rates.market(unit.name, given.unit.name, on) for on in dates]
    spans = [market.span for market in markets if market is not None]
    return quantity(given.interval * hull(spans), unit) if spans else None


def in_unit_of(claim: Claim, other: Claim, rates: Rates) -> Quantity | None:
    """Express another claim's value in a claim's own unit, at the rates of both publication dates."""
    if claim.value is None or other.value is None:
        return None
    return expressed(other.value, claim.value.unit, (claim.source.published, other.source.published), rates)


def comparable(
    given: Quantity, unit: Unit, dates: Iterable[Period], rates: Rates, tolerance: Decimal
) -> Interval | None:
    """Return what a quantity may be in another unit; None where the two cannot be compared.

    Args:
        given: the quantity.
        unit: the unit wanted.
        dates: whose market rates count, for an amount in another currency.
        rates: where to find them.
        tolerance: a share by which such an amount is widened.
    """
    found = expressed(given, unit, dates, rates)
    if found is None:
        return None
    return found.interval if units.same_dimension(given.unit, unit) else widened(found.interval, tolerance)


def beside(claim: Claim, other: Claim, rates: Rates, tolerance: Decimal) -> Interval | None:
    """Return what another claim's value may be in a claim's own unit; None where the two cannot be compared."""
    if claim.value is None or other.value is None:
        return None
    dates = (claim.source.published, other.source.published)
    return comparable(other.value, claim.value.unit, dates, rates, tolerance)


def stated(claim: Claim) -> str:
    """Write what a claim states, an amount or a date."""
    return str(claim.value if claim.value is not None else claim.date)


def shown_beside(claim: Claim, other: Claim, rates: Rates) -> str:
    """Write another claim's value, and what it is in a claim's own unit."""
    converted = in_unit_of(claim, other, rates)
    if other.value is None or converted is None or converted.unit == other.value.unit:
        return stated(other)
    if units.same_dimension(converted.unit, other.value.unit):
        return f"{other.value}, which is {converted}"
    dates = dict.fromkeys(map(str, sorted((claim.source.published, other.source.published))))
    return f"{other.value}, which is {converted} at the market rate of {' and '.join(dates)}"


def always_meet(one: Interval, other: Interval) -> bool:
    """Whether two intervals meet whatever their other ends: both reach up to infinity, or both down to it."""
    return (one.high == other.high and not one.high.is_finite()) or (
        one.low == other.low and not one.low.is_finite()
    )


def widened(interval: Interval, tolerance: Decimal) -> Interval:
    """Widen by a share that is the same from either side: times 1.03, and divided by it, for 0.03."""
    factor = Interval.point(1 + tolerance)
    return interval * factor.hull(factor.inverse())


def digits_alone(given: Quantity) -> Quantity:
    """Read a figure as its digits alone, without rounding and qualifier; a computed quantity stays as it is."""
    if given.figure is None:
        return given
    figure = replace(given.figure, qualifier="=")
    return quantity(figure.interval, given.unit, figure)


def unrounded(given: Quantity) -> Quantity:
    """Read a figure as the points that are written; what is open to one side stays so."""
    if given.figure is None or given.figure.qualifier not in {"", "~"}:
        return given
    return digits_alone(given)


def first_rows(rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Keep as many rows as a person reads where everything holds, and say how many more there are."""
    listed = list(rows)
    more = len(listed) - MAX_ROWS
    return (*listed[:MAX_ROWS], *((("...", f"and {more} more"),) if more > 0 else ()))


def side_of(claim: Claim, division: Division) -> str:
    """Say how a claim stands against those that contradict it: alone, or as one of two sides."""
    if all(other.source is claim.source for other in division.conflicting):
        return "two claims of one source differ; a different time may be meant, or a figure miscopied"
    if division.supporting >= division.against:
        return f"{'a third' if division.supporting == 1 else 'another'} source would decide"
    own = named(division.agreeing, None)
    if division.supporting == 1:
        return f"{own} stands alone against {named(division.conflicting, claim)}"
    return f"{own} stand against more sources, {named(division.conflicting, claim)}"


def named(claims: Iterable[Claim], claim: Claim | None) -> str:
    """List the sources of claims, each once, as seen from a claim: `a`, `the same source and b`, `a, b and c`."""
    own = None if claim is None else claim.source
    *most, last = dict.fromkeys(
        "the same source" if other.source is own else other.source.name for other in claims
    )
    return f"{', '.join(most)} and {last}" if most else last


def _sources(claims: Iterable[Claim]) -> set[str]:
    return {claim.source.file for claim in claims}
