"""Printed figures: where a document states what its claims declare."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from claimtest.claim import Claim
from claimtest.mutate.words import Named, Names, Words, find_words
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.rates import Rates
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import BARE, Kind, Unit

_NUMERAL = re.compile(r"\d(?:[\d.,'’·٫٬\u00a0\u202f ]*\d)?")


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


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits, as printed.

    Attributes:
        start: offset of its first digit in the document.
        text: the digits with the marks between them.
        decimals: how many of the digits are decimals.
        scale: the power of ten of the scale word behind it, 0 for none.
        end: which end of a range it is, 0 for a single number.
    """

    start: int
    text: str
    decimals: int
    scale: int
    end: int

    @property
    def digits(self) -> str:
        """The digits alone, in ASCII."""
        return _digits(self.text)

    @property
    def whole(self) -> str:
        """The digits before the decimals."""
        return self.digits[: len(self.digits) - self.decimals]

    @property
    def gaps(self) -> tuple[str, str]:
        """The mark between groups of three digits, and the decimal mark; empty where none is printed."""
        parts = re.split(r"\d+", self.text)[1:-1]
        decimal = parts.pop() if self.decimals else ""
        return (parts[0] if parts else ""), decimal

    def value(self, digits: str, decimals: int) -> Decimal:
        """Return what other digits in its place would stand for."""
        return Decimal(int(digits)).scaleb(self.scale - decimals)

    def written(self, digits: str, decimals: int, mark: str) -> str:
        """Write other digits the way these are.

        Args:
            digits: in ASCII.
            decimals: how many of them are decimals.
            mark: the language's decimal mark, where none is printed.
        """
        zero = ord(next(character for character in self.text if character.isdigit())) - int(self.digits[0])
        local = "".join(chr(zero + int(digit)) for digit in digits)
        if (len(digits), decimals) == (len(self.digits), self.decimals):
            following = iter(local)
            return "".join(next(following) if character.isdigit() else character for character in self.text)
        group, point = self.gaps
        whole = local[: len(local) - decimals]
        if group:
            head = len(whole) % 3 or 3
            whole = group.join([whole[:head], *re.findall("...", whole[head:])])
        return whole + ((point or mark) + local[len(local) - decimals :] if decimals else "")


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
        found = list(_NUMERAL.finditer(self.text))
        ends = self.meaning.ends
        if len(found) != len(ends):
            return ()
        power = 0 if self.scale is None else self.scale.meaning
        numerals = [
            _numeral(self.start + match.start(), match[0], end, power, place)
            for place, (match, end) in enumerate(zip(found, ends, strict=True))
        ]
        return tuple(numeral for numeral in numerals if numeral is not None)


def _numeral(start: int, text: str, value: Decimal, power: int, place: int) -> Numeral | None:
    """Tell decimals from groups by what the number was read as."""
    digits = _digits(text)
    for scale in (power, 0):
        for decimals in range(len(digits)):
            marked = not decimals or not text[_offset(text, len(digits) - decimals) - 1].isdigit()
            if marked and Decimal(int(digits)).scaleb(scale - decimals) == abs(value):
                return Numeral(start, text, decimals, scale, place)
    return None


def _offset(text: str, digit: int) -> int:
    return [place for place, character in enumerate(text) if character.isdigit()][digit]


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(character)) for character in text if character.isdigit())


def printed_figures(suite: Suite, source: Source) -> tuple[Printed, ...]:
    """Return the figures of a document that its claims declare, in the order of the text."""
    found: dict[tuple[int, int], Printed] = {}
    for claim in suite.claims_of(source):
        for place, anchor in _anchors(source, claim):
            reading = source.readings[place]
            _add(found, Printed(source, suite.rates, place, reading.start, reading.end, (anchor,)))
        for start, end, anchor in _weekdays(source, claim):
            _add(found, Printed(source, suite.rates, None, start, end, (anchor,)))
    return tuple(found[span] for span in sorted(found))


