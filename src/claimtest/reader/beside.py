"""What stands beside a number: its sign, its currency, and the words that say how exact it is."""

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.edges import is_identifier, joins
from claimtest.reader.following import read_after
from claimtest.reader.halves import read_half_after
from claimtest.reader.leading import is_measured, read_unit_before, weigh
from claimtest.reader.measure import Measure
from claimtest.reader.ones import read_one_before
from claimtest.reader.phrases import unspaced
from claimtest.reader.prices import (
    adds_cents,
    counts,
    is_bought,
    is_named,
    is_price,
    is_scaled,
    read_after_currency,
    read_whole_before,
)
from claimtest.reader.surroundings import Surroundings
from claimtest.units import Kind

_CLAUSE = regex.compile(r"[^.;:!?\x1f]*+$")
_CLAUSE_REACH = 80
_LAST_WORD = regex.compile(r"\p{L}++$")
_WORD_REACH = 24
_QUALIFIERS = 3
_CLOCK_UNITS = frozenset({"hour", "minute", "second"})
_BEFORE_DASH = frozenset(" (")
_MINUSES = frozenset("-–")
_PARTED = frozenset("0123456789%€$£")
_BRACKETS = frozenset("(\uff08")
_TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">="}
_POINTS = frozenset(",.")
_YEAR = 4
_LONGEST_LINK = 12


def complete(amount: Amount, around: Surroundings) -> None:
    """Find the unit and the qualifier of a number, none of them before `floor`."""
    _read_before(amount, around)
    if amount.noise:
        return
    if amount.before:
        read_after_currency(amount, around)
        if amount.measure.scaled and not amount.scaled:
            amount.noise = not is_price(amount, around)
    else:
        read_after(amount, around)
        read_whole_before(amount, around)
    if not amount.noise:
        read_half_after(amount, around)
        if amount.words:
            read_one_before(amount, around)
        _read_sign(amount, around)
        read_qualifier(amount, around)


def _read_before(amount: Amount, around: Surroundings) -> None:
    """Read the currency before a number, its sign, and what makes it a part of a name."""
    if around.folded[amount.start - 1 : amount.start] in _MINUSES:
        _read_minus(amount, around)
    place, cue = around.cue(amount.start)
    money = around.money_before(amount.start) if cue.money is not None else None
    if money is not None and amount.words and adds_cents(amount, money, around):
        return
    if money is not None and not _is_priced(amount, money, around):
        amount.measure = money[1]
        if _BRACKETS.isdisjoint((around.folded[amount.start - 1], around.folded[money[0]])):
            amount.start = money[0]
        amount.before, amount.bare = True, False
        if cue.sign == "-":
            amount.negate()
        _read_minus(amount, around)
    elif cue.scale is not None and not amount.scaled:
        amount.scale(amount.end, cue.scale)
        amount.start = place
    elif not amount.words and amount.start > around.floor:
        named = is_identifier(around.folded, amount.start, around.floor, around.named)
        dated = cue.date and amount.end - amount.start == _YEAR  # `mid-2018`
        amount.noise = (
            named and not dated and not around.prefixed(amount.start) and not _is_linked(amount, around)
        )
    amount.core = amount.start


def _is_linked(amount: Amount, around: Surroundings) -> bool:
    """Whether a word between hyphens joins two numbers, as in `1-in-100`."""
    language, between = around.language, around.folded[around.floor : amount.start]
    if len(between) > _LONGEST_LINK or not between.startswith("-"):
        return False
    joint = between.strip("-")
    return joint in language.joints.ranges or bool(language.joints.ratios.exact(joint))


def _is_priced(amount: Amount, money: tuple[int, Measure], around: Surroundings) -> bool:
    """Whether a currency's name before a number is no part of it.

    It is what the amount buys, as in `Avro 19,5 liraya yükseldi`, or a championship's name, as in `Euro 2016`, or a percent
    sign in the middle of an address: `q=30%20`.
    """
    folded, start = around.folded, amount.start
    if money[1].alone:
        return counts(amount, around)
    if money[1].unit.kind is Kind.PERCENT:
        before = folded[money[0] - 1 : money[0]]
        return before.isalnum() and not unspaced(before)
    if money[1].unit.kind is Kind.PHYSICAL:
        return not is_measured(amount, money[1], around)
    if folded[money[0] - 1 : money[0]] == "/":
        return True  # `EUR/USD 1.1345`
    if money[1].scaled and folded[start - 1] == " ":
        return money[1].glued or not is_scaled(amount, around)
    return is_named(amount, around) or is_bought(amount, money, around)


