"""Spaces inside of words, in languages that set none between them: justified lines, and lines that wrap."""

from bisect import bisect_right

import regex

# Han, kana and the long mark of kana. Spaces between two digits part numbers that are listed.
_JOINED = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]"
_LISTED = "[〇零一二三四五六七八九]"
_GAP = regex.compile(
    rf"(?<={_JOINED})(?:\ {{1,8}}|\ ?\r?\n)(?={_JOINED})(?!(?<={_LISTED}\ {{1,8}})(?={_LISTED}))"
)


class Unspaced:
    """A text without the spaces inside of its words.

    Args:
        text: as given.

    Attributes:
        text: without them.
    """

    __slots__ = ("_places", "_skipped", "text")

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._skipped: list[int] = []
        kept: list[str] = []
        end = skipped = 0
        for gap in _GAP.finditer(text):
            kept.append(text[end : gap.start()])
            end = gap.end()
            self._places.append(gap.start() - skipped)
            skipped += end - gap.start()
            self._skipped.append(skipped)
        self.text = "".join((*kept, text[end:]))

    def placed(self, start: int, end: int) -> tuple[int, int]:
        """Return where words of the text start and end in the text as given."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, offset: int) -> int:
        at = bisect_right(self._places, offset)
        return offset + (self._skipped[at - 1] if at else 0)