def _add(found: dict[tuple[int, int], Printed], one: Printed) -> None:
    span = one.start, one.end
    known = found.get(span)
    found[span] = one if known is None else replace(known, anchors=known.anchors + one.anchors)


def _anchors(source: Source, claim: Claim) -> Iterator[tuple[int, Anchor]]:
    """Yield each key's value with the first reading in the quote that states it; a reference states nothing here."""
    places = [
        place
        for place, reading in enumerate(source.readings)
        if any(reading.start < span.end and span.start < reading.end for span in claim.spans)
    ]
    for key, given in claim.keys.items():
        items: Mapping[int | None, object] = (
            dict(enumerate(given)) if isinstance(given, list) else {None: given}
        )
        for item, value in items.items():
            if refers_to(claim, key, item) is None:
                yield from _first(source, places, Anchor(claim, key, item), value)


def refers_to(claim: Claim, key: str, item: int | None) -> str | None:
    """Return the full name of the claim that a key's value was taken from, or None."""
    named = claim.refers.get(key)
    return None if named is None else named[item or 0]


def _first(source: Source, places: list[int], anchor: Anchor, value: object) -> Iterator[tuple[int, Anchor]]:
    for place in places:
        end = _states(source.readings[place], value)
        if end is not None:
            yield place, anchor._replace(end=None if end < 0 else end)
            return


def _states(reading: Reading, value: object) -> int | None:
    """Return -1 where a reading is what a key declares, the number of the end where one end is, else None."""
    if isinstance(value, Period):
        return -1 if reading.period == value else None
    if not isinstance(value, Quantity) or value.figure is None or reading.figure is None:
        return None
    if not _same_unit(reading, value.unit):
        return None
    stated, declared = Meaning.of(reading).ends, declared_ends(value)
    if stated == declared:
        return -1
    return stated.index(declared[0]) if len(declared) == 1 and declared[0] in stated else None


def declared_ends(value: Quantity) -> tuple[Decimal, ...]:
    """Return the numbers of a declared figure, its scale word included."""
    if value.figure is None:
        return ()
    points = (replace(value.figure, numbers=(number,)).point for number in value.figure.numbers)
    return tuple(point for point in points if point is not None)


def _same_unit(reading: Reading, unit: Unit) -> bool:
    if unit.kind is Kind.COUNT:
        return reading.kind in {Kind.COUNT, Kind.NUMBER}
    return reading.measured == unit or (reading.ambiguous and reading.kind == unit.kind == Kind.MONEY)


def redeclared(anchor: Anchor, before: Reading, after: Reading) -> object:
    """Return what an honest person declares for a key when the figure behind it is printed otherwise."""
    given = anchor.claim.keys[anchor.key]
    old = given[anchor.item] if anchor.item is not None and isinstance(given, list) else given
    if not isinstance(old, Quantity) or old.figure is None or after.figure is None:
        return after.period
    unit = old.unit if after.measured == before.measured else after.measured
    numbers = after.figure.numbers if anchor.end is None else (after.figure.numbers[anchor.end],)
    qualifier = after.qualifier if old.figure.qualifier == before.qualifier else old.figure.qualifier
    name = old.figure.unit if unit == old.unit else str(unit)
    figure = replace(after.figure, numbers=numbers, qualifier=qualifier, unit=name)
    return quantity(figure.interval, unit, figure)


def _weekdays(source: Source, claim: Claim) -> Iterator[tuple[int, int, Anchor]]:
    """Yield the weekdays that a claim declares and its quote names."""
    words = find_words(source.language).weekdays
    named = [key for key, value in claim.keys.items() if value in words.meanings]
    for key in named:
        for span in claim.spans:
            for name in words.find(source.text[span.start : span.end]):
                if name.meaning == claim.keys[key]:
                    yield span.start + name.start, span.start + name.end, Anchor(claim, key)
                    return
