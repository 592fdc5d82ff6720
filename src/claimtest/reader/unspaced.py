"""Spaces inside of words, in languages that set none between them: justified lines, and lines that wrap."""

import regex

from claimtest.reader.edits import Edit, Edited

# Han, kana and the long mark of kana. Spaces between two digits part numbers that are listed.
_JOINED = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]"
_LISTED = "[〇零一二三四五六七八九]"
_GAP = regex.compile(
    rf"(?<={_JOINED})(?:\ {{1,8}}|\ ?\r?\n)(?={_JOINED})(?!(?<={_LISTED}\ {{1,8}})(?={_LISTED}))"
)


def without_gaps(text: str) -> Edited:
    """Return a text without the spaces inside of its words."""
    return Edited(text, (Edit(gap.start(), gap.end(), "") for gap in _GAP.finditer(text)))
