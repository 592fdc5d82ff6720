"""Names for what the vocabulary does not know: from the words around a figure, for a person to better."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import pairwise, takewhile
from pathlib import PurePosixPath

import regex

from claimtest.drafting.sentences import Marks, within_reach
from claimtest.drafting.stating import Stated
from claimtest.passage import Span
from claimtest.quantity import Quantity
from claimtest.reader.folding import fold
from claimtest.reader.languages import find_language
from claimtest.reader.statements import find_statements
from claimtest.scalars import RESERVED
from claimtest.source import Source
from claimtest.units import Kind

MAX_ID = 40
_WORDS = 2
_CHARACTERS = 6
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+(?:[-'’]\p{L}[\p{L}\p{M}]*+)*+")
_LETTER = r"[\p{Lu}\p{Ll}\p{M}\p{N}&-]"
_NAME = regex.compile(rf"\p{{Lu}}{_LETTER}++(?: \p{{Lu}}{_LETTER}++){{0,3}}")
_OUTSIDE = re.compile(r"\W+")
_PLAIN = {
    Kind.MONEY: "amount",
    Kind.PERCENT: "share",
    Kind.DURATION: "duration",
    Kind.PHYSICAL: "amount",
    Kind.NUMBER: "number",
}


class Naming:
    """Names from a document's own words.

    Args:
        source: the document.
        marks: where its sentences and clauses end.
    """

    def __init__(self, source: Source, marks: Marks) -> None:
        self._source, self._marks = source, marks
        language = find_language(source.language)
        words = find_statements(source.language)
        self._idle = language.nouns.idle | words.change_by | words.change_to | words.change_from
        self._spaced = language.spaced or language.worded

    def subject(self) -> str:
        """Return the name that the document says most often, or what its sentences begin with, or else its file's name."""
        text, idle = self._source.text, self._idle
        inside = {place for reading in self._source.readings for place in range(reading.start, reading.end)}
        names: Counter[str] = Counter()
        for found in _NAME.finditer(text):
            starts = self._marks.sentence(Span(found.start(), found.end())).start
            opens = not text[starts : found.start()].strip(" \n\t\"'“„«(")
            if found.start() not in inside and found[0].casefold() not in idle and len(found[0]) > 1:
                names[found[0]] += 1 if opens else 2
        best = max(names, key=lambda name: names[name], default="")
        return best[:MAX_ID] or self._opening() or PurePosixPath(self._source.path).stem

    def _opening(self) -> str:
        """Return the words that most sentences begin with, as those in scripts without capitals do with a name."""
        openings: Counter[str] = Counter()
        for one, other in pairwise(sorted(self._marks.openings(self._source.text))):
            same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
            common = "".join(letter for letter, _ in same)
            if self._spaced:
                common = common.rpartition(" ")[0]
            name = _WORD.match(common)
            if name is not None and len(name[0]) > 1 and fold(name[0]) not in self._idle:
                openings[name[0]] += 1
        return max(openings, key=lambda name: openings[name], default="")[:MAX_ID]

    def measure(self, stated: Stated, value: Quantity | None, *, forecast: bool) -> str:
        """Return a few words that tell what a figure measures, as far as they do without grammar."""
        if value is None:
            name = (
                "publication"
                if stated.dateline
                else "founding"
                if stated.founded
                else self._beside(stated) or "date"
            )
        elif stated.reading.age:
            name = "age"
        elif value.kind is Kind.COUNT:
            name = (
                self._beside(stated) if stated.reading.unit is None else value.unit.label or value.unit.name
            )
        else:
            name = self._beside(stated)
        name = name or ("number" if value is None else _PLAIN.get(value.kind, "number"))
        return f"{name}, target" if forecast else name

    def _beside(self, stated: Stated) -> str:
        """Return the words with a meaning of their own nearest before a figure, or else those behind it.

        Words between two figures mostly belong to the first.
        """
        reading = stated.reading
        clause = within_reach(self._marks.clause(stated.span), stated.span)
        inside = self._marks.figures(clause)
        start = max((each.end for each in inside if each.end <= reading.start), default=None)
        end = min((each.start for each in inside if each.start >= reading.end), default=clause.end)
        before = self._telling(clause.start if start is None else start, reading.start)
        after = self._telling(reading.end, end)
        if not self._spaced:
            return before[-1][-_CHARACTERS:] if before else after[0][:_CHARACTERS] if after else ""
        words = before[-_WORDS:] if before and (start is None or not after) else after[:_WORDS]
        return " ".join(words)[:MAX_ID].strip()

    def _telling(self, start: int, end: int) -> list[str]:
        words = _WORD.findall(" ".join(self._source.text[start:end].split()))
        return [word for word in words if fold(word) not in self._idle]


def unlike(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken, with a number behind it where it must have one."""
    return (
        name
        if name not in taken
        else next(
            f"{name} {number}" for number in range(2, len(taken) + 3) if f"{name} {number}" not in taken
        )
    )


def identifier(words: Iterable[str], taken: Collection[str]) -> str:
    """Return an id of some words that is not taken."""
    joined = unicodedata.normalize("NFKC", "_".join(words)).casefold()
    base = _OUTSIDE.sub("_", joined)[:MAX_ID].strip("_").lstrip("0123456789_")
    base = base if base[:1].isalpha() else "claim"
    used = {*taken, *RESERVED}
    return (
        base
        if base not in used
        else next(f"{base}_{number}" for number in range(2, len(used) + 3) if f"{base}_{number}" not in used)
    )
