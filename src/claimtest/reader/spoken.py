"""Numbers that are written as they are said, where no other script tells them from words: `にひゃくさんじゅう`."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

import regex

from claimtest.reader import cldr
from claimtest.reader.choices import choice
from claimtest.reader.edits import Edit, Edited
from claimtest.reader.languages import Language, find_lexicon
from claimtest.reader.runs import numbers_between

_KANA = r"[\p{Hiragana}ー]"
_LONGEST = 24
# Reads as no space: the words on its two sides make no number together.
_APART = "\x1f"


class Spoken(NamedTuple):
    """How a language says its numbers.

    Attributes:
        number: finds what may be a number, from where a word may start to where one may end.
        listed: finds a list of at least three words.
        words: each with the way it is written.
    """

    number: "regex.Pattern[str]"
    listed: "regex.Pattern[str]"
    words: Mapping[str, str]


@cache
def find_spoken(name: str) -> Spoken | None:
    """Return how a language says its numbers, or None where no words do."""
    lexicon = find_lexicon(cldr.find_locale(name))
    if not lexicon.spoken:
        return None
    word = rf"(?P<word>{choice(lexicon.spoken)})"
    after = rf"(?:{choice(lexicon.spoken_after)}){{0,2}}(?!{_KANA})"
    return Spoken(
        regex.compile(rf"(?<!{_KANA})(?:{word}){{1,{_LONGEST}}}(?={after})"),
        regex.compile(rf"(?<!\p{{L}}){word}(?:(?:[、,，・]\ ?|\ ){word}){{2,}}+(?!\p{{L}})"),
        lexicon.spoken,
    )


def as_written(text: str, spoken: Spoken, language: Language) -> Edited:
    """Return a text with the numbers that it says written as numbers."""
    edits = {edit.start: edit for edit in _numbers(text, spoken, language)}
    alone = len(text) - len(text.lstrip()), len(text.rstrip())
    listed = (found.spans("word") for found in spoken.listed.finditer(text))
    for start, end in (alone, *chain.from_iterable(listed)):
        word = spoken.words.get(text[start:end])
        if word is not None:
            edits.setdefault(start, Edit(start, end, f"{language.number.words[word].value:f}"))
    return Edited(text, (edits[start] for start in sorted(edits)))


def _numbers(text: str, spoken: Spoken, language: Language) -> Iterator[Edit]:
    """Yield the numbers of several words, and what parts them from a word behind."""
    for found in spoken.number.finditer(text):
        words = [spoken.words[word] for word in found.captures("word")]
        start, end = found.span()
        scales = sum(language.number.words[word].kind == "scale" for word in words)
        # One scale word and what it counts are often another word: `せんご`, since the war.
        ends = not text[end : end + 1].isalpha() or language.beside.after.at(text, end) is not None
        apart = ends and not text[max(start - 1, 0) : start].isalpha()
        if len(words) > 1 and (scales > 1 or (scales and apart)) and _is_number("".join(words), language):
            yield Edit(start, end, "".join(words))
            if text[end : end + 1] == " ":
                yield Edit(end, end + 1, _APART)


def _is_number(words: str, language: Language) -> bool:
    """Whether words make one number, and nothing else."""
    numbers = list(numbers_between(words, 0, len(words), language))
    return len(numbers) == 1 and numbers[0].end == len(words)
