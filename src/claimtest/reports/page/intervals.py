"""Intervals that the figures of a finding name, as ends that a line can be drawn between."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias

from claimtest.figure import SCALES, Figure
from claimtest.interval import Interval

_AMOUNT = re.compile(
    r"(?<![\w.-])(?:(?P<qualifier>[<>]=?|[~=]) )?(?P<low>-?\d+(?:\.\d+)?)(?:\.\.(?P<high>-?\d+(?:\.\d+)?))?"
    r"(?: (?P<scale>thousand|million|billion|trillion))? (?P<unit>[^\W\d][^\s,;:]*)"
)

Ends: TypeAlias = tuple[str | None, str | None]
"""Lower and upper end as decimals; None where there is none."""


def drawn(values: Sequence[str]) -> list[Ends | None]:
    """Return the ends of each value in the unit that most of them are in; None where a value has none in it.

    Args:
        values: the figures that a finding shows, such as `9..11 kg` or `6.28..6.314 CNY/USD, 2018-04-02`.
    """
    read = [dict(_amounts(value)) for value in values]
    units = Counter(unit for amounts in read for unit in amounts)
    unit, times = max(units.items(), key=lambda item: item[1], default=("", 0))
    if times < 2:  # noqa: PLR2004 - one alone has nothing to be compared with
        return [None] * len(values)
    return [_ends(amounts[unit]) if unit in amounts else None for amounts in read]


def _amounts(value: str) -> Iterator[tuple[str, Interval]]:
    for found in _AMOUNT.finditer(value):
        scale = found["scale"] or ""
        if found["high"] is None:
            yield found["unit"], Figure((found["low"],), scale, found["qualifier"] or "").interval
        else:
            low, high = (Decimal(found[end]).scaleb(SCALES[scale]) for end in ("low", "high"))
            yield found["unit"], Interval(min(low, high), max(low, high))


def _ends(interval: Interval) -> Ends:
    low, high = (f"{end:f}" if end.is_finite() else None for end in (interval.low, interval.high))
    return low, high
