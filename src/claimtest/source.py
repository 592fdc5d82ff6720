"""A source: one document of `seeds/`, never edited, with what the reader found in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from claimtest.errors import Location
from claimtest.passage import Lines, Passages, Span
from claimtest.period import Period
from claimtest.reading import Pair, Reading


@dataclass(frozen=True, eq=False)
class Source:
    """One document.

    Attributes:
        name: the stem of its claim file, by which other files refer to its claims.
        file: its claim file, relative to the suite's root.
        path: the document, relative to the suite's root.
        text: the document's text.
        language: a BCP 47 tag, such as `en` or `pt-BR`.
        published: the date of publication, to the precision known.
        publisher: who published it, or nothing.
        url: where it was published, or nothing.
        dollar: the currency that a bare `$` was read as, or nothing for the language's own guess.
        readings: every figure found in the text, in its order.
        pairs: every amount that the text states in two units.
        set_aside: words whose figures need no claim, to the reason that a person gives.
        known: findings about the whole source that a person has confirmed: rule name to reason.
        verdicts: what a published review calls these findings: rule name to words.
        where: the place of each key in the claim file.
    """

    name: str
    file: str
    path: str
    text: str
    language: str
    published: Period
    publisher: str = ""
    url: str = ""
    dollar: str = ""
    readings: tuple[Reading, ...] = ()
    pairs: tuple[Pair, ...] = ()
    set_aside: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)
    verdicts: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[str, Location] = field(default_factory=dict)

    @cached_property
    def passages(self) -> Passages:
        """The text, prepared for finding quotes."""
        return Passages(self.text)

    @cached_property
    def figures(self) -> tuple[Reading, ...]:
        """The readings that somebody can be asked to claim.

        A bare number in words is left out: `one`, `un` and `ein` are mostly articles and pronouns. So is what a
        person has set aside.
        """
        aside = set(self.aside)
        return tuple(
            reading
            for reading in self.readings
            if reading not in aside and (reading.kind != "number" or _has_digit(reading.text))
        )

    @cached_property
    def aside(self) -> tuple[Reading, ...]:
        """The readings that a person has set aside."""
        return self.read_in(span for words in self.set_aside for span in self.passages.find(words))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def locate(self, span: Span) -> Location:
        """Return the line and column where a part of the text stands."""
        return self._lines.locate(self.path, span)

    def read_in(self, spans: Iterable[Span]) -> tuple[Reading, ...]:
        """Return the readings that any of the spans touches.

        A quote that leaves out the words before its figure does not change what those words make of it.
        """
        touched = tuple(spans)
        return tuple(
            reading
            for reading in self.readings
            if any(reading.start < span.end and span.start < reading.end for span in touched)
        )


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