def _read_minus(amount: Amount, around: Surroundings) -> None:
    """Turn the sign of a number that a minus stands right before."""
    at = amount.start - 1
    if at < around.floor or not _is_minus(around.folded, at) or around.prefixed(at + 1):
        return
    if not joins(around.folded, at) and not around.cue(at + 1)[1].label:
        amount.start = at
        if not _is_wholeless(amount, around):
            amount.negate()


def _is_minus(folded: str, at: int) -> bool:
    """Whether a hyphen stands at an offset, or a dash that parts nothing, as in `bei –0,75%`."""
    if folded[at] == "-":
        return True
    before = folded[max(at - 2, 0) : at]
    return folded[at] == "–" and before[-1:] in {"", " ", "("} and before[:1] not in _PARTED


def _is_wholeless(amount: Amount, around: Surroundings) -> bool:
    """Whether a dash stands for no whole units, as in `-,99 €`."""
    if around.folded[amount.start + 1] not in _POINTS or amount.end - amount.start != len("-,99"):
        return False
    found = around.unit_at(around.skip(amount.end))
    return found is not None and found[1].is_money


def _read_sign(amount: Amount, around: Surroundings) -> None:
    """Read the minus that a space parts from a temperature, and the words that make a duration an age."""
    unit, start = amount.measure.unit, amount.start
    parted = around.folded[max(start - 3, around.floor) : start] in {" - ", "- "}
    if parted and (unit.name.startswith("degree_") or around.is_alone(start, amount.end)):
        amount.core = amount.start = start - 2
        amount.negate()
    elif unit.name.startswith("degree"):
        if _is_dashed(around, start):
            amount.core = amount.start = start - 1
            amount.negate()
        _read_below(amount, around)
    elif unit.kind is Kind.DURATION and around.cue(start)[1].age and _may_be_age(amount, around):
        amount.measure = amount.measure._replace(age=True)


def _may_be_age(amount: Amount, around: Surroundings) -> bool:
    """Whether a duration may be an age: not that of a film, nor `con dos años de retraso`."""
    if amount.measure.unit.name in _CLOCK_UNITS:
        return False
    return around.language.beside.not_ages.at(around.folded, around.skip(amount.end)) is None


def _is_dashed(around: Surroundings, start: int) -> bool:
    """Whether a dash stands for minus right before a temperature: `–3 °C`."""
    if around.folded[start - 1 : start] != "\u2013" or start - 1 < around.floor:
        return False
    return start == 1 or around.folded[start - 2] in _BEFORE_DASH


def _read_below(amount: Amount, around: Surroundings) -> None:
    """Read `5 Grad minus` and `5 minusgrader`; words and a sign together say minus once."""
    below, folded, end = around.language.beside.below, around.folded, amount.end
    if not below:
        return
    after = below.at(folded, around.skip(end))
    if after is not None:
        amount.end = after[0]
    said = after is not None or below.exact(folded[amount.core : end].rpartition(" ")[2])
    if said and not amount.numbers[0].digits.startswith("-"):
        amount.negate()


def read_qualifier(amount: Amount, around: Surroundings) -> None:
    """Read the words before a figure, the nearest first, and those after it."""
    if amount.words and around.language.number.signed:
        first = around.folded[amount.core : amount.end].partition(" ")[0]
        amount.qualifier = around.language.number.signed.get(first, "")
    place, cue = around.cue(amount.start)
    if cue.article and cue.sign is None:
        # `nearly a 20% rise`, `rund eine halbe Milliarde`, `entre un 10 y un 15 por ciento`
        further = around.cue(place)
        opens = further[1].opener is not None
        bounds = further[1].sign is not None and not further[1].recent
        told = (opens and amount.bare) or ((opens or bounds) and _takes_article(amount, around))
        place, cue = further if told else (place, cue)
    opener = None
    for _ in range(_QUALIFIERS):
        if not cue.sign or not _bounds(amount, place, around):
            break
        amount.start = place
        if cue.sign == "-":
            amount.core = place
            amount.negate()
            amount.qualifier = _TURNED.get(amount.qualifier, amount.qualifier)
        elif amount.qualifier in {"", "~"}:
            amount.qualifier = cue.sign
        opener = cue.opener if opener is None else opener
        place, cue = around.cue(place)
    amount.opener = opener if cue.opener is None else cue.opener
    if cue.opener is not None and amount.bare:
        _read_age(amount, place, around)
    if amount.start < amount.core or amount.measure.unit.name == "degree":
        read_unit_before(amount, around)
    weigh(amount, around)
    after = _qualifier_after(around, amount.end)
    if after is not None and after[1] and amount.qualifier in {"", "="}:
        # `equal to 5000 or less` bounds it.
        amount.end, amount.qualifier = after


