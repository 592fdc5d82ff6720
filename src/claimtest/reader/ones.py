"""Articles that stand for one at the low end of a range: `ein bis zwei Stunden`, `entre um e três milhões`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.written import Written

_NEXT = frozenset("23")
_OPENED = frozenset("23456789")


def read_one_before(amount: Amount, around: Surroundings) -> None:
    """Take in the article and the word for a range before a two or a three in words, before any other behind an opener."""
    number, joints = amount.numbers[0], around.language.joints
    if number.digits not in _OPENED or amount.before:
        return
    end = around.skip_back(amount.start)
    found = joints.from_one.before(around.folded, end, around.floor)
    if found is None:
        return
    opener = around.cue(found[0])[1].opener
    joint = around.folded[found[0] : end].partition(" ")[2]
    opened = opener is not None and joint in opener
    if opened or (
        number.digits in _NEXT and (not joint or joint in joints.ranges or joint in joints.neighbours)
    ):
        amount.start = amount.core = found[0]
        amount.numbers = (Written("1", number.power), number)
