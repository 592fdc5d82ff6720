"""Totals with their parts: `10 million, of which 6 million went to Berlin and 4 million to Bonn`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimtest.passage import Span
from claimtest.quantity import Quantity, quantity, total
from claimtest.reading import Reading
from claimtest.scanning.statement import Prose, Statement, span_of
from claimtest.units import Kind

MAX_GAP = 80
MAX_PARTS = 20
_ADDED = frozenset({Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.PHYSICAL})
_DISJOINT = frozenset({Kind.MONEY, Kind.PHYSICAL})


def find(prose: Prose) -> Iterator[Statement]:
    """Take a total and the parts behind the words that announce them."""
    for sentence in prose.sentences():
        for index, reading in enumerate(sentence[:-1]):
            between = prose.between(reading, sentence[index + 1])
            if not _addable(reading) or len(between) > MAX_GAP:
                continue
            if _announced(between, prose.words.parts_make):
                yield from _complete(prose, reading, sentence[index + 1 : index + 1 + MAX_PARTS])
            elif _announced(between, prose.words.parts_follow):
                yield from _some(prose, reading, sentence[index + 1 : index + 1 + MAX_PARTS])


def _complete(prose: Prose, whole: Reading, rest: Sequence[Reading]) -> Iterator[Statement]:
    """Take parts that are announced as all there are."""
    parts = _listed(prose, whole, rest)
    if len(parts) > 1:
        yield Statement(
            {"value": whole.quantity, "parts": [_in_unit_of(whole, part) for part in parts]},
            _spans(whole, parts),
        )


def _some(prose: Prose, whole: Reading, rest: Sequence[Reading]) -> Iterator[Statement]:
    """Take parts that may be some of several: they are no more than the whole.

    Two parts of a number of people may be the same people; two sums of money are not the same money.
    """
    parts = _listed(prose, whole, rest) if whole.measured.kind in _DISJOINT else []
    parts = parts or [part for part in rest[:1] if _alike(whole, part)]
    if parts:
        stated = [_in_unit_of(whole, part) for part in parts]
        least = total(stated) if len(stated) > 1 else stated[0]
        yield Statement({"value": whole.quantity, "at_least": least}, _spans(whole, parts))


def _listed(prose: Prose, whole: Reading, rest: Sequence[Reading]) -> list[Reading]:
    """Return the parts of a list up to the one that an "and" joins to the rest; none where the list may go on."""
    parts = [part for part in rest[:1] if _alike(whole, part)]
    if not parts:
        return []
    for before, part in pairwise(rest):
        between = prose.between(before, part)
        if len(between) > MAX_GAP or not _alike(whole, part):
            return []
        parts.append(part)
        if _joined(between, prose.words.parts_join):
            return [] if any(_alike(whole, other) for other in rest[len(parts) :]) else parts
    return []


def _spans(whole: Reading, parts: Sequence[Reading]) -> dict[str, Span]:
    return {"value": span_of(whole)} | {
        f"part {number}": span_of(part) for number, part in enumerate(parts, start=1)
    }


def _announced(between: str, phrases: frozenset[str]) -> bool:
    """Whether words between two figures end in words that announce parts."""
    words = between.strip(" ,:(–—-")
    return any(words == phrase or words.endswith((f" {phrase}", f",{phrase}")) for phrase in phrases)


def _joined(between: str, phrases: frozenset[str]) -> bool:
    """Whether the last word before a figure joins it to the one before."""
    words = between.rstrip()
    return any(words == phrase or words.endswith(f" {phrase}") for phrase in phrases)


def _addable(reading: Reading) -> bool:
    return (
        reading.figure is not None
        and len(reading.figure.numbers) == 1
        and reading.measured.kind in _ADDED
        and not reading.age
    )


def _alike(whole: Reading, part: Reading) -> bool:
    """Whether two figures count the same: in one unit, or the second without a noun of its own."""
    if not _addable(part):
        return False
    return part.measured == whole.measured or part.measured.kind is Kind.NUMBER


def _in_unit_of(whole: Reading, part: Reading) -> Quantity:
    assert part.figure is not None  # noqa: S101 - only such readings are alike
    return quantity(part.figure.interval, whole.measured, part.figure)
