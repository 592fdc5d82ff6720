"""How often the currency rules would cry wolf, and how much they would catch, on conversions as printed.

    python benchmarks/newsroom_rates.py FILE [--deviation raw]

FILE is a CSV of printed conversions with the columns `published`, `a_text`, `a_value`, `a_unit`, `b_text`,
`b_value`, `b_unit`, `dev` and `dev_after_last_digit_rounding`: the original, the converted figure, and the
deviation from the rate of the day, raw and after allowing for the rounding of the last digits. Rows within
five percent count as correct.

It prints how many rows the reader reads back as pairs when they stand in a sentence; what the two rules flag as they
are set; how many converted figures have too many digits; and, for each window and tolerance, how many rows would be
flagged because the implied rate, widened by the tolerance, does not meet the market's range over the window. The lines
that the rules stand on are marked.
"""

import argparse
import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import claimtest
from claimtest.conversion import Conversion, Window, compare
from claimtest.discover import discover
from claimtest.figure import Figure
from claimtest.finding import Finding
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Money
from claimtest.rates import Rates
from claimtest.rule import Rule
from claimtest.units import Kind, Unit

WINDOWS = ((1, 1), (3, 1), (7, 1), (7, 3), (14, 3), (30, 3))
TOLERANCES = tuple(
    Decimal(tolerance) for tolerance in ("0.01", "0.015", "0.02", "0.03", "0.04", "0.045", "0.05")
)
CORRECT = Decimal("0.05")
DEVIATIONS = {"rounded": "dev_after_last_digit_rounding", "raw": "dev"}
RULES = ("currencies_convert", "rate_is_current")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A printed conversion, whether it counts as correct, and what the file says that it states."""

    conversion: Conversion
    correct: bool
    text: str
    stated: tuple[Decimal, str, Decimal, str]


def read_rows(lines: Iterable[str], deviation: str) -> Iterator[Row]:
    """Read the printed conversions of a CSV."""
    for row in csv.DictReader(lines):
        original = Money(Interval.point(Decimal(row["a_value"])), Unit(row["a_unit"], Kind.MONEY))
        converted = Money(written(row["b_text"], row["b_value"]), Unit(row["b_unit"], Kind.MONEY))
        yield Row(
            Conversion(original, converted, Period.parse(row["published"])),
            abs(Decimal(row[deviation])) <= CORRECT,
            f"It paid {row['a_text']} ({row['b_text']}).",
            (Decimal(row["a_value"]), row["a_unit"], Decimal(row["b_value"]), row["b_unit"]),
        )


def written(text: str, value: str) -> Interval:
    """Return every value that would be printed with a figure's digits: half a unit of the last to either side."""
    digits = _NUMBER.findall(text)
    if len(digits) != 1:
        raise ValueError(f"{text!r} does not hold one number")
    number = Decimal(digits[0].replace(",", ""))
    scale = Decimal(value) / number
    half = Decimal(5).scaleb(int(number.as_tuple().exponent) - 1) * scale
    return Interval.point(Decimal(value)) + Interval(-half, half)


def read_back(rows: Sequence[Row]) -> Iterator[str]:
    """Say how many rows the reader finds as pairs, in a sentence and with the values and currencies of the file."""
    found: Counter[str] = Counter()
    for row in rows:
        values = (row.stated[0], row.stated[2])
        pairs = [(each.first, each.second) for each in claimtest.pairs(row.text, "en")]
        if any((one.value, one.unit, other.value, other.unit) == row.stated for one, other in pairs):
            found["alike"] += 1
        elif any((one.value, other.value) == values for one, other in pairs):
            found["currency"] += 1
        else:
            found["value" if pairs else "none"] += 1
    yield (
        f"pairs: {found['alike']} of {len(rows)} read as the file has them; {found['currency']} with another currency,"
        f" {found['value']} with another value, {found['none']} not read"
    )


