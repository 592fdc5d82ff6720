"""Formulas computed: both sides of each comparison, as intervals in units."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from typing import TypeAlias

from claimtest import units
from claimtest.agreement import always_meet
from claimtest.errors import NotationError, UnitError
from claimtest.formula_parse import CONVERT
from claimtest.formula_tree import Call, Chain, Conversion, Literal, Name, Node, Operation, Span, walk
from claimtest.interval import Interval, IntervalError
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity, total
from claimtest.units import BARE, Kind, Unit

Value: TypeAlias = Quantity | tuple[Quantity, ...]
EVERYTHING = Interval.above(0).hull(Interval.below(0))
Exchange: TypeAlias = Callable[[Quantity, Unit, Period | None], Quantity]


class DivisorError(NotationError):
    """A divisor may be zero.

    Attributes:
        is_open: whether an exchange rate decides about it.
    """

    def __init__(self, message: str, divisor: Node) -> None:
        hint = "divide by what cannot be zero"
        super().__init__(message, hint=hint, start=divisor.span.start, end=divisor.span.end)
        self.is_open = any(isinstance(each, Conversion) for each in walk(divisor))


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison of a formula, both sides computed.

    Attributes:
        left: the left side.
        operator: `==`, `<`, `<=`, `>` or `>=`.
        right: the right side, in the unit of the left one.
        left_text: the left side as written; a figure as it counts here.
        right_text: the right side, the same way.
    """

    left: Quantity
    operator: str
    right: Quantity
    left_text: str
    right_text: str

    @property
    def holds(self) -> bool:
        """Whether it can be true of some values of both sides."""
        low, high = self._ordered
        match self.operator:
            case "==":
                return low.meets(high)
            case "<" | ">":
                return low.low < high.high
            case _:
                return not high.is_below(low)

    @property
    def could_fail(self) -> bool:
        """Whether it could be false of sides that are open where these are, and different otherwise."""
        if self.left_text == self.right_text:
            return False
        low, high = self._ordered
        if self.operator == "==":
            return not always_meet(low, high) and EVERYTHING not in {low, high}
        return low.low.is_finite() and high.high.is_finite()

    @property
    def sides(self) -> tuple[tuple[str, Quantity], ...]:
        """Both sides, each as written and as computed."""
        return (self.left_text, self.left), (self.right_text, self.right)

    @property
    def _ordered(self) -> tuple[Interval, Interval]:
        """The side that is to be the smaller one, then the other."""
        left, right = self.left.interval, self.right.interval
        return (right, left) if self.operator in {">", ">="} else (left, right)


