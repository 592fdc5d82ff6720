"""Number words that are mostly parts of other words: when they are figures, and when not."""

from claimtest.reader.amounts import Amount
from claimtest.reader.numberwords import Number
from claimtest.reader.phrases import unspaced
from claimtest.reader.surroundings import Surroundings
from claimtest.units import Kind

_LISTING = frozenset("、と,和与與-–—")
_DIGITS = frozenset({"value", "zero"})
_INSIDE = frozenset(",'’")
_GAP = 4
_TEN = 10
_WEAK = frozenset({"unit", "counter", "context"})


def is_none(number: Number, around: Surroundings) -> bool:
    """Whether the word before a number makes it none, as in `数百人`, or it starts inside of a word."""
    start, cue = number.start, around.cue(number.start)[1]
    if cue.vague and (number.words or number.written.digits.rstrip("0") == "1"):
        return True  # `数十人` and `数100人`, but `会員数500人`
    if cue.no_figure and number.share and not around.language.spaced:
        return True  # `上半年`, the first half of a year
    if not number.words:
        return False
    glued = is_glued(around) and start > 0 and around.folded[start - 1].isalnum()
    return glued or _is_name(number, around)


def _is_name(number: Number, around: Surroundings) -> bool:
    """Whether a number word is a name inside of a sentence, as in `nel Novecento`; in capitals throughout it is none."""
    names, start = around.language.number.capital_numbers, number.start
    if not names or around.folded[start : number.end] not in names:
        return False
    word, before = around.text[start : number.end], around.text[max(start - _GAP, 0) : start].rstrip(" ")[-1:]
    return word[0].isupper() and not word.isupper() and (before.isalpha() or before in _INSIDE)


def is_word(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether a number and its unit are parts of other words, or stand for an article or an estimate.

    A lone digit of the borrowed numbers takes a unit of several syllables that is no counter: `오 퍼센트`, but neither `이 곳`,
    `이 사람` nor `사원`.
    Two digits in a row are an estimate, `三四百人`, but before tenths, `九五折`.
    """
    language = around.language
    unit = around.folded[number.end : amount.end].strip()
    if number.wants == "tenths":
        return unit not in language.beside.rests.tenths
    if amount.bare and not amount.noise:
        return False
    one = amount.words and amount.numbers[0].digits == "1" and not amount.qualifier
    if one and amount.measure.unit.name in language.beside.indefinite:
        return True
    if number.wants not in _WEAK or not is_glued(around):
        return False
    digit = amount.numbers[0].value < _TEN
    counted = len(unit) == 1 or amount.measure.unit.kind is Kind.COUNT
    short = digit and number.wants == "unit" and counted and unit not in language.beside.short_units
    return short or goes_on(amount.end, around)


def is_alone(amount: Amount, around: Surroundings) -> bool:
    """Whether a weak number word is an end of a range, or the predicate of a sentence."""
    folded, start, end = around.folded, amount.start, amount.end
    listed = not is_glued(around) and _is_listed(folded, start, end, around)
    if listed or _opens_range(folded, end, around):
        return True
    before, after = around.language.number.lone_before, around.language.number.lone_after
    if not after or after.at(folded, end) is None:
        return False
    return start == 0 or not folded[start - 1].isalnum() or before.before(folded, start) is not None


def _is_listed(folded: str, start: int, end: int, around: Surroundings) -> bool:
    """Whether a digit in words stands among others with spaces between them: `零 一 二 三`."""
    words = around.language.number.words
    beside = folded[end + 1 : end + 2] if folded[end : end + 1] == " " else ""
    if not beside and start > 1 and folded[start - 1] == " ":
        beside = folded[start - 2]
    return beside in words and words[beside].kind in _DIGITS


def awaits_neighbour(number: Number, around: Surroundings) -> bool:
    """Whether a digit in words stands before its neighbour, with which it may estimate: `二、三人`."""
    folded, words, end = around.folded, around.language.number.words, number.end
    if folded[end : end + 1] not in around.language.joints.neighbours or around.cue(number.start)[1].label:
        return False
    here, beside = folded[number.start : end], folded[end + 1 : end + 2]
    if here not in words or beside not in words:
        return False
    return words[beside].kind in _DIGITS and words[beside].value == words[here].value + 1


def _opens_range(folded: str, end: int, around: Surroundings) -> bool:
    """Whether the other end of a range follows, as in `三到五年`."""
    for length in (1, 2):
        word = folded[end : end + length]
        if word in around.language.joints.ranges and word not in _LISTING:
            return around.language.number.pattern.match(folded, around.skip(end + length)) is not None
    return False


def is_glued(around: Surroundings) -> bool:
    """Whether words stand between spaces, and particles right behind words, as in Korean."""
    return around.language.worded and not around.language.spaced


def goes_on(end: int, around: Surroundings) -> bool:
    """Whether a word that started as a number goes on as something else, where no space tells."""
    folded = around.folded
    if not is_glued(around) or not folded[end : end + 1].isalpha() or not unspaced(folded[end]):
        return False
    return not any(
        folded.startswith(ending, end) and not folded[end + len(ending) : end + len(ending) + 1].isalpha()
        for ending in around.language.endings
    )
