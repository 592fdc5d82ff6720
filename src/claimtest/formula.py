"""Formulas over claims: comparisons of sums, products and the like, computed as intervals in units.

Each name stands for its claim's interval, wherever it occurs: `a - a` is everything that two figures written as `a`
can differ by. So a formula may hold that could not, and never fails where it could hold.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from claimtest import units
from claimtest.agreement import expressed, unrounded
from claimtest.claim import Unavailable
from claimtest.formula_compute import Comparison, Computation, DivisorError, Value
from claimtest.formula_parse import parse_formula
from claimtest.formula_tree import Call, Chain, Conversion, Literal, Name, Node, Operation, names
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.units import Unit

ANY_RATE = Interval.above(0)


class _NoRateError(Exception):
    """A conversion needs a rate that no table has."""


@dataclass(frozen=True, slots=True)
class Formula:
    """What a claim's `formula` says.

    Attributes:
        text: as written.
        chain: what is compared.
        values: what the names stand for, once they are resolved.
    """

    text: str
    chain: Chain
    values: Mapping[str, Value] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str, counts: Mapping[str, str] = units.NO_COUNTS) -> "Formula":
        """Read a formula; its names are not resolved yet.

        Raises:
            NotationError: it is no formula; see `parse_formula`.
        """
        return cls(text, parse_formula(text, counts))

    @property
    def names(self) -> tuple[Name, ...]:
        """Every name, at its first place in the text."""
        found = (name for operand in self.chain.operands for name in names(operand))
        return tuple({name.text: name for name in reversed(list(found))}.values())[::-1]

    def bound(self, values: Mapping[str, Value]) -> "Formula":
        """Return the formula with what its names stand for.

        Raises:
            NotationError: the units do not go together, a list stands where an amount should, or a divisor holds
                zero; with the place in the text.
        """
        made = replace(self, values=values)
        try:
            Computation(self.text, values, _at_any_rate).comparisons(self.chain)
        except DivisorError as error:
            if not error.is_open:
                raise
        return made

    def compare(self, rates: Rates, on: Period) -> tuple[Comparison, ...] | Unavailable:
        """Compute every comparison.

        Args:
            rates: for conversions between currencies.
            on: the date of their rate, where they state none.

        Raises:
            NotationError: a divisor that depends on an exchange rate holds zero.
        """

        def exchange(given: Quantity, currency: Unit, at: Period | None) -> Quantity:
            found = expressed(given, currency, (at or on,), rates)
            if found is None:
                raise _NoRateError(rates.missing(currency.name, given.unit.name, at or on))
            return found

        try:
            return Computation(self.text, self.values, exchange).comparisons(self.chain)
        except _NoRateError as missing:
            return Unavailable(str(missing))

    def unrounded(self) -> "Formula":
        """Return the formula over the figures as written, without their rounding."""
        return replace(
            self,
            chain=replace(self.chain, operands=tuple(map(_points, self.chain.operands))),
            values={name: _each(value, unrounded) for name, value in self.values.items()},
        )

    def scaled(self, name: str, power: int) -> "Formula":
        """Return the formula with what a name stands for multiplied by a power of ten."""
        factor = Decimal(1).scaleb(power)
        value = _each(self.values[name], lambda given: given * factor)
        return replace(self, values={**self.values, name: value})


def _each(value: Value, change: Callable[[Quantity], Quantity]) -> Value:
    return change(value) if isinstance(value, Quantity) else tuple(map(change, value))


def _points(node: Node) -> Node:
    match node:
        case Literal():
            return replace(node, quantity=unrounded(node.quantity))
        case Operation():
            return replace(node, left=_points(node.left), right=_points(node.right))
        case Call():
            return replace(node, arguments=tuple(map(_points, node.arguments)))
        case Conversion():
            return replace(node, amount=_points(node.amount))
        case Name():
            return node


def _at_any_rate(given: Quantity, currency: Unit, on: Period | None) -> Quantity:
    """Convert as far as can be said without rates: nothing but the sign is known."""
    del on
    return given if given.unit == currency else quantity(given.interval * ANY_RATE, currency)
