"""Languages: CLDR and a lexicon, compiled into the pattern and the tables that reading needs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from babel import Locale

from claimtest.reader import cldr, wording
from claimtest.reader.digits import Marks
from claimtest.reader.folding import fold, respelled
from claimtest.reader.gaps import gap_pattern
from claimtest.reader.grammars import grammar as grammar_of
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.lexiconfiles import load_lexicon
from claimtest.reader.measure import Cased, Cue, Measure, cased, either
from claimtest.reader.numberwords import Habits, Word
from claimtest.reader.pattern import choice, number_pattern, token_pattern
from claimtest.reader.phrases import Phrases, flags, sets
from claimtest.reader.rests import Rests, compile_rests
from claimtest.reader.written import Written

LEXICONS = Path(__file__).parent / "lexicons"
_SHARED = "und"
_TEN = 10
_MONTH = 4


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything that reading one language takes; the same as nothing but itself, so that it may be a key.

    Attributes:
        name: CLDR's name for the locale.
        alike: letters that are written for one another, each with the one that counts for both.
        marks: what it writes inside numbers.
        points: what may start a number that has no digit before its decimals.
        points_after: words that one may stand behind at once.
        numbers: matches a number.
        gaps: matches what stands before the next place where one may start.
        tokens: splits a number of several words.
        words: what the words of numbers do.
        values: number words that are a number alone.
        halves: what adds a fraction of the unit before it.
        shares: number words that before a definite noun are fractions.
        definite: how definite nouns start.
        alone: words that count only where a text says nothing else.
        negative_ones: articles that count one, each behind a word for minus.
        habits: how number words compose.
        cues: phrases before a number.
        after: units and currencies after a number.
        scales_written: abbreviated scale words, as written.
        money_scales: abbreviated scale words beside a currency.
        prefixes: words that a hyphen joins to a number.
        qualifiers_after: words after a figure, with their sign.
        ranges: what may stand between the ends of a range.
        neighbours: what may stand between two neighbouring numbers that estimate together.
        day_ranges: the same between two days.
        pairs: what may stand between an amount and its equivalent.
        of: words between a number and its unit, each with whether a duration may follow.
        below: words for minus behind a temperature.
        articles: words that stand for one.
        links: words between the parts of one figure.
        wholes: words between units and their named parts.
        months: names of months.
        capital_numbers: number words that with a capital are names.
        capital_months: names of months that are other words in lower case.
        numbered_months: whether the name of a month is a word and a number.
        scale_words: scale words, each with its power.
        divided: words that divide the number before by the one after.
        dividers: words that divide the number after by the one before.
        range_closers: words after a range, each with what may stand between its ends before them.
        range_breakers: words after two amounts that tell a change, each with what may stand between them.
        measured: words that are a number and its unit in one, with the unit.
        signed: number words that start with a sign's word, with the sign.
        counting: number words that are figures before a noun, or beside a unit.
        stems: number words that with a suffix may be other words.
        suffixes: inflections of number words by their length, the longest first.
        ratios: words that do so between small whole numbers.
        ratio_ends: endings of nouns that show behind a ratio with a noun inside that it is none.
        not_before: words after a number word that make it no figure.
        particles: what follows nouns at once and is no part of them, the longest first.
        not_nouns: words that never name what is counted.
        plurals: endings of counted nouns.
        year_words: words behind a year that make it no duration.
        counted_nouns: nouns that make four digits no year, and two numbers with a hyphen no score.
        changes: finds a word that tells a change, after which the words of a range open no bound.
        moves: finds a word that tells a change at the end of a clause, behind which the change itself stands.
        from_one: articles that stand for one before a word for a range.
        money_first: names of units that mean a currency unless a noun follows.
        change_joints: what stands between the two values of a change.
        moved: finds a word that tells a change, before the word that its first value follows.
        era: how many years its calendar is ahead, or behind if below 0.
        ordinal_point: whether a point after digits makes an ordinal.
        day_first: whether a date in digits starts with the day.
        year_first: whether a date with the name of its month starts with the year.
        spaced: whether number words stand between spaces.
        worded: whether they at least start words.
        elisions: whether an apostrophe joins a number word to the word after.
        endings: inflections and particles that may follow a word.
        rests: finds what a unit leaves over behind it.
        indefinite: counters that make no figure of the word for one.
        short_units: units of one syllable that a lone digit in words may stand before.
        things: words for fractions that name something too.
        powers: words behind a base, each with the words that may follow its exponent.
        not_ages: words after an age's unit that make it a duration.
        lone_before: words before a weak number word that stands alone.
        lone_after: words after it.
        clock_words: words before a time of day with a point.
        clock_units: units that tell a time, each with the words before it.
        not_hours: words behind an hour of the day that make it a duration.
        score_words: what stands between the sides of a score.
    """

    name: str
    alike: Mapping[str, str]
    marks: Marks
    points: frozenset[str]
    points_after: tuple[str, ...]
    numbers: re.Pattern[str]
    gaps: re.Pattern[str]
    tokens: re.Pattern[str]
    words: Mapping[str, Word]
    values: Mapping[str, Written]
    halves: Phrases[Decimal]
    shares: Mapping[str, str]
    definite: tuple[str, ...]
    alone: Mapping[str, Written]
    negative_ones: frozenset[str]
    habits: Habits
    cues: Phrases[Cue]
    after: Phrases[Measure | Cased]
    scales_written: Phrases[int]
    money_scales: Phrases[int]
    prefixes: Phrases[bool]
    qualifiers_after: Phrases[str]
    ranges: frozenset[str]
    neighbours: frozenset[str]
    day_ranges: frozenset[str]
    pairs: Phrases[bool]
    of: Phrases[bool]
    below: Phrases[bool]
    articles: Phrases[bool]
    links: Phrases[bool]
    wholes: frozenset[str]
    months: Phrases[int]
    capital_numbers: frozenset[str]
    capital_months: tuple[str, ...]
    numbered_months: bool
    scale_words: Phrases[int]
    divided: Phrases[bool]
    dividers: Phrases[bool]
    range_closers: Phrases[frozenset[str]]
    range_breakers: Phrases[frozenset[str]]
    measured: Mapping[str, Measure]
    signed: Mapping[str, str]
    counting: frozenset[str]
    stems: frozenset[str]
    suffixes: Mapping[int, frozenset[str]]
    ratios: Phrases[bool]
    ratio_ends: tuple[str, ...]
    not_before: Phrases[bool]
    particles: tuple[str, ...]
    not_nouns: frozenset[str]
    plurals: tuple[str, ...]
    year_words: Phrases[bool]
    counted_nouns: frozenset[str]
    changes: re.Pattern[str] | None
    moves: re.Pattern[str] | None
    from_one: Phrases[bool]
    money_first: frozenset[str]
    change_joints: frozenset[str]
    moved: re.Pattern[str] | None
    era: int
    ordinal_point: bool
    day_first: bool
    year_first: bool
    spaced: bool
    worded: bool
    elisions: bool
    endings: tuple[str, ...]
    rests: Rests
    indefinite: frozenset[str]
    short_units: frozenset[str]
    things: frozenset[str]
    powers: Mapping[str, frozenset[str]]
    not_ages: Phrases[bool]
    lone_before: Phrases[bool]
    lone_after: Phrases[bool]
    clock_words: Phrases[bool]
    clock_units: Mapping[str, Phrases[bool]]
    not_hours: Phrases[bool]
    score_words: frozenset[str]


