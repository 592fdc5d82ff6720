"""The formats of documents, one module each, found by the suffix of a file's name.

A module here names its `SUFFIXES`; `read(data, path)` makes the document of a file's bytes, and raises `InputError` with
the reason where it cannot. `MAX_BYTES` may differ from that of other files. A format whose lines are documents of their
own says so with `LINES = True`. Nothing else is edited to add one.
"""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from claimtest.documents.document import Document
from claimtest.files import MAX_BYTES

PLAIN = "text"
"""The format of a file whose suffix says nothing."""


class Format(Protocol):
    """A module of this package."""

    SUFFIXES: tuple[str, ...]

    def read(self, data: bytes, path: str) -> Document:
        """Make the document of a file's bytes, or of a line's."""


def limit(known: Format) -> int:
    """Return how many bytes a file of a format may have."""
    return int(getattr(known, "MAX_BYTES", MAX_BYTES))


def is_lines(known: Format) -> bool:
    """Whether each line of a format's file is a document."""
    return bool(getattr(known, "LINES", False))


@cache
def formats() -> Mapping[str, Format]:
    """Return every format by its name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: cast("Format", import_module(f"{__name__}.{name}")) for name in names}


@cache
def by_suffix() -> Mapping[str, str]:
    """Return the name of a format by each suffix."""
    return {suffix: name for name, known in formats().items() for suffix in known.SUFFIXES}
