"""Slips: what a mistaken document prints instead of a figure, and the kinds of mistakes that make them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple, TypeAlias

from claimtest.mutate.printed import Meaning, Printed


class Edit(NamedTuple):
    """A part of a document and what a mistaken one prints there."""

    start: int
    end: int
    text: str


class Slip(NamedTuple):
    """One mistake in one figure.

    Attributes:
        meaning: what the mistaken figure says.
        edits: how it may be printed, the likeliest first; the first that reads as meant is taken.
    """

    meaning: Meaning
    edits: tuple[Edit, ...]


Make: TypeAlias = Callable[[Printed], Iterator[Slip]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of mistake.

    Attributes:
        name: its function's name.
        summary: the first sentence of its documentation.
        make: returns every such mistake that a figure gives room for.
    """

    name: str
    summary: str
    make: Make


_KINDS: dict[str, Kind] = {}


def kind(make: Make) -> Make:
    """Make a function a kind of mistake; its name and its documentation name and describe it."""
    name = make.__name__
    _KINDS[name] = Kind(name, (make.__doc__ or "").partition("\n")[0], make)
    return make


@cache
def kinds() -> dict[str, Kind]:
    """Return the kinds of mistakes by name; every module of `claimtest.mutate.kinds` may bring some."""
    package = import_module("claimtest.mutate.kinds")
    for module in sorted(found.name for found in iter_modules(package.__path__)):
        import_module(f"{package.__name__}.{module}")
    return dict(_KINDS)
