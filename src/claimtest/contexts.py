"""Contexts: conversions that pint allows only inside of one, such as between currencies at a date's rate."""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from claimtest import units
from claimtest.errors import UnitError, suggest
from claimtest.interval import Interval
from claimtest.units import Unit, currencies, pint_unit, registry

if TYPE_CHECKING:
    import pint
    from pint.facets.context.objects import Context as PintContext
    from pint.facets.plain import PlainQuantity


def convert(interval: Interval, source: Unit, target: Unit, *contexts: str, **arguments: object) -> Interval:
    """Convert an interval inside of contexts; see `units.convert`.

    Raises:
        UnitError: there is no such context, or it does not lead from one unit to the other.
    """
    for name in contexts:
        if name not in _OFFERED:
            hint = suggest(name, _OFFERED) or "import claimtest.rates"
            raise UnitError(f'there is no context "{name}"', hint=hint)
        _lead(name, source, target)
    return units.convert(interval, source, target, *contexts, **arguments)


def offer_context(name: str, factor: Callable[..., Interval]) -> None:
    """Offer a pint context between currencies.

    Args:
        name: the context's name in `convert`.
        factor: called with two currencies and the context's arguments; returns units of the second for one
            unit of the first.
    """
    _OFFERED[name] = factor


_OFFERED: dict[str, Callable[..., Interval]] = {}


@cache
def _context(name: str) -> "PintContext":
    import pint  # noqa: PLC0415 - see registry()

    made = pint.Context(name)
    registry().add_context(made)
    return made


@lru_cache(maxsize=4096)
def _lead(name: str, source: Unit, target: Unit) -> None:
    """Let an offered context lead from one unit's dimension to the other's, where each has one currency."""
    context = _context(name)
    start, end = _currency_of(source), _currency_of(target)
    if start is None or end is None or start[1] != end[1]:
        return
    base, quote, power = start[0], end[0], start[1]

    def transform(
        ureg: "pint.UnitRegistry[Any]", value: "PlainQuantity[Any]", **arguments: object
    ) -> "PlainQuantity[Any]":
        make: Any = ureg.Quantity  # where numpy is installed, pint's types allow numbers and arrays only
        rate = make(_OFFERED[name](base, quote, **arguments), f"{quote}/{base}")
        converted: PlainQuantity[Any] = value * rate if power == 1 else value / rate
        return converted

    context.add_transformation(pint_unit(source).dimensionality, pint_unit(target).dimensionality, transform)


def _currency_of(unit: Unit) -> tuple[str, object] | None:
    """Return a unit's one currency, and whether it is counted (1) or divided by (-1); None for any other unit."""
    parts = dict(pint_unit(unit)._units)  # noqa: SLF001 - see _kind()
    found = [(name, power) for name, power in parts.items() if name in currencies() and power in {1, -1}]
    return found[0] if len(found) == 1 else None
