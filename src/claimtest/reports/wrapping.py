"""Text in columns of a terminal, where wide characters take two and combining marks none."""

import re
from collections.abc import Iterator

from claimtest.errors import display_width

_WORDS = re.compile(r"\s*(?:[<>~=]=?\s)?\S+")  # a qualifier stays with its figure
_MARK = "..."


def wrap(text: str, width: int, indent: int) -> Iterator[str]:
    """Break a line between words, and between wide characters; paths and other long words stay whole.

    Args:
        text: one line.
        width: columns that a line may take.
        indent: spaces that every line but the first begins with.
    """
    line, used = "", 0
    for word in _pieces(text, width - indent):
        size = display_width(word)
        if line.strip() and used + size > width:
            yield line.rstrip()
            line = " " * indent + word.lstrip()
            used = display_width(line)
        else:
            line, used = line + word, used + size
    yield line.rstrip()


def _pieces(text: str, room: int) -> Iterator[str]:
    """Yield words with the space before them; a word without spaces that is too long, as Chinese is, by characters."""
    for match in _WORDS.finditer(text):
        word = match[0]
        if display_width(word) > room and any(display_width(character) > 1 for character in word):
            yield from word
        else:
            yield word


def cut(code: str, start: int, length: int, room: int) -> tuple[str, int]:
    """Cut a line of a file to the columns there are, around what is meant in it.

    Args:
        code: the line.
        start: the column where what is meant starts, from 0.
        length: how many columns it takes.
        room: columns that there are.

    Returns:
        What is shown of the line, and the column in it where what is meant starts.
    """
    if display_width(code) <= room:
        return code, start
    hidden = start > room // 2 and start + length > room - len(_MARK)
    skip = start - room // 3 if hidden else 0
    shown, dropped = _MARK if skip else "", 0
    if skip:
        skip += len(_MARK)
    column = 0
    for character in code:
        size = display_width(character)
        if column < skip:
            dropped = column + size
        elif display_width(shown) + size > room - len(_MARK):
            return shown + _MARK, start - dropped + (len(_MARK) if skip else 0)
        else:
            shown += character
        column += size
    return shown, start - dropped + (len(_MARK) if skip else 0)
