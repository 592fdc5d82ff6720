"""Formulas as trees; every node keeps its place in the text, so that what is wrong can be pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.units import Unit


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the formula's text, as offsets in code points; `end` is exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """A claim's id, or a key of a claim, as written."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Literal:
    """A figure that stands in the formula itself."""

    quantity: Quantity
    span: Span


@dataclass(frozen=True, slots=True)
class Operation:
    """`left + right`, or another of `+ - * /`."""

    left: "Node"
    operator: str
    right: "Node"
    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """`sum(...)`, `min(...)`, `max(...)`, `abs(...)`, or `-x`, which is called `-`."""

    function: str
    arguments: tuple["Node", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Conversion:
    """`convert(amount, USD, on="2018-04-09")`; without a date, at the rate of publication."""

    amount: "Node"
    currency: Unit
    on: Period | None
    span: Span


Node: TypeAlias = Name | Literal | Operation | Call | Conversion


@dataclass(frozen=True, slots=True)
class Chain:
    """What a formula states: operands with comparisons between them, as in `a < b <= c`."""

    operands: tuple[Node, ...]
    operators: tuple[str, ...]


def walk(node: Node) -> Iterator[Node]:
    """Return a node and every one inside of it, in the order of the text."""
    yield node
    match node:
        case Operation():
            yield from walk(node.left)
            yield from walk(node.right)
        case Call():
            for argument in node.arguments:
                yield from walk(argument)
        case Conversion():
            yield from walk(node.amount)


def names(node: Node) -> Iterator[Name]:
    """Return every name in a node, in the order of the text."""
    return (each for each in walk(node) if isinstance(each, Name))
