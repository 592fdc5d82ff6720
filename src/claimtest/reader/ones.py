"""Articles that stand for one at the low end of a range: `ein bis zwei Stunden`, `en til to uger`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.written import Written

_NEXT = frozenset("23")


def read_one_before(amount: Amount, around: Surroundings) -> None:
    """Take in the article and the word for a range before a two or a three in words."""
    number = amount.numbers[0]
    if number.digits not in _NEXT or amount.before:
        return
    found = around.language.joints.from_one.before(
        around.folded, around.skip_back(amount.start), around.floor
    )
    if found is not None:
        amount.start = amount.core = found[0]
        amount.numbers = (Written("1", number.power), number)
