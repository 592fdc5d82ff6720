"""Units, currencies and count nouns; the only module that talks to pint's registry.

Every ISO 4217 currency and every count noun is a base dimension of its own, so that adding dollars to
yuan, or cameras to people, is refused. Everything else is a unit of pint's default registry.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Context, Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from claimtest.errors import UnitError, suggest
from claimtest.interval import Interval

if TYPE_CHECKING:
    import pint
    from pint.facets.plain import PlainUnit

_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_SPELLING = re.compile(r"(?=.{1,64}$)[^\W\d_][\w°µμΩ%]*(?: ?(?:/|\*\*?|\^|·) ?-?[\w°µμΩ]+)*|[%‰°]\w{0,8}")
_REFUSED = re.compile(r"(?:\^|\*\*)\s*-?\d{2,}|//|\.\.")
_UNREADABLE = (ValueError, TypeError, AttributeError, SyntaxError, ArithmeticError, KeyError, AssertionError)
_NOT_A_LETTER = re.compile(r"\W")
_COUNT = "count_"
_FACTOR = Context(prec=24)
_COMMON = {
    f"{prefix}{unit}" for prefix in ("kilo", "centi", "mega", "giga") for unit in ("meter", "watt", "liter")
}
NO_COUNTS: Mapping[str, str] = {}
_SHORT_TON = "short_ton"
_UNCLEAR = {
    "ton": "metric_ton, short_ton or long_ton",
    "tons": "metric_ton, short_ton or long_ton",
    "barrel": "oil_barrel",
    "barrels": "oil_barrel",
    "pp": "percentage_point",
    "decade": "10 year for each",
    "decades": "10 year for each",
}
"""Names that pint reads as something else than newspapers mean: short tons, dry barrels, printer's points, and
steps of a logarithmic scale."""


_EASTERN = (
    "chinese_mu = 2000 / 3 * meter ** 2",
    "chinese_li = 500 * meter",
    "jin = 0.5 * kilogram",
    "liang = 0.05 * kilogram",
    "tsubo = 400 / 121 * meter ** 2 = _ = pyeong",
)
"""China's market units of 1959, which its newspapers count fields and grain in, and the area that Japan and Korea count
floors in."""


class Kind(StrEnum):
    """What a quantity is a quantity of."""

    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    PHYSICAL = "physical"
    COUNT = "count"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that has been looked up.

    Attributes:
        name: one spelling for all its synonyms: an ISO code, pint's own name, a canonical count noun, or
            nothing for a bare number.
        kind: what it measures.
        label: the spelling to show, such as `kg` where the name is `kilogram`; not compared.
    """

    name: str
    kind: Kind
    label: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.label or self.name


BARE = Unit("", Kind.NUMBER)


@cache
def registry() -> "pint.UnitRegistry[Any]":
    """Return the one registry, built at first use: Decimal factors, and a unit for each percentage point."""
    import pint  # noqa: PLC0415 - pint takes a fifth of a second to import, and most runs of pytest need none

    # Without pint's cache on disk: processes that run at once write it over each other.
    made: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Decimal)
    made.define("percentage_point = 0.01")
    made.define("basis_point = 0.0001")
    for definition in _EASTERN:
        made.define(definition)
    _COMMON.update(made)  # now, since pint adds every name that it meets, and hints must not depend on those
    return made


@cache
def currencies() -> frozenset[str]:
    """Return every ISO 4217 code that CLDR knows, past and present."""
    from babel.core import get_global  # noqa: PLC0415 - Babel is read when a currency is first met

    return frozenset(code for code in get_global("all_currencies") if _CURRENCY.fullmatch(code))


def find_unit(name: str, counts: Mapping[str, str] = NO_COUNTS) -> Unit:
    """Look up an ISO 4217 code, a count noun or a unit of pint's.

    Args:
        name: as written in a claim.
        counts: count nouns as they may be written, each with its canonical form.

    Raises:
        UnitError: nothing goes by that name; the hint names the nearest that does.
    """
    if name in counts:
        return Unit(counts[name], Kind.COUNT, name)
    if name in _UNCLEAR:
        raise UnitError(
            f'"{name}" may mean more than one unit', hint=f"write {_UNCLEAR[name]}", end=len(name)
        )
    known = _known(name)
    if known is None:
        meant = name.upper() if name.upper() in currencies() else name
        registry()
        hint = suggest(meant, [*counts, *currencies(), *_COMMON]) or (
            "write an ISO 4217 code, a unit, percent, or a count noun that the vocabulary lists"
        )
        raise UnitError(f'"{name}" is not a unit, a currency or a count noun', hint=hint, end=len(name))
    return replace(known, label=name)


def names() -> frozenset[str]:
    """Return every name that pint has for a unit, without prefixes."""
    registry()
    return frozenset(_COMMON) - frozenset(_UNCLEAR)


def is_unit(name: str) -> bool:
    """Whether a name is a currency or a unit, so that no count noun may take it."""
    return _known(name) is not None


