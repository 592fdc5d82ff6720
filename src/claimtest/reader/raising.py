"""Powers with words: `10の14乗`, `1.2×10的6次方`."""

from decimal import Decimal

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.measure import NOTHING
from claimtest.reader.written import Written

_TEN = Decimal(10)
_LARGEST = 40
_LONGEST_BASE = 6
_PLACES = 15
_TIMES = frozenset("x×*")
_EXPONENT = regex.compile(r"[-+]?\d{1,2}(?!\d)")


def raised(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Raise the number before by an exponent, or hold it as the factor of the power of ten that follows."""
    if not held.bare or len(held.numbers) > 1:
        return False
    between = folded[held.end : amount.core].strip()
    if between in _TIMES and amount.bare and amount.numbers[0].value == _TEN:
        return _is_raised(folded, amount.end, language) and _hold(held, amount)
    endings = language.beside.powers.get(between, frozenset())
    exponent = amount.numbers[0].value
    if amount.measure.unit.name not in endings or exponent % 1 or abs(exponent) > _LARGEST:
        return False
    base = held.numbers[0]
    if not base.value or len(base.digits) > _LONGEST_BASE:
        return False
    value = base.value ** int(exponent) * (held.factor or 1)
    held.numbers = (Written(f"{round(value, _PLACES).normalize():f}"),)
    held.end, held.factor = amount.end, None
    held.measure = NOTHING
    return True


def _hold(held: Amount, amount: Amount) -> bool:
    held.factor = held.numbers[0].value
    held.numbers, held.end = amount.numbers, amount.end
    return True


def _is_raised(folded: str, end: int, language: Language) -> bool:
    """Whether an exponent in digits follows."""
    for link, endings in language.beside.powers.items():
        exponent = _EXPONENT.match(folded, end + len(link)) if folded.startswith(link, end) else None
        if exponent is not None and folded.startswith(tuple(endings), exponent.end()):
            return True
    return False
