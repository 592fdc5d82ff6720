"""Findings laid out for a terminal: lines that fit, each with what it is, so that it can be coloured.

What is laid out is the plain text of `claimtest.reports.text` and of problems; without a terminal it stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from claimtest.errors import display_width
from claimtest.reports.wrapping import cut, wrap

_SNIPPET = re.compile(r"(?P<gutter> *\d* \| )(?P<code>.*)")
_CARET = re.compile(r"(?P<gutter> +\| )(?P<space> *)(?P<caret>\^+)")
_HEAD = re.compile(r"\S.*?:\d+:\d+: ")
_ROW = re.compile(r"(?P<label>  \S.*?  +)(?=\S)")


class Part(Enum):
    """What a line of a finding is."""

    HEAD = "where and what"
    CODE = "the line of the claim file"
    CARET = "what is meant in it"
    HINT = "what to do next"
    KNOWN = "why it is known"
    REST = "words, figures, and what it was compared with"


@dataclass(frozen=True, slots=True)
class Line:
    """One line for a terminal."""

    text: str
    part: Part = Part.REST


def lay_out(text: str, width: int) -> Iterator[Line]:
    """Fit findings or problems into a terminal.

    Args:
        text: as `render` of `claimtest.reports.text` or a problem writes it; blank lines part one from the next.
        width: columns of the terminal.
    """
    lines = text.splitlines()
    first = True
    for index, line in enumerate(lines):
        caret = _CARET.fullmatch(lines[index + 1]) if index + 1 < len(lines) else None
        code = _SNIPPET.fullmatch(line) if caret else None
        if code and caret:
            yield from _snippet(code["gutter"], code["code"], caret, width)
        elif not (index and _CARET.fullmatch(line) and _SNIPPET.fullmatch(lines[index - 1])):
            part = _part(line, first=first)
            yield from (Line(piece, part) for piece in wrap(line, width, _indent(line, width)))
        first = not line


def _part(line: str, *, first: bool) -> Part:
    if first and _HEAD.match(line):
        return Part.HEAD
    if line.startswith("hint: "):
        return Part.HINT
    return Part.KNOWN if line.startswith("known: ") else Part.REST


def _indent(line: str, width: int) -> int:
    """Return where the lines go on that a long line is broken into: under the value of a row, else a little in."""
    row = _ROW.match(line)
    column = display_width(row["label"]) if row else 0
    return column if 0 < column <= width // 2 else len(line) - len(line.lstrip()) + 4


def _snippet(gutter: str, code: str, caret: re.Match[str], width: int) -> Iterator[Line]:
    start, length = len(caret["space"]), len(caret["caret"])
    shown, before = cut(code, start, length, width - len(gutter))
    room = width - len(gutter) - before
    yield Line(gutter + shown, Part.CODE)
    yield Line(f"{' ' * (len(gutter) - 2)}| {' ' * before}{'^' * min(length, room)}", Part.CARET)
