"""Which claims declare what a document prints, and what they declare when it prints something else."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from claimtest.claim import Claim
from claimtest.mutate.printed import Anchor, Meaning, Printed
from claimtest.mutate.words import find_words
from claimtest.period import Period
from claimtest.quantity import Quantity, quantity
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import Kind, Unit


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
