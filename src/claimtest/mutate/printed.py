"""Printed figures: what a document states that its claims declare."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from claimtest.claim import Claim
from claimtest.mutate.numeral import Numeral, find_numerals
from claimtest.mutate.words import Named, Names, Words, find_words
from claimtest.period import Period
from claimtest.rates import Rates
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.units import BARE, Unit


class Meaning(NamedTuple):
    """What a printed figure says.

    Attributes:
        ends: the number, or the two ends of a range, scale words included.
        qualifier: the notation's sign, or nothing.
        unit: what it counts.
        period: the date that it is, or None.
        weekday: the English name of the weekday that it is, or nothing.
    """

    ends: tuple[Decimal, ...] = ()
    qualifier: str = ""
    unit: Unit = BARE
    period: Period | None = None
    weekday: str = ""

    @classmethod
    def of(cls, reading: Reading) -> "Meaning":
        """Return what a reading says."""
        if reading.figure is None:
            return cls(period=reading.period)
        numbers = (replace(reading.figure, numbers=(number,)).point for number in reading.figure.numbers)
        ends = tuple(number for number in numbers if number is not None)
        return cls(ends, reading.qualifier, reading.measured)


class Anchor(NamedTuple):
    """A key of a claim that declares a printed figure.

    Attributes:
        claim: the claim.
        key: its key.
        item: the place in the key's list; None for a key with one value.
        end: which end of a range it declares; None for all of the figure.
    """

    claim: Claim
    key: str
    item: int | None = None
    end: int | None = None


@dataclass(frozen=True, eq=False)
class Printed:
    """A figure that a document prints once and that at least one claim declares.

    Attributes:
        source: the document.
        rates: where its conversions may have come from.
        place: which of its readings it is; None for a weekday.
        start: offset of its first character.
        end: offset after its last character.
        anchors: what declares it.
    """

    source: Source
    rates: Rates
    place: int | None
    start: int
    end: int
    anchors: tuple[Anchor, ...]

    @property
    def text(self) -> str:
        """The words."""
        return self.source.text[self.start : self.end]

    def with_edit(self, start: int, end: int, text: str) -> str:
        """Return the words with a part of them, placed in the document, replaced."""
        return self.source.text[self.start : start] + text + self.source.text[end : self.end]

    @property
    def words(self) -> Words:
        """The words of the document's language."""
        return find_words(self.source.language)

    @property
    def reading(self) -> Reading | None:
        """What the reader found there; None for a weekday."""
        return None if self.place is None else self.source.readings[self.place]

    @cached_property
    def meaning(self) -> Meaning:
        """What it says."""
        if self.reading is not None:
            return Meaning.of(self.reading)
        name = self.anchors[0]
        return Meaning(weekday=str(name.claim.keys[name.key]))

    @property
    def original(self) -> Reading | None:
        """The amount that this one is stated to be converted from, or None."""
        pairs = self.source.pairs
        return next((pair.first for pair in pairs if pair.second is self.reading), None)

    @cached_property
    def scale(self) -> Named[int] | None:
        """Its scale word, placed in the document; None for none or several."""
        return self.only(self.words.scales)

    def only(self, names: Names[Any]) -> Named[Any] | None:
        """Return the one name of a sort that stands in it, placed in the document; None for none or several."""
        named = list(names.find(self.text))
        if len(named) != 1:
            return None
        return named[0]._replace(start=self.start + named[0].start, end=self.start + named[0].end)

    @cached_property
    def numerals(self) -> tuple[Numeral, ...]:
        """Its numbers in digits; none where they are in words, or where digits alone do not make them."""
        power = 0 if self.scale is None else self.scale.meaning
        return find_numerals(self.text, self.start, self.meaning.ends, power)
