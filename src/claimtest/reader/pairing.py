"""Pairs: one amount stated in two units."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimtest.reader.folding import fold
from claimtest.reader.languages import Language
from claimtest.reading import Pair, Reading
from claimtest.units import Kind

_GAP = 40
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
    between = folded[first.end : second.start].strip(" ,")
    if between[:1] in {"(", "[", "（"} and not between[1:].strip():
        return True
    opened = between.lstrip("([（").strip()
    if opened != between and language.pairs.exact(opened):
        return True
    return bool(language.pairs.exact(between))
