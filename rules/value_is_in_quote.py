"""The quoted words state the declared value.

The quote is read in the source's language. Figure, unit and qualifier must come out as declared, so that a slip in
the claim file is not mistaken for one in the document. A count that is known to be exact may be declared so, and
one end of a range may be declared by itself. Where the words leave open which unit is meant, the claim says it: the
dollar of a country, a long ton, an imperial gallon; what a price or a speed is per may stand anywhere in the quote.

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
from claimtest.figure import Figure
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.namesakes import called_the_same
from claimtest.quantity import Quantity
from claimtest.reading import Reading
from claimtest.suite import Suite
from claimtest.units import Kind, Unit

POINTS = frozenset({"percentage_point", "basis_point"})
"""What differences of percentages are counted in; a percentage is not one of them."""


def check(value: Quantity, quote: str, claim: Claim, suite: Suite) -> Finding | Holds | Vacuous:
    """Compare the declared value with every figure that the reader finds in the quote."""
    if not claim.spans:
        return Vacuous("the quoted words are not in the source")
    readings = claim.source.read_in(claim.spans)
    stating = next((reading for reading in readings if _states(reading, value, quote, suite)), None)
    if stating is not None:
        return Holds((("declared", str(value)), ("read", f'{_shown(stating)}, in "{stating.text}"')))
    shown = dict.fromkeys(_shown(reading) for reading in readings)
    if not shown:
        return Finding(f'no figure is read in "{quote}"', hint="quote the words that state the value")
    sentence = f"the quote states {' and '.join(shown)}, not {value}"
    return Finding(sentence, hint=next(_hints(readings, value, suite), None))


def _states(reading: Reading, value: Quantity, quote: str, suite: Suite) -> bool:
    """Whether a reading is what was declared, in figure, unit and qualifier."""
    if reading.figure is None:
        return False
    unit = _meant(reading, value.unit, quote, suite)
    return unit is not None and any(
        units.convert(interval, unit, value.unit) == value.interval for interval in _intervals(reading, value)
    )


def _intervals(reading: Reading, value: Quantity) -> Iterator[Interval]:
    """Return the intervals that a declared value may have for a figure to state it."""
    if reading.figure is None:
        return
    yield reading.figure.interval
    if value.figure is not None and value.figure.qualifier == "=":
        yield Figure(reading.figure.numbers, reading.figure.scale, "=").interval
    if len(reading.figure.numbers) > 1:
        for number in reading.figure.numbers:
            yield Figure((number,), reading.figure.scale).interval


def _meant(reading: Reading, unit: Unit, quote: str, suite: Suite) -> Unit | None:
    """Return the unit that a reading has if the declared one is what it means; None if it is not."""
    if unit.kind is Kind.COUNT:
        return unit if _counts(reading, unit, quote, suite) else None
    if unit.kind is Kind.PERCENT and (reading.unit in POINTS) != (unit.name in POINTS):
        return None
    if reading.kind == unit.kind and units.same_dimension(reading.measured, unit):
        same_name = reading.measured != unit and called_the_same(reading.measured, unit)
        return unit if same_name else reading.measured
    is_open = reading.ambiguous or reading.kind in {Kind.PHYSICAL, Kind.NUMBER}
    if reading.unit and is_open and called_the_same(reading.measured, unit):
        return unit
    counted = unit.name.partition("/")[0].strip()
    return unit if counted != unit.name and counted == reading.unit else None


def _counts(reading: Reading, unit: Unit, quote: str, suite: Suite) -> bool:
    """Whether a reading counts the declared things: by their noun, or by none while the quote may hold theirs."""
    if reading.kind not in {Kind.NUMBER, Kind.COUNT}:
        return False
    known = suite.vocabulary.counts
    if reading.unit is None or reading.unit in known:
        return known.get(reading.unit or "", unit.name) == unit.name
    words = quote.casefold()
    return any(noun.casefold() in words for noun, meant in known.items() if meant == unit.name)


def _hints(readings: tuple[Reading, ...], value: Quantity, suite: Suite) -> Iterator[str]:
    """Say what to change in the claim where a figure is nearly what it declares."""
    for reading in readings:
        if reading.figure is None or value.figure is None:
            continue
        same_figure = reading.figure.point is not None and reading.figure.point == value.point
        is_unknown = reading.kind == Kind.COUNT and reading.unit not in suite.vocabulary.counts
        if value.kind is Kind.COUNT and is_unknown and same_figure:
            yield f'if "{reading.unit}" means {value.unit}, list it under counts in vocabulary.yaml'
        elif same_figure and reading.measured == value.unit and reading.qualifier == value.figure.qualifier:
            yield "write the figure as the quote does, since its digits say how far it is rounded"


def _shown(reading: Reading) -> str:
    if reading.figure is None:
        return str(reading.period)
    if reading.unit and not reading.figure.unit:
        return f"{reading.figure} {reading.unit}"
    return str(reading.figure)
