"""Pairs: one amount stated in two units."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimtest.reader.folding import fold
from claimtest.reader.languages import Language
from claimtest.reading import Pair, Reading
from claimtest.units import Kind

_GAP = 40
_PAUSES = " ,-\u2013\u2014"
_PAIRED = frozenset({Kind.MONEY, Kind.PHYSICAL})


def find_pairs(text: str, readings: Sequence[Reading], language: Language) -> Iterable[Pair]:
    """Yield neighbours in different units that the words between call the same amount."""
    folded = fold(text, language.alike)
    for first, second in pairwise(readings):
        if _comparable(first, second) and _equated(folded, first, second, language):
            yield Pair(first, second)


def _comparable(first: Reading, second: Reading) -> bool:
    kinds = {first.measured.kind, second.measured.kind}
    return (
        first.figure is not None
        and second.figure is not None
        and len(kinds) == 1
        and kinds <= _PAIRED
        and first.measured != second.measured
        and second.start - first.end <= _GAP
    )


def _equated(folded: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether what stands between two figures calls them one amount."""
    between = folded[first.end : second.start].strip(_PAUSES)
    if not between:
        # `6 milliards de yuans, environ 938 millions de dollars`: the word belongs to the second figure.
        paused = second.start - first.end > 1 and not folded[first.end : second.start].isspace()
        return paused and language.joints.pairs.at(folded, second.start) is not None
    opened = between.lstrip("([（").strip()
    if opened == between:
        return bool(language.joints.pairs.exact(between))
    return not opened or bool(language.joints.pairs.exact(opened)) or _opens_range(opened, language)


def _opens_range(words: str, language: Language) -> bool:
    """Whether a bracket opens with the word before a range: `(entre 4 et 6 milliards d'euros)`."""
    cue = language.beside.cues.exact(words)
    return cue is not None and bool(cue.opener)
