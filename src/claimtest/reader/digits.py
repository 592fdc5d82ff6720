"""Strings of digits and separators: which separators group, which one marks the decimals."""

from typing import NamedTuple

from claimtest.figure import MAX_DIGITS

_SPACED = " '"
_GROUP = 3


class Marks(NamedTuple):
    """What a language writes inside a number.

    Attributes:
        decimal: its decimal mark.
        group: its grouping mark, a space for any kind of space.
        apostrophe: whether an apostrophe may mark decimals too, as in Spanish `1'5`.
    """

    decimal: str
    group: str
    apostrophe: bool = False


def read_digits(token: str, marks: Marks) -> str | None:
    """Read a string of digits and separators as a number.

    The language decides between point and comma only where the figure itself does not: `1.234,5` and
    `1,234.5` read the same everywhere, and so do `0.125` and `1.5`.

    Returns:
        ASCII digits with `.` as decimal mark, or None for what is no single number: a version, an address.
    """
    if not token.isascii():
        token = _ascii(token)
    if token.isdigit():
        return token if len(token) <= MAX_DIGITS and (token[0] != "0" or len(token) == 1) else None
    if len(token) > 2 * MAX_DIGITS:
        return None
    if "'" in token or " " in token:
        return _read_spaced(token, marks)
    return _read_marked(token, marks)


def _read_spaced(token: str, marks: Marks) -> str | None:
    """Read a number in which spaces or apostrophes part groups, or an apostrophe marks the decimals."""
    whole, mark, decimals = _split_last(token)
    if mark in _SPACED:
        if marks.apostrophe and mark == "'" and len(decimals) < _GROUP and mark not in whole:
            return _decimals(whole, decimals, marks)
        return _grouped(token.replace("'", " "), " ")
    if mark != marks.decimal and len(decimals) == _GROUP and " " not in token:
        return _grouped(f"{whole}'{decimals}", "'")
    read = _grouped(whole.replace("'", " "), " ")
    return None if read is None else f"{read}.{decimals}"


def _decimals(whole: str, decimals: str, marks: Marks) -> str | None:
    """Read `1'5` and `1.250'50`, where an apostrophe marks the decimals."""
    read = read_digits(whole, marks)
    return f"{read}.{decimals}" if read is not None and read.isdigit() else None


def _read_marked(token: str, marks: Marks) -> str | None:
    """Read a number with points and commas."""
    points, commas = token.count("."), token.count(",")
    if points and commas:
        mark = "." if token.rfind(".") > token.rfind(",") else ","
        if token.count(mark) > 1:
            return None
        whole, _, decimals = token.partition(mark)
        read = _grouped(whole, "," if mark == "." else ".")
        return None if read is None else f"{read}.{decimals}"
    mark = "." if points else ","
    if points + commas > 1:
        return _grouped(token, mark)
    whole, _, decimals = token.partition(mark)
    groups = len(decimals) == _GROUP and 0 < len(whole) <= _GROUP and whole[0] != "0"
    if groups and mark != marks.decimal:
        return whole + decimals
    return f"{whole or '0'}.{decimals}"


def _grouped(token: str, mark: str) -> str | None:
    """Join groups of three; of two before a last three, as in India; of four, as in China."""
    first, *rest = token.split(mark)
    if not rest:
        return token
    lengths = {len(group) for group in rest[:-1]}
    last = len(rest[-1])
    by_three = last == _GROUP and lengths <= {_GROUP} and len(first) <= _GROUP
    by_two = last == _GROUP and lengths == {2} and len(first) <= 2  # noqa: PLR2004 - lakh and crore
    by_four = last == 4 and lengths <= {4} and len(first) <= 4 and len(rest) > 1  # noqa: PLR2004 - myriads
    if first and (by_three or by_two or by_four) and not (first[0] == "0" and len(first) > 0):
        return first + "".join(rest)
    return None


def _split_last(token: str) -> tuple[str, str, str]:
    """Split at the last separator."""
    at = max(token.rfind(mark) for mark in " '.,")
    return token[:at], token[at], token[at + 1 :]


def _ascii(token: str) -> str:
    """Write other scripts' digits and marks in ASCII."""
    return "".join(
        str(int(character)) if character.isdecimal() else _ASCII_MARKS.get(character, character)
        for character in token
    )


_ASCII_MARKS = {"\u066b": ".", "\u066c": " ", "\u00b7": "."}
