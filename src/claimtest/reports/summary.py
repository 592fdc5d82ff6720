"""The summary of a run: one row per source, then the findings that are known or warn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimtest.errors import display_width, printable

HEADINGS = ("source", "language", "claims", "passed", "failed", "warned", "known", "vacuous", "coverage")
STATES = ("passed", "failed", "warned", "known", "vacuous")


@dataclass(slots=True)
class Row:
    """What happened to one source.

    Attributes:
        file: its claim file.
        language: the document's language; a dash where it did not load, or where there is none.
        claims: how many claims its file has, as text.
        coverage: the share of its figures that are claimed, as text.
        counts: how many checks ended in each state.
    """

    file: str
    language: str = "-"
    claims: str = "-"
    coverage: str = "-"
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STATES, 0))


def render(rows: Iterable[Row]) -> list[str]:
    """Lay the rows out under their headings; the first column and the language left, numbers right."""
    table = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(display_width(cells[index]) for cells in table) for index in range(len(HEADINGS))]
    return ["  ".join(_aligned(cells, widths)).rstrip() for cells in table]


def _cells(row: Row) -> tuple[str, ...]:
    counts = [str(row.counts[state]) if row.counts[state] else "-" for state in STATES]
    return (printable(row.file), row.language, row.claims, *counts, row.coverage)


def _aligned(cells: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        space = " " * (width - display_width(cell))
        yield cell + space if index < 2 else space + cell  # noqa: PLR2004 - the first two columns are words
