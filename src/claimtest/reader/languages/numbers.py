"""How a language writes numbers, and which of its words make them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from babel import Locale

from claimtest.reader import cldr, wording
from claimtest.reader.digits import Marks
from claimtest.reader.gaps import gap_pattern
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.measure import Measure
from claimtest.reader.numberwords import Habits, Word
from claimtest.reader.pattern import Grammar, number_pattern, token_pattern
from claimtest.reader.phrases import Phrases, flags
from claimtest.reader.written import Written

_TEN = 10


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """How a language writes numbers, and which of its words make them.

    Attributes:
        marks: what it writes inside numbers.
        points: what may start a number that has no digit before its decimals.
        points_after: words that one may stand behind at once.
        pattern: matches a number.
        gaps: matches what stands before the next place where one may start.
        tokens: splits a number of several words.
        words: what the words of numbers do.
        values: number words that are a number alone.
        alone: words that count only where a text says nothing else.
        negative_ones: articles that count one, each behind a word for minus.
        habits: how number words compose.
        counting: number words that are figures before a noun, or beside a unit.
        stems: number words that with a suffix may be other words.
        suffixes: inflections of number words by their length, the longest first.
        terms: words before quarters that make periods of them.
        signed: number words that start with a sign's word, with the sign.
        measured: words that are a number and its unit in one, with the unit.
        shares: number words that before a definite noun are fractions.
        definite: how definite nouns start.
        halves: what adds a fraction of the unit before it.
        things: words for fractions that name something too.
        articles: words that stand for one.
        lone_before: words before a weak number word that stands alone.
        lone_after: words after it.
        prefixes: words that a hyphen joins to a number.
        capital_numbers: number words that with a capital are names.
    """

    marks: Marks
    points: frozenset[str]
    points_after: tuple[str, ...]
    pattern: re.Pattern[str]
    gaps: re.Pattern[str]
    tokens: re.Pattern[str]
    words: Mapping[str, Word]
    values: Mapping[str, Written]
    alone: Mapping[str, Written]
    negative_ones: frozenset[str]
    habits: Habits
    counting: frozenset[str]
    stems: frozenset[str]
    suffixes: Mapping[int, frozenset[str]]
    terms: Phrases[bool]
    signed: Mapping[str, str]
    measured: Mapping[str, Measure]
    shares: Mapping[str, str]
    definite: tuple[str, ...]
    halves: Phrases[Decimal]
    things: frozenset[str]
    articles: Phrases[bool]
    lone_before: Phrases[bool]
    lone_after: Phrases[bool]
    prefixes: Phrases[bool]
    capital_numbers: frozenset[str]


def compile_numbers(locale: Locale, lexicon: Lexicon, words: Mapping[str, Word], grammar: Grammar) -> Numbers:
    """Compile what CLDR and a lexicon say of numbers."""
    marks = cldr.number_marks(locale)._replace(apostrophe=lexicon.apostrophes)
    return Numbers(
        marks=marks,
        points=frozenset({".", marks.decimal, *(lexicon.points if lexicon.points_after else ())}),
        points_after=tuple(lexicon.points_after),
        pattern=number_pattern(grammar),
        gaps=gap_pattern(grammar),
        tokens=token_pattern(grammar, [*lexicon.articles, *lexicon.points]),
        words=words,
        values=_values(words, lexicon),
        alone=_alone(words, lexicon),
        negative_ones=grammar.negative_ones,
        habits=_habits(lexicon),
        counting=frozenset(lexicon.counting),
        stems=frozenset(lexicon.stems),
        suffixes=_by_length(lexicon.suffixes),
        terms=flags(lexicon.terms),
        signed=_signed(lexicon, grammar),
        measured=wording.measured(lexicon),
        shares=_shares(lexicon),
        definite=tuple(lexicon.definite),
        halves=Phrases({phrase: Decimal(share) for phrase, share in lexicon.halves.items()}),
        things=frozenset(lexicon.things),
        articles=flags(lexicon.articles),
        lone_before=flags(lexicon.lone_before),
        lone_after=flags(lexicon.lone_after),
        prefixes=flags(lexicon.prefixes),
        capital_numbers=frozenset(lexicon.capital_numbers),
    )


def _habits(lexicon: Lexicon) -> Habits:
    """Return how number words compose."""
    return Habits(
        lexicon.units_first,
        frozenset(Decimal(ten) for ten in lexicon.vigesimal),
        lexicon.positional,
        _TEN + 1 not in lexicon.values.values(),
        lexicon.elliptic,
        lexicon.compounds,
        lexicon.places,
    )


def _signed(lexicon: Lexicon, grammar: Grammar) -> dict[str, str]:
    """Return number words behind what may be written in front of them and is a sign, with the sign."""
    return {start + name: sign for start, sign in lexicon.starts.items() if sign for name in grammar.words}


def _shares(lexicon: Lexicon) -> dict[str, str]:
    """Return words that are fractions before a definite noun, as they are alone and behind what is written in front."""
    definite = tuple(lexicon.definite)
    starts = ("", *(start for start in lexicon.starts if not start.endswith(definite)))
    return {start + word: share for word, share in lexicon.shares.items() for start in starts}


def _alone(words: Mapping[str, Word], lexicon: Lexicon) -> dict[str, Written]:
    """Return the words that count only where a text says nothing else, each with its value."""
    kinds = {"scale", "part", "multiple"}
    counting = {
        name: Written(f"{word.value * (1 + word.dual):f}")
        for name, word in words.items()
        if word.kind in kinds
    }
    ones = {name for name in lexicon.articles if lexicon.values.get(name) == 1}
    return counting | {name: Written("1") for name in ones.union(lexicon.ones)}


def _values(words: Mapping[str, Word], lexicon: Lexicon) -> dict[str, Written]:
    """Return the number words that are a number alone, each with its value."""
    names = [name for name, word in words.items() if word.kind == "value" and not word.weak]
    ones = [name for name, value in lexicon.values.items() if value == 1 and name not in lexicon.weak]
    alone = {name: Written(str(words[name].value)) for name in names if name not in lexicon.articles}
    return alone | dict.fromkeys((*ones, *(lexicon.articles if lexicon.counted else ())), Written("1"))


def _by_length(endings: Iterable[str]) -> dict[int, frozenset[str]]:
    """Return endings by their length, the longest first."""
    every = frozenset(endings)
    lengths = sorted({len(ending) for ending in every}, reverse=True)
    return {length: frozenset(ending for ending in every if len(ending) == length) for length in lengths}
