"""Exchange rates from a CSV file of the user's own.

Two forms are read, told apart by their first line; cells stand between commas, in double quotes or not:

- `date,currency,per_eur`: units of a currency for one euro, as in `2018-04-09,TWD,36.05`;
- `date,pair,rate`: units of the second currency for one unit of the first, as in `2018-04-09,USD/CNY,6.30`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import islice

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.rates_table import Column, Pair, Table
from claimtest.units import currencies

MAX_LINE = 200
MAX_PROBLEMS = 100
"""More than these are the same mistake over again."""

_EXAMPLES: Mapping[tuple[str, ...], str] = {
    ("date", "currency", "per_eur"): "2018-04-09,TWD,36.05",
    ("date", "pair", "rate"): "2018-04-09,USD/CNY,6.30",
}
_HEADER_HINT = "start with the line date,currency,per_eur or date,pair,rate"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_RATE = re.compile(r"\d{1,20}(?:\.\d{1,20})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell of a row, and where its content stands."""

    text: str
    where: Location


@dataclass(frozen=True, slots=True)
class _Row:
    """One rate, as written."""

    day: date
    pair: Pair
    rate: str
    where: Location


class _Mistake(Exception):  # noqa: N818 - it carries one problem up to the list of all, and no further
    def __init__(self, where: Location, message: str, hint: str) -> None:
        super().__init__(message)
        self.problem = Problem(where, message, hint)


@dataclass(slots=True)
class _Rows:
    """The rows read so far, by pair and day."""

    pairs: dict[Pair, dict[date, _Row]] = field(default_factory=dict)

    def add(self, row: _Row) -> None:
        base, quote = row.pair
        if (quote, base) in self.pairs:
            hint = f"write every such row as {quote}/{base}"
            raise _Mistake(row.where, f"the table has {quote}/{base} already, the other way round", hint)
        days = self.pairs.setdefault(row.pair, {})
        if row.day in days:
            message = f"{base}/{quote} has a rate for {row.day} already, on line {days[row.day].where.line}"
            raise _Mistake(row.where, message, "keep one of the two")
        days[row.day] = row

    def columns(self) -> dict[Pair, Column]:
        return {
            pair: Column(tuple(sorted(days)), tuple(days[day].rate for day in sorted(days)))
            for pair, days in self.pairs.items()
        }


def read_csv(text: str, path: str) -> Table:
    """Read a table of exchange rates.

    Args:
        text: the file's content.
        path: how the file is named to people; also the name of the provider.

    Raises:
        InputError: a line is not in either form; every problem found is listed.
    """
    rows = _Rows()
    lines = _lines(text.removeprefix("\N{BYTE ORDER MARK}"), path)
    problems = list(islice(_problems(lines, path, rows), MAX_PROBLEMS))
    if problems:
        raise InputError(problems)
    return Table(path, partial(_given, rows.columns()))


def _given(columns: dict[Pair, Column]) -> dict[Pair, Column]:
    return columns


def _lines(text: str, path: str) -> Iterator[Location]:
    """Yield the place of every line that is not blank."""
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped:
            column = line.index(stripped) + 1
            yield Location(path, number, column, len(stripped), line)


def _problems(lines: Iterator[Location], path: str, rows: _Rows) -> Iterator[Problem]:
    """Add every row to the others, and yield what is wrong with those that cannot be added."""
    head = line = next(lines, Location(path))
    try:
        header = _header(head)
    except _Mistake as mistake:
        yield mistake.problem
        return
    for line in lines:
        try:
            rows.add(_row(line, header))
        except _Mistake as mistake:
            yield mistake.problem
    if line is head:
        yield Problem(head, "the rate table has no rates", f"add rows such as {_EXAMPLES[header]}")


def _header(line: Location) -> tuple[str, ...]:
    if not line.text:
        raise _Mistake(line, "the rate table is empty", _HEADER_HINT)
    header = tuple(cell.text for cell in _cells(line))
    if header not in _EXAMPLES:
        raise _Mistake(line, "the first line does not name the columns of a rate table", _HEADER_HINT)
    return header


def _row(line: Location, header: tuple[str, ...]) -> _Row:
    cells = _cells(line)
    if len(cells) != len(header):
        found = f"{len(cells)} cell{'s' if len(cells) != 1 else ''}"
        raise _Mistake(line, f"the row has {found} instead of {len(header)}", f"write {_EXAMPLES[header]}")
    day, money, rate = cells
    pair = _pair(money) if "pair" in header else ("EUR", _quoted_in_euro(money))
    return _Row(_day(day), pair, _rate(rate), line)


def _cells(line: Location) -> list[_Cell]:
    """Split a line at its commas."""
    if len(line.text) > MAX_LINE:
        where = Location(line.path, line.line)
        raise _Mistake(where, f"the line is longer than {MAX_LINE} characters", "write one rate on each line")
    cells: list[_Cell] = []
    start = 0
    for part in line.text.split(","):
        content = part.strip().removeprefix('"').removesuffix('"').strip()
        column = start + part.index(content) + 1
        where = Location(line.path, line.line, column, max(1, len(content)), line.text)
        cells.append(_Cell(content, where))
        start += len(part) + 1
    return cells


def _day(cell: _Cell) -> date:
    if not _DAY.fullmatch(cell.text):
        raise _Mistake(cell.where, f'"{cell.text}" is not a day', "write it as 2018-04-09")
    try:
        return date.fromisoformat(cell.text)
    except ValueError:
        raise _Mistake(cell.where, f'"{cell.text}" is not in the calendar', "correct the date") from None


def _pair(cell: _Cell) -> Pair:
    base, _, quote = cell.text.partition("/")
    if cell.text.count("/") != 1:
        hint = "write USD/CNY where the rate is in yuan for one dollar"
        raise _Mistake(cell.where, f'"{cell.text}" is not a pair of currencies', hint)
    for code in (base, quote):
        _check_currency(code, cell.where)
    if base == quote:
        raise _Mistake(cell.where, f'"{cell.text}" is a pair of one currency', "name two")
    return base, quote


def _quoted_in_euro(cell: _Cell) -> str:
    _check_currency(cell.text, cell.where)
    if cell.text == "EUR":
        raise _Mistake(
            cell.where, "the rates are units for one euro, and EUR needs none", "leave the row out"
        )
    return cell.text


def _check_currency(code: str, where: Location) -> None:
    if code not in currencies():
        hint = suggest(code, sorted(currencies())) or "write an ISO 4217 code such as TWD"
        raise _Mistake(where, f'"{code}" is not a currency', hint)


def _rate(cell: _Cell) -> str:
    if not _RATE.fullmatch(cell.text):
        raise _Mistake(
            cell.where, f'"{cell.text}" is not a rate', "write digits with a decimal point, as in 6.30"
        )
    if not cell.text.strip("0."):
        raise _Mistake(cell.where, "a rate is more than zero", "leave the row out where there is no rate")
    return cell.text