class Computation:
    """A formula computed node by node; what is wrong is located in its text.

    Args:
        text: the formula as written.
        values: what its names stand for.
        exchange: converts an amount of money into a currency, at the rate of a date if the formula names one.
    """

    def __init__(self, text: str, values: Mapping[str, Value], exchange: Exchange) -> None:
        self._text = text
        self._values = values
        self._exchange = exchange

    def comparisons(self, chain: Chain) -> tuple[Comparison, ...]:
        """Compute both sides of each comparison.

        Raises:
            NotationError: units do not go together, a list stands where an amount should, or a divisor may be zero.
        """
        sides = [(node, self._amount(node)) for node in chain.operands]
        pairs = zip(pairwise(sides), chain.operators, strict=True)
        return tuple(self._comparison(*left, operator, *right) for (left, right), operator in pairs)

    def _comparison(
        self, left: Node, left_value: Quantity, operator: str, right: Node, right_value: Quantity
    ) -> Comparison:
        one, other = _zero_like(left, left_value, right_value), _zero_like(right, right_value, left_value)
        if not units.same_dimension(one.unit, other.unit):
            hint = self._hint(left, one, right, other)
            raise _wrong(_apart(one, other), Span(left.span.start, right.span.end), hint)
        same = other if other.unit == one.unit else other.to(one.unit)
        texts = (self._shown(left, one), self._shown(right, same))
        return Comparison(one, operator, same, *texts)

    def _shown(self, node: Node, value: Quantity) -> str:
        match node:
            case Literal():
                return str(value)
            case Name():
                return node.text
            case _:
                return self._words(node)

    def _amount(self, node: Node) -> Quantity:
        match node:
            case Literal():
                return node.quantity
            case Name():
                value = self._values[node.text]
                if isinstance(value, Quantity):
                    return value
                raise _wrong(f'"{node.text}" is a list', node.span, f"write sum({node.text})")
            case Operation():
                return self._operation(node)
            case Conversion():
                return self._conversion(node)
            case Call():
                return self._call(node)

    def _operation(self, node: Operation) -> Quantity:
        left, right = self._amount(node.left), self._amount(node.right)
        if node.operator in {"*", "/"}:
            left, right = _share(left), _share(right)
        try:
            match node.operator:
                case "+":
                    return left + right
                case "-":
                    return left - right
                case "*":
                    made = left * right
                    return quantity(made.interval, right.unit) if made.unit == right.unit else made
                case _:
                    return left / right
        except UnitError as error:
            hint = error.hint or self._hint(node.left, left, node.right, right)
            raise _wrong(error.message, node.span, hint) from None
        except IntervalError:
            message = f"cannot divide by {self._words(node.right)}, which may be zero: {right}"
            raise DivisorError(message, node.right) from None

    def _conversion(self, node: Conversion) -> Quantity:
        given = self._amount(node.amount)
        if given.kind is not Kind.MONEY:
            message = f"{self._words(node.amount)} is no amount of money: {given}"
            raise _wrong(
                message, node.amount.span, f"{CONVERT} is for currencies; units convert by themselves"
            )
        return self._exchange(given, node.currency, node.on)

    def _call(self, node: Call) -> Quantity:
        if node.function in {"-", "abs"}:
            given = self._amount(node.arguments[0])
            return quantity(-given.interval if node.function == "-" else abs(given.interval), given.unit)
        amounts = [amount for argument in node.arguments for amount in self._amounts(argument)]
        if not amounts:
            raise _wrong(f"{self._words(node)} has nothing in it", node.span, "list at least one amount")
        try:
            if node.function == "sum":
                return total(amounts)
            same = [each.to(amounts[0].unit).interval for each in amounts]
        except UnitError as error:
            raise _wrong(error.message, node.span, error.hint) from None
        chosen = reduce(Interval.lower if node.function == "min" else Interval.upper, same)
        return quantity(chosen, amounts[0].unit)

    def _amounts(self, node: Node) -> tuple[Quantity, ...]:
        if isinstance(node, Name):
            value = self._values[node.text]
            return value if isinstance(value, tuple) else (value,)
        return (self._amount(node),)

    def _words(self, node: Node) -> str:
        return " ".join(self._text[node.span.start : node.span.end].split())

    def _hint(self, left: Node, one: Quantity, right: Node, other: Quantity) -> str | None:
        """Say what makes two amounts comparable: a rate, or the unit of a bare number."""
        if one.kind is Kind.MONEY and other.kind is Kind.MONEY:
            return f"go through an exchange rate: {CONVERT}({self._words(right)}, {one.unit})"
        for node, bare, like in ((left, one, other), (right, other, one)):
            if isinstance(node, Literal) and bare.unit == BARE:
                return f'write the unit: "{self._words(node)} {like.unit}"'
        return None


def _zero_like(node: Node, value: Quantity, other: Quantity) -> Quantity:
    """Give a bare zero the unit of what it is compared with: nothing is nothing in every unit."""
    is_zero = isinstance(node, Literal) and value.unit == BARE and value.point == 0
    return quantity(value.interval, other.unit) if is_zero else value


def _share(value: Quantity) -> Quantity:
    """Count percent as what they are a share of: 10 percent of dollars are dollars."""
    return value.to(BARE) if value.kind is Kind.PERCENT else value


def _apart(one: Quantity, other: Quantity) -> str:
    first, second = (str(each.unit) or "a number" for each in (one, other))
    return f"{first} and {second} measure different things"


def _wrong(message: str, span: Span, hint: str | None) -> NotationError:
    return NotationError(message, hint=hint, start=span.start, end=span.end)
