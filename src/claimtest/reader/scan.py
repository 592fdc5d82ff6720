"""One pass over a text: every number becomes an amount with its surroundings."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimtest.reader import dates
from claimtest.reader.amounts import Amount
from claimtest.reader.beside import complete
from claimtest.reader.digits import read_digits
from claimtest.reader.halves import is_part, is_shared, read_coins, read_definite_share, read_unit_before
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number, Token
from claimtest.reader.numerals import combine
from claimtest.reader.pattern import VULGAR
from claimtest.reader.powers import PRECISE, rounded
from claimtest.reader.ratios import read_whole
from claimtest.reader.runs import numbers_between
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.things import counted
from claimtest.reader.weak import awaits_neighbour, goes_on, is_alone, is_none, is_word
from claimtest.reader.written import Written
from claimtest.units import Kind

_HUNDREDS = 2
_PADDED = 2
_DOT = "\u00b7"
_LONGEST_WORD = 24
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PHYSICAL})
_AFTER_ARTICLES = frozenset({"article", "ordinal", "part"})
_STILL_WANTED = frozenset({"ordinal", "part"})
# What people write of nobody else than people: `5'11`.
_HEIGHT = re.compile(r"[2-8]'(?:1[01]|\d)")
_DATE_MARKS = frozenset("/-:")
_MARKS = frozenset(".,")
_POINTED = frozenset("./")


def scan(text: str, folded: str, language: Language) -> Iterator[Amount]:
    """Yield every amount of a text in its order, dates among them."""
    alone = language.number.alone.get(folded.strip()) if len(folded) <= _LONGEST_WORD else None
    if alone is not None:
        start = len(folded) - len(folded.lstrip())
        yield Amount(start, start, len(folded.rstrip()), (alone,), words=True)
        return
    around = Surroundings(text, folded, language)
    position = 0
    while (found := _next_match(folded, position, language)) is not None:
        position = found.end()
        for number in _numbers(found, folded, language):
            amount = _amount(number, around) if number.start >= around.floor else None
            if amount is None:
                continue
            dates.read_date(amount, number, around)
            around.floor = max(around.floor, amount.end)
            if amount.noise:
                around.named = amount.end
            if not amount.noise or amount.measure.day or amount.measure.noise:
                yield amount
        position = max(position, around.floor)


def _next_match(folded: str, position: int, language: Language) -> re.Match[str] | None:
    """Find the first match of the pattern of numbers from a position on."""
    gap, number = language.number.gaps.match, language.number.pattern.match
    while (between := gap(folded, position)) is not None and between.end() < len(folded):
        found = number(folded, between.end())
        if found is not None:
            return found
        position = between.end() + 1
    return None


def _amount(number: Number, around: Surroundings) -> Amount | None:
    """Read a number's surroundings, or None when they show that it is no figure."""
    if number.wants == "date":
        return Amount(number.start, number.start, number.end, (number.written,), noise=True)
    opened = _opened(number, around)
    if opened is None:
        return None
    start, wants = opened
    amount = Amount(
        start,
        start,
        number.end,
        (number.written,) if number.until is None else (number.written, number.until),
        scaled=number.written.power >= _HUNDREDS,
        qualifier=number.sign,
        words=number.words,
        share=number.share,
        divided=number.divided,
    )
    complete(amount, around)
    if number.words and around.language.number.shares:
        read_definite_share(amount, around)
    coin = wants == "unit" and amount.before and amount.measure.is_money and around.language.spaced
    if coin or ((number.words or number.wants) and is_word(amount, number, around)):
        return None
    if wants == "ordinal" or (number.share and is_part(amount)):
        orders = _orders(number, amount, around, wants)
        if orders or wants == "ordinal":
            return None if orders else amount
    if number.share:
        read_unit_before(amount, around)
        read_coins(amount, around)
    _divide_one(amount, around)
    if amount.bare and not amount.noise:
        return amount if _is_figure(number, amount, wants, around) else None
    amount.noise = amount.noise or (not around.language.spaced and _is_named(amount, around))
    return amount


def _is_named(amount: Amount, around: Surroundings) -> bool:
    """Whether a number with a unit only names something, as in `제21대` and `후반 23분`, but neither in `후반 3골` nor `후반 5%`."""
    kind = amount.measure.unit.kind
    parted = kind is Kind.COUNT and around.folded[amount.start - 1 : amount.start] == " "
    return not parted and kind not in _MEASURED and around.cue(amount.start)[1].label


