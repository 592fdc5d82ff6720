"""The reader: every figure of a text, with its place, its unit and what its words say about it.

A language is CLDR's data, through Babel, and a lexicon of what CLDR lacks; there is no code for any one language.
"""

from collections.abc import Sequence
from decimal import Context, localcontext

from claimtest.figure import MAX_DIGITS
from claimtest.reader.amounts import Amount
from claimtest.reader.folding import fold
from claimtest.reader.joins import join
from claimtest.reader.languages import Language, find_language
from claimtest.reader.nouns import noun_after
from claimtest.reader.pairing import find_pairs
from claimtest.reader.scan import scan
from claimtest.reader.unspaced import Unspaced
from claimtest.reader.written import figure
from claimtest.reading import Pair, Reading
from claimtest.units import Kind, Unit

# Room for the longest figure, for a fraction behind it and for a scale word: rounding what is longer than the context
# is an error of decimal's, and no text may raise one.
_ROOM = Context(prec=10 * MAX_DIGITS)

__all__ = ["Pair", "Reading", "pairs", "read"]


def read(text: str, language: str, *, dollar: str | None = None) -> list[Reading]:
    """Read every figure of a text.

    Args:
        text: in one language, of any length.
        language: such as `en`, `fr-CA` or `zh_Hant`; its territory decides what `$`, `kr` or `¥` mean alone.
        dollar: the ISO 4217 code that a bare `$` or `dollars` stands for instead, such as a publisher's own.

    Returns:
        The readings in the order of the text; none overlaps another.

    Raises:
        NotationError: CLDR has no such language.
        InputError: the language's lexicon is malformed.
    """
    known = find_language(language)
    if known.spaced or known.worded:
        return _read(text, known, dollar)
    closed = Unspaced(text)
    readings = _read(closed.text, known, dollar)
    if len(closed.text) == len(text):
        return readings
    return [closed.placed(reading, text) for reading in readings]


def pairs(
    text: str, language: str, readings: Sequence[Reading] | None = None, *, dollar: str | None = None
) -> list[Pair]:
    """Find the amounts that a text states in two units: `6 billion yuan (US$938 million)`.

    Args:
        text: the text.
        language: its language.
        readings: what `read` found in it, if that is known already.
        dollar: as for `read`.
    """
    found = read(text, language, dollar=dollar) if readings is None else readings
    return list(find_pairs(text, found, find_language(language)))


def _read(text: str, known: Language, dollar: str | None) -> list[Reading]:
    folded = fold(text, known.alike)
    with localcontext(_ROOM):
        return [
            _reading(amount, text, folded, known, dollar)
            for amount in join(scan(text, folded, known), folded, known)
        ]


def _reading(amount: Amount, text: str, folded: str, known: Language, dollar: str | None) -> Reading:
    words = text[amount.start : amount.end]
    if amount.period is not None:
        return Reading(amount.start, amount.end, words, period=amount.period)
    measure = amount.measure
    unit = measure.unit
    numbers = amount.numbers
    if measure.power:
        numbers = tuple(number._replace(power=number.power + measure.power) for number in numbers)
    if dollar and measure.ambiguous and unit.name == "USD":
        unit = Unit(dollar, Kind.MONEY)
    if amount.bare:
        noun = noun_after(folded, amount.end, known)
        if noun is not None:
            unit = Unit(text[noun[0] : noun[1]], Kind.COUNT)
    return Reading(
        amount.start,
        amount.end,
        words,
        figure(numbers, amount.qualifier, str(unit)),
        unit,
        ambiguous=measure.ambiguous,
        inherited=amount.inherited,
        age=measure.age,
    )
