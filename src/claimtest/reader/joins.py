"""What figures say together: ranges, feet and inches, euros and cents, a unit that stands in the words before."""

from collections.abc import Iterable, Iterator

from claimtest.reader.amounts import Amount, words_between
from claimtest.reader.brackets import share_behind_bracket
from claimtest.reader.changes import changed, steps
from claimtest.reader.cldr import known_units
from claimtest.reader.echoes import count_again, has_own_scale, in_millions, share_age
from claimtest.reader.estimates import estimate
from claimtest.reader.languages import Language
from claimtest.reader.measure import Measure
from claimtest.reader.nouns import noun_after
from claimtest.reader.parts import CENT, add_part, count_millions, divide, go_on, repeat, take_of_one
from claimtest.reader.periods import read_last_year
from claimtest.reader.raising import raised
from claimtest.reader.ratios import take_ratio
from claimtest.reader.sizes import share_hundreds, share_size
from claimtest.reader.written import Written
from claimtest.units import Kind

_GAP = 16
_REACH = 400
_MOVE = 32
_CLAUSE = 80
_MILLION = 6
_HUNDRED, _THOUSAND = 100, 1000
_OPENING = frozenset("([")
_CLAUSE_ENDS = frozenset(",;。、；")
_DASHES = frozenset("-\u2011\u2013")


def join(amounts: Iterable[Amount], folded: str, language: Language) -> Iterator[Amount]:
    """Join amounts that make one figure, and give a bare one the currency of the words before it."""
    held: Amount | None = None
    money: Amount | None = None
    millions: Amount | None = None
    for amount in amounts:
        if held is not None and _joined(held, amount, folded, language):
            held.weak = False
            continue
        if held is not None and (held.measure.part or amount.measure.part):
            _tell_minutes(held, amount)
        if held is not None:
            weighed = held.scaled and held.measure.unit.kind is Kind.PHYSICAL
            money = held if held.measure.is_money else None if weighed else money
            if held.measure.age or amount.measure.unit.name == "year":
                share_age(held, amount, folded, language)
            millions = held if held.scaled and in_millions(held, folded) else millions
        if millions is None or not count_again(amount, millions, folded, language) or money is millions:
            _inherit(amount, money, folded, language)
        if held is not None and folded[held.end : min(amount.core, held.end + _GAP)].lstrip()[:1] in _OPENING:
            _pay(held, amount)
            share_behind_bracket(held, amount)
        if held is not None and not (held.noise or held.weak):
            yield _settled(held)
        held = amount
    if held is not None and not (held.noise or held.weak):
        yield _settled(held)


def _settled(amount: Amount) -> Amount:
    """Let a subunit that no amount of money takes in count something else: `30分` are points, or minutes."""
    if amount.measure.part is not None:
        amount.measure = Measure(amount.measure.part)
    return amount


def _tell_minutes(held: Amount, amount: Amount) -> None:
    """Read minutes right behind hours or before seconds where their word is a subunit too: `2小时15分30秒`."""
    if amount.core > held.end:
        return
    if amount.measure.part is not None and held.measure.unit.name == "hour":
        amount.measure = Measure(known_units()["minute"])
    elif held.measure.part is not None and amount.measure.unit.name == "second":
        held.measure = Measure(known_units()["minute"])


def _pay(held: Amount, amount: Amount) -> None:
    """Settle pounds beside an amount of money in brackets as money."""
    if amount.measure.is_money:
        held.pay()
    elif held.measure.is_money:
        amount.pay()


