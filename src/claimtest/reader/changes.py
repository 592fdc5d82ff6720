"""Changes from one value to another: two figures, and no range, which share what stands behind the second."""

from decimal import Decimal

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after
from claimtest.units import Kind

_REACH = 80
_THOUSAND = 1000
# How many times the second figure the first may be where it takes the scale word of the second.
_FALL = 20
# How many times the change the second figure is at least, where only a verb tells it from a range.
_MUCH = 2


def changed(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Share the unit of `von 8 auf 9 Euro` and of `steg från 8 till 9 procent` between two figures."""
    if held.opener is None or held.noise or amount.noise or len(held.numbers) + len(amount.numbers) > 2:  # noqa: PLR2004 - one number each
        return False
    if not _is_change(held, folded[held.end : amount.start].strip(), folded, language):
        return False
    _share_scale(held, amount)
    if held.bare and not amount.bare:
        held.measure, held.bare = amount.measure, False
    elif amount.bare and not held.bare and noun_after(folded, amount.end, language) is None:
        amount.measure, amount.bare = held.measure, False
    return True


def steps(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Whether a verb right before a small amount tells the change to a much larger one: `下调1.4万元至23.19万元`."""
    if not language.changes.steps or held.bare or held.measure.unit.kind is Kind.PERCENT:
        return False
    much = amount.numbers[0].value > held.numbers[0].value * _MUCH
    return much and language.changes.steps.before(folded, held.start) is not None


def _is_change(held: Amount, between: str, folded: str, language: Language) -> bool:
    """Whether the words between two figures, or a verb before both, tell a change."""
    if between in language.changes.joints:
        return True
    moved = language.changes.moved
    if moved is None or held.opener is None or between not in held.opener:
        return False
    return moved.search(folded, max(held.start - _REACH, 0), held.start) is not None


def _share_scale(held: Amount, amount: Amount) -> None:
    """Give the first figure the scale word of the second."""
    low, high = held.numbers[0], amount.numbers[0]
    if held.scaled or not amount.scaled or low.power or not held.bare or low.value >= _THOUSAND:
        return
    shared = low._replace(power=high.power)
    if shared.value <= high.value * Decimal(_FALL):
        held.numbers, held.scaled = (shared,), True
