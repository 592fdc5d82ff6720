"""The statements that a scan looks for, one module each: `find(prose)` yields them.

A module here takes words from the lexicons and knows no language; it would rather miss a statement than make one up. Nothing
else is edited to add one.
"""

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import TypeAlias

from claimtest.scanning.statement import Prose, Statement

Finder: TypeAlias = Callable[[Prose], Iterator[Statement]]


def statements(prose: Prose) -> Iterator[Statement]:
    """Return every statement that a text makes."""
    return (statement for find in _finders() for statement in find(prose))


@cache
def _finders() -> tuple[Finder, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").find for name in names)