@cache
def find_language(name: str) -> Language:
    """Return a language by its code, compiled at first use.

    Args:
        name: such as `fr`, `pt-BR` or `zh_Hant`; the territory decides what `$` and `kr` mean.

    Raises:
        NotationError: CLDR has no such language.
        InputError: its lexicon is malformed.
    """
    locale = cldr.find_locale(name)
    return compile_language(locale, find_lexicon(locale))


def compile_language(locale: Locale, lexicon: Lexicon) -> Language:
    """Compile what CLDR and a lexicon say about a locale."""
    shared = load_lexicon(LEXICONS / f"{_SHARED}.toml")
    both = shared.merged(lexicon).folded()
    money, money_written = wording.money(locale, both)
    after, after_written = wording.measures(locale, both)
    behind = cased(either(money, after, cldr.local_currency(locale)), money_written | after_written)
    words, grammar = grammar_of(locale, both)
    scale_names = cldr.scales(locale)
    return Language(
        name=str(locale),
        alike=both.alike,
        marks=cldr.number_marks(locale)._replace(apostrophe=both.apostrophes),
        points=frozenset(
            {".", cldr.number_marks(locale).decimal, *(both.points if both.points_after else ())}
        ),
        points_after=tuple(both.points_after),
        numbers=number_pattern(grammar),
        gaps=gap_pattern(grammar),
        tokens=token_pattern(grammar, [*both.articles, *both.points]),
        words=words,
        values=wording.values(words, both),
        halves=Phrases({phrase: Decimal(share) for phrase, share in both.halves.items()}),
        shares={
            start + word: share
            for word, share in both.shares.items()
            for start in ("", *both.starts)
            if not (start and start.endswith(tuple(both.definite)))
        },
        definite=tuple(both.definite),
        alone=wording.alone(words, both),
        negative_ones=grammar.negative_ones,
        habits=Habits(
            both.units_first,
            frozenset(Decimal(ten) for ten in both.vigesimal),
            both.positional,
            _TEN + 1 not in both.values.values(),
            both.elliptic,
            both.compounds,
            both.places,
        ),
        cues=Phrases(respelled(wording.cues(locale, both, money, money_written), both.alike)),
        after=Phrases(respelled(behind, both.alike), both.endings),
        scales_written=Phrases(both.scale_symbols | scale_names.symbols),
        money_scales=Phrases(
            {fold(symbol): power for symbol, power in scale_names.symbols.items()} | both.money_scales
        ),
        prefixes=flags(both.prefixes),
        qualifiers_after=Phrases(both.qualifiers_after, both.endings),
        ranges=frozenset(both.range_words),
        neighbours=frozenset(both.neighbours),
        day_ranges=frozenset(both.range_words).union(*both.range_openers.values()) - frozenset(both.links),
        pairs=flags(both.pair_words),
        of=Phrases(
            {
                word: word not in both.of_the
                for word in respelled([*both.of, *cldr.of_words(locale)], both.alike)
            }
        ),
        below=flags(both.below),
        articles=flags(both.articles),
        links=flags(both.links),
        wholes=frozenset(both.wholes),
        months=Phrases(respelled(cldr.months(locale), both.alike) | both.months, both.endings, _MONTH),
        capital_numbers=frozenset(both.capital_numbers),
        capital_months=tuple(both.capital_months),
        numbered_months=any(name[-1].isdecimal() and " " in name for name in cldr.months(locale)),
        scale_words=Phrases(
            {name: word.value.adjusted() for name, word in words.items() if word.kind == "scale"}
        ),
        divided=flags(both.divided),
        dividers=flags(both.dividers),
        range_closers=sets(both.range_closers, both.endings),
        range_breakers=sets(both.range_breakers),
        measured=wording.measured(both),
        signed={start + name: sign for start, sign in both.starts.items() if sign for name in grammar.words},
        counting=frozenset(both.counting),
        stems=frozenset(both.stems),
        suffixes=wording.by_length(both.suffixes),
        ratios=flags(both.ratios),
        ratio_ends=tuple(both.ratio_ends),
        not_before=flags(both.not_before),
        particles=tuple(sorted(both.particles, key=len, reverse=True)),
        not_nouns=frozenset(both.not_nouns),
        plurals=tuple(both.plurals),
        year_words=flags(both.year_words),
        counted_nouns=frozenset(both.counted_nouns),
        changes=re.compile(rf"\b{choice(both.changes)}") if both.changes else None,
        moves=wording.moves(both),
        from_one=flags(wording.from_one(both)),
        money_first=frozenset(both.money_first),
        change_joints=frozenset(both.change_joints),
        moved=wording.moved(both),
        era=both.era,
        ordinal_point=both.ordinal_point,
        day_first=cldr.day_first(locale),
        year_first=grammar.spaced and cldr.year_first(locale),
        spaced=grammar.spaced,
        worded=grammar.worded,
        elisions=both.elisions,
        endings=tuple(both.endings),
        indefinite=frozenset(both.indefinite),
        short_units=frozenset(both.short_units),
        things=frozenset(both.things),
        powers={link: frozenset(words) for link, words in both.powers.items()},
        not_ages=flags(both.not_ages),
        lone_before=flags(both.lone_before),
        lone_after=flags(both.lone_after),
        clock_words=flags(both.clock_words),
        clock_units={unit: flags(words) for unit, words in both.clock_units.items()},
        not_hours=flags(both.not_hours),
        score_words=frozenset(both.score_words),
        rests=compile_rests(both),
    )


def find_lexicon(locale: Locale) -> Lexicon:
    """Return the lexicon of a locale's language, or an empty one: CLDR alone reads figures too."""
    names = [str(locale), f"{locale.language}_{locale.script}", locale.language, *cldr.relatives(locale)]
    for name in names:
        path = LEXICONS / f"{name}.toml"
        if path.exists():
            return load_lexicon(path)
    return Lexicon()
