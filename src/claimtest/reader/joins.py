"""What figures say together: ranges, feet and inches, euros and cents, a unit that stands in the words before."""

from collections.abc import Iterable, Iterator

from claimtest.reader.amounts import Amount
from claimtest.reader.halves import is_part
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
_DASHES = frozenset("-\u2011\u2013")
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
            held.weak = False
            continue
        money = held if held is not None and held.measure.is_money else money
        _inherit(amount, money, folded, language)
        if held is not None and folded[held.end : amount.core].lstrip()[:1] in {"(", "["}:
            _pay(held, amount)
        if held is not None and not (held.noise or held.weak):
            yield held
        held = amount
    if held is not None and not (held.noise or held.weak):
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
    between = folded[held.end : amount.core].strip()
    if between not in (held.opener or language.ranges) and not _closes(amount, between, folded, language):
        return False
    if amount.qualifier and amount.start < amount.core:
        # The word opens a bound elsewhere; between two figures it parts them.
        amount.qualifier, amount.start = "", amount.core
    if len(held.numbers) > 1 or len(amount.numbers) > 1:
        return False
    return _score(held, amount, between, folded, language) or _range(held, amount)


def _closes(amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Whether words such as `arasında` after an amount make a range of it and of the one before."""
    end = amount.end + (folded[amount.end : amount.end + 1] == " ")
    closer = language.range_closers.at(folded, end) if language.range_closers else None
    return closer is not None and between in closer[1]


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
    if between and is_part(amount) and amount.measure.unit.kind is Kind.NUMBER:
        return _half(held, amount, whole, part, folded, language)
    share = SHARES.get((held.measure.unit.name, amount.measure.unit.name))
    if share is None or part.value >= share or part.value != int(part.value):
        return False
    value = whole.value + part.value / share
    held.numbers = (Written(f"{round(value, _PLACES).normalize():f}"),)
    held.end = amount.end
    return True


def _half(  # noqa: PLR0913, PLR0917 - private
    held: Amount, amount: Amount, whole: Written, part: Written, folded: str, language: Language
) -> bool:
    """Add the half of `two years and a half`."""
    after = amount.end + (folded[amount.end : amount.end + 1] == " ")
    of = language.of.at(folded, after) is not None
    if of or noun_after(folded, amount.end, language) is not None or whole.value % 1:
        return False
    held.numbers = (Written(f"{whole.value + part.value}"),)
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
    """Divide `one out of three`, or `5'te 2`, where the whole stands first."""
    if not held.bare or not amount.bare or len(held.numbers) > 1 or held.qualifier or len(amount.numbers) > 1:
        return False
    between = folded[held.end : amount.core].strip()
    above, below = held.numbers[0].value, amount.numbers[0].value
    if language.dividers.exact(between) and above > below:
        above, below = below, above
    elif not language.divided.exact(between):
        return False
    if not below:
        return False
    held.numbers = (Written(f"{round(above / below, _PLACES).normalize():f}"),)
    held.end, held.qualifier = amount.end, amount.qualifier
    return True


def _score(held: Amount, amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Drop `3-1` and `3–1`, unless they rise and count something: `10-15 people`."""
    low, high = held.numbers[0], amount.numbers[0]
    small = low.value < _HUNDRED > high.value and held.bare and amount.bare and not amount.scaled
    tight = between in _DASHES and amount.core - held.end == 1
    if not small or not tight or held.words or held.qualifier or held.opener is not None:
        return False
    if low.value < high.value and _counts(folded, amount.end, language, between):
        return False
    held.noise, held.end = True, amount.end
    return True


def _counts(folded: str, end: int, language: Language, dash: str) -> bool:
    """Whether a counted noun follows; a hyphen wants one whose ending shows it."""
    noun = noun_after(folded, end, language)
    if noun is None or not language.plurals:
        return noun is not None and dash != "-"
    return folded[noun[0] : noun[1]].endswith(language.plurals)


def _range(held: Amount, amount: Amount) -> bool:
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
        elif held.bare and low.value < _HUNDRED:
            # A fall, as in `from 7 to 5 billion`, shares the scale word and the unit as well.
            held.numbers, held.measure = (shared,), amount.measure
            held.scaled, held.bare = True, amount.bare
            return False
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
