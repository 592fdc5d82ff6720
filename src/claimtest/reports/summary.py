"""The summary of a run: one row per source, then the findings that are known or warn."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from claimtest.errors import display_width, printable

HEADINGS = ("source", "lang", "claims", "passed", "failed", "warned", "known", "vacuous", "coverage")
STATES = ("passed", "failed", "warned", "known", "vacuous")
_WORDS = 2
"""How many of the first columns are words, which stand on the left."""
_CUT = "..."

Markup: TypeAlias = Callable[[str, str], str]
"""Takes a text and the state that it counts, and returns it coloured."""


@dataclass(slots=True)
class Row:
    """What happened to one source.

    Attributes:
        file: its claim file.
        name: the file's name as the table has it.
        language: the document's language; a dash where it did not load, or where there is none.
        claims: how many claims its file has, as text.
        coverage: the share of its figures that are claimed, as text.
        counts: how many checks ended in each state.
    """

    file: str
    name: str
    language: str = "-"
    claims: str = "-"
    coverage: str = "-"
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STATES, 0))


def render(rows: Iterable[Row], width: int, markup: Markup = lambda text, _: text) -> list[str]:
    """Lay the rows out under their headings; the first two columns left, numbers right.

    Where they are wider than the terminal, numbers move together first, and then long names are cut in the middle.

    Args:
        rows: in the order in which they are shown.
        width: columns of the terminal.
        markup: colours a number that is not nothing.
    """
    table = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(display_width(cells[index]) for cells in table) for index in range(len(HEADINGS))]
    gap = 2 if sum(widths) + 2 * (len(widths) - 1) <= width else 1
    room = width - sum(widths[1:]) - gap * (len(widths) - 1)
    widths[0] = min(widths[0], max(room, len(HEADINGS[0])))
    return [(" " * gap).join(_aligned(cells, widths, markup)).rstrip() for cells in table]


def _cells(row: Row) -> tuple[str, ...]:
    counts = [str(row.counts[state]) if row.counts[state] else "-" for state in STATES]
    return (printable(row.name), row.language, row.claims, *counts, row.coverage)


def _aligned(cells: tuple[str, ...], widths: list[int], markup: Markup) -> Iterator[str]:
    for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        shown = _shortened(cell, width)
        space = " " * (width - display_width(shown))
        counted = HEADINGS[index] if shown.isdecimal() else ""
        yield shown + space if index < _WORDS else space + markup(shown, counted)


def _shortened(name: str, width: int) -> str:
    """Cut the middle out of a name that is too long: people know files by how they begin and end."""
    if display_width(name) <= width:
        return name
    keep = width - len(_CUT)
    head, tail = name, ""
    while display_width(head) > keep - keep // 2:
        head = head[:-1]
    while len(tail) < len(name) and display_width(name[-len(tail) - 1 :]) <= keep // 2:
        tail = name[-len(tail) - 1 :]
    return head + _CUT + tail
