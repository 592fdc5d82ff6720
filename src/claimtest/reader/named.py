"""Bare numbers that only name the day of a month."""

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after

_LAST_DAY = 31


def only_names(amount: Amount, folded: str, language: Language) -> bool:
    """Whether no figure is meant, as in `jeudi 12` and `du 3 au 7`.

    Args:
        amount: read with all that stands around it.
        folded: the text.
        language: of the text.
    """
    if not amount.bare or amount.words or amount.period is not None or amount.scaled:
        return False
    if not all(number.digits.isdigit() and not number.power for number in amount.numbers):
        return False
    return _is_day(amount, folded, language) and noun_after(folded, amount.end, language) is None


def _is_day(amount: Amount, folded: str, language: Language) -> bool:
    if amount.numbers[-1].value > _LAST_DAY or folded[amount.core - 1 : amount.core] != " ":
        return False
    return language.dates.days_before.before(folded, amount.core - 1) is not None
