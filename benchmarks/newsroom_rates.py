"""How often the currency rules would cry wolf, and how much they would catch, on conversions as printed.

    python benchmarks/newsroom_rates.py FILE [--deviation raw]

FILE is a CSV of printed conversions with the columns `published`, `a_text`, `a_value`, `a_unit`, `b_text`,
`b_value`, `b_unit`, `dev` and `dev_after_last_digit_rounding`: the original, the converted figure, and the
deviation from the rate of the day, raw and after allowing for the rounding of the last digits. Rows within
five percent count as correct. For each window and tolerance, a row is flagged when the implied rate, widened
by the tolerance, does not meet the market's range over the window.
"""

import argparse
import csv
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.rates import Rates

WINDOWS = ((1, 1), (3, 1), (7, 1), (7, 3), (14, 3), (30, 3))
TOLERANCES = tuple(
    Decimal(tolerance) for tolerance in ("0.01", "0.015", "0.02", "0.03", "0.04", "0.045", "0.05")
)
CORRECT = Decimal("0.05")
COARSE = 3
"""An implied rate whose ends lie this many times apart is known to half of itself, no better."""
DEVIATIONS = {"rounded": "dev_after_last_digit_rounding", "raw": "dev"}
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Conversion:
    """A printed conversion: the rate it implies, where and when, and whether it counts as correct."""

    original: str
    converted: str
    implied: Interval
    published: Period
    correct: bool


@dataclass(frozen=True, slots=True)
class Shares:
    """How many percent of the correct and of the other conversions a window and a tolerance flag."""

    before: int
    after: int
    tolerance: Decimal
    correct: Decimal
    beyond: Decimal

    def __str__(self) -> str:
        tolerance = f"{self.tolerance:.1%}"
        return f"{self.before:6} {self.after:5} {tolerance:>9} {self.correct:9.2f} % {self.beyond:8.1f} %"


def written(text: str, value: str) -> Interval:
    """Return every value that would be printed with a figure's digits: half a unit of the last to either side."""
    digits = _NUMBER.findall(text)
    if len(digits) != 1:
        raise ValueError(f"{text!r} does not hold one number")
    number = Decimal(digits[0].replace(",", ""))
    scale = Decimal(value) / number
    half = Decimal(5).scaleb(int(number.as_tuple().exponent) - 1) * scale
    return Interval.point(Decimal(value)) + Interval(-half, half)


def conversions(lines: Iterable[str], deviation: str) -> Iterator[Conversion]:
    """Read the printed conversions of a CSV."""
    for row in csv.DictReader(lines):
        implied = Interval.point(Decimal(row["a_value"])) / written(row["b_text"], row["b_value"])
        correct = abs(Decimal(row[deviation])) <= CORRECT
        yield Conversion(row["a_unit"], row["b_unit"], implied, Period.parse(row["published"]), correct)


def measured(rates: Rates, rows: Sequence[Conversion], window: tuple[int, int]) -> Iterator[Shares]:
    """Count what each tolerance flags over one window."""
    before, after = window
    ranges = [
        (row, market.span)
        for row in rows
        if (market := rates.market(row.original, row.converted, row.published, before=before, after=after))
    ]
    for tolerance in TOLERANCES:
        flagged = {True: 0, False: 0}
        for row, span in ranges:
            flagged[row.correct] += not row.implied.widened(tolerance).meets(span)
        correct = sum(row.correct for row, _ in ranges)
        yield Shares(
            before,
            after,
            tolerance,
            _percent(flagged[True], correct),
            _percent(flagged[False], len(ranges) - correct),
        )


def main(arguments: Sequence[str]) -> int:
    """Print the table for one file."""
    parser = argparse.ArgumentParser(description="Measure the currency rules on conversions as printed.")
    parser.add_argument("file", type=Path, help="a CSV of printed conversions")
    parser.add_argument(
        "--deviation", choices=sorted(DEVIATIONS), default="rounded", help="which one decides"
    )
    given = parser.parse_args(arguments)
    with given.file.open(encoding="utf-8", newline="") as lines:
        rows = list(conversions(lines, DEVIATIONS[given.deviation]))
    rates = Rates.embedded()
    known = [row for row in rows if rates.market(row.original, row.converted, row.published)]
    coarse = sum(row.implied.high >= COARSE * row.implied.low for row in known)
    correct = sum(row.correct for row in known)
    out = sys.stdout
    out.write(f"{len(rows)} conversions: {correct} correct, {len(known) - correct} beyond 5 %\n")
    out.write(
        f"vacuous: {len(rows) - len(known)} without a rate, {coarse} too coarse (counted all the same)\n\n"
    )
    out.write("before after tolerance     correct     beyond\n")
    for window in WINDOWS:
        for shares in measured(rates, known, window):
            out.write(f"{shares}\n")
    return 0


def _percent(part: int, whole: int) -> Decimal:
    return Decimal(100 * part) / whole if whole else Decimal(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
