"""Changes with both ends: `rose 10 percent to 110 million euros from 100 million`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimtest.figure import Figure
from claimtest.passage import Span
from claimtest.quantity import Quantity, quantity
from claimtest.reading import Reading
from claimtest.scanning.statement import Prose, Statement, span_of
from claimtest.units import Kind, Unit

MAX_WORDS = 4
"""How many words may stand between the word that tells a change and its size."""
_MEASURED = frozenset({Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.PHYSICAL})


def find(prose: Prose) -> Iterator[Statement]:
    """Take a percentage behind a word of change, and the two amounts right behind it."""
    for sentence in prose.sentences():
        for index, size in enumerate(sentence):
            if size.unit == "percent" and _is_one(size):
                before = sentence[index - 1].end if index else max(0, size.start - 60)
                sign = _direction(prose, before, size)
                if sign is not None:
                    yield from _ends(prose, size, sentence[index + 1 : index + 3], sign)


def _ends(prose: Prose, size: Reading, rest: Sequence[Reading], sign: str) -> Iterator[Statement]:
    """Read "to A from B", "from B to A", and "from B to A" where the reader made a range of it."""
    if not rest:
        return
    words = prose.words
    first = _joint(prose, size, rest[0])
    if first in words.change_from and rest[0].figure is not None and len(rest[0].figure.numbers) > 1:
        figure = rest[0].figure
        start, end = (
            quantity(each.interval, rest[0].measured, each)
            for each in (replace(figure, numbers=(number,)) for number in figure.numbers)
        )
        if rest[0].measured.kind in _MEASURED:
            yield _statement(size, sign, (start, span_of(rest[0])), (end, span_of(rest[0])))
    elif len(rest) > 1:
        one, other = _plain(prose, size, rest[0]), _plain(prose, rest[0], rest[1])
        unit = _common_unit(rest)
        if one is None or other is None or unit is None:
            return
        (first, before), (second, after) = one, other
        ends = [
            (quantity(figure.interval, unit, figure), span_of(each))
            for figure, each in zip((before, after), rest, strict=True)
        ]
        if first in words.change_to and second in words.change_from:
            yield _statement(size, sign, ends[1], ends[0])
        elif first in words.change_from and second in words.change_to:
            yield _statement(size, sign, ends[0], ends[1])


def _plain(prose: Prose, last: Reading, reading: Reading) -> tuple[str, Figure] | None:
    """Return the words before a figure, and the figure; `hasta` and `desde` before the ends of a change are no bounds."""
    joint, figure = _joint(prose, last, reading), reading.figure
    if figure is None or len(figure.numbers) > 1:
        return None
    if figure.qualifier in {"", "<=", ">="} and not joint:
        text = prose.folded[reading.start : reading.end]
        ends = prose.words.change_to | prose.words.change_from
        inside = max((word for word in ends if text.startswith(f"{word} ")), key=len, default="")
        if inside:
            return inside, replace(figure, qualifier="")
    return (joint, figure) if figure.qualifier in {"", "~"} else None


def _statement(
    size: Reading, sign: str, before: tuple[Quantity, Span], after: tuple[Quantity, Span]
) -> Statement:
    figure = size.figure
    assert figure is not None  # noqa: S101 - only such readings are sizes
    signed = replace(figure, numbers=(sign + figure.numbers[0],))
    return Statement(
        {"change": quantity(signed.interval, size.measured, signed), "before": before[0], "after": after[0]},
        {"change": span_of(size), "after": after[1], "before": before[1]},
    )


def _joint(prose: Prose, first: Reading, second: Reading) -> str:
    """Return the words between two figures, without marks around them."""
    return prose.between(first, second).strip(" ,(–—")


def _is_one(reading: Reading) -> bool:
    figure = reading.figure
    return figure is not None and len(figure.numbers) == 1 and figure.qualifier in {"", "~"}


def _common_unit(readings: Sequence[Reading]) -> Unit | None:
    """Return the unit of two figures, of which one may have none of its own; None where they differ."""
    units = [each.measured for each in readings if each.measured.kind is not Kind.NUMBER]
    kinds = {each.kind for each in units}
    if not kinds <= _MEASURED or len(set(units)) > 1:
        return None
    return units[0] if units else readings[0].measured


def _direction(prose: Prose, start: int, size: Reading) -> str | None:
    """Return the sign of the change that the words before a percentage tell, or None."""
    words = prose.folded[start : size.start].split()[-MAX_WORDS:]
    for word in reversed(words):
        plain = word.strip(",;:()")
        if prose.words.rose.exact(plain):
            return ""
        if prose.words.fell.exact(plain):
            return "-"
    return None
