"""Figures as written, and the notation that they are written in.

The notation is `[= | ~ | > | >= | < | <=] NUMBER [.. NUMBER] [SCALE] UNIT`, language-neutral and strict:
`.` for decimals, no grouping, `thousand`, `million`, `billion` (10^9) or `trillion` (10^12).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal

from claimtest.errors import NotationError
from claimtest.interval import Interval, hull

SCALES: Mapping[str, int] = {"": 0, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
MAX_DIGITS = 40
_EXACT = Context(prec=2 * MAX_DIGITS)
MAX_LENGTH = 200

_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"
_NOTATION = re.compile(
    rf"\s*(?P<qualifier>=|~|>=|>|<=|<)?\s*(?P<low>{_NUMBER})(?:\s*\.\.\s*(?P<high>{_NUMBER}))?"
    r"(?:\s+(?P<scale>thousand|million|billion|trillion)(?=\s|$))?(?:\s+(?P<unit>\S.*?)|(?P<percent>%))?\s*"
)
_HINT = "write [= ~ > >= < <=] NUMBER [.. NUMBER] [thousand|million|billion|trillion] UNIT, as in > 1.5 billion USD"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as written, kept as text so that trailing zeros keep their meaning.

    Attributes:
        numbers: one number, or the two ends of a range, as `str` of digits with an optional `.` and `-`.
        scale: a key of `SCALES`.
        qualifier: `=` exact, `~` approximate, `>` `>=` `<` `<=` a bound, or nothing.
        unit: the unit as written.
    """

    numbers: tuple[str, ...]
    scale: str = ""
    qualifier: str = ""
    unit: str = ""

    @property
    def point(self) -> Decimal | None:
        """The figure itself; None for a range."""
        return _scaled(self.numbers[0], self.scale) if len(self.numbers) == 1 else None

    @property
    def plain(self) -> Interval:
        """Every value that would be written with these digits, whatever the qualifier says."""
        return hull(_rounded(number, self.scale) for number in self.numbers)

    @property
    def interval(self) -> Interval:
        """Every value that the figure stands for, its qualifier respected."""
        ends = [_scaled(number, self.scale) for number in self.numbers]
        match self.qualifier:
            case "=":
                return Interval(ends[0], ends[-1])
            case "~":
                return hull(_approximate(number, self.scale) for number in self.numbers)
            case ">" | ">=":
                return Interval.above(ends[0], closed=self.qualifier == ">=")
            case "<" | "<=":
                return Interval.below(ends[0], closed=self.qualifier == "<=")
            case _:
                return self.plain

    def __str__(self) -> str:
        return " ".join(
            part for part in (self.qualifier, "..".join(self.numbers), self.scale, self.unit) if part
        )


def parse_figure(text: str) -> tuple[Figure, int]:
    """Read the notation, up to what the unit means.

    Args:
        text: such as `> 150 billion CNY` or `20..24 kg`.

    Returns:
        The figure, and the offset of its unit in the text.

    Raises:
        NotationError: the text is not in the notation.
    """
    if len(text) > MAX_LENGTH:
        raise NotationError(f"a quantity is written in at most {MAX_LENGTH} characters", end=len(text))
    found = _NOTATION.fullmatch(text)
    if found is None:
        raise find_mistake(text) or NotationError(
            f'"{text.strip()}" is not a quantity', hint=_HINT, end=len(text)
        )
    numbers = tuple(found[end] for end in ("low", "high") if found[end] is not None)
    unit = "unit" if found["unit"] else "percent"
    if found[unit] is None:
        raise NotationError(f'"{text.strip()}" has no unit', hint=_HINT, end=len(text))
    figure = Figure(numbers, found["scale"] or "", found["qualifier"] or "", found[unit])
    _check(figure, found)
    return figure, found.start(unit)


def _scaled(number: str, scale: str) -> Decimal:
    return Decimal(number).scaleb(SCALES[scale], _EXACT)


def _rounded(number: str, scale: str) -> Interval:
    """Half a unit of the last written digit to either side."""
    value = _scaled(number, scale)
    return _around(value, int(value.as_tuple().exponent))


def _approximate(number: str, scale: str) -> Interval:
    """Half a unit of the last digit that is not zero, and never less than the plain reading."""
    value = _scaled(number, scale)
    plain = _rounded(number, scale)
    return (
        plain if value == 0 else plain.hull(_around(value, int(value.normalize(_EXACT).as_tuple().exponent)))
    )


def _around(value: Decimal, exponent: int) -> Interval:
    half = Decimal(5).scaleb(exponent - 1)
    return Interval.point(value) + Interval(-half, half)


def _check(figure: Figure, found: re.Match[str]) -> None:
    """Refuse what has the notation's form but no meaning."""
    for end in ("low", "high"):
        if found[end] is not None and len(found[end]) > MAX_DIGITS:
            raise NotationError(
                f"a figure has at most {MAX_DIGITS} digits", start=found.start(end), end=found.end(end)
            )
    if len(figure.numbers) == 1:
        return
    if figure.qualifier in {">", ">=", "<", "<="}:
        start = found.start("qualifier")
        raise NotationError("a bound takes one figure, not a range", start=start, end=found.end("high"))
    if Decimal(figure.numbers[0]) > Decimal(figure.numbers[1]):
        raise NotationError("the range ends below its start", start=found.start("low"), end=found.end("high"))


_MISTAKES = (
    (
        re.compile(r"[0-9][,'_ \u00a0\u202f][0-9]"),
        "digits are not grouped here, and decimals take a point",
        "1010.5, not 1,010.5",
    ),
    (re.compile(r"[$€£¥₹]"), "currencies are written as ISO 4217 codes", "USD, not $"),
    (re.compile(r"[0-9]\s*(?:–|—|-|to)\s*[0-9]"), "a range is written with two points", "20..24 billion USD"),
    (re.compile(r"[0-9][eE][+-]?[0-9]"), "an exponent is not part of the notation", "6 billion, not 6e9"),
    (re.compile(r"[0-9][^\W\d_]"), "a space stands between figure and unit", "6 billion CNY"),
)


def find_mistake(text: str) -> NotationError | None:
    """Say which habit of other notations a text follows, and where."""
    for pattern, message, example in _MISTAKES:
        found = pattern.search(text)
        if found:
            return NotationError(message, hint=f"write {example}", start=found.start(), end=found.end())
    return None
