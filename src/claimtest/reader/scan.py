"""One pass over a text: every number becomes an amount with its surroundings."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from claimtest.reader import dates
from claimtest.reader.amounts import Amount, Surroundings
from claimtest.reader.digits import read_digits
from claimtest.reader.language import Language
from claimtest.reader.numerals import Number, Token, combine
from claimtest.reader.pattern import VULGAR
from claimtest.reader.tokens import digit_tokens
from claimtest.reader.written import Written

if TYPE_CHECKING:
    import regex


def scan(text: str, folded: str, language: Language) -> Iterator[Amount]:
    """Yield every amount of a text in its order, dates among them."""
    around = Surroundings(text, folded, language)
    search, match = language.starts.search, language.numbers.match
    position = floor = 0
    while (start := search(folded, position)) is not None:
        found = match(folded, _point_before(folded, start.start(), floor))
        if found is None:
            position = start.end()
            continue
        position = found.end()
        for number in _numbers(found, folded, language):
            if number.start < floor:
                continue
            amount = _amount(number, around, floor)
            if amount is None:
                continue
            dates.read_date(amount, number, around, floor)
            floor = max(floor, amount.end)
            if not amount.noise:
                yield amount
        position = max(position, floor)


def _point_before(folded: str, start: int, floor: int) -> int:
    """Step back over a decimal point without a digit before it, as in `.08`."""
    if start > floor and folded[start - 1] == "." and not folded[start - 2 : start - 1].isalnum():
        return start - 1
    return start


def _amount(number: Number, around: Surroundings, floor: int) -> Amount | None:
    """Read a number's surroundings, or None when they show that it is no figure."""
    start, wants = number.start, number.wants
    if wants:
        article = around.language.articles.before(around.folded, start - 1, floor)
        if article is not None and around.folded[start - 1] in " '-":
            start, wants = article[0], ""
        elif wants == "article":
            return None
    scaled = number.written.power >= 2
    amount = Amount(start, start, number.end, (number.written,), scaled=scaled, words=number.words)
    around.complete(amount, floor)
    if wants and amount.bare and not amount.qualifier:
        return None
    if amount.bare and number.words and _is_no_figure(amount, around, floor):
        amount.noise = True
    if amount.bare and not amount.noise:
        end = amount.start - (around.folded[amount.start - 1 : amount.start] == " ")
        amount.noise = end > floor and around.language.labels.before(around.folded, end, floor) is not None
    return amount


def _is_no_figure(amount: Amount, around: Surroundings, floor: int) -> bool:
    """Whether the words around a lone number word make it a pronoun or a part of a phrase."""
    language, folded = around.language, around.folded
    if amount.qualifier or amount.scaled or amount.numbers[0].digits != "1":
        return False
    before = language.not_after.before(folded, max(amount.start - 1, 0), floor)
    after = language.not_before.at(folded, amount.end + (folded[amount.end : amount.end + 1] == " "))
    return before is not None or after is not None


def _numbers(found: "regex.Match[str]", folded: str, language: Language) -> Iterator[Number]:
    """Yield the numbers that a match of the pattern holds; mostly one."""
    simple = found["words"] is None and not found["more"] and found["fraction"] is None
    if simple and found["digits"] not in VULGAR:
        number = _plain_number(found, language)
        if number is not None:
            yield number
        return
    yield from combine(digit_tokens(folded, found.start(), found.end(), language), language.habits)


def _plain_number(found: "regex.Match[str]", language: Language) -> Number | None:
    """Read digits with at most one scale word."""
    digits = read_digits(found["digits"], language.marks)
    stray = found["stray"]
    if digits is None:
        return None
    if stray is not None:
        digits = f"{digits}.{stray.lstrip(' .,')}" if digits.isdigit() else digits
    scale = found["scale"]
    if scale is None:
        return Number(found.start(), found.end(), Written(digits))
    word = language.words[" ".join(scale.split())]
    value = word.value
    power = value.adjusted()
    if word.kind == "multiple":
        token = Token(found.start(), found.end(), word)
        counted = Token(found.start(), found.end("digits"), word._replace(kind="value", value=Decimal(digits)), digits)
        return next(combine([counted, token], language.habits))
    return Number(found.start(), found.end(), Written(digits, power))
