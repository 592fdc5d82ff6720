"""What figures say together: ranges, feet and inches, euros and cents, a unit that stands in the words before."""

from collections.abc import Iterable, Iterator

from claimtest.reader.amounts import Amount
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after
from claimtest.reader.written import Written
from claimtest.units import Kind

_GAP = 12
_REACH = 400
_MILLION = 6
_HUNDRED = 100
_CENT = -2
_PLACES = 15
_STOPS = frozenset(".,;:!?)。") | {""}
# How many of the second unit make one of the first, where people write both for one length or weight.
SHARES = {
    ("foot", "inch"): 12,
    ("yard", "foot"): 3,
    ("pound", "ounce"): 16,
    ("stone", "pound"): 14,
}


def join(amounts: Iterable[Amount], folded: str, language: Language) -> Iterator[Amount]:
    """Join amounts that make one figure, and give a bare one the currency of the words before it."""
    held: Amount | None = None
    money: Amount | None = None
    for amount in amounts:
        if held is not None and _joined(held, amount, folded, language):
            continue
        money = held if held is not None and held.measure.is_money else money
        _inherit(amount, money, folded, language)
        if held is not None and folded[held.end : amount.core].lstrip()[:1] in {"(", "["}:
            _pay(held, amount)
        if held is not None and not held.noise:
            yield held
        held = amount
    if held is not None and not held.noise:
        yield held


def _pay(held: Amount, amount: Amount) -> None:
    """Settle pounds beside an amount of money in brackets as money."""
    if amount.measure.is_money:
        held.pay()
    elif held.measure.is_money:
        amount.pay()


def _joined(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Join an amount to the one before where the words between say so."""
    if amount.start - held.end > _GAP or held.period is not None or amount.period is not None:
        return False
    if _parts(held, amount, folded, language) or _quotient(held, amount, folded, language):
        return True
    between = folded[held.end : amount.start].strip()
    if between in (held.opener or language.ranges) and len(held.numbers) == 1 == len(amount.numbers):
        return _range(held, amount, between)
    return False


def _parts(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Join euros and cents, feet and inches."""
    if len(held.numbers) > 1 or amount.qualifier or amount.scaled or held.bare:
        return False
    between = folded[held.end : amount.start].strip(" ,-")
    if between and not language.links.exact(between):
        return False
    whole, part = held.numbers[0], amount.numbers[0]
    if held.measure.is_money and not held.measure.power:
        after = folded[amount.end : amount.end + 1]
        alone = after in _STOPS if between else noun_after(folded, amount.end, language) is None
        return _cents(held, amount, whole, part, alone)
    share = SHARES.get((held.measure.unit.name, amount.measure.unit.name))
    if share is None or part.value >= share or part.value != int(part.value):
        return False
    value = whole.value + part.value / share
    held.numbers = (Written(f"{round(value, _PLACES).normalize():f}"),)
    held.end = amount.end
    return True


def _cents(held: Amount, amount: Amount, whole: Written, part: Written, alone: bool) -> bool:  # noqa: FBT001 - private
    """Add cents that are named, or that stand alone behind their euros."""
    named = amount.measure.power == _CENT and (
        amount.measure.unit == held.measure.unit or amount.measure.ambiguous or held.measure.ambiguous
    )
    bare = amount.bare and alone and not held.before
    if not (named or bare) or "." in part.digits or part.power or whole.power or "." in whole.digits:
        return False
    if not part.digits.isdigit() or len(part.digits) > -_CENT:
        return False
    held.numbers = (Written(f"{whole.digits}.{part.digits.rjust(-_CENT, '0')}"),)
    held.end = amount.end
    return True


def _quotient(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Divide `one out of three`."""
    if not held.bare or not amount.bare or len(held.numbers) > 1:
        return False
    if not language.divided.exact(folded[held.end : amount.core].strip()) or not amount.numbers[0].value:
        return False
    value = held.numbers[0].value / amount.numbers[0].value
    held.numbers = (Written(f"{round(value, _PLACES).normalize():f}"),)
    held.end = amount.end
    return True


def _range(held: Amount, amount: Amount, between: str) -> bool:
    """Make two amounts the ends of one range, which share a unit and a scale word."""
    if amount.qualifier or held.qualifier not in {"", "~"}:
        return False
    low, high = held.numbers[0], amount.numbers[0]
    units = {unit for unit in (held.measure.unit, amount.measure.unit) if unit.kind is not Kind.NUMBER}
    if len(units) > 1:
        return False
    if not held.scaled and amount.scaled and low.power == 0:
        shared = low._replace(power=high.power)
        if shared.value <= high.value:
            low = shared
    tight = between == "-" and amount.start - held.end == 1
    if (
        tight
        and not held.words
        and not units
        and not amount.scaled
        and held.opener is None
        and high.value < _HUNDRED
    ):
        held.noise = True
        held.end = amount.end
        return True
    if low.value >= high.value:
        return False
    held.numbers = (low, high)
    held.measure = held.measure if held.measure.unit.kind is not Kind.NUMBER else amount.measure
    held.end = amount.end
    held.scaled = amount.scaled or held.scaled
    held.bare = held.bare and amount.bare
    return True


def _inherit(amount: Amount, money: Amount | None, folded: str, language: Language) -> None:
    """Give a bare million or more the currency of the money before it, unless it counts something."""
    if money is None or not amount.bare or amount.period is not None or not amount.scaled:
        return
    if amount.numbers[0].power < _MILLION or amount.start - money.end > _REACH:
        return
    if noun_after(folded, amount.end, language) is None:
        amount.measure = money.measure
        amount.inherited = True
        amount.bare = False
