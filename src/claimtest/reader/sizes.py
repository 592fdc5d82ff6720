"""What the lower end of a range shares with the higher one where no scale word says so: `300 à 400 000`, `two or three hundred`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.written import Written

_TEN = 10
_HUNDRED = 100
_THOUSAND = 1000
_LEAST = 2
# How many times the lower end the higher one may be: more between `de` and `à`, and the ends are as they are written.
_NEAR = 2
_FAR = 10


def share_size(held: Amount, amount: Amount, folded: str, language: Language) -> None:
    """Give the lower end of a range the hundreds or thousands that only the higher one is written with."""
    low, high = held.numbers[0].value, amount.numbers[0].value
    if not _LEAST <= low < high or low % 1 or held.scaled:
        return
    if held.words:
        if low < high / _HUNDRED < _TEN and not high % _HUNDRED:
            share_hundreds(held, amount)
    elif not amount.scaled and low < _THOUSAND and not high % _THOUSAND and low * _THOUSAND < high:
        opener = held.opener
        near = opener is not None and not any(language.joints.links.exact(joint) for joint in opener)
        written = folded[amount.core : amount.end]
        if high <= low * _THOUSAND * (_NEAR if near else _FAR) and f"{high:f}" not in written:
            held.numbers = (Written(f"{low * _THOUSAND:f}"),)


def share_hundreds(held: Amount, amount: Amount) -> None:
    """Give `zwei-` the hundred of `zwei- bis dreihundert`."""
    low, high = held.numbers[0].value, amount.numbers[0].value
    if held.words and amount.words and low < _TEN and high >= _HUNDRED and high < _THOUSAND:
        held.numbers = (Written(f"{low * _HUNDRED:f}"),)
