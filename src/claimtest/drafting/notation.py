"""Figures of a document in the notation of claim files, where that can say what the document does."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claimtest import units
from claimtest.errors import NotationError
from claimtest.quantity import Quantity
from claimtest.reading import Reading
from claimtest.units import Kind

THING = "item"
"""What a number counts whose noun the document does not give."""
MAX_NOUN = 60


@dataclass(frozen=True, slots=True)
class Noted:
    """A figure in the notation.

    Attributes:
        text: such as `> 150 billion CNY`.
        quantity: what it stands for.
        noun: the count noun that the vocabulary lacks, or nothing.
        asks: what a person must decide about it, or nothing.
    """

    text: str
    quantity: Quantity
    noun: str = ""
    asks: str = ""


def note(reading: Reading, counts: Mapping[str, str]) -> Noted | None:
    """Write a figure down, or return None where no claim can state it.

    Args:
        reading: an amount.
        counts: the count nouns of the vocabulary.
    """
    if reading.figure is None:
        return None
    if reading.measured.kind is Kind.COUNT or not reading.unit:
        noun = reading.unit or THING
        if units.is_unit(noun) or len(noun) > MAX_NOUN:
            return None
        asks = "" if reading.unit else "what does it count?"
        text = str(replace(reading.figure, unit=noun))
        return _checked(text, {**counts, noun: counts.get(noun, noun)}, "" if noun in counts else noun, asks)
    for name in dict.fromkeys((str(reading.measured), reading.measured.name)):
        text = str(replace(reading.figure, unit=name))
        noted = _checked(text, counts, "", _doubt(reading))
        if noted is not None and noted.quantity == replace_figure(reading, noted):
            return noted
    return None


def replace_figure(reading: Reading, noted: Noted) -> Quantity | None:
    """Return what a reading stands for, with the figure as it was noted, so that the two can be compared."""
    return None if reading.quantity is None else replace(reading.quantity, figure=noted.quantity.figure)


def _checked(text: str, counts: Mapping[str, str], noun: str, asks: str) -> Noted | None:
    try:
        return Noted(text, Quantity.parse(text, counts), noun, asks)
    except NotationError:
        return None


def _doubt(reading: Reading) -> str:
    if reading.inherited:
        return f"is it {reading.measured}? The words before say so"
    return f"is it {reading.measured}?" if reading.ambiguous else ""
