"""The reader as the scorer of other readers' suites calls it: `score_reader.py benchmarks.reader_scores:found FILES`."""

from collections.abc import Iterator
from decimal import Decimal

from claimtest.figure import SCALES
from claimtest.reader import Reading, read
from claimtest.units import Kind

_LIVED = frozenset({"year", "month", "week", "day"})
# Where these suites take a duration for an age only beside a word that says so.
_AGES_TOLD = frozenset({"en", "nl", "sv"})
# Where they give an exact number one value; elsewhere it is both ends of its range.
_EXACT_ONCE = frozenset({"ar"})
_PERCENT = {"percent": 0, "percentage_point": 0, "permille": -1, "basis_point": -2, "ppm": -4}


def found(text: str, language: str) -> list[tuple[int, int, Decimal, str | None]]:
    """Return what the reader finds as start, end, value and unit; both ends of a range, each as its own."""
    return [row for reading in read(text, language) for row in _rows(reading, language)]


def _rows(reading: Reading, language: str) -> Iterator[tuple[int, int, Decimal, str | None]]:
    if reading.figure is None:
        if reading.period is not None and reading.text.isdecimal():
            yield reading.start, reading.end, Decimal(reading.text), None
        return
    figure = reading.figure
    unit = _unit(reading, language)
    shared = len(figure.numbers) > 1 and unit is not None and _shares_unit(reading, language)
    exact = figure.qualifier == "=" and unit is None and language not in _EXACT_ONCE
    for at, number in enumerate(figure.numbers * 2 if exact else figure.numbers):
        value = Decimal(number).scaleb(SCALES[figure.scale])
        value = value.scaleb(_PERCENT.get(reading.unit or "", 0))
        yield reading.start, reading.end, value, None if shared and at == 0 else unit


def _unit(reading: Reading, language: str) -> str | None:
    """Name the unit: none for what the suites take for plain numbers, counts and durations that are no ages."""
    kind = reading.measured.kind
    lived = reading.age or (reading.unit in _LIVED and language not in _AGES_TOLD)
    if kind is Kind.COUNT or (kind is Kind.DURATION and not lived):
        return None
    return "%" if reading.unit in _PERCENT else reading.unit


def _shares_unit(reading: Reading, language: str) -> bool:
    """Whether the first end of a range stands without the unit, which the suites then do not give it."""
    starts = (reading.text[:end] for end in range(1, len(reading.text)))
    return not any(
        low.measured == reading.measured and low.figure is not None and len(low.figure.numbers) == 1
        for start in starts
        for low in read(start, language)
    )
