"""The ways back from offsets in a text to the file that it was taken from."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property

from claimtest.errors import Location
from claimtest.passage import Lines, Passages, Span

MAX_ASKED = 1_000
"""How many words are looked up in one file; a person reads no more, and each takes a search."""
AROUND = 60
"""How many characters on either side tell one place of some words from another."""


class PlainPlaces:
    """For a text that is its file, or a field of one.

    Args:
        path: what people call the file or field.
        text: the text.
    """

    def __init__(self, path: str, text: str) -> None:
        self._path, self._text = path, text

    def locate(self, span: Span) -> Location:
        """Return the line and column."""
        return self._lines.locate(self._path, span)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)


class PagePlaces:
    """For a text that is pages, one behind the other: `#page=3` leads every viewer there (RFC 8118).

    Args:
        path: the file.
        text: the pages' texts.
        starts: where each page starts in it.
    """

    def __init__(self, path: str, text: str, starts: Iterable[int]) -> None:
        self._path, self._text, self._starts = path, text, [*starts]
        self._lines: dict[int, Lines] = {}

    def locate(self, span: Span) -> Location:
        """Return the page, and the line and column on it."""
        page = max(1, bisect_right(self._starts, span.start))
        start, following = [*self._starts, len(self._text)][page - 1 : page + 1]
        if page not in self._lines:
            self._lines[page] = Lines(self._text[start:following])
        return self._lines[page].locate(
            f"{self._path}#page={page}", Span(span.start - start, span.end - start)
        )


class Origins:
    """A text made of pieces of another one.

    Attributes:
        text: the pieces, put together.
    """

    def __init__(self, pieces: Iterable[tuple[str, int]]) -> None:
        found = [(piece, origin) for piece, origin in pieces if piece]
        self.text = "".join(piece for piece, _ in found)
        self._origins = [origin for _, origin in found]
        self._starts = []
        length = 0
        for piece, _ in found:
            self._starts.append(length)
            length += len(piece)

    def span(self, span: Span) -> Span:
        """Return the part of the original that a part of the text comes from."""
        first = self._origin(span.start)
        return Span(first, max(first, self._origin(max(span.start, span.end - 1))) + 1)

    def _origin(self, offset: int) -> int:
        index = max(0, bisect_right(self._starts, offset) - 1)
        return self._origins[index] + offset - self._starts[index] if self._starts else 0


class OriginPlaces:
    """For a text that is a file's text without its markup.

    Args:
        path: the file.
        source: the file's text.
        origins: where the text comes from in it.
    """

    def __init__(self, path: str, source: str, origins: Origins) -> None:
        self._path, self._source, self._origins = path, source, origins

    def locate(self, span: Span) -> Location:
        """Return the line and column in the file."""
        return self._lines.locate(self._path, self._origins.span(span))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._source)


class FoundPlaces:
    """For a text that a library made of a file: its words are looked up among those that the file shows.

    Args:
        path: the file.
        text: the text.
        source: the file's text.
        visible: makes the words that the file shows, when they are first asked for.
    """

    def __init__(self, path: str, text: str, source: str, visible: Callable[[str], Origins]) -> None:
        self._path, self._text, self._source, self._visible = path, text, source, visible
        self._asked = 0

    def locate(self, span: Span) -> Location:
        """Return the line and column in the file, or else the words alone, on no line."""
        self._asked += 1
        found = self._find(span) if self._asked <= MAX_ASKED else None
        if found is None:
            words = self._text[span.start : span.end]
            return Location(self._path, length=max(1, len(words)), text=words)
        return self._lines.locate(self._path, self._origins.span(found))

    def _find(self, span: Span) -> Span | None:
        """Look the words up with those around them, then with fewer."""
        for around in (AROUND, AROUND // 3, 0):
            start, end = self._widened(span, around)
            for place in self._passages.find(self._text[start:end])[:1]:
                inside = Passages(self._origins.text[place.start : place.end])
                nth = len(Passages(self._text[start : span.start]).find(self._text[span.start : span.end]))
                spans = inside.find(self._text[span.start : span.end])
                if nth < len(spans):
                    return Span(place.start + spans[nth].start, place.start + spans[nth].end)
        return None

    def _widened(self, span: Span, around: int) -> tuple[int, int]:
        """Return the ends with some words on either side, none of them of another line."""
        start = max(span.start - around, self._text.rfind("\n", 0, span.start) + 1)
        stop = self._text.find("\n", span.end)
        return start, min(span.end + around, len(self._text) if stop < 0 else stop)

    @cached_property
    def _origins(self) -> Origins:
        return self._visible(self._source)

    @cached_property
    def _passages(self) -> Passages:
        return Passages(self._origins.text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._source)