def convert(interval: Interval, source: Unit, target: Unit, *contexts: str, **arguments: object) -> Interval:
    """Convert an interval by pint, offsets of temperatures included.

    Args:
        interval: in `source`.
        source: its unit.
        target: the unit wanted.
        contexts: names of pint contexts that the registry has; see `claimtest.contexts`.
        arguments: what those contexts ask for.

    Raises:
        UnitError: the two measure different things.
    """
    if source == target:
        return interval
    with refusals():
        converted = quantity(interval, source).to(pint_unit(target), *contexts, **arguments)
    return _steady(converted.magnitude)


def quantity(interval: Interval, unit: Unit) -> "pint.Quantity[Any]":
    """Return the pint quantity with an interval as its magnitude."""
    return registry().Quantity(interval, pint_unit(unit))


def from_pint(made: "pint.Quantity[Any]") -> tuple[Interval, Unit]:
    """Return a pint quantity's magnitude and its unit."""
    magnitude = made.magnitude
    interval = magnitude if isinstance(magnitude, Interval) else Interval.point(magnitude)
    return _steady(interval), _unit(made.units)


def same_dimension(one: Unit, other: Unit) -> bool:
    """Whether the two units measure the same thing and so convert into each other."""
    return one == other or dimension(one) == dimension(other)


@lru_cache(maxsize=4096)
def dimension(unit: Unit) -> str:
    """Name what a unit measures in pint's notation: `[length]`, `[length] / [time]`, `[currency_USD]`."""
    found = pint_unit(unit).dimensionality
    # In one order, since pint keeps that in which the factors were multiplied.
    return str(type(found)(dict(sorted(found.items()))))


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what pint refuses (dollars plus kilometres, twice 20 °C) into an error of ours.

    Raises:
        UnitError: pint refused.
    """
    import pint  # noqa: PLC0415 - see registry()

    try:
        yield
    except pint.DimensionalityError as refusal:
        one, other = (str(unit).replace(_COUNT, "") for unit in (refusal.units1, refusal.units2))
        raise UnitError(f"{one} and {other} measure different things") from None
    except pint.OffsetUnitCalculusError:
        hint = "a difference of temperatures is written in delta_degC or delta_degF"
        raise UnitError("temperatures cannot be added or multiplied", hint=hint) from None


def _steady(interval: Interval) -> Interval:
    """Drop the last of the 28 digits that pint's factors have, so that 7 days are one week and not nearly one."""
    low, high = _FACTOR.plus(interval.low), _FACTOR.plus(interval.high)
    if low == high and not interval.is_point:
        return interval
    return Interval(low, high, interval.low_closed, interval.high_closed)


@lru_cache(maxsize=4096)
def _known(name: str) -> Unit | None:
    """Look a name up among currencies and pint's units; None for anything that is not a plain unit."""
    if name in currencies():
        return Unit(name, Kind.MONEY)
    if not _SPELLING.fullmatch(name) or _REFUSED.search(name) or _COUNT in name:
        return None
    _define_currencies(name)
    import pint  # noqa: PLC0415 - see registry()

    try:
        return _unit(registry().Unit(name))
    except (pint.PintError, *_UNREADABLE):
        return None


def _unit(made: "PlainUnit") -> Unit:
    kind, name = _kind(made), str(made)
    shown = name.replace(_COUNT, "")
    if kind is Kind.COUNT:
        return Unit(shown, kind)
    return Unit(_SHORT_TON if name == "ton" else name, kind, shown if shown != name else "")


def _kind(made: "PlainUnit") -> Kind:
    parts = dict(made._units)  # noqa: SLF001 - pint offers no public view of a unit's factors
    if len(parts) == 1 and set(parts.values()) == {1}:
        (name,) = parts
        if name in currencies():
            return Kind.MONEY
        if name.startswith(_COUNT):
            return Kind.COUNT
        if name in _SHARES:
            return Kind.PERCENT
    if made.dimensionless:
        return Kind.NUMBER
    return Kind.DURATION if dict(made.dimensionality) == {"[time]": 1} else Kind.PHYSICAL


_SHARES = frozenset({"percent", "permille", "percentage_point", "basis_point"})


@lru_cache(maxsize=4096)
def pint_unit(unit: Unit) -> "pint.Unit":
    """Return pint's unit, its currencies and its count noun defined."""
    if unit.kind is not Kind.COUNT:
        _define_currencies(unit.name)
        return registry().Unit(unit.name)
    name = _COUNT + _NOT_A_LETTER.sub("_", unit.name)
    _define(name)
    return registry().Unit(name)


def _define_currencies(text: str) -> None:
    for code in _CURRENCY.findall(text):
        if code in currencies():
            _define(code)


@cache
def _define(name: str) -> None:
    """Make a name a base dimension of its own; once, since pint counts a second definition as a change."""
    dimension = f"[{name}]" if name.startswith(_COUNT) else f"[currency_{name}]"
    registry().define(f"{name} = {dimension}")
