"""Texts that are read with some passages written otherwise, and where what is found in them stands as given."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A passage of a text, and what is read instead.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        written: what is read there.
    """

    start: int
    end: int
    written: str


class Edited:
    """A text with some passages written otherwise.

    Args:
        text: as given.
        edits: in the order of the text; none overlaps another.

    Attributes:
        text: as it is read.
    """

    __slots__ = ("_edits", "_starts", "text")

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self._edits: list[Edit] = []
        self._starts: list[int] = []
        kept: list[str] = []
        done = length = 0
        for edit in edits:
            kept += (text[done : edit.start], edit.written)
            length += edit.start - done
            self._edits.append(edit)
            self._starts.append(length)
            length += len(edit.written)
            done = edit.end
        self.text = "".join((*kept, text[done:]))

    def __bool__(self) -> bool:
        """Whether anything is written otherwise."""
        return bool(self._edits)

    def placed(self, start: int, end: int) -> tuple[int, int]:
        """Return where words of the text start and end in the text as given."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end) - 1
        return self._place(start, first, starts=True), self._place(end, last, starts=False)

    def _place(self, offset: int, at: int, *, starts: bool) -> int:
        """Return an offset as given; one inside of what is read for a passage is where that starts, or ends."""
        if at < 0:
            return offset
        start, end, written = self._edits[at]
        further = offset - self._starts[at] - len(written)
        if further < 0:
            return start if starts else end
        return end + further
