"""The reader: every figure of a text, with its place, its unit and what its words say about it.

A language is CLDR's data, through Babel, and a lexicon of what CLDR lacks; there is no code for any one language.
"""

from collections.abc import Sequence
from decimal import Context, localcontext

from claimtest.figure import MAX_DIGITS
from claimtest.reader.amounts import Amount
from claimtest.reader.edits import Edited
from claimtest.reader.folding import fold
from claimtest.reader.joins import join
from claimtest.reader.languages import Language, find_language
from claimtest.reader.named import only_names
from claimtest.reader.nouns import capital_noun, noun_after
from claimtest.reader.pairing import find_pairs
from claimtest.reader.scan import scan
from claimtest.reader.spoken import as_written, find_spoken
from claimtest.reader.unspaced import without_gaps
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
        return _read(text, text, known, dollar)
    edits = []
    read_as = text
    spoken = find_spoken(language)
    if spoken is not None:
        edits.append(as_written(read_as, spoken, known))
        read_as = edits[-1].text
    edits.append(without_gaps(read_as))
    return _read(edits[-1].text, text, known, dollar, [edit for edit in reversed(edits) if edit])


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


def _read(
    text: str, given: str, known: Language, dollar: str | None, edits: Sequence[Edited] = ()
) -> list[Reading]:
    """Read a text, whose words stand in their places in the text as given."""
    folded = fold(text, known.alike)
    readings = []
    with localcontext(_ROOM):
        for amount in join(scan(text, folded, known), folded, known):
            if only_names(amount, folded, known):
                continue
            start, end = amount.start, amount.end
            for edited in edits:
                start, end = edited.placed(start, end)
            if amount.period is not None:
                readings.append(Reading(start, end, given[start:end], period=amount.period))
            else:
                unit = _unit(amount, text, folded, known, dollar)
                readings.append(_reading(start, end, given[start:end], amount, unit))
    return readings


def _unit(amount: Amount, text: str, folded: str, known: Language, dollar: str | None) -> Unit:
    """Return what an amount counts: its unit, the dollars that the caller means, or the noun behind it."""
    measure = amount.measure
    if amount.bare:
        noun = noun_after(folded, amount.end, known)
        if noun is not None and known.nouns.capital:
            noun = capital_noun(text, noun, known)
        if noun is not None:
            return Unit(text[noun[0] : noun[1]], Kind.COUNT)
    if dollar and measure.ambiguous and measure.unit.name == "USD":
        return Unit(dollar, Kind.MONEY)
    return measure.unit


def _reading(start: int, end: int, words: str, amount: Amount, unit: Unit) -> Reading:
    measure, numbers = amount.measure, amount.numbers
    if measure.power:
        numbers = tuple(number._replace(power=number.power + measure.power) for number in numbers)
    return Reading(
        start,
        end,
        words,
        figure(numbers, amount.qualifier, str(unit)),
        unit,
        ambiguous=measure.ambiguous,
        inherited=amount.inherited,
        age=measure.age,
    )
