"""Figures of two parts: euros and cents, feet and inches, a half behind its unit, one out of three."""

from decimal import Decimal

import regex

from claimtest.reader.amounts import Amount, words_between
from claimtest.reader.halves import is_part
from claimtest.reader.languages import Language
from claimtest.reader.measure import NOTHING
from claimtest.reader.nouns import noun_after
from claimtest.reader.pattern import VULGAR
from claimtest.reader.powers import PRECISE, rounded
from claimtest.reader.ratios import is_ratio
from claimtest.reader.written import Written, plain
from claimtest.units import Kind

CENT = -2
_TEN = 10
_HUNDRED = 100
_THOUSAND = 1000
_PLACES = 15
_FRACTION = 4
_COUNTLESS = frozenset({Kind.PERCENT, Kind.COUNT})
_VULGAR = frozenset(VULGAR)
_STOPS = frozenset(".,;:!?)。") | {""}
# How many of the second unit make one of the first, where people write both for one length or weight.
SHARES = {
    ("foot", "inch"): 12,
    ("yard", "foot"): 3,
    ("pound", "ounce"): 16,
    ("stone", "pound"): 14,
    ("meter", "centimeter"): 100,
    ("kilogram", "gram"): 1000,
}
# What a bare number counts behind a unit, and up to how many of that unit people write it so: heights and weights of people.
_SMALLER = {"foot": ("inch", 8), "stone": ("pound", 40)}
_METRES = range(1, 4)
_HUNDREDTHS = range(10, 100)
_INCHES = regex.compile(r"\ ?in\b\.?+")


