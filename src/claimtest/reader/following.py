"""What follows a number: scale words, units and currencies."""

from dataclasses import replace

from claimtest.reader.amounts import Amount
from claimtest.reader.brackets import stands_bracketed
from claimtest.reader.days import is_day
from claimtest.reader.edges import goes_on, is_initial
from claimtest.reader.measure import NO_UNIT, Cased, Measure, settled
from claimtest.reader.nouns import noun_after
from claimtest.reader.prices import no_cents
from claimtest.reader.stuck import read_stuck
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.weak import goes_on as goes_on_word
from claimtest.reader.weak import is_glued
from claimtest.units import Kind

_MILLION = 6
_MANY = 100_000
_LONG = 4
_LETTERS = frozenset("kM")
_RINGS = frozenset("°º")
_TENTHS = 10
_LOOSE = 2
_HOURS = 24
_REACH = 6
_STUCK = frozenset(":m")
_UNBROKEN = frozenset("\u00a0\u202f")


def read_after(amount: Amount, around: Surroundings) -> None:
    """Find scale words and units after a number."""
    inner = _read_inner(amount, around)
    if around.folded[amount.end : amount.end + 1] in _STUCK and read_stuck(amount, around):
        return
    end, text = amount.end, around.text
    if amount.words and around.language.number.measured and _is_measured(amount, around):
        return
    start = around.skip(end)
    found = inner
    if found is None and not amount.scaled and start - end <= _LOOSE:
        found = _scaled_currency(amount, around, start)
        if found is None and (start == end or text[end] in _UNBROKEN or _stands_alone(text, start)):
            _read_abbreviation(amount, around, start)
            start = around.skip(amount.end)
    if found is None:
        found = _unit_after(amount, around, start)
    if found is None and stands_bracketed(amount, around.folded):
        _read_behind_bracket(amount, around)
        return
    if found is None or (found[1].glued and start != end):
        amount.noise = not amount.words and (
            (goes_on(around.folded, amount.end) and not _is_inflected(amount, around))
            or is_initial(around.text, amount.end)
        )
        return
    if start == end and not amount.scaled and _counts_millions(amount, around, found[0]):
        return
    _take_unit(amount, found, end, start, around)


def _take_unit(
    amount: Amount, found: tuple[int, Measure], end: int, start: int, around: Surroundings
) -> None:
    """Take in the unit that was found at `start`, behind digits that end at `end`, and what belongs to it."""
    amount.end, amount.measure = _closed(amount, found, around), found[1]
    amount.bare = False
    if found[1].age and around.language.beside.not_ages.at(around.folded, around.skip(found[0])) is not None:
        amount.measure = found[1]._replace(age=False)
    timed = is_day(amount, around) or _is_clock(amount, around, start)
    amount.noise = _is_noise(amount) or timed or _names(amount, end, around)
    _read_rest(amount, around, start)
    many = amount.scaled and amount.numbers[0].value >= _MANY
    if amount.measure.money is not None and (many or _is_paid(amount, start, around)):
        amount.pay()
    if not amount.scaled and amount.measure.is_money:
        scale = around.language.beside.scale_words.at(around.folded, around.skip(amount.end))
        if scale is not None and scale[1] >= _MILLION:
            amount.scale(*scale)


def _is_paid(amount: Amount, start: int, around: Surroundings) -> bool:
    """Whether a unit's name is mostly the currency's, and no noun behind it names what is weighed."""
    folded = around.folded
    named = folded[start : amount.end] in around.language.beside.money_first
    return named and noun_after(folded, amount.end, around.language) is None


def _read_behind_bracket(amount: Amount, around: Surroundings) -> None:
    """Read what stands behind the brackets around a number, which it shares with the figure before them."""
    scale = around.language.beside.scale_words.at(around.folded, around.skip(amount.end + 1))
    behind = replace(amount, end=amount.end + 1)
    if scale is not None:
        behind.scale(*scale)
    read_after(behind, around)
    if not (behind.bare or behind.noise):
        amount.numbers, amount.measure, amount.scaled = behind.numbers, behind.measure, behind.scaled
        amount.bare, amount.bracketed = False, True


