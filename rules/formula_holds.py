"""What a formula says of claims is true.

A formula compares claims: sums, differences, products and quotients of them, or the smallest and the largest. It is
computed with everything that the figures stand for, so it fails only where no values behind the rounded figures make
it true. There is no other tolerance, since rounding is all that may keep two ways to one figure apart. Money in two
currencies meets only through `convert`, at the rate of publication or of the date that it names.

Holds:
    claims:
        - {id: series_b, value: 410 million USD}
        - {id: series_c, value: 600 million USD}
        - {id: raised, value: 1.01 billion USD, formula: series_b + series_c == raised}

Fails:
    claims:
        - {id: series_c, value: 600 million USD}
        - {id: valuation, value: 3 million USD, formula: valuation >= series_c}
"""

from collections.abc import Iterator

from claimtest.claim import Unavailable
from claimtest.conversion import times
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.formula import Formula
from claimtest.formula_compute import Comparison
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.source import Source

SCALE_WORDS = (3, -3, 6, -6, 9, -9)
"""Powers of ten by which a figure may be off, by a scale word; the likeliest first."""

SLIPS = (*SCALE_WORDS, 1, -1, 2, -2)
"""The same, or by digits."""

NOT = {"<": "not less than", "<=": "more than", ">": "not more than", ">=": "less than"}
"""How one side stands to the other where the comparison does not hold."""


def check(formula: Formula, source: Source, rates: Rates) -> Finding | Holds | Vacuous:
    """Compute both sides of each comparison and compare them as intervals."""
    compared = formula.compare(rates, source.published)
    if isinstance(compared, Unavailable):
        return Vacuous(compared.reason)
    wrong = next((each for each in compared if not each.holds), None)
    if wrong is not None:
        hint = next(_slips(formula, source, rates), "a figure may be miscopied, or mean something else")
        return Finding(_sentence(wrong), hint=hint, figures=_rows(formula, compared))
    if not any(each.could_fail for each in compared):
        return Vacuous("; ".join(map(_decided, compared)))
    points = formula.unrounded().compare(rates, source.published)
    apart = not isinstance(points, Unavailable) and not all(each.holds for each in points)
    return Holds(_rows(formula, compared), only_by_rounding=apart)


def _sentence(wrong: Comparison) -> str:
    (left, left_value), (right, right_value) = wrong.sides
    if wrong.operator == "==":
        return f"{left} is {left_value}, but {right} is {right_value}"
    than = right if right == str(right_value) else f"{right}, {right_value}"
    return f"{left} is {left_value}, which is {NOT[wrong.operator]} {than}"


def _decided(comparison: Comparison) -> str:
    """Say which figures settle a comparison beforehand."""
    if comparison.left_text == comparison.right_text:
        return f"{comparison.left_text} stands on both sides"
    sides = " and ".join(f"{text} is {side}" for text, side in comparison.sides)
    return f"{sides}, where {comparison.operator} cannot fail"


def _rows(formula: Formula, compared: tuple[Comparison, ...]) -> tuple[tuple[str, str], ...]:
    """List what the names stand for, and then each side that had to be computed."""
    rows = {
        name: str(value) if isinstance(value, Quantity) else ", ".join(map(str, value))
        for name, value in formula.values.items()
    }
    for each in compared:
        rows |= {text: str(side) for text, side in each.sides if text not in rows and text != str(side)}
    return tuple(rows.items())


def _slips(formula: Formula, source: Source, rates: Rates) -> Iterator[str]:
    """Say which single figure, if off by a power of ten, would explain it."""
    for power in SLIPS if "==" in formula.chain.operators else SCALE_WORDS:
        for name in formula.values:
            compared = formula.scaled(name, power).compare(rates, source.published)
            if not isinstance(compared, Unavailable) and all(each.holds for each in compared):
                yield f"it would hold if {name} were {times(power)}"