def _is_figure(number: Number, amount: Amount, wants: str, around: Surroundings) -> bool:
    """Whether a bare number has what it takes to be a figure; marks it where it only names something."""
    if wants == "padded":
        # Right behind a figure it is what the unit leaves over: `157円05〜07銭`.
        amount.noise = around.language.spaced or number.start != around.floor
        return True
    if wants == "end":
        return noun_after(around.folded, number.end, around.language) is None
    word = around.folded[number.start : number.end]
    unsupported = not _is_supported(amount, wants, word, around)
    if unsupported or (number.words and _is_no_figure(amount, word, around)):
        spaced = around.language.spaced
        amount.weak = wants == "unit" if spaced else awaits_neighbour(number, around)
        return amount.weak
    bound = amount.qualifier and (around.language.spaced or amount.start < amount.core)
    amount.noise = not bound and around.cue(amount.start)[1].label
    return True


def _orders(number: Number, amount: Amount, around: Surroundings, wants: str) -> bool:
    """Whether `a fifth` orders what follows or stands for it, instead of being a part of it, or `half-time` goes on."""
    folded, language, end = around.folded, around.language, number.end
    if amount.measure.unit.kind is Kind.PERCENT:
        return False
    if folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalpha():
        return True
    if wants != "ordinal" or amount.qualifier:
        return False
    after = around.skip(end)
    if (
        language.beside.of.at(folded, after) is not None
        or language.joints.links.at(folded, after) is not None
    ):
        return False
    return (
        noun_after(folded, end, language) is not None
        or language.nouns.not_before.at(folded, after) is not None
    )


def _opened(number: Number, around: Surroundings) -> tuple[int, str] | None:
    """Return where a number starts, an article included, and what it still wants; None where that had to stand before it."""
    start, wants = number.start, number.wants
    if wants == "minus":
        return (start, "") if around.cue(start)[1].sign == "-" else None
    if wants == "start":
        place, cue = around.cue(start)
        return None if cue.vague else (place if cue.article else start, "")
    if wants and wants != "padded":
        hyphen = around.folded[max(start - 2, 0) : start].rfind("-")
        place, cue = around.cue(start if hyphen < 0 else start - 2 + hyphen)
        if cue.article:
            return place if cue.sign is None else start, wants if wants in _STILL_WANTED else ""
        bounded = wants == "article" and cue.sign not in {None, "-"}
        if bounded and (number.share or not around.language.spaced):
            return start, ""  # `plus du tiers`; 近百人, nearly a hundred
        if wants in _AFTER_ARTICLES:
            bare = (
                wants == "article"
                and number.share
                and around.language.spaced
                and not around.language.number.articles
            )
            return (start, "part") if bare else None
    return None if is_none(number, around) else (start, wants)


def _is_supported(amount: Amount, wants: str, word: str, around: Surroundings) -> bool:
    """Whether a number word that is no figure alone is one by what stands around it, or by standing alone."""
    negative = amount.numbers[0].digits.startswith("-")
    if not wants or negative or around.is_whole(amount.start, amount.end) or is_alone(amount, around):
        return True
    scale = not around.language.spaced and word in around.language.number.words
    if scale and amount.qualifier and around.language.number.words[word].kind == "scale":
        return True
    counting = word in around.language.number.counting
    if wants in {"unit", "counter"} and not counting:
        return False
    if amount.qualifier or is_shared(amount, around):
        return True
    share = counting and wants == "context" and not around.cue(amount.start)[1].no_figure
    return (wants == "unit" or share) and _counts(amount, around)


def _counts(amount: Amount, around: Surroundings) -> bool:
    """Whether a noun stands right behind a number word that may be another word, as `neuf` may."""
    folded, language = around.folded, around.language
    of = language.beside.of.at(folded, around.skip(amount.end))
    return of is None and noun_after(folded, amount.end, language) is not None


def _divide_one(amount: Amount, around: Surroundings) -> None:
    """Read `un sur vingt`, where an article is the dividend."""
    place, cue = around.cue(amount.start)
    parted = amount.bare or amount.measure.unit.kind is Kind.PERCENT
    if not cue.divided or not parted or amount.qualifier or amount.noise:
        return
    over = place
    place, cue = around.cue(over)
    divisor = amount.numbers[0].value
    if cue.article and divisor:
        amount.start = amount.core = place
        amount.numbers = (rounded(1 / divisor, PRECISE),)
    elif around.language.joints.ratio_ends:
        read_whole(amount, over, around)