def _joined(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Join an amount to the one before where the words between say so."""
    if amount.start - held.end > _GAP or held.period is not None or amount.period is not None:
        read_last_year(held, amount, folded, language)
        return amount.share_of is not None and take_ratio(held, amount)
    if _combined(held, amount, folded, language):
        held.noise = False
        return True
    _part_ends(held, amount, folded)
    between = words_between(held, amount, folded)
    if between.startswith("- "):
        # The hyphen stands for the rest of a word, as in `18- to 24-year-olds`.
        between = between[1:].strip()
        share_hundreds(held, amount)
    joints = language.joints.ranges if held.opener is None else held.opener
    if held.opener and amount.words and not between:
        # Arabic writes the word for `and` in front of the number: `بين خمسة وعشرة`.
        between = next((joint for joint in joints if folded.startswith(joint, amount.core)), "")
    closes = _closes(held, amount, between, folded, language)
    joined = between in joints or closes or _estimates(held, amount, between, folded, language)
    if changed(held, amount, folded, language) or not joined:
        return False
    if amount.noise or held.noise:
        return _days(held, amount)
    if amount.qualifier == "<=" and (closes or between in language.joints.ranges):
        # A word such as `तक` closes the range, as it closes a bound elsewhere.
        amount.qualifier = ""
    if amount.qualifier and amount.start < amount.core:
        # The word opens a bound elsewhere; between two figures it parts them.
        amount.qualifier, amount.start = "", amount.core
    if len(held.numbers) > 1 or len(amount.numbers) > 1 or _breaks(held, amount, between, folded, language):
        return False
    alone = _score(held, amount, between, folded, language)
    moved = _moves(held, folded, language) or steps(held, amount, folded, language)
    return alone or (not moved and _ends(held, amount, folded, language))


def _combined(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Make one figure of two that are its parts."""
    return (
        add_part(held, amount, folded, language)
        or (held.words and amount.words and go_on(held, amount, folded))
        or bool(language.beside.powers and raised(held, amount, folded, language))
        or divide(held, amount, folded, language)
        or take_of_one(held, amount, folded, language)
        or take_ratio(held, amount)
        or repeat(held, amount, folded)
    )


def _part_ends(held: Amount, amount: Amount, folded: str) -> None:
    """Take the hyphen of `75 -300mm` for no minus, where the numbers rise."""
    if amount.words or folded[held.end : amount.core + 1] != " -" or folded[amount.core + 1] == " ":
        return
    alike = held.bare or held.measure == amount.measure
    if alike and 0 < held.numbers[0].value < -amount.numbers[0].value:
        amount.negate()
        amount.start = amount.core = amount.core + 1


def _closes(held: Amount, amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Whether words after an amount make a range of it and of the one before: `5 yıldan 10 yıla kadar`."""
    end = amount.end + (folded[amount.end : amount.end + 1] == " ")
    closer = language.joints.range_closers.at(folded, end) if language.joints.range_closers else None
    if closer is None and amount.qualifier == "<=":
        closer = language.joints.range_closers.before(folded, amount.end, amount.core)
    if closer is None:
        return False
    suffixed = not between and folded.endswith(tuple(closer[1]), held.core, held.end)
    return suffixed or between in closer[1]


def _estimates(held: Amount, amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Whether neighbouring numbers of one unit stand together, and no more than two: `4、5年`, but not `10、20、30人`."""
    if between not in language.joints.neighbours:
        return False
    core = held.core
    before = folded[core - 2 : core - 1] if core > 1 and folded[core - 1] == between else ""
    listed = before.isdecimal() or before in language.number.words
    return not listed and estimate(held, amount, between)


def _breaks(held: Amount, amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Whether words after an amount tell a change to it from the one before, which shares its unit: `8から10%に`."""
    found = language.joints.range_breakers.at(folded, amount.end) if language.joints.range_breakers else None
    if found is None or between not in found[1]:
        return False
    if held.bare:
        held.measure, held.bare = amount.measure, amount.bare
    return True


def _days(held: Amount, amount: Amount) -> bool:
    """Drop the first of two days or hours as well: `3~4일`, `de 9 heures à 17 heures`."""
    held.noise = held.noise or held.bare or held.measure.unit == amount.measure.unit
    return held.noise and amount.noise


def _score(held: Amount, amount: Amount, between: str, folded: str, language: Language) -> bool:
    """Drop `3-1`, `3–1` and `3 à 1`, unless they rise and count something: `10-15 people`."""
    low, high = held.numbers[0], amount.numbers[0]
    small = low.value >= high.value or low.value < _HUNDRED > high.value
    small = small and held.bare and amount.bare and not amount.scaled
    tight = between in _DASHES and amount.core - held.end == 1
    spoken = between in language.joints.score_words and noun_after(folded, amount.end, language) is None
    opened = held.opener is not None and not (tight and low.value >= high.value)  # `un resultado de 85-79`
    if not small or not (tight or spoken) or held.words or held.qualifier or opened:
        return False
    if spoken and low.value < high.value:
        return False
    if low.value < high.value and _counts(folded, amount.end, language, between):
        return False
    held.noise, held.end = True, amount.end
    return True


def _counts(folded: str, end: int, language: Language, dash: str) -> bool:
    """Whether a counted noun follows; a hyphen wants one whose ending shows it."""
    noun = noun_after(folded, end, language)
    if noun is None or not language.nouns.plurals:
        known = noun is not None and folded[noun[0] : noun[1]] in language.nouns.counted_nouns
        return noun is not None and (known or dash != "-")
    return folded[noun[0] : noun[1]].endswith(language.nouns.plurals)


def _changes(held: Amount, amount: Amount) -> bool:
    """Whether the first amount is a change to the second: `up 40 cents to $71`, `rose a fifth to $3 billion`."""
    cents = held.measure.is_money and held.measure.power < amount.measure.power
    return (cents and amount.measure.is_money) or (held.share and held.bare and not amount.share)


def _moves(held: Amount, folded: str, language: Language) -> bool:
    """Whether an amount with its own unit is the change that the words before tell: `rose 4.5p to 456p`."""
    small = held.bare and held.numbers[0].value < _THOUSAND  # not so in `rose by 43,000 to 290,000`
    moves = None if small or held.opener is not None else language.changes.moves
    return moves is not None and moves.search(folded, max(held.start - _MOVE, 0), held.start) is not None


def _ends(held: Amount, amount: Amount, folded: str, language: Language) -> bool:
    """Make two amounts the ends of one range; beside money, an `m` is no unit."""
    if language.spaced and held.bare:
        share_size(held, amount, folded, language)
    if held.measure.is_money != amount.measure.is_money:
        count_millions(amount if held.measure.is_money else held, folded, language)
    return _range(held, amount)


def _range(held: Amount, amount: Amount) -> bool:
    """Make two amounts the ends of one range, which share a unit and a scale word."""
    # A word such as `desde` that opens a bound elsewhere opens a range here.
    opened = held.opener is not None and held.qualifier == ">="
    if amount.qualifier or not (opened or held.qualifier in {"", "~"}) or _changes(held, amount):
        return False
    if amount.bare and not (held.bare or held.before):
        # `down 1.2% to 5,345`: a unit that both ends share stands behind the second.
        return False
    low, high = held.numbers[0], _after_units(held, amount)
    units = {unit for unit in (held.measure.unit, amount.measure.unit) if unit.kind is not Kind.NUMBER}
    if len(units) > 1:
        return False
    if not held.scaled and amount.scaled and low.power == 0:
        shared = low._replace(power=high.power)
        if shared.value <= high.value:
            low = shared
        elif held.bare and low.value < _THOUSAND and not has_own_scale(held, amount):
            # A fall, as in `from 7 to 5 billion`, shares the scale word and the unit as well.
            held.numbers, held.measure = (shared,), amount.measure
            held.scaled, held.bare = True, amount.bare
            return False
    if high.value < low.value < 0:
        low, high = high, low  # `-5 to -10C`
    if low.value >= high.value:
        if held.opener and held.bare and not amount.bare and not held.words:
            # So does one from 70 to 63 percent.
            held.measure, held.bare = amount.measure, False
        return False
    held.numbers = (low, high)
    held.qualifier = "" if opened else held.qualifier
    held.measure = held.measure if held.measure.unit.kind is not Kind.NUMBER else amount.measure
    held.end = amount.end
    held.scaled = amount.scaled or held.scaled
    held.bare = held.bare and amount.bare
    return True


def _after_units(held: Amount, amount: Amount) -> Written:
    """Return the higher number, with the whole units of the lower where it tells the cents alone: `154円60～61銭`."""
    high = amount.numbers[0]
    units, _, decimals = held.numbers[0].digits.partition(".")
    short = amount.measure.power == CENT and len(decimals) == -CENT and high.digits.isdigit()
    if not short or held.measure.power or held.measure.unit != amount.measure.unit:
        return high
    return high._replace(digits=f"{units}.{high.digits.rjust(-CENT, '0')}")


def _inherit(amount: Amount, money: Amount | None, folded: str, language: Language) -> None:
    """Give a bare million or more the currency of the money before it, unless it counts something."""
    if money is None or not amount.bare or amount.period is not None or not amount.scaled:
        return
    if amount.numbers[0].power < _MILLION or amount.start - money.end > _REACH:
        return
    if not language.spaced and not _CLAUSE_ENDS.isdisjoint(folded[money.end : amount.start]):
        return  # of another subject, as in `票房突破五百亿元，人次达11.3亿`
    tallied = language.nouns.tallied
    if tallied is not None and tallied.search(folded, max(money.end, amount.start - _CLAUSE), amount.start):
        return
    if noun_after(folded, amount.end, language) is None:
        amount.measure, amount.inherited = money.measure._replace(power=0), True
        amount.bare = False
