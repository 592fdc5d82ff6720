"""Finding words in a text: verbatim up to white space, quotation marks and Unicode normal form."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

import regex

from claimtest.errors import Location

MAX_FUZZY = 200
FUZZY_SECONDS = 1.0
_LONG_WORD = 40
_WORD_START = re.compile(r"\w+")
_WORD_END = re.compile(r"\w+\Z")

# The marks that English, French, German, Polish, Chinese and other typography uses for quotations and apostrophes.
_DOUBLE = "“”„‟«»〝〞＂"
_SINGLE = "‘’‚‛‹›`´＇"
_FOLDED = str.maketrans(dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_SINGLE, "'"))
_SPACE = re.compile(r"\s+")
# White space, or what is normalized together: a letter with its marks, and the jamo of one Hangul syllable.
_CLUSTERS = regex.compile(
    r"\s++|(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?+|[\uac00-\ud7a3][\u11a8-\u11c2]?+|\P{M})\p{M}*+|\p{M}++"
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A part of a text, in code points, `end` not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text in NFC, with plain quotation marks and single spaces.

    Attributes:
        text: the folded text.
        starts: offsets into it, ascending, from each of which on it runs beside the original.
        origins: where each of these stands in the original; one more than `starts`, the original's end.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return the part of the original that a part of the folded text comes from; its end is the next one's start."""
        first, inside = self._piece(start)
        last, over = self._piece(end)
        return Span(
            min(self.origins[first] + inside, self.origins[first + 1] - 1),
            min(self.origins[last] + over, self.origins[last + 1]),
        )

    def _piece(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self.starts, offset) - 1
        return index, offset - self.starts[index]


@dataclass(frozen=True, eq=False)
class Passages:
    """A text prepared for finding words in it.

    Attributes:
        text: the text as it is.
    """

    text: str
    _folded: _Folded = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_folded", _folded(self.text))

    def find(self, quote: str, *, most: int | None = None) -> tuple[Span, ...]:
        """Return every place where the words stand, or the first few, in the order of the text; none overlaps another."""
        words = _words(quote)
        return tuple(islice(self._places(words), most)) if words else ()

    def nearest(self, quote: str) -> Span | None:
        """Return the passage that differs least from the words, if one comes near.

        One error is allowed for every four characters. Words longer than `MAX_FUZZY` characters are cut, and a
        search that takes longer than `FUZZY_SECONDS` is given up, so that no text makes it hang.
        """
        words = _words(quote)[:MAX_FUZZY]
        if not words:
            return None
        try:
            for errors in _allowances(max(1, len(words) // 4)):
                pattern = rf"(?be)(?:{regex.escape(words, special_only=True)}){{e<={errors}}}"
                found = regex.search(pattern, self._folded.text, timeout=FUZZY_SECONDS)
                if found is not None and found.start() < found.end():
                    return self._folded.span(*self._whole_words(*found.span()))
        except TimeoutError:
            pass
        return None

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        """Move both ends outward to where a word ends, by no more than a long word's length."""
        text = self._folded.text
        before = _WORD_END.search(text[max(0, start - _LONG_WORD) : start])
        after = _WORD_START.match(text, end, end + _LONG_WORD)
        inside = text[start - 1 : start + 1].isalnum(), text[end - 1 : end + 1].isalnum()
        return start - (len(before[0]) if before and inside[0] else 0), after.end() if after and inside[
            1
        ] else end

    def _places(self, words: str) -> Iterator[Span]:
        start = self._folded.text.find(words)
        while start >= 0:
            end = start + len(words)
            yield self._folded.span(start, end)
            start = self._folded.text.find(words, end)


def _allowances(most: int) -> Iterator[int]:
    """Yield how many errors to allow: few at first, since the time that a search takes grows steeply with them."""
    errors = 2
    while errors < most:
        yield errors
        errors *= 2
    yield most


class Lines:
    """The lines of a text, for saying where an offset lies."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]

    def locate(self, path: str, span: Span) -> Location:
        """Return the line and column of a span; what goes over the line's end is left out of its length."""
        index = bisect_right(self._starts, span.start) - 1
        start = self._starts[index]
        following = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        line = self._text[start:following].rstrip("\r\n")
        length = max(1, min(span.end, start + len(line)) - span.start)
        return Location(path, index + 1, span.start - start + 1, length, line)


def _words(quote: str) -> str:
    return " ".join(unicodedata.normalize("NFC", quote).translate(_FOLDED).split())


def _folded(text: str) -> _Folded:
    parts: list[str] = []
    starts, origins, length, last = [0], [0], 0, 0
    for start, end, part in _changes(text):
        parts += text[last:start], part
        length += start - last
        starts += length, length + len(part)
        origins += start, end
        length, last = length + len(part), end
    parts.append(text[last:])
    return _Folded("".join(parts).translate(_FOLDED), tuple(starts), (*origins, len(text)))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each part of a text that folds to something else, as its start, its end and what it becomes."""
    if unicodedata.is_normalized("NFC", text):
        changes = ((found.start(), found.end(), " ") for found in _SPACE.finditer(text))
    else:
        changes = (
            (
                found.start(),
                found.end(),
                " " if found[0][:1].isspace() else unicodedata.normalize("NFC", found[0]),
            )
            for found in _CLUSTERS.finditer(text)
        )
    return (change for change in changes if text[change[0] : change[1]] != change[2])