def _is_other_word(amount: Amount, word: str, around: Surroundings) -> bool:
    """Whether a suffix makes another word of a lone number word, as in `yüzden`."""
    if amount.qualifier or word not in around.language.number.stems:
        return False
    return around.folded[amount.end : amount.end + 1].isalpha()


def _is_no_figure(amount: Amount, word: str, around: Surroundings) -> bool:
    """Whether the words around a lone number word make it a pronoun, or a part of a phrase or of a word."""
    if (not amount.divided and goes_on(amount.end, around)) or _is_other_word(amount, word, around):
        return True
    known = around.language.number.words.get(word)
    if known is not None and known.lone and around.cue(amount.start)[1].no_figure:
        return True  # of a period: `första hälften av året`
    if amount.qualifier or amount.scaled or amount.numbers[0].digits != "1":
        return False
    after = around.language.nouns.not_before.at(around.folded, around.skip(amount.end))
    return after is not None or around.cue(amount.start)[1].no_figure


def _numbers(found: re.Match[str], folded: str, language: Language) -> Iterable[Number]:
    """Return the numbers that a match of the pattern holds; mostly one."""
    mark, stray, fraction, scale, more, word = found.groups()
    if mark is None:
        written = language.number.values.get(word)
        if written is not None:
            return (Number(found.start(), found.end(), written, words=True),)
        if " ".join(word.split()) in language.number.negative_ones:
            start = found.end() - len(word.rpartition(" ")[2])
            return (Number(start, found.end(), Written("1"), "minus", words=True),)
    elif not more and fraction is None and folded[found.start()] not in VULGAR:
        return _plain_number(found, stray, scale, folded, language)
    numbers = numbers_between(folded, found.start(), found.end(), language)
    return (counted(number, folded, language) for number in numbers) if language.number.things else numbers


def _plain_number(
    found: re.Match[str], stray: str | None, scale: str | None, folded: str, language: Language
) -> Iterable[Number]:
    """Read digits with at most one scale word."""
    start, end = found.span()
    mark = found.start(1)
    written = folded[start:mark]
    if start and folded[start - 1] in language.number.points and _opens_decimals(folded, start - 1, language):
        written = "." + written
        start -= 1
    digits, wants = read_digits(written, language.number.marks), ""
    if not language.spaced and _DOT in written:
        digits = None  # a date, as in 6·25
    if digits is None and _HEIGHT.fullmatch(written) and language.beside.after.exact("'") is not None:
        return (Number(start, start + 1, Written(written[0])), Number(start + 2, end, Written(written[2:])))
    if digits is None and _is_padded(written) and not _is_dated(folded, end):
        digits, wants = str(int(written)), "padded"
    if digits is None:
        return (Number(start, end, Written("0"), "date"),)
    if stray is not None and digits.isdigit():
        decimals = stray.rpartition(" ")[2]
        digits = (
            read_digits(f"{digits}{language.number.marks.decimal}{decimals}", language.number.marks) or digits
        )
    if scale is None:
        return (Number(start, end, Written(digits), wants),)
    word = language.number.words[" ".join(scale.split())]
    if word.kind == "scale":
        return (Number(start, end, Written(digits, word.value.adjusted()), wants),)
    value = Token(start, mark, word._replace(kind="value", value=Decimal(digits)), digits)
    return combine([value, Token(start, end, word)], language.number.habits)


def _opens_decimals(folded: str, point: int, language: Language) -> bool:
    """Whether a point follows nothing that it may belong to, as a word, a number, other points or `S/`.

    It does so behind certain words as well, where another mark may stand for it: `打率.325`, `打率・325`.
    """
    if folded.endswith(language.number.points_after, 0, point):
        return True
    before = folded[max(point - 1, 0) : point]
    return folded[point] in _MARKS and not (before.isalnum() or before in _POINTED)


def _is_padded(written: str) -> bool:
    """Whether a digit stands behind a zero, as in `09 April`."""
    return len(written) == _PADDED and written.isdecimal() and int(written[0]) == 0 < int(written[1])


def _is_dated(folded: str, end: int) -> bool:
    """Whether more of a date, a time or a code stands right behind digits."""
    return folded[end : end + 1] in _DATE_MARKS or (
        folded[end : end + 2] == ". " and folded[end + 2 : end + 3].isdecimal()
    )
