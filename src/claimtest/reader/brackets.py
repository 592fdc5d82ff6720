"""Figures with another one in brackets before their unit, as companies report: `5,3 (Vorjahr: 4,8) Milliarden Euro`."""

import regex

from claimtest.reader.amounts import Amount

_REACH = 40
# A figure, a bracket that opens, and at most a few words.
_OPENED = regex.compile(r"[\d%]\ ?\((?:[\p{L}][\p{L}\ .-]{0,20}:?\ )?\Z")


def stands_bracketed(amount: Amount, folded: str) -> bool:
    """Whether a number stands alone in brackets, with a figure right before them."""
    if folded[amount.end : amount.end + 1] != ")":
        return False
    return _OPENED.search(folded, max(amount.start - _REACH, 0), amount.start) is not None


def share_behind_bracket(held: Amount, amount: Amount) -> None:
    """Give the figure before the brackets the scale word and the unit behind them."""
    if not amount.bracketed or not held.bare or held.period is not None or held.noise:
        return
    held.measure, held.bare = amount.measure, False
    if amount.scaled and not held.scaled:
        held.scale(held.end, amount.numbers[0].power - held.numbers[0].power)
