"""Quotes: long enough to read, whole words, and where it can be the only such words in the document."""

from collections.abc import Iterator

import regex

from claimtest.drafting.sentences import Marks
from claimtest.passage import Span
from claimtest.source import Source

FEW = 2
"""With fewer words around its figure a quote says too little to be read by itself."""
LONG = 120
"""A clause of more characters is cut to the words around its figure."""
LONGEST = 600
"""Words that stand in two places for longer than this are quoted for both."""
_STEP = 15
_LEFT, _RIGHT = 60, 30
_WORD = regex.compile(r"[\w\p{M}'’-]++")
_EDGE = " \t\r\n\f\v\u00a0\u202f\u2009\u3000,;:،؛，、；：–—"
_STOPS = ".!?。！？؟।"
_OPENS = "([（「『«„“"
_BRACKETS = {"(": ")", "（": "）", "[": "]"}


class Quotes:
    """The quotes of a source.

    Args:
        source: the document.
        marks: where its sentences and clauses end.
    """

    def __init__(self, source: Source, marks: Marks) -> None:
        self._source, self._marks = source, marks
        self._text = source.text
        self._repeated: dict[str, tuple[Span, ...]] = {}

    def around(self, core: Span) -> str | None:
        """Return words that hold a part of the text; None where the document's own folding hides it.

        They are the shortest of the clause, the sentence and more around it that stand nowhere else; where all of them
        do, the shortest.
        """
        repeated = ""
        for span in self._wider(core):
            quote = " ".join(self._text[span.start : span.end].split())
            places = self._source.passages.find(quote, most=2)
            if len(places) == 1 and _holds(places[0], core):
                return quote
            repeated = repeated or (quote if places else "")
        found = any(_holds(place, core) for place in self._everywhere(repeated))
        return repeated if found else None

    def _everywhere(self, quote: str) -> tuple[Span, ...]:
        """Return every place of a quote; what a text repeats without end is looked for once."""
        if quote not in self._repeated:
            self._repeated[quote] = self._source.passages.find(quote)
        return self._repeated[quote]

    def _wider(self, core: Span) -> Iterator[Span]:
        """Yield ever wider parts of the text around a figure."""
        clause = self._marks.clause(core)
        sentence = self._marks.sentence(core)
        if clause.end - clause.start > LONG:
            yield self._cut(core, clause)
        elif self._says_enough(clause, core):
            yield self._trimmed(clause, core)
        else:
            yield self._cut(core, sentence)
        base = core
        if sentence.end - sentence.start <= 2 * LONG:
            base = self._trimmed(sentence, core)
            yield base
        reach = _STEP
        while reach <= LONGEST:
            yield self._cut(base, Span(0, len(self._text)), reach, reach)
            reach *= 2

    def _says_enough(self, span: Span, core: Span) -> bool:
        """Whether words stand around a figure."""
        around = f"{self._text[span.start : core.start]} {self._text[core.end : span.end]}"
        return len(_WORD.findall(around)) >= FEW or any(_unspaced(letter) for letter in around)

    def _cut(self, core: Span, within: Span, left: int = _LEFT, right: int = _RIGHT) -> Span:
        """Return whole words around a figure, as many as some characters hold."""
        start = max(within.start, core.start - left)
        end = min(within.end, core.end + right)
        for figure in self._marks.figures(Span(start, end)):
            start = figure.end if figure.start < start < figure.end <= core.start else start
            end = figure.start if core.end <= figure.start < end < figure.end else end
        return self._trimmed(
            Span(self._word_start(start, core, within), self._word_end(end, core, within)), core
        )

    def _word_start(self, start: int, core: Span, within: Span) -> int:
        """Move a start to the right, to where a word starts; words of scripts without spaces may be cut."""
        if start == within.start or start >= core.start:
            return min(start, core.start)
        behind = _WORD.match(self._text, start)
        cut = behind is not None and _WORD.match(self._text[start - 1 : start]) is not None
        moved = behind.end() if behind is not None and cut else start
        return moved if moved < core.start else start if _unspaced(self._text[start]) else core.start

    def _word_end(self, end: int, core: Span, within: Span) -> int:
        """Move an end to the left, to where a word ends."""
        if end == within.end or end <= core.end:
            return max(end, core.end)
        if _WORD.match(self._text[end : end + 1]) is None:
            return end
        place = end
        while place > core.end and _WORD.match(self._text[place - 1 : place]) is not None:
            place -= 1
        return place if place > core.end or not _unspaced(self._text[end]) else end

    def _trimmed(self, span: Span, core: Span) -> Span:
        """Take marks and spaces from both ends, and close a bracket that the figure opens."""
        start, end = min(span.start, core.start), max(span.end, core.end)
        while start < core.start and self._text[start] in _EDGE:
            start += 1
        while end > core.end and self._text[end - 1] in _EDGE + _STOPS + _OPENS:
            end -= 1
        words = self._text[start:end]
        for opening, closing in _BRACKETS.items():
            if words.count(opening) == words.count(closing) + 1 and self._text[end : end + 1] == closing:
                end += 1
        return Span(start, end)


def _holds(place: Span, core: Span) -> bool:
    return place.start <= core.start and core.end <= place.end


def _unspaced(letter: str) -> bool:
    """Whether a letter's script sets no spaces between words."""
    return letter >= "\u2e80" or "\u0e00" <= letter <= "\u0eff"