def _is_noise(amount: Amount) -> bool:
    """Whether what follows a number makes it no figure; `12st` are no ordinal, but a weight."""
    measure = amount.measure
    if measure.behind and not amount.numbers[0].digits.endswith(measure.behind):
        amount.measure = measure._replace(noise=False, glued=False)
    return amount.measure.noise


def _closed(amount: Amount, found: tuple[int, Measure], around: Surroundings) -> int:
    """Return where an amount ends whose unit may stand behind a bracket that opens before it: `(35)씨`."""
    unit = around.folded[amount.end : found[0]]
    return amount.end if ")" in unit and "(" not in unit else found[0]


def _names(amount: Amount, end: int, around: Surroundings) -> bool:
    """Whether a letter behind digits is a part of a name, as in `gate 5C` and `form 10-K`."""
    if around.folded[end : end + 1] == "-" and amount.end - end == len("-K"):
        return around.text[end + 1].isupper()
    if around.folded[amount.end - 1 : amount.end] in _RINGS and _is_ordinal(amount, around):
        return True
    if amount.measure.is_money and around.folded[amount.end + 1 : amount.end + 2].isdecimal():
        return around.cue(amount.start)[1].label  # `de S&P 500 won 0,2 procent`
    short = amount.end - end == 1 and around.folded[end].isalpha()
    if not short or not around.names_next(amount.start):
        return False
    around.labelled = amount.end
    return True


def _is_ordinal(amount: Amount, around: Surroundings) -> bool:
    """Whether a ring behind digits makes them an ordinal, as in `il 150° anniversario`."""
    folded, end = around.folded, amount.end
    ring = around.language.beside.after.exact(folded[end - 1])
    plain = ring.otherwise if isinstance(ring, Cased) else None
    if plain is None or not plain.noise or amount.numbers[0].value % 1:
        return False
    noun = noun_after(folded, end, around.language)
    return noun is not None and noun[0] == end + 1 and "'" not in folded[noun[0] : noun[1]]


def _unit_after(amount: Amount, around: Surroundings, start: int) -> tuple[int, Measure] | None:
    """Return the unit at an offset, or behind what may stand before it.

    One syllable of Korean behind a space is often the start of a word, and a letter behind a hyphen an ending: `2023-м`.
    """
    ending = around.unit_at(amount.end) if around.folded[amount.end : start] == "-" else None
    if ending is not None:
        return ending
    whole = no_cents(around.folded, start)
    priced = around.unit_at(around.skip(whole.end())) if whole is not None else None
    if priced is not None:
        return priced
    found = around.unit_or_of(start)
    apart = start > amount.end and is_glued(around)
    if found is not None and apart and found[0] - start == 1 and goes_on_word(found[0], around):
        return None
    return _unit_shared(amount, around, start) if found is None and amount.share else found


def _unit_shared(amount: Amount, around: Surroundings, start: int) -> tuple[int, Measure] | None:
    """Return the unit behind the article of `half an hour`."""
    article = around.language.number.articles.at(around.folded, start)
    return around.unit_at(around.skip(article[0])) if article is not None and amount.words else None


def _is_measured(amount: Amount, around: Surroundings) -> bool:
    """Read the unit that a number word holds, as `שנתיים` does, two years."""
    words, measured = around.folded[amount.core : amount.end], around.language.number.measured
    measure = (
        measured.get(words) or measured.get(words.partition(" ")[0]) or measured.get(words.rpartition(" ")[2])
    )
    if measure is None:
        return False
    amount.measure, amount.bare = measure, False
    return True


def _is_inflected(amount: Amount, around: Surroundings) -> bool:
    """Whether a suffix ends the scale word of an amount, as in `5 milyonu`."""
    folded, end = around.folded, amount.end
    return folded[end - 1].isalpha() and any(
        folded[end : end + length] in suffixes and not goes_on(folded, end + length)
        for length, suffixes in around.language.number.suffixes.items()
    )


def _is_clock(amount: Amount, around: Surroundings, start: int) -> bool:
    """Whether a word before a number makes a time of it and its unit: `后半35分`, `下午3点`."""
    units = around.language.dates.clock_units
    words = units.get(around.folded[start : amount.end]) if units else None
    if words is None or (amount.measure.unit.name == "hour" and amount.numbers[0].value >= _HOURS):
        return False
    return words.before(around.folded, around.skip_back(amount.start), around.floor) is not None


