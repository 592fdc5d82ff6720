"""Shares with their part and whole: `3 of 10 employees (30 percent)`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from claimtest.figure import Figure
from claimtest.interval import Interval
from claimtest.quantity import Quantity, quantity
from claimtest.reading import Reading
from claimtest.scanning.statement import Prose, Statement, ends_sentence, span_of
from claimtest.units import Kind, Unit

MAX_WORDS = 4
"""How many words may name what is counted, between the whole and its share."""
_RATIO = re.compile(r"(?P<part>\d{1,4}) (?P<of>\D{1,30}) (?P<whole>\d{1,4})")
_COUNTED = frozenset({Kind.NUMBER, Kind.COUNT, Kind.MONEY})


def find(prose: Prose) -> Iterator[Statement]:
    """Take a part, a whole and a percentage that is set off from them as the same thing."""
    readings = prose.readings
    for ratio, share in pairwise(readings):
        if _counted(ratio) and _is_percent(share) and _set_off(prose, ratio, share):
            yield from _of_ratio(prose, ratio, share)
    for (part, whole), share in zip(pairwise(readings), readings[2:], strict=False):
        if not (_counted(part) and _counted(whole) and _is_percent(share)):
            continue
        if _is_part(prose, part, whole) and _set_off(prose, whole, share):
            unit = whole.measured if whole.measured.kind is not Kind.NUMBER else part.measured
            if part.measured.kind is not Kind.NUMBER and part.measured != unit:
                continue
            yield Statement(
                {"value": share.quantity, "part": _counted_in(part, unit), "whole": _counted_in(whole, unit)},
                {"value": span_of(share), "part": span_of(part), "whole": span_of(whole)},
            )


def _of_ratio(prose: Prose, ratio: Reading, share: Reading) -> Iterator[Statement]:
    """Take part and whole of what the reader has read as one number, as it does `3 out of 10` and `3 salariés sur 10`."""
    found = _RATIO.fullmatch(prose.folded, ratio.start, ratio.end)
    if found is None or not _is_out_of(found["of"], ratio, prose):
        return
    part, whole = (
        quantity(
            Interval.point(Decimal(found[name])),
            ratio.measured,
            Figure((found[name],), unit=ratio.unit or ""),
        )
        for name in ("part", "whole")
    )
    spans = {"value": span_of(share), "part": span_of(ratio)}
    yield Statement({"value": share.quantity, "part": part, "whole": whole}, spans)


def _counted(reading: Reading) -> bool:
    figure = reading.figure
    return figure is not None and len(figure.numbers) == 1 and reading.measured.kind in _COUNTED


def _is_percent(reading: Reading) -> bool:
    return reading.figure is not None and len(reading.figure.numbers) == 1 and reading.unit == "percent"


def _is_part(prose: Prose, part: Reading, whole: Reading) -> bool:
    """Whether the words between two figures make one a part of the other: `3 of 10`, `3 salariés sur 10`."""
    return _is_out_of(prose.between(part, whole).strip(), part, prose)


def _is_out_of(between: str, part: Reading, prose: Prose) -> bool:
    """Whether words say `out of`, behind the noun that a part counts or at once."""
    noun = (part.unit or "").lower() if part.measured.kind is Kind.COUNT else ""
    return between in prose.words.out_of or between.removeprefix(noun).strip() in prose.words.out_of


def _set_off(prose: Prose, whole: Reading, share: Reading) -> bool:
    """Whether a bracket, or a comma and a word for "or", stands between a whole with its noun and a share."""
    between = prose.between(whole, share)
    if ends_sentence(between) or len(between.split()) > MAX_WORDS:
        return False
    noun, opened, rest = between.partition("(")
    if opened:
        return not rest.strip() and "," not in noun
    _, comma, rest = between.rpartition(",")
    return bool(comma) and rest.strip() in prose.words.same


def _counted_in(reading: Reading, unit: Unit) -> Quantity:
    """Return a figure in a unit; people and things that are counted one by one are no rounded figures."""
    figure = reading.figure
    assert figure is not None  # noqa: S101 - only such readings are counted
    exact = replace(figure, qualifier="=") if _is_exact(figure) else figure
    return quantity(exact.interval, unit, figure)


def _is_exact(figure: Figure) -> bool:
    number = figure.numbers[0]
    return not figure.scale and not figure.qualifier and "." not in number and not number.endswith("00")
