"""Words for fractions that name something too: `três quartos` are rooms, `três quartos dos votos` are not."""

from math import gcd

from claimtest.reader.languages import Language
from claimtest.reader.numberwords import Number
from claimtest.reader.runs import numbers_between

_ASIDE = 8


def counted(number: Number, folded: str, language: Language) -> Number:
    """Return what counts the things that a fraction's word names, or the number as it is.

    They are parts before a word such as `of`, or where the text says nothing else, and then only in lowest terms.

    Args:
        number: what words, or digits and words, make.
        folded: the text.
        language: of the words.
    """
    last = max(folded.rfind(" ", number.start, number.end) + 1, number.start)
    if folded[last : number.end] not in language.number.things:
        return number
    parted = _is_parted(number, folded, language)
    if last == number.start:
        return number if parted else number._replace(wants="part")
    before = list(numbers_between(folded, number.start, last - 1, language))
    divisor = abs(language.number.words[folded[last : number.end]].value)
    if len(before) != 1 or number.written.value * divisor != before[0].written.value:
        return number
    value = before[0].written.value
    lowest = value < divisor and gcd(int(value), int(divisor)) == 1
    return number if parted and (lowest or _is_alone(number, folded)) else before[0]


def _is_parted(number: Number, folded: str, language: Language) -> bool:
    """Whether the words behind a fraction say what it is a part of, or the text is nothing but the fraction."""
    end = number.end + (folded[number.end : number.end + 1] == " ")
    return language.beside.of.at(folded, end) is not None or _is_alone(number, folded)


def _is_alone(number: Number, folded: str) -> bool:
    start, end = number.start, number.end
    return end - start + _ASIDE >= len(folded) and not (folded[:start] + folded[end:]).strip()
