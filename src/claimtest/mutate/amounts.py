"""Computed amounts, printed the way the right one is."""

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Context, Decimal

from claimtest.mutate.numeral import Numeral
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip

TRADED = (
    "USD",
    "EUR",
    "JPY",
    "GBP",
    "CNY",
    "AUD",
    "CAD",
    "CHF",
    "HKD",
    "SGD",
    "SEK",
    "KRW",
    "NOK",
    "NZD",
    "INR",
    "MXN",
)
"""Currencies by turnover: Bank for International Settlements, Triennial Central Bank Survey, April 2022."""
_THOUSAND = 3


def amount_slip(printed: Printed, amount: Decimal, *, as_fine: bool = False) -> Iterator[Slip]:
    """Print another amount, with the scale word that its size asks for.

    Args:
        printed: a figure with one number.
        amount: in the figure's own unit; nothing is printed for one that is not above zero, or that comes out the same.
        as_fine: whether it is rounded at the same place as the right figure, as in a sum; or else to as many digits.
    """
    if len(printed.numerals) != 1 or len(printed.meaning.ends) != 1:
        return
    numeral = printed.numerals[0]
    step = Decimal(1).scaleb(numeral.scale - numeral.decimals)
    rounded = amount.quantize(step) if as_fine else _to_digits(amount, len(numeral.digits.lstrip("0")))
    if rounded <= 0 or rounded == printed.meaning.ends[0]:
        return
    scale = _scale(printed, rounded)
    digits, decimals = _digits(rounded, scale)
    text = numeral.written(digits, decimals, printed.words.marks.decimal)
    meaning = printed.meaning._replace(ends=(rounded,))
    yield Slip(meaning, tuple(_edits(printed, numeral, text, scale)))


def _to_digits(amount: Decimal, digits: int) -> Decimal:
    return Context(prec=max(digits, 1), rounding=ROUND_HALF_EVEN).plus(amount)


def _scale(printed: Printed, amount: Decimal) -> int:
    """Return the power of ten to count in: the one that is printed, unless more than three digits would come before it."""
    if printed.scale is None:
        return 0
    fits = [power for power in printed.words.ladder if power <= amount.adjusted()]
    own = printed.scale.meaning
    return own if 0 <= amount.adjusted() - own < _THOUSAND or not fits else fits[-1]


def _digits(amount: Decimal, scale: int) -> tuple[str, int]:
    """Return the digits of a number counted in a power of ten, and how many of them are decimals."""
    text = f"{amount.scaleb(-scale):f}"
    whole, _, rest = text.partition(".")
    return whole + rest, len(rest)


def _edits(printed: Printed, numeral: Numeral, text: str, power: int) -> Iterator[Edit]:
    end, scale = numeral.start + len(numeral.text), printed.scale
    if scale is None or scale.meaning == power:
        yield Edit(numeral.start, end, text)
        return
    between = printed.source.text[end : scale.start]
    for name in printed.words.scales.instead(scale, power):
        yield Edit(numeral.start, scale.end, f"{text}{between}{name}")
