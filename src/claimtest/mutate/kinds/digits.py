"""Slips in the digits of a number."""

import re
from collections.abc import Iterator

from claimtest.mutate.numeral import Numeral
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind

_GROUP = 3
_OTHER_MARK = {".": ",", ",": "."}


@kind
def comma_read_as_point(printed: Printed) -> Iterator[Slip]:
    """A grouping mark and a decimal mark stand for one another: 1,010 for 1.010."""
    for numeral in printed.numerals:
        group, point = numeral.gaps
        mark, decimals = (point, 0) if numeral.decimals else (group, _GROUP)
        if mark not in _OTHER_MARK or numeral.decimals not in {0, _GROUP} or numeral.text.count(mark) > 1:
            continue
        text = numeral.text.replace(mark, _OTHER_MARK[mark])
        yield _printing(printed, numeral, numeral.digits, decimals, text)


@kind
def dropped_decimal_mark(printed: Printed) -> Iterator[Slip]:
    """The decimal mark is left out: 45 for 4.5."""
    for numeral in printed.numerals:
        if numeral.decimals:
            yield from _slip(printed, numeral, numeral.digits, 0)


@kind
def shifted_decimal_mark(printed: Printed) -> Iterator[Slip]:
    """The decimal mark is one place off: 14.77 for 147.7."""
    for numeral in printed.numerals:
        if numeral.decimals:
            yield from _slip(printed, numeral, numeral.digits, numeral.decimals - 1)
            yield from _slip(
                printed, numeral, numeral.digits.rjust(numeral.decimals + 2, "0"), numeral.decimals + 1
            )


@kind
def dropped_zero(printed: Printed) -> Iterator[Slip]:
    """A zero is left out: 60 for 600."""
    for numeral in printed.numerals:
        for zeros in re.finditer("0+", numeral.digits):
            yield from _with(printed, numeral, zeros.start(), zeros.start() + 1, "")


@kind
def doubled_zero(printed: Printed) -> Iterator[Slip]:
    """A zero is written twice: 6000 for 600."""
    for numeral in printed.numerals:
        for zeros in re.finditer("0+", numeral.digits):
            yield from _with(printed, numeral, zeros.start(), zeros.start(), "0")


@kind
def swapped_digits(printed: Printed) -> Iterator[Slip]:
    """Two digits that stand side by side change places: 398 for 938."""
    for numeral in printed.numerals:
        digits = numeral.digits
        for place in range(len(digits) - 1):
            swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
            yield from _slip(printed, numeral, swapped, numeral.decimals)


def _with(printed: Printed, numeral: Numeral, start: int, end: int, instead: str) -> Iterator[Slip]:
    """Replace digits; decimals stay decimals."""
    decimals = numeral.decimals
    if start >= len(numeral.whole):
        decimals += len(instead) - (end - start)
    yield from _slip(printed, numeral, numeral.digits[:start] + instead + numeral.digits[end:], decimals)


def _slip(printed: Printed, numeral: Numeral, digits: str, decimals: int) -> Iterator[Slip]:
    """Print other digits, unless nobody would write them so."""
    whole = digits[: len(digits) - decimals]
    if not whole or (whole[0] == "0" and len(whole) > 1):
        return
    text = numeral.written(digits, decimals, printed.words.marks.decimal)
    if text != numeral.text:
        yield _printing(printed, numeral, digits, decimals, text)


def _printing(printed: Printed, numeral: Numeral, digits: str, decimals: int, text: str) -> Slip:
    ends = list(printed.meaning.ends)
    value = numeral.value(digits, decimals)
    ends[numeral.end] = -value if ends[numeral.end] < 0 else value
    edit = Edit(numeral.start, numeral.start + len(numeral.text), text)
    return Slip(printed.meaning._replace(ends=tuple(ends)), (edit,))