def _bounds(amount: Amount, place: int, around: Surroundings) -> bool:
    """Whether a word before an amount says something about it: not in `近三年`, the last three years."""
    if around.cue(amount.start)[1].recent and amount.measure.unit.kind is Kind.DURATION:
        # `for over three years` bounds, as no other word than the preposition can.
        parted = around.language.spaced and around.cue(place)[1].date
        return amount.measure.age or parted
    if around.cue(amount.start)[1].sign == "-" and _tells_less(around, place, amount.start):
        return False
    return not (_ends_change(around, place, amount.start) or _is_hyphened(around, place))


def _tells_less(around: Surroundings, place: int, start: int) -> bool:
    """Whether a word for minus says how much less something is: `, menos 7% do que em maio`."""
    less = around.folded[place:start].strip() in around.language.beside.less
    return less and around.folded.endswith(", ", 0, place)


def _takes_article(amount: Amount, around: Surroundings) -> bool:
    """Whether an article may stand between a qualifier and an amount: before percent, and before a half in words."""
    if amount.measure.unit.kind is Kind.PERCENT:
        return True
    first = around.language.number.words.get(around.folded[amount.core : amount.end].partition(" ")[0])
    return amount.words and first is not None and first.kind == "part"


def _is_hyphened(around: Surroundings, place: int) -> bool:
    """Whether a word belongs to the number before it, as in `a 4-under 68`."""
    return around.folded[place - 1 : place] == "-" and around.folded[place - 2 : place - 1].isdecimal()


def _qualifier_after(around: Surroundings, end: int) -> tuple[int, str] | None:
    """Return the end and the sign of words after a figure; one may start with the suffix of the word before."""
    folded, phrases = around.folded, around.language.beside.qualifiers_after
    start = around.skip(end)
    found = phrases.at(folded, end) if folded[end : end + 1] == "-" else None
    found = found or phrases.at(folded, start)
    if not around.language.number.suffixes or (found is not None and not _is_inflected(around, end)):
        return found
    if folded[start : start + 1] == "'":
        return phrases.at(folded, start + 1)
    if not folded[end - 1 : end].isalpha():
        return None
    for length, suffixes in around.language.number.suffixes.items():
        joined = phrases.at(folded, end - length) if folded[end - length : end] in suffixes else None
        if joined is not None:
            return joined
    return found


def _is_inflected(around: Surroundings, end: int) -> bool:
    """Whether the word before a qualifier is a unit with a suffix, as in `10 yıla kadar`, up to ten years."""
    word = _LAST_WORD.search(around.folded, max(end - _WORD_REACH, 0), end)
    return word is not None and around.language.beside.after.exact(word.group()) is None


def _read_age(amount: Amount, opener: int, around: Surroundings) -> None:
    """Read `aged between 18 and 24`, where the unit stands before the word that opens the range."""
    named = around.money_before(opener)
    if named is not None and named[1].age:
        amount.start, amount.measure = named
        amount.before, amount.bare = True, False


def _ends_change(around: Surroundings, place: int, start: int) -> bool:
    """Whether a word such as `до` names the end of a change that the clause before tells of."""
    changes = around.language.changes.told
    if changes is None or around.folded[place:start].strip() not in around.language.joints.ranges:
        return False
    clause = _CLAUSE.search(around.folded, max(place - _CLAUSE_REACH, 0), place)
    return clause is not None and changes.search(clause.group()) is not None