def _read_inner(amount: Amount, around: Surroundings) -> tuple[int, Measure] | None:
    """Read what stands inside of a unit, as in `两个半小时` and `三个多月`, and return where the unit ends, and the unit.

    A word that bounds a number elsewhere may stand before a whole unit too: `20 กว่าปี`.
    """
    inner = around.language.beside.rests.inner
    found = inner.match(around.folded, amount.end) if inner is not None and amount.whole else None
    if found is None:
        return None
    bound = around.language.beside.qualifiers_after.exact(found.group().strip())
    if bound:
        whole = around.unit_at(around.skip(found.end()))
        amount.qualifier = amount.qualifier if whole is None else bound
        return whole
    counter = found.group().lstrip()[0]
    unit = around.language.beside.after.at(counter + around.folded[found.end() : found.end() + _REACH], 0)
    measure = settled(unit[1], "") if unit is not None else None
    if unit is None or measure is None or measure.noise or unit[0] == 1:
        return None
    if found["half"] is not None:
        amount.add_decimals("5", found.end())
    else:
        amount.qualifier = ">"
    return found.end() + unit[0] - 1, measure


def _read_rest(amount: Amount, around: Surroundings, start: int) -> None:
    """Read what the unit leaves over behind it; a tenth of more than ten is a hundredth, as in `95折`."""
    rest = None
    if amount.whole and not amount.noise and len(amount.numbers) == 1:
        rest = around.language.beside.rests.behind(
            around.folded, around.folded[start : amount.end], amount.end
        )
    if rest is not None:
        amount.add_decimals(rest[1], rest[0])
    elif amount.measure.unit.kind is Kind.PERCENT and amount.numbers[0].value > _TENTHS:
        amount.measure = amount.measure._replace(power=0)


def _counts_millions(amount: Amount, around: Surroundings, end: int) -> bool:
    """Read `1.2m people` and `1.2m tonnes`, where an abbreviation that is a unit too stands before what is counted."""
    short = end == amount.end + 1
    power = around.language.beside.money_scales.exact(around.folded[amount.end : end]) if short else None
    start = around.skip(end)
    unit = around.unit_at(start) if power is not None and start > end else None
    if power is not None and unit is not None and unit[0] - start >= _LONG and not unit[1].noise:
        amount.scale(unit[0], power)
        amount.measure, amount.bare = unit[1], False
        return True
    noun = (
        noun_after(around.folded, end, around.language)
        if power is not None and around.language.nouns.plurals
        else None
    )
    if (
        power is None
        or noun is None
        or not around.folded[noun[0] : noun[1]].endswith(around.language.nouns.plurals)
    ):
        return False
    amount.scale(end, power)
    return True


def _stands_alone(text: str, start: int) -> bool:
    """Whether a letter for a scale word stands between spaces or ends a clause, and no name starts with it."""
    if text[start : start + 1] not in _LETTERS:
        return False
    after = text[start + 1 : start + 2]
    return (not after or after in " ,;)") and text[start - 1] != "-"


def _read_abbreviation(amount: Amount, around: Surroundings, start: int) -> None:
    """Read the scale word of `3K`, unless a longer unit starts with the same letters."""
    scale = around.language.beside.scales_written.at(around.text, start)
    if scale is None:
        return
    unit = around.unit_at(start)
    if unit is None or (unit[0] == scale[0] and not around.text[start : unit[0]].islower()):
        amount.scale(*scale)


def _scaled_currency(amount: Amount, around: Surroundings, start: int) -> tuple[int, Measure] | None:
    """Read `m€`, `MEUR`, `k $`: an abbreviated scale word that only an amount of money takes."""
    scales, written = around.language.beside.money_scales, around.language.beside.scales_written
    for length in scales.lengths(around.folded, start):
        end = start + length
        power = written.exact(around.text[start:end]) or scales.exact(around.folded[start:end])
        found = around.unit_or_of(around.skip(start + length)) if power is not None else None
        if (
            power is not None
            and found is not None
            and found[1].is_money
            and found[1].power <= 0
            and not found[1].glued
        ):
            other = around.language.beside.after.at(around.folded, start)
            if other is not None and other[1] is NO_UNIT:
                return None  # `3 trials` are no trillions of rials
            amount.scale(found[0], power)
            return found
    return None
