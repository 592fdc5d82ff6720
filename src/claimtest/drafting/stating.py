"""What each figure of a document states: an amount, alone or with its equivalent and its time, or a date."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimtest.documents.dateline import dateline_span
from claimtest.drafting.sentences import Marks
from claimtest.passage import Span
from claimtest.reader.folding import fold
from claimtest.reader.statements import find_statements
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.units import Kind

NEAR = 40
"""A date behind an amount speaks of it when it stands no further away than this, in characters."""
CLOSE = 15
"""And so close that the next amount does not matter: a bracket and a preposition."""
FAR = 200
"""So far ahead of an amount may a date stand that opens its sentence."""
_BREAKS = frozenset(",;:،؛，、；：\n")
_MEASURED = frozenset({Kind.PHYSICAL, Kind.DURATION})


@dataclass(frozen=True, slots=True)
class Stated:
    """What a claim will state.

    Attributes:
        reading: the amount or the date.
        converted: the same amount in another unit, or None.
        on: the date that the words put beside the amount, or None.
        founded: whether words before a date say that something began then.
        dateline: whether it is the date that the document gives itself.
    """

    reading: Reading
    converted: Reading | None = None
    on: Reading | None = None
    founded: bool = False
    dateline: bool = False

    @property
    def span(self) -> Span:
        """The part of the text that holds all of it."""
        parts = [each for each in (self.reading, self.converted, self.on) if each is not None]
        return Span(min(each.start for each in parts), max(each.end for each in parts))


def state(source: Source, figures: Collection[Reading], marks: Marks) -> Iterator[Stated]:
    """Yield what is stated, in the order of the text, each figure in at least one.

    Args:
        source: the document.
        figures: those that are to be claimed.
        marks: where its sentences and clauses end.
    """
    wanted = set(figures)
    converted = _converted(source)
    seconds = {id(reading) for reading in converted.values()}
    amounts = [each for each in source.readings if each.figure is not None and id(each) not in seconds]
    telling = find_statements(source.language).founded
    folded = fold(source.text)
    line = dateline_span(source.text, source.language)
    known = {
        each
        for each in source.readings
        if each.period is not None
        and not _is_founded(folded, each, telling)
        and (line is None or line[0].start != each.start)
    }
    times = _times(source, amounts, known, converted, marks)
    covered = {on for reading, on in times.items() if reading in wanted}
    for reading in source.readings:
        if reading not in wanted or id(reading) in seconds or reading in covered:
            continue
        if reading.period is not None:
            at_head = line is not None and line[0].start == reading.start
            yield Stated(reading, founded=_is_founded(folded, reading, telling), dateline=at_head)
        else:
            yield Stated(reading, converted.get(reading), times.get(reading))


def _converted(source: Source) -> Mapping[Reading, Reading]:
    """Return the equivalent of each amount that has one which a rule can compare; none is part of two pairs."""
    found: dict[Reading, Reading] = {}
    used: set[Reading] = set()
    for pair in source.pairs:
        kinds = {pair.first.measured.kind, pair.second.measured.kind}
        if (kinds == {Kind.MONEY} or kinds <= _MEASURED) and used.isdisjoint((pair.first, pair.second)):
            found[pair.first] = pair.second
            used |= {pair.first, pair.second}
    return found


def _is_founded(folded: str, date: Reading, telling: Collection[str]) -> bool:
    before = folded[max(0, date.start - NEAR) : date.start].rstrip()
    after = folded[date.end : date.end + NEAR].lstrip()
    return any(before.endswith(phrase) or after.startswith(phrase) for phrase in telling)


def _times(
    source: Source,
    amounts: Sequence[Reading],
    dates: Collection[Reading],
    converted: Mapping[Reading, Reading],
    marks: Marks,
) -> dict[Reading, Reading]:
    """Return the date beside each amount: right behind it, or else ahead of it in its sentence."""
    found: dict[Reading, Reading] = {}
    ahead: Reading | None = None
    order = sorted([*amounts, *dates], key=lambda each: each.start)
    taken: set[Reading] = set()
    for place, reading in enumerate(order):
        if reading.period is not None:
            ahead = None if reading in taken else reading
            continue
        end = converted.get(reading, reading).end
        after = order[place + 1] if place + 1 < len(order) else None
        then = order[place + 2] if place + 2 < len(order) else None
        if after is not None and after in dates and _follows(source.text, end, after, then, marks):
            found[reading] = after
            taken.add(after)
        elif (
            ahead is not None
            and end - ahead.start <= FAR
            and marks.sentence(Span(ahead.start, ahead.end)) == marks.sentence(Span(reading.start, end))
        ):
            found[reading] = ahead
    return found


def _follows(text: str, end: int, date: Reading, then: Reading | None, marks: Marks) -> bool:
    """Whether a date stands right behind an amount, or in the same clause and further from the next amount."""
    gap = date.start - end
    if gap > NEAR or not _BREAKS.isdisjoint(text[end : date.start]):
        return False
    if gap > CLOSE and then is not None and then.figure is not None and then.start - date.end < gap:
        return not _BREAKS.isdisjoint(text[date.end : then.start])
    return marks.sentence(Span(max(end - 1, 0), end)) == marks.sentence(Span(date.start, date.end))