def add_part(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Join euros and cents, feet and inches, a number and the fraction behind it."""
    bound = amount.qualifier and (held.qualifier or amount.start < amount.core)
    if len(held.numbers) > 1 or bound or amount.scaled:
        return False
    added = (_mixed if held.bare else _smaller_part)(held, amount, folded, language)
    if added:
        # Words behind the second part bound both: `163円50銭前後`.
        held.qualifier = held.qualifier or amount.qualifier
    return added


def go_on(held: Amount, amount: Amount, folded: str) -> bool:
    """Join what a comma parts behind a scale word: `cento e dois mil, trezentos e quarenta`."""
    scale = Decimal(1).scaleb(held.numbers[0].power)
    rest = amount.numbers[0]
    if len(held.numbers) > 1 or len(amount.numbers) > 1 or folded[held.end : amount.start] != ", ":
        return False
    whole = held.bare and "." not in held.numbers[0].digits and "." not in rest.digits
    if (
        not whole
        or amount.qualifier
        or not scale <= rest.value * _HUNDRED < scale * _HUNDRED
        or scale < _THOUSAND
    ):
        return False
    held.numbers = (plain(held.numbers[0].value + rest.value, rest.power),)
    held.measure, held.bare, held.end = amount.measure, amount.bare, amount.end
    return True


def _smaller_part(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Join an amount to one of a smaller unit."""
    between = folded[held.end : amount.start].strip(" ,-")
    if between and not language.joints.links.exact(between) and between not in language.joints.wholes:
        return False
    whole, part = held.numbers[0], amount.numbers[0]
    if held.measure.money is not None and _is_price(held, amount, between):
        held.pay()
    if held.measure.is_money and not held.measure.power:
        after = folded[amount.end : amount.end + 1]
        alone = after in _STOPS if between else noun_after(folded, amount.end, language) is None
        alone = alone and (language.spaced or not after.isalpha())
        return _cents(held, amount, whole, part, alone)
    linked = between and "," not in folded[held.end : amount.start]
    if linked and is_part(amount) and amount.measure.unit.kind is Kind.NUMBER:
        return _half(held, amount, whole, part, folded, language)
    smaller = _smaller(held, amount, folded, language) if amount.bare else amount.measure.unit.name
    share = SHARES.get((held.measure.unit.name, smaller or ""))
    if share is None or part.value >= share or part.value != int(part.value):
        return False
    value = whole.value + part.value / share
    held.numbers = (_written(value, share),)
    written = _INCHES.match(folded, amount.end) if smaller == "inch" and amount.bare else None
    held.end = amount.end if written is None else written.end()
    return True


def _written(value: Decimal, share: int) -> Written:
    """Write a sum of two units, to the last digit of the smaller one where it is a hundredth."""
    return Written(f"{value:.2f}" if share == _HUNDRED else f"{round(value, _PLACES).normalize():f}")


def _is_price(held: Amount, amount: Amount, between: str) -> bool:
    """Whether what follows pounds makes them money: `three pounds twenty pence`, `two pounds fifty`."""
    if amount.measure.is_money:
        return amount.measure.power < 0
    spoken = held.words and amount.words and amount.bare and not between
    return spoken and _TEN <= amount.numbers[0].value < _TEN**2


def _mixed(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Add the fraction of `2 y 3/4`, which is no range."""
    between = folded[held.end : amount.start]
    linked = between == "-" or language.joints.links.exact(between.strip())
    if held.opener is not None or held.words or not linked:
        return False
    whole, part = held.numbers[0], amount.numbers[0]
    fraction = folded[amount.core : amount.core + _FRACTION]
    if "/" not in fraction and not _VULGAR.intersection(fraction):
        return False
    if not 0 < part.value < 1 or whole.value % 1 or part.power:
        return False
    value = whole.value + part.value.copy_sign(whole.value)
    held.numbers = (Written(f"{round(value, _PLACES).normalize():f}"),)
    held.measure, held.bare, held.end = amount.measure, amount.bare, amount.end
    return True


def _smaller(held: Amount, amount: Amount, folded: str, language: Language) -> str | None:
    """Return what a bare number counts right behind a larger unit: `6ft 4`, `six foot four`, `5 ft 2 in`."""
    if held.measure.unit.name == "meter":
        return "centimeter" if _is_height(held, amount, folded, language) else None
    smaller, most = _SMALLER.get(held.measure.unit.name, (None, 0))
    if smaller is None or amount.start - held.end > 1 or held.noise:
        return None
    if smaller == "inch" and _INCHES.match(folded, amount.end) is not None:
        return smaller
    short = not folded[max(held.end - 3, 0)].isalpha()
    counts = noun_after(folded, amount.end, language) is not None
    tight = short or folded[held.end] == "-" or not counts
    return smaller if tight and held.numbers[0].value <= most else None


def _is_height(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Whether two digits behind a metre or two are hundredths of it: `1 mètre 80`, `um metro e oitenta`."""
    metres, rest = held.numbers[0].value, amount.numbers[0].value
    if metres not in _METRES or rest not in _HUNDREDTHS or "," in folded[held.end : amount.start]:
        return False
    return noun_after(folded, amount.end, language) is None


def _half(  # noqa: PLR0913, PLR0917 - private
    held: Amount, amount: Amount, whole: Written, part: Written, folded: str, language: Language
) -> bool:
    """Add the half of `two years and a half`."""
    after = amount.end + (folded[amount.end : amount.end + 1] == " ")
    of = language.beside.of.at(folded, after) is not None
    if of or noun_after(folded, amount.end, language) is not None or whole.value % 1:
        return False
    held.numbers = (Written(f"{whole.value + part.value}"),)
    held.end = amount.end
    return True


def _cents(held: Amount, amount: Amount, whole: Written, part: Written, alone: bool) -> bool:  # noqa: FBT001 - private
    """Add cents that are named, or that stand alone behind their euros."""
    named = amount.measure.power < 0 and (
        amount.measure.unit == held.measure.unit or amount.measure.ambiguous or held.measure.ambiguous
    )
    named = named or (amount.start == held.end and amount.measure.coin == held.measure.unit)
    bare = amount.bare and alone and not held.before
    if named and whole.power > 0 and not whole.value % 1:
        whole = Written(f"{whole.value:f}")
    units, _, decimals = whole.digits.partition(".")
    room = -(amount.measure.power or CENT) - len(decimals)
    tenths, _, hundredths = part.digits.partition(".")
    if hundredths and amount.measure.power == CENT + 1 and len(tenths + hundredths) == -CENT:
        part, room = part._replace(digits=tenths + hundredths), -CENT  # `八毛五`
    fits = part.digits.isdigit() and len(part.digits) <= room and not part.power and not whole.power
    if not fits or not (named or bare):
        return False
    if decimals and (bare or amount.start > held.end or len(part.digits) < room):
        return False  # of `5.50元6分`, neither is a part of the other
    held.numbers = (Written(f"{units}.{decimals}{part.digits.rjust(room, '0')}"),)
    held.end = amount.end
    return True


def count_millions(amount: Amount, folded: str, language: Language) -> None:
    """Read the `m` of `€50-60m` as millions, which alone are metres."""
    if amount.scaled or amount.bare or amount.measure.unit.kind is not Kind.PHYSICAL:
        return
    end = amount.end
    power = (
        language.beside.money_scales.exact(folded[end - 1 : end])
        if folded[end - 2 : end - 1].isdecimal()
        else None
    )
    if power is not None:
        amount.scale(end, power)
        amount.measure, amount.bare = NOTHING, True


def take_of_one(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Read `half of one percent`."""
    whole = amount.numbers[0].value == 1 and amount.measure.unit.kind is Kind.PERCENT and not amount.qualifier
    if not (held.share and held.bare and whole) or not language.beside.of.exact(
        folded[held.end : amount.core].strip()
    ):
        return False
    held.measure, held.bare, held.end = amount.measure, False, amount.end
    return True


def divide(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Divide `one out of three`, or `5'te 2`, where the whole stands first."""
    countless = amount.bare or amount.measure.unit.kind in _COUNTLESS
    if not held.bare or not countless or len(held.numbers) > 1 or len(amount.numbers) > 1:
        return False
    between = words_between(held, amount, folded)
    above, below = held.numbers[0].value, amount.numbers[0].value
    if language.joints.dividers.exact(between) and above > below:
        above, below = below, above
    elif not language.joints.divided.exact(between) and not (
        language.joints.ratios.exact(between) and is_ratio(above, below)
    ):
        return False
    if not below:
        return False
    held.numbers = (rounded(above / below, PRECISE),)
    held.measure, held.bare = amount.measure, amount.bare
    if amount.start == amount.core:
        # Otherwise the word between divides, and bounds elsewhere: `8 trên 10`.
        held.qualifier = amount.qualifier or held.qualifier
    held.end = amount.end
    return True


def repeat(held: Amount, amount: Amount, folded: str) -> bool:
    """Read `तीन-तीन लाख`, three lakh each, where the first word only says that each has as much."""
    if folded[held.end : amount.core] != "-" or not (held.words and held.bare and amount.words):
        return False
    if not folded.startswith(folded[held.core : held.end], amount.core) or not (
        amount.scaled or not amount.bare
    ):
        return False
    held.numbers, held.measure, held.bare = amount.numbers, amount.measure, amount.bare
    held.scaled, held.end = amount.scaled, amount.end
    return True
