"""Digits that are no figures: times of day, scores and telephone numbers."""

import re

import regex

from claimtest.reader.amounts import Amount
from claimtest.reader.digits import read_digits
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.surroundings import Surroundings

_CLOCK = regex.compile(
    r"\d{1,2}(?::\d{2}){1,2}(?!\d)|\d{1,2}\ ?h\ ?\d{2}(?![\w.,]\d|\w)(?:'\d{2}(?:\"|''))?+"
    r"|(?:\d{1,2}')?+\d{1,2}\"\d{1,2}(?!\d)"
    r"|\d{1,2} ?[時时點点시] ?\d{1,2} ?[分분](?: ?\d{1,2} ?[秒초])?+|\d{1,3}[比対대]\d{1,3}(?!\d)|\d{1,3}대\ \d{1,3}(?=으?로)|\d{1,2}\.[0-5]\d(?='[dt][ae]\b)|(?:45|90|105|120)\+\d{1,2}(?!\d)"
)
_SCORE = regex.compile(r"\d{1,3}(?:[:x]\d{1,3})++(?!\w)|\d{1,2}(?:[-\u2013]\d{1,2}){2,3}+(?![-\u2013]?\d)")
# The minute of a goal, where no quotation ends.
_MINUTE = regex.compile(r"(?<![ (]'[^']{0,60})(?<=[ (])\d{1,3}'(?![\p{L}\d'\"])")
_PHONE = re.compile(
    # Two decimals with a hyphen between them are a range, and so are two grouped numbers.
    r"(?!\d+\.\d+-\d+\.\d+(?![-.]?\d)|[1-9]\d{0,2}(?:[ .]\d{3})+-[1-9]\d{0,2}(?:[ .]\d{3})+(?![-. ]?\d))\+?\d{1,4}(?:[-. ]\(?\d{1,4}\)?){3,}+|\d{1,4}(?:-\d{2,4}){2,}+"
)
_DIALLED = re.compile(r"\d{1,15}+(?:(?:\)\ ?-?|\ ?[-/\u2011\u2013]\ ?|\ \(|[\ .(])\d{1,14}+){0,8}+")
_TIME = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_MINUTES = re.compile(r"\ [0-5]\d(?![\d.,%€$])(?!\ \d)")
_YEAR = regex.compile(r"\b(?:19|20)\d{2}\b")
_LISTED = re.compile(r"(?:.\d{1,2})++(?!\d)")
_LIST = 24
_FURTHER = frozenset(" -()/.")
_SHORTEST = 7
_LONGEST = 15
_FULL = 10
_DAY = 24
_HOUR_DIGITS = 2


def clock_end(folded: str, start: int) -> int | None:
    """Return where a time of day or a score ends, or None."""
    match = _CLOCK.match(folded, start) or _SCORE.match(folded, start) or _MINUTE.match(folded, start)
    return None if match is None else match.end()


def is_time(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether a number is a time of day, as in `om 19.30 uur`, where decimals stand behind a comma."""
    language = around.language
    if (
        language.number.marks.decimal == "."
        or _TIME.fullmatch(around.folded, number.start, number.end) is None
    ):
        return False
    if amount.measure.unit.name == "hour":
        return True
    before = around.skip_back(number.start)
    return amount.bare and language.dates.clock_words.before(around.folded, before, around.floor) is not None


def is_hour(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether a number is an hour of the day by the word before it, as in `à 20 heures` and `alle 20`."""
    short = number.words or number.end - number.start <= _HOUR_DIGITS
    if not short or amount.before or amount.scaled:
        return False
    place, cue = around.cue(number.start)
    if cue.hour != amount.measure.unit.name or amount.numbers[0].value > (_DAY - bool(cue.hour)):
        return False
    if _ends_range(place, around.folded[number.end : amount.end].strip(), around):
        return False
    rate = around.language.dates.not_hours.at(around.folded, around.skip(amount.end)) is not None
    return not rate and noun_after(around.folded, amount.end, around.language) is None


def _ends_range(place: int, unit: str, around: Surroundings) -> bool:
    """Whether a number without that unit stands right before the word at a place, as in `cinq à six heures`."""
    floor = around.floor
    return 0 < floor == around.skip_back(place) and not around.folded.endswith(unit, 0, floor)


def minutes_end(amount: Amount, around: Surroundings) -> int | None:
    """Return where the minutes behind an hour and its word end, or None: `à 20 heures 30`."""
    match = _MINUTES.match(around.folded, amount.end) if amount.noise and not amount.bare else None
    return None if match is None else match.end()


def hyphened_end(folded: str, start: int) -> int | None:
    """Return where a telephone number of hyphened groups ends, or None."""
    match = _PHONE.match(folded, start)
    return None if match is None else match.end()


def dialled_end(amount: Amount, number: Number, around: Surroundings) -> int | None:
    """Return where a telephone number ends, or None.

    It follows a label or a plus sign, or starts with a zero or in brackets: `tel. 22 123 45 67`, `0800 123 456`.
    """
    folded, start, end = around.folded, number.start, number.end
    plus = folded[start - 1 : start] == "+"
    zero = (
        number.wants in {"date", "padded"} and folded[start : start + 2].isdecimal() and folded[start] == "0"
    )
    zero = zero or (folded[start - 1 : start] == "(" and folded[end : end + 1] == ")")
    after = folded[end : end + 2]
    further = after[:1] in _FURTHER and not (after[0] == " " and after[1:].isalpha())
    if not further and not plus and not zero:
        return None
    match = _DIALLED.match(folded, start)
    if match is None or match.end() <= end:
        return match.end() if match is not None and zero and _is_long(match.group()) else None
    if not _is_long(match.group()):
        return None
    if plus or zero:
        # A grouped number after a plus sign is a rise, unless it has the length of a full telephone number.
        read = read_digits(match.group(), around.language.number.marks)
        return match.end() if zero or read is None or (amount.bare and len(read) >= _FULL) else None
    labelled = _is_labelled(around, start) and _YEAR.search(match.group()) is None
    return match.end() if labelled else None


def _is_long(digits: str) -> bool:
    return _SHORTEST <= sum(map(str.isdecimal, digits)) <= _LONGEST


def _is_labelled(around: Surroundings, start: int) -> bool:
    """Whether a label stands before an offset, a colon or a bracket between them."""
    start = around.skip_back(start)
    while start > around.floor and around.folded[start - 1] in ":(":
        start = around.skip_back(start - 1)
    return around.cue(start)[1].label


def is_listed(amount: Amount, around: Surroundings) -> bool:
    """Whether a number and those behind it share a word that makes them no figures: `25、26日に`, `7、8、9条`."""
    folded, language = around.folded, around.language
    if folded[amount.end : amount.end + 1] not in language.joints.neighbours:
        return False
    rest = _LISTED.match(folded, amount.end)
    found = None if rest is None else around.unit_at(rest.end())
    if found is None or not (found[1].noise or found[1].day):
        return False
    return found[1].noise or language.beside.qualifiers_after.at(folded, found[0]) is None


def follows_label(amount: Amount, around: Surroundings) -> bool:
    """Whether a label stands before the numbers that a number is listed with: `第七、八条`."""
    folded, start = around.folded, amount.start
    if folded[start - 1 : start] not in around.language.joints.neighbours:
        return False
    least, listed = max(start - _LIST, 0), around.language.number.words
    while start > least and (
        folded[start - 1].isdecimal()
        or folded[start - 1] in listed
        or folded[start - 1] in around.language.joints.neighbours
    ):
        start -= 1
    found = around.language.beside.cues.before(folded, start)
    return found is not None and found[1].label
