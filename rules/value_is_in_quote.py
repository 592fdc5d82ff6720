"""The quoted words state the declared value.

The quote is read in the source's language. Figure, unit and qualifier must come out as declared, so that a slip in
the claim file is not mistaken for one in the document. A count that is known to be exact may be declared so, and
one end of a range may be declared by itself.

Holds:
    quote: over 150 billion yuan
    value: "> 150 billion CNY"

Fails:
    quote: over 150 billion yuan
    value: "> 150 million CNY"
"""

from collections.abc import Iterator

from claimtest import units
from claimtest.claim import Claim
from claimtest.finding import Finding, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Figure, Quantity
from claimtest.reading import Reading
from claimtest.suite import Suite
from claimtest.units import Kind, Unit


def check(value: Quantity, quote: str, claim: Claim, suite: Suite) -> Finding | Vacuous | None:
    """Compare the declared value with every figure that the reader finds in the quote."""
    if not claim.spans:
        return Vacuous("the quoted words are not in the source")
    readings = claim.source.read_in(claim.spans)
    if any(_states(reading, value, suite) for reading in readings):
        return None
    shown = dict.fromkeys(f"{_shown(reading)}" for reading in readings)
    if not shown:
        return Finding(f'no figure is read in "{quote}"', hint="quote the words that state the value")
    return Finding(f"the quote states {' and '.join(shown)}, not {value}")


def _states(reading: Reading, value: Quantity, suite: Suite) -> bool:
    """Whether a reading is what was declared, in figure, unit and qualifier."""
    if reading.figure is None or not _same_unit(reading, value.unit, suite):
        return False
    unit = value.unit if value.kind is Kind.COUNT else reading.measured
    return any(
        units.convert(interval, unit, value.unit) == value.interval for interval in _meanings(reading, value)
    )


def _meanings(reading: Reading, value: Quantity) -> Iterator[Interval]:
    """Return the intervals that a declared value may have for a figure to state it."""
    if reading.figure is None:
        return
    yield reading.figure.interval
    if value.figure is not None and value.figure.qualifier == "=":
        yield Figure(reading.figure.numbers, reading.figure.scale, "=").interval
    if len(reading.figure.numbers) > 1:
        for number in reading.figure.numbers:
            yield Figure((number,), reading.figure.scale).interval


def _same_unit(reading: Reading, unit: Unit, suite: Suite) -> bool:
    if unit.kind is Kind.COUNT:
        noun = suite.vocabulary.counts.get(reading.unit or "", unit.name)
        return reading.kind in {Kind.NUMBER, Kind.COUNT} and noun == unit.name
    return reading.kind == unit.kind and units.same_dimension(reading.measured, unit)


def _shown(reading: Reading) -> str:
    if reading.figure is None:
        return str(reading.period)
    return (
        f"{reading.figure} {reading.unit}"
        if reading.unit and not reading.figure.unit
        else str(reading.figure)
    )
