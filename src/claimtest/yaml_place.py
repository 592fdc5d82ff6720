"""Where a part of a YAML scalar's text stands in its file.

YAML folds lines, indents blocks, escapes and doubles characters. What it keeps is the order of the characters that
can be seen, so a part is found by walking along both texts and leaving white space out of account.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]
"""A line and a column, both from 0."""

_ADDED = {"'": ("''",), '"': ('\\"', "\\\\", "\\ ", "\\")}
"""What stands in a quoted text for its last character, or for none at the end of a line, by the mark at which it starts."""


def find_part(
    lines: Sequence[str], start: Place, end: Place, text: str, part: tuple[int, int]
) -> tuple[Place, Place] | None:
    """Find a part of a scalar.

    Args:
        lines: the file's lines.
        start: where the scalar starts, its quotation mark or its `|` or `>` included.
        end: where it ends.
        text: what it stands for.
        part: the part's first offset in the text, and the one after its last.

    Returns:
        The place of its first character and the one after its last, or None where the file writes the text
        in other characters than it has.
    """
    before = _count(text[: part[0]])
    wanted = _count(text[part[0] : part[1]])
    found = list(islice(_places(lines, start, end, text), before + max(1, wanted)))
    if not wanted or len(found) < before + wanted:
        return None
    (last_line, last_column) = found[before + wanted - 1]
    return found[before], (last_line, last_column + 1)


def _count(text: str) -> int:
    return sum(not character.isspace() for character in text)


def _places(lines: Sequence[str], start: Place, end: Place, text: str) -> Iterator[Place]:
    """Return the place of each character of the text that can be seen, as far as the file agrees with it."""
    wanted = (character for character in text if not character.isspace())
    expected = next(wanted, None)
    for place, character in _written(lines, start, end):
        if expected is None:
            return
        if character != expected:
            return
        yield place
        expected = next(wanted, None)


def _written(lines: Sequence[str], start: Place, end: Place) -> Iterator[tuple[Place, str]]:
    """Return the characters of the file that can be seen, without the marks that only YAML needs."""
    (line, column), (last, last_column) = start, end
    opening = lines[line][column : column + 1] if line < len(lines) else ""
    if opening in {"|", ">"} and last > line:
        line, column = line + 1, 0
    elif opening in _ADDED:
        column += 1
    added = _ADDED.get(opening, ())
    for number in range(line, min(last + 1, len(lines))):
        until = last_column if number == last else len(lines[number])
        index = column if number == line else 0
        while index < until:
            if lines[number][index : index + 2] in added:
                index += 1
            if index < until and not lines[number][index].isspace():
                yield (number, index), lines[number][index]
            index += 1
