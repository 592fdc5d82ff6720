"""The reader as the scorer of other readers' suites calls it: `score_reader.py benchmarks.reader_scores:found FILES`."""

from collections.abc import Iterator
from decimal import Decimal

from claimtest.figure import SCALES
from claimtest.reader import Reading, read
from claimtest.units import Kind

_LIVED = frozenset({"year", "month", "week", "day"})
_PERCENT = frozenset({"percent", "percentage_point", "permille"})


def found(text: str, language: str) -> list[tuple[int, int, Decimal, str | None]]:
    """Return what the reader finds as start, end, value and unit; both ends of a range, each as its own."""
    return [row for reading in read(text, language) for row in _rows(reading)]


def _rows(reading: Reading) -> Iterator[tuple[int, int, Decimal, str | None]]:
    if reading.figure is None:
        if reading.period is not None and reading.text.isdecimal():
            yield reading.start, reading.end, Decimal(reading.text), None
        return
    figure = reading.figure
    for number in figure.numbers:
        value = Decimal(number).scaleb(SCALES[figure.scale])
        yield reading.start, reading.end, value / 10 if reading.unit == "permille" else value, _unit(reading)


def _unit(reading: Reading) -> str | None:
    """Name the unit: none for what the suites take for plain numbers, counts and durations too short for ages."""
    kind = reading.measured.kind
    if kind is Kind.COUNT or (kind is Kind.DURATION and not reading.age and reading.unit not in _LIVED):
        return None
    return "%" if reading.unit in _PERCENT else reading.unit
