"""The sentences and clauses of a text, as far as marks tell them; a mark inside of a figure is none."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

import regex

from claimtest.passage import Span
from claimtest.reading import Reading

REACH = 300
"""Words further away than this, in characters, say nothing about a figure."""
_SENTENCE_END = regex.compile(r"[.!?؟।…]++[\"'”’»“)\]]*+(?=\s++(?!\p{Ll})|$)|[。！？]++[」』”’）]*+|\n\s*\n")
_CLAUSE_END = regex.compile(r"[,;:،؛]++(?=\s)|[，、；：]|\s[–—-]++(?=\s)|\n")
_OPENING = 40


class Marks:
    """Where sentences and clauses end, and the figures among them.

    Args:
        text: the text.
        readings: its figures, in their order.
    """

    def __init__(self, text: str, readings: Sequence[Reading]) -> None:
        self._length, self._readings = len(text), readings
        self._starts = [reading.start for reading in readings]
        self._ends = [reading.end for reading in readings]
        self._sentences = [0, *self._outside(_SENTENCE_END.finditer(text))]
        self._clauses = sorted({*self._sentences, *self._outside(_CLAUSE_END.finditer(text))})

    def figures(self, span: Span) -> Sequence[Reading]:
        """Return the figures that a part of the text touches."""
        return self._readings[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]

    def openings(self, text: str) -> list[str]:
        """Return how each sentence begins."""
        return [text[start : start + _OPENING].strip() for start in self._sentences]

    def sentence(self, span: Span) -> Span:
        """Return the sentence, or the sentences, that a part of the text stands in."""
        return self._around(self._sentences, span)

    def clause(self, span: Span) -> Span:
        """Return the clause, or the clauses, that a part of the text stands in."""
        return self._around(self._clauses, span)

    def _around(self, ends: Sequence[int], span: Span) -> Span:
        first = ends[bisect_right(ends, span.start) - 1]
        after = bisect_right(ends, max(span.start, span.end - 1))
        return Span(first, ends[after] if after < len(ends) else self._length)

    def _outside(self, found: "Iterable[regex.Match[str]]") -> list[int]:
        """Return where marks end that are no part of a figure."""
        kept = []
        for mark in found:
            before = bisect_right(self._starts, mark.start()) - 1
            if before < 0 or self._ends[before] <= mark.start():
                kept.append(mark.end())
        return kept


def within_reach(span: Span, core: Span) -> Span:
    """Return what of a sentence is near enough to a figure to speak of it; a list may have no end."""
    return Span(max(span.start, core.start - REACH), min(span.end, core.end + REACH))
