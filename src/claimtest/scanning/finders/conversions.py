"""Amounts in two units: `6 billion yuan (US$938 million)`, `26 miles (42 km)`."""

from collections.abc import Iterator

from claimtest.reading import Pair
from claimtest.scanning.statement import Prose, Statement, span_of


def find(prose: Prose) -> Iterator[Statement]:
    """Take the reader's pairs, but for those that it may have paired wrongly."""
    for pair in prose.pairs:
        if _is_plain(pair):
            yield Statement(
                {"value": pair.first.quantity, "converted": pair.second.quantity},
                {"value": span_of(pair.first), "converted": span_of(pair.second)},
                frozenset(_guessed(pair, prose.dollar)),
            )


def _is_plain(pair: Pair) -> bool:
    """Whether both amounts have a unit of their own, and both are ranges or none is."""
    first, second = pair.first, pair.second
    if first.figure is None or second.figure is None or first.inherited or second.inherited:
        return False
    return len(first.figure.numbers) == len(second.figure.numbers)


def _guessed(pair: Pair, dollar: str | None) -> Iterator[str]:
    """Yield the keys whose currency is a guess; what a person says about a bare dollar is none."""
    for key, reading in (("value", pair.first), ("converted", pair.second)):
        if reading.ambiguous and reading.unit != dollar:
            yield key
