"""One sentence that stands in a document twice, with two figures."""

import re
from collections import defaultdict
from collections.abc import Iterator

from claimtest.passage import Span
from claimtest.reading import Reading
from claimtest.scanning.statement import STOPS, Prose, Statement, span_of

MIN_WORDS = 8
"""Shorter sentences are headings and rows of tables, which are alike and mean different things."""
MAX_LENGTH = 600
MAX_REPEATS = 10
_END = re.compile(rf"(?:[.](?=\s|$)|[{''.join(sorted(STOPS))}\n])\s*")


def find(prose: Prose) -> Iterator[Statement]:
    """Compare sentences that are the same but for their one figure."""
    alike: dict[str, list[Reading]] = defaultdict(list)
    for start, end, reading in _single(prose):
        words = f"{prose.folded[start : reading.start]}#{prose.folded[reading.end : end]}"
        key = " ".join(words.split())
        if len(key.split()) >= MIN_WORDS:
            alike[f"{key} {reading.measured.name}"].append(reading)
    for key, readings in alike.items():
        if len({str(reading.figure) for reading in readings}) > 1:
            for reading in readings[:MAX_REPEATS]:
                yield Statement(
                    {"value": reading.quantity},
                    {"value": span_of(reading)},
                    subject=key,
                )


def _single(prose: Prose) -> Iterator[tuple[int, int, Reading]]:
    """Yield the sentences that hold one figure, and it no date."""
    readings = iter(prose.readings)
    reading = next(readings, None)
    for span in _sentences(prose):
        inside = []
        while reading is not None and reading.start < span.end:
            if reading.start >= span.start:
                inside.append(reading)
            reading = next(readings, None)
        if len(inside) == 1 and inside[0].figure is not None and inside[0].end <= span.end:
            yield span.start, span.end, inside[0]


def _sentences(prose: Prose) -> Iterator[Span]:
    start = 0
    for found in _END.finditer(prose.text):
        if found.start() - start <= MAX_LENGTH:
            yield Span(start, found.start())
        start = found.end()
    if len(prose.text) - start <= MAX_LENGTH:
        yield Span(start, len(prose.text))
