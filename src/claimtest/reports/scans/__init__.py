"""What a scan found, in one module per format.

Each writes documents as they come: `Writer(write, rules)` takes what writes text and the rules that were asked;
`add(report)` says what was found in a document, and `close(tally)` ends the output, also that of a run which a person
stopped. Nothing else is edited to add one.
"""

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, TypeAlias, cast

from claimtest.rule import Rule
from claimtest.scanning.report import Report
from claimtest.scanning.tally import Tally

Write: TypeAlias = Callable[[str], object]


class ScanWriter(Protocol):
    """Writes one format."""

    def __init__(self, write: Write, rules: Mapping[str, Rule]) -> None:
        """Take what writes text, and the rules that were asked."""

    def add(self, report: Report) -> None:
        """Say what was found in a document."""

    def close(self, tally: Tally) -> None:
        """End the output."""


def names() -> list[str]:
    """Return the formats, text first."""
    return sorted(
        (module.name for module in pkgutil.iter_modules(__path__)), key=lambda name: (name != "text", name)
    )


def writer(name: str) -> type[ScanWriter]:
    """Return what writes a format."""
    return cast("type[ScanWriter]", import_module(f"{__name__}.{name}").Writer)
