"""Prices: whose currency stands before the number, and what follows it then."""

import re

from claimtest.reader.amounts import Amount
from claimtest.reader.cldr import known_units
from claimtest.reader.edges import goes_on
from claimtest.reader.measure import Measure
from claimtest.reader.nouns import noun_after
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.written import Written
from claimtest.units import Kind

_POINTS = frozenset(",.")
# What prices write for no cents: `5,- Euro`, `Fr. 20.--`.
_NO_CENTS = re.compile(r"[.,](?:--?|\u2013|\u2014)(?![\w-])")
_IN_OUR_TIME = re.compile(r"(?:19|20)\d\d")
_DIMES = range(10, 100)
# `R12.62` and `N1,000` are prices, `N95` is none.
_PRICE = re.compile(r"(?<!\d)(?:\d{1,3}(?:[ ,]\d{3})++|\d++\.\d\d)$")
_CODE = 3


def no_cents(folded: str, start: int) -> re.Match[str] | None:
    """Match what a price writes for no cents."""
    return _NO_CENTS.match(folded, start) if folded[start : start + 1] in _POINTS else None


def read_after_currency(amount: Amount, around: Surroundings) -> None:
    """Read what may follow a number whose currency stands before it: `$600m`, `US$5 dollars`."""
    start = around.skip(amount.end)
    if amount.measure.unit.kind is not Kind.PHYSICAL and not amount.scaled:
        scale = around.language.beside.scales_written.at(around.text, start)
        scale = scale or around.language.beside.money_scales.at(around.folded, start)
        if scale is not None:
            amount.scale(*scale)
            start = around.skip(amount.end)
    whole = no_cents(around.folded, amount.end)
    if whole is not None and amount.measure.is_money:
        amount.end = whole.end()
        return
    found = around.unit_at(start)
    if found is None:
        amount.noise = not (amount.scaled or amount.words) and goes_on(around.folded, amount.end)
    elif amount.measure.age and found[1].unit.kind is Kind.DURATION:
        amount.end, amount.measure = found[0], found[1]._replace(age=True)
    elif amount.measure.unit.kind is Kind.PHYSICAL:
        amount.end, amount.measure = found[0], rate(amount.measure, found[1]) or amount.measure
    elif found[1].noise:
        amount.noise = found[1].glued and start == amount.end  # `£100s`
    elif found[1].is_money and not _is_next_figure(around, found[0]):
        _read_second_currency(amount, found)


def _read_second_currency(amount: Amount, found: tuple[int, Measure]) -> None:
    """Read the currency that stands behind as well, where both may be the same: `£2.50p`, `£50 grand`, `$5 US`."""
    end, measure = found
    ambiguous = amount.measure.ambiguous
    if not ambiguous and not measure.ambiguous and measure.unit != amount.measure.unit:
        return
    amount.end = end
    if measure.power > 0:
        amount.scale(end, measure.power)
    elif ambiguous:
        # The pence of `£2.50p` are those behind the point.
        coins = amount.whole and measure.power < 0
        amount.measure = measure._replace(power=measure.power if coins else amount.measure.power)


def read_whole_before(amount: Amount, around: Surroundings) -> None:
    """Read `a dollar and twenty cents`, where an article counts the currency before the cents."""
    power = amount.measure.power
    if not amount.measure.is_money or power >= 0 or len(amount.numbers[0].digits) > -power:
        return
    language, folded, floor = around.language, around.folded, around.floor
    link = language.joints.links.before(folded, around.skip_back(amount.start), floor)
    name = (
        language.beside.after.before(folded, around.skip_back(link[0]), floor) if link is not None else None
    )
    found = around.unit_at(name[0]) if name is not None else None
    if name is None or found is None:
        return
    place, cue = around.cue(name[0])
    whole = found[1] if found[1].money is None else Measure(found[1].money, ambiguous=True)
    same = whole.is_money and (whole.ambiguous or whole.unit == amount.measure.unit)
    if cue.article and same and not whole.power:
        amount.numbers = (Written(f"1.{amount.numbers[0].digits.rjust(-power, '0')}"),)
        amount.measure, amount.start, amount.core = whole, place, place


def rate(before: Measure, after: Measure) -> Measure | None:
    """Return the unit of a speed whose word before a number names the time alone: `시속 188 마일`, `毎秒5メートル`."""
    length, _, time = before.unit.name.partition(" / ")
    found = known_units().get(f"{after.unit.name} / {time}") if time and length else None
    return None if found is None else Measure(found)


def _is_next_figure(around: Surroundings, end: int) -> bool:
    """Whether a currency belongs to the digits after it, as in `$ 10 $ 20`."""
    after = around.skip(end)
    return around.folded[after : after + 1].isdecimal()


def is_named(amount: Amount, around: Surroundings) -> bool:
    """Whether a word that is a label too stands before a year."""
    return (
        around.cue(amount.start)[1].label
        and _IN_OUR_TIME.fullmatch(around.folded, amount.start, amount.end) is not None
    )


def is_bought(amount: Amount, money: tuple[int, Measure], around: Surroundings) -> bool:
    """Whether another unit stands behind a number, so that the name before it is what it tells of: `peso 80 kilos`."""
    name = around.folded[money[0] : amount.start].strip()
    after = around.unit_at(around.skip(amount.end)) if name.isalpha() and len(name) > _CODE else None
    return after is not None and after[1].unit != money[1].unit


def is_scaled(amount: Amount, around: Surroundings) -> bool:
    """Whether a scale word belongs to a number."""
    return (
        amount.scaled
        or around.language.beside.money_scales.at(around.folded, around.skip(amount.end)) is not None
    )


def adds_cents(amount: Amount, money: tuple[int, Measure], around: Surroundings) -> bool:
    """Read `a dollar fifty`, where an article counts the currency before the cents."""
    number = amount.numbers[0]
    place, cue = around.cue(money[0])
    if not cue.article or number.value not in _DIMES or counts(amount, around):
        return False
    amount.numbers = (Written(f"1.{number.digits}"),)
    amount.start = amount.core = place
    amount.measure, amount.before, amount.bare = money[1], True, False
    return True


def counts(amount: Amount, around: Surroundings) -> bool:
    """Whether a unit or a noun follows a number."""
    end = amount.end
    return (
        around.unit_or_of(around.skip(end)) is not None
        or noun_after(around.folded, end, around.language) is not None
    )


def is_price(amount: Amount, around: Surroundings) -> bool:
    """Whether a number that a letter for a currency stands before is grouped, or has two decimals."""
    return _PRICE.search(around.folded, amount.start, amount.end) is not None