def as_set(rows: Sequence[Row], rates: Rates, windows: Mapping[str, Window]) -> Iterator[str]:
    """Say what the rules flag with their defaults: the error first, then the warning on what is left."""
    flagged: dict[str, Counter[bool]] = {name: Counter() for name in RULES}
    for row in rows:
        for name in RULES:
            if isinstance(compare(row.conversion, rates, windows[name]), Finding):
                flagged[name][row.correct] += 1
                break
    both = sum(flagged.values(), Counter[bool]())
    yield f"{'rule':<24}{'correct':>11}{'beyond 5 %':>13}"
    for name, count in (*flagged.items(), ("both", both)):
        correct, beyond = (
            _percent(count[kind], sum(row.correct is kind for row in rows)) for kind in (True, False)
        )
        yield f"{name:<24}{correct:9.2f} %{beyond:11.1f} %"


def digits(rows: Sequence[Row], rule: Rule) -> Iterator[str]:
    """Count what `precision_is_earned` flags, by how many digits more it allows for."""
    yield f"{'digits more':>11}{'correct':>11}"
    printed = [_printed(row) for row in rows if row.correct]
    default: Any = rule.settings
    for more in (1, 2, 3):
        allowed = replace(default, more=more)
        flagged = sum(isinstance(rule.check(*pair, allowed), Finding) for pair in printed)
        mark = f"  {rule.name}" if allowed == default else ""
        yield f"{more:11}{_percent(flagged, len(printed)):9.2f} %{mark}"


def _printed(row: Row) -> tuple[Money, Money]:
    """Return both amounts as figures of their digits alone."""
    numbers = [number.replace(",", "") for number in _NUMBER.findall(row.text)]
    one, other = (Figure((number,)) for number in numbers)
    amounts = row.conversion.value, row.conversion.converted
    return replace(amounts[0], figure=one), replace(amounts[1], figure=other)


def trade_off(rows: Sequence[Row], rates: Rates, windows: Mapping[str, Window]) -> Iterator[str]:
    """Count what each window and tolerance would flag."""
    chosen = {(each.before, each.after, each.tolerance): name for name, each in windows.items()}
    yield f"{'before':>6}{'after':>6}{'tolerance':>10}{'correct':>11}{'beyond 5 %':>13}"
    for before, after in WINDOWS:
        spans = [market.span for row in rows if (market := row.conversion.market(rates, before, after))]
        for tolerance in TOLERANCES:
            flagged = Counter(
                row.correct
                for row, span in zip(rows, spans, strict=True)
                if not row.conversion.implied.widened(tolerance).meets(span)
            )
            correct, beyond = (
                _percent(flagged[kind], sum(row.correct is kind for row in rows)) for kind in (True, False)
            )
            mark = chosen.get((before, after, tolerance), "")
            line = f"{before:>6}{after:>6}{tolerance:>10.1%}{correct:9.2f} %{beyond:11.1f} %  {mark}"
            yield line.rstrip()


def main(arguments: Sequence[str]) -> int:
    """Print the tables for one file."""
    parser = argparse.ArgumentParser(description="Measure the currency rules on conversions as printed.")
    parser.add_argument("file", type=Path, help="a CSV of printed conversions")
    parser.add_argument(
        "--deviation", choices=sorted(DEVIATIONS), default="rounded", help="which one decides"
    )
    given = parser.parse_args(arguments)
    with given.file.open(encoding="utf-8", newline="") as lines:
        rows = list(read_rows(lines, DEVIATIONS[given.deviation]))
    rates = Rates.embedded()
    known = [row for row in rows if row.conversion.market(rates, 0, 0)]
    coarse = sum(row.conversion.is_coarse for row in known)
    correct = sum(row.correct for row in known)
    loaded = discover(None, Path.cwd()).rules
    windows = {name: window for name in RULES if isinstance(window := loaded[name].settings, Window)}
    parts: Iterable[Iterable[str]] = (
        [
            f"{len(rows)} conversions: {correct} correct, {len(known) - correct} beyond 5 %",
            f"vacuous: {len(rows) - len(known)} without a rate, {coarse} too coarse (counted all the same)",
        ],
        read_back(rows),
        as_set(known, rates, windows),
        digits(known, loaded["precision_is_earned"]),
        trade_off(known, rates, windows),
    )
    for part in parts:
        for line in part:
            sys.stdout.write(f"{line}\n")
        sys.stdout.write("\n")
    return 0


def _percent(part: int, whole: int) -> Decimal:
    return Decimal(100 * part) / whole if whole else Decimal(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
