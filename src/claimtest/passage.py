"""Finding words in a text: verbatim up to white space, quotation marks and Unicode normal form."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from claimtest.errors import Location

MAX_FUZZY = 200
FUZZY_SECONDS = 1.0

# The marks that English, French, German, Polish, Chinese and other typography uses for quotations and apostrophes.
_DOUBLE = "“”„‟«»〝〞＂"
_SINGLE = "‘’‚‛‹›`´＇"
_FOLDED = str.maketrans(dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_SINGLE, "'"))
_SPACE = re.compile(r"\s+")
_CLUSTER = regex.compile(r"\P{M}\p{M}*+|\p{M}++")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A part of a text, in code points, `end` not included."""

    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Passages:
    """A text prepared for finding words in it.

    Attributes:
        text: the text as it is.
    """

    text: str
    _folded: str = field(init=False, repr=False)
    _offsets: tuple[int, ...] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        normal, offsets = _normalized(self.text)
        object.__setattr__(self, "_folded", normal.translate(_FOLDED))
        object.__setattr__(self, "_offsets", offsets)

    def find(self, quote: str) -> tuple[Span, ...]:
        """Return every place where the words stand, in the order of the text."""
        pattern = _pattern(quote)
        if pattern is None:
            return ()
        return tuple(self._span(*found.span()) for found in pattern.finditer(self._folded))

    def nearest(self, quote: str) -> Span | None:
        """Return the passage that differs least from the words, if one comes near.

        One error is allowed for every four characters. Words longer than `MAX_FUZZY` characters are cut, and a
        search that takes longer than `FUZZY_SECONDS` is given up, so that no text makes it hang.
        """
        words = _SPACE.sub(" ", unicodedata.normalize("NFC", quote).translate(_FOLDED)).strip()[:MAX_FUZZY]
        if not words:
            return None
        pattern = rf"(?be)(?:{regex.escape(words, special_only=True)}){{e<={max(1, len(words) // 4)}}}"
        try:
            found = regex.search(pattern, self._folded, timeout=FUZZY_SECONDS)
        except TimeoutError:
            return None
        return None if found is None else self._span(*found.span())

    def _span(self, start: int, end: int) -> Span:
        if self._offsets is None:
            return Span(start, end)
        return Span(self._offsets[start], self._offsets[end])


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


def _normalized(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Return the text in NFC, and where each of its characters comes from unless they all stayed in place."""
    if unicodedata.is_normalized("NFC", text):
        return text, None
    parts: list[str] = []
    offsets: list[int] = []
    for found in _CLUSTER.finditer(text):
        part = unicodedata.normalize("NFC", found[0])
        parts.append(part)
        offsets += [found.start()] * len(part)
    return "".join(parts), (*offsets, len(text))


@lru_cache(maxsize=4096)
def _pattern(quote: str) -> "re.Pattern[str] | None":
    """Compile the words so that any white space between them will do; None for no words at all."""
    words = unicodedata.normalize("NFC", quote).translate(_FOLDED).split()
    return re.compile(r"\s++".join(re.escape(word) for word in words)) if words else None
