"""One pass over a text: every number becomes an amount with its surroundings."""

from collections.abc import Iterator

from claimtest.reader import dates
from claimtest.reader.amounts import Amount
from claimtest.reader.beside import complete
from claimtest.reader.codes import follows_label, is_listed
from claimtest.reader.edges import ends_title
from claimtest.reader.halves import is_part, is_shared, read_coins, read_definite_share, read_unit_before
from claimtest.reader.houses import is_house
from claimtest.reader.languages import Language
from claimtest.reader.matches import next_match, numbers_in
from claimtest.reader.nouns import noun_after
from claimtest.reader.numberwords import Number
from claimtest.reader.powers import PRECISE, rounded
from claimtest.reader.ratios import read_whole
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.weak import awaits_neighbour, goes_on, is_alone, is_none, is_word
from claimtest.units import Kind

_HUNDREDS = 2
_SHORT = 3
_LONGEST_WORD = 24
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.PHYSICAL})
_AFTER_ARTICLES = frozenset({"article", "ordinal", "part"})
_STILL_WANTED = frozenset({"ordinal", "part"})


def scan(text: str, folded: str, language: Language) -> Iterator[Amount]:
    """Yield every amount of a text in its order, dates among them."""
    alone = language.number.alone.get(folded.strip()) if len(folded) <= _LONGEST_WORD else None
    if alone is not None:
        start = len(folded) - len(folded.lstrip())
        yield Amount(start, start, len(folded.rstrip()), (alone,), words=True)
        return
    around = Surroundings(text, folded, language)
    position = 0
    while (found := next_match(folded, position, language)) is not None:
        position = found.end()
        for number in numbers_in(found, folded, language):
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
    named = _is_line(amount, number, around) if around.language.spaced else _is_named(amount, around)
    amount.noise = amount.noise or named
    return amount


def _is_named(amount: Amount, around: Surroundings) -> bool:
    """Whether a number with a unit only names something, as in `제21대` and `후반 23분`, but neither in `후반 3골` nor `후반 5%`."""
    kind = amount.measure.unit.kind
    parted = kind is Kind.COUNT and around.folded[amount.start - 1 : amount.start] == " "
    if parted or kind in _MEASURED:
        return False
    return around.cue(amount.start)[1].label or follows_label(amount, around)


def _is_line(amount: Amount, number: Number, around: Surroundings) -> bool:
    """Whether a number behind a label takes its unit from a name: `la línea 1 de Metro`."""
    if amount.measure.unit.kind is not Kind.PHYSICAL or not around.cue(amount.start)[1].label:
        return False
    return around.language.beside.of.at(around.folded, around.skip(number.end)) is not None


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
    if not amount.qualifier or amount.start == amount.core:
        _name(amount, around)
        amount.noise = amount.noise or is_listed(amount, around)
    else:
        # `die Gleise 7 bis 9`, `eine Boeing 737 Max 8`
        said = around.folded[amount.start : amount.core].strip()
        named = said in around.language.joints.ranges or around.text[amount.start].isupper()
        amount.noise = named and 0 < amount.start == around.named + 1
    return True


def _name(amount: Amount, around: Surroundings) -> None:
    """Mark a number that only names something; one that follows another that does is short and counts nothing."""
    titled = ends_title(around.folded, amount.start, amount.end)
    house = is_house(amount, around)
    amount.noise = titled or house or around.names_next(amount.start)
    if amount.noise and not (titled or house) and not around.cue(amount.start)[1].label:
        short = amount.end - amount.core <= _SHORT
        amount.noise = short and noun_after(around.folded, amount.end, around.language) is None
    if amount.noise:
        around.labelled = amount.end


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


def _is_term(amount: Amount, around: Surroundings) -> bool:
    """Whether quarters are periods, as in `the first three quarters of 2023`."""
    terms = around.language.number.terms
    return terms.before(around.folded, around.skip_back(amount.start), around.floor) is not None


def _is_other_word(amount: Amount, word: str, around: Surroundings) -> bool:
    """Whether a suffix makes another word of a lone number word, as in `yüzden`."""
    if amount.qualifier or word not in around.language.number.stems:
        return False
    return around.folded[amount.end : amount.end + 1].isalpha()


def _is_no_figure(amount: Amount, word: str, around: Surroundings) -> bool:
    """Whether the words around a lone number word make it a pronoun, or a part of a phrase or of a word."""
    if (not amount.divided and goes_on(amount.end, around)) or _is_other_word(amount, word, around):
        return True
    if is_part(amount) and _is_term(amount, around):
        return True
    known = around.language.number.words.get(word)
    if known is not None and known.lone and around.cue(amount.start)[1].no_figure:
        return True  # of a period: `första hälften av året`
    if amount.qualifier or amount.scaled or amount.numbers[0].digits != "1":
        return False
    after = around.language.nouns.not_before.at(around.folded, around.skip(amount.end))
    return after is not None or around.cue(amount.start)[1].no_figure
