"""Languages: CLDR and a lexicon, compiled into the pattern and the tables that reading needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.reader import cldr
from claimtest.reader.digits import Marks
from claimtest.reader.lexicon import Lexicon, load_lexicon
from claimtest.reader.numerals import Habits, Word
from claimtest.reader.pattern import Grammar, number_pattern, start_pattern, token_pattern
from claimtest.reader.phrases import Phrases, unspaced
from claimtest.units import BARE, Kind, Unit

if TYPE_CHECKING:
    import re

    import regex

LEXICONS = Path(__file__).parent / "lexicons"
_SHARED = "und"
_CENT = -2


class Measure(NamedTuple):
    """What a phrase beside a number makes of it.

    Attributes:
        unit: what the number counts.
        ambiguous: whether the phrase names other currencies too.
        power: of ten, by which the number is scaled: -2 for cents.
        symbol: the phrase, when the caller's own currency may take its place.
        noise: whether the number is no figure, as before `am` or `th`.
        age: whether the phrase says that a duration is an age.
        glued: whether it counts only right behind the digits.
    """

    unit: Unit
    ambiguous: bool = False
    power: int = 0
    symbol: str = ""
    noise: bool = False
    glued: bool = False
    age: bool = False

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return self.unit.kind is Kind.MONEY


NOISE = Measure(BARE, noise=True)
ORDINAL = Measure(BARE, noise=True, glued=True)


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that reading one language takes.

    Attributes:
        name: CLDR's name for the locale.
        marks: what it writes inside numbers.
        starts: finds where a number may start.
        numbers: reads a number that starts at a place.
        tokens: splits a number of several words.
        words: what the words of numbers do.
        habits: how number words compose.
        before: currencies before a number, in lower case.
        before_written: currencies before a number, as written.
        after: units and currencies after a number, in lower case.
        after_written: units and currencies after a number, as written.
        scales_written: abbreviated scale words, as written.
        money_scales: abbreviated scale words beside a currency.
        qualifiers: words before a figure, with their sign.
        qualifiers_after: words after a figure, with their sign.
        openers: words before a range, with what may stand between its ends.
        ranges: what may stand between the ends of a range.
        pairs: what may stand between an amount and its equivalent.
        of: words between a number and its unit.
        links: words between the parts of one figure.
        articles: words that stand for one.
        months: names of months.
        date_words: words before a year.
        scale_words: scale words, each with its power.
        divided: words that divide the number before by the one after.
        labels: words before a number that names something.
        not_after: words before a number word that make it no figure.
        not_before: words after a number word that make it no figure.
        not_nouns: words that never name what is counted.
        plurals: endings of counted nouns.
        day_first: whether a date in digits starts with the day.
        spaced: whether spaces stand between words.
    """

    name: str
    marks: Marks
    starts: "re.Pattern[str]"
    numbers: "regex.Pattern[str]"
    tokens: "regex.Pattern[str]"
    words: Mapping[str, Word]
    habits: Habits
    before: Phrases[Measure]
    before_written: Phrases[Measure]
    after: Phrases[Measure]
    after_written: Phrases[Measure]
    scales_written: Phrases[int]
    money_scales: Phrases[int]
    qualifiers: Phrases[str]
    qualifiers_after: Phrases[str]
    openers: Phrases[frozenset[str]]
    ranges: frozenset[str]
    pairs: Phrases[bool]
    of: Phrases[bool]
    links: Phrases[bool]
    articles: Phrases[bool]
    months: Phrases[int]
    date_words: Phrases[bool]
    scale_words: Phrases[int]
    divided: frozenset[str]
    labels: Phrases[bool]
    not_after: Phrases[bool]
    not_before: Phrases[bool]
    not_nouns: frozenset[str]
    plurals: tuple[str, ...]
    day_first: bool
    spaced: bool


@cache
def language(name: str) -> Language:
    """Return a language by its code, compiled at first use.

    Args:
        name: such as `fr`, `pt-BR` or `zh_Hant`; the territory decides what `$` and `kr` mean.

    Raises:
        NotationError: CLDR has no such language.
        InputError: its lexicon is malformed.
    """
    locale = cldr.find_locale(name)
    return compile_language(locale, _lexicon(locale))


def compile_language(locale: Locale, lexicon: Lexicon) -> Language:
    """Compile what CLDR and a lexicon say about a locale."""
    shared = load_lexicon(LEXICONS / f"{_SHARED}.toml")
    both = shared.merged(lexicon)
    money, money_written = _money(locale, both)
    after, after_written = _measures(locale, both)
    words, grammar = _grammar(locale, both)
    scale_names = cldr.scales(locale)
    ranges = frozenset(both.range_words)
    return Language(
        name=str(locale),
        marks=cldr.number_marks(locale),
        starts=start_pattern(grammar),
        numbers=number_pattern(grammar, cldr.number_marks(locale).decimal),
        tokens=token_pattern(grammar, [*both.articles, *both.points]),
        words=words,
        habits=Habits(both.units_first, frozenset(Decimal(ten) for ten in both.vigesimal)),
        before=Phrases(money),
        before_written=Phrases(
            {symbol: measure for symbol, measure in money_written.items() if symbol not in both.not_codes}
        ),
        after=Phrases({name: money[name] for name in money if name not in both.units_before} | after, both.endings),
        after_written=Phrases(money_written | after_written),
        scales_written=Phrases(scale_names.symbols),
        money_scales=Phrases(
            {symbol.lower(): power for symbol, power in scale_names.symbols.items()} | both.money_scales
        ),
        qualifiers=Phrases(both.qualifiers | dict.fromkeys(both.negatives, "-")),
        qualifiers_after=Phrases(both.qualifiers_after),
        openers=Phrases({opener: frozenset(words) | ranges for opener, words in both.range_openers.items()}),
        ranges=ranges,
        pairs=_flags(both.pair_words),
        of=_flags(both.of),
        links=_flags(both.links),
        articles=_flags(both.articles),
        months=Phrases(cldr.months(locale), both.endings),
        date_words=_flags(both.date_words),
        scale_words=Phrases({name: word.value.adjusted() for name, word in words.items() if word.kind == "scale"}),
        divided=frozenset(both.divided),
        labels=_flags(both.labels),
        not_after=_flags(both.not_after),
        not_before=_flags(both.not_before),
        not_nouns=frozenset(both.not_nouns),
        plurals=tuple(both.plurals),
        day_first=_day_first(locale),
        spaced=grammar.spaced,
    )


def _lexicon(locale: Locale) -> Lexicon:
    """Return the lexicon of a locale's language, or an empty one: CLDR alone reads figures too."""
    names = [str(locale), f"{locale.language}_{locale.script}", locale.language]
    for name in names:
        path = LEXICONS / f"{name}.toml"
        if path.exists():
            return load_lexicon(path)
    return Lexicon()


def _money(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a currency, in lower case and as written."""
    names = cldr.currencies(locale)
    local = cldr.local_currency(locale)
    words = {name: _currency(code) for name, code in names.words.items()}
    for phrase, code in lexicon.currencies.items():
        words[phrase] = _localised(phrase, code, local, names.symbols)
    for phrase, code in lexicon.subunits.items():
        words[phrase] = _currency(code)._replace(power=_CENT)
    known = cldr.known_units()
    for phrase, name in lexicon.units_before.items():
        words[phrase] = Measure(known[name], age=known[name].kind is Kind.DURATION)
    written = {
        symbol: _currency(code) for symbol, code in names.symbols.items() if symbol.lower() not in lexicon.currencies
    }
    return words, written


def _localised(phrase: str, code: str, local: str | None, symbols: Mapping[str, str]) -> Measure:
    """Let the territory's own currency take an ambiguous symbol that CLDR says it shares."""
    measure = _currency(code)
    if measure.ambiguous and symbols.get(phrase, code) == local:
        measure = _currency(f"{local}?")
    return measure._replace(symbol=phrase) if measure.ambiguous else measure


@cache
def _currency(code: str) -> Measure:
    return Measure(Unit(code.rstrip("?"), Kind.MONEY), ambiguous=code.endswith("?"))


def _measures(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a unit after a number, in lower case and as written."""
    names = cldr.units(locale)
    known = cldr.known_units()
    words = {name: Measure(unit) for name, unit in names.words.items()}
    unknown = [name for name in (*lexicon.units.values(), *lexicon.symbols.values()) if name not in known]
    if unknown:
        raise InputError(
            [
                Problem(Location(f"{LEXICONS.name}/{locale}"), f'"{name}" is not a unit', suggest(name, known))
                for name in unknown
            ]
        )
    words |= {phrase: Measure(known[name]) for phrase, name in lexicon.units.items()}
    words |= _age_units(words, lexicon)
    words |= dict.fromkeys(lexicon.times, NOISE) | dict.fromkeys(lexicon.ordinals, ORDINAL)
    written = {
        name: Measure(unit, glued=name in lexicon.not_nouns)
        for name, unit in names.symbols.items()
        if _is_symbol(name, unit)
    }
    written |= {phrase: Measure(known[name]) for phrase, name in lexicon.symbols.items()}
    return words, written


def _age_units(units: Mapping[str, Measure], lexicon: Lexicon) -> dict[str, Measure]:
    """Return `years old` and the like, which make a duration an age."""
    return {
        f"{unit}{'' if age[0] in '-' else ' '}{age}": measure._replace(age=True)
        for unit, measure in units.items()
        if measure.unit.kind is Kind.DURATION
        for age in lexicon.ages
    }


def _is_symbol(name: str, unit: Unit) -> bool:
    """Whether a short form is told from a word: one letter for a duration is not."""
    return len(name) > 1 or unit.kind is not Kind.DURATION or not name.isascii()


def _grammar(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Word], Grammar]:
    """Return what the words of numbers do, and how they stand together."""
    words: dict[str, Word] = {}
    scales = cldr.scales(locale).words | lexicon.scales
    for name, power in scales.items():
        words[name] = Word("scale", Decimal(10) ** power, name in lexicon.bare)
    for name, value in lexicon.multiples.items():
        words[name] = Word("multiple", Decimal(value), name in lexicon.bare)
    for name, value in lexicon.values.items():
        words[name] = Word("value", Decimal(value))
    for name, divisor in lexicon.fractions.items():
        words[name] = Word("part" if isinstance(divisor, str) else "fraction", Decimal(divisor))
    heads = frozenset(words)
    counted = frozenset(scales) | frozenset(lexicon.multiples)
    for name in lexicon.articles:
        words.setdefault(name, Word("article", Decimal(1)))
    for name in (*lexicon.links, *lexicon.of):
        words.setdefault(name, Word("link", Decimal(0)))
    for name in lexicon.points:
        words.setdefault(name, Word("point", Decimal(0)))
    between = frozenset((*lexicon.links, *lexicon.articles, *lexicon.points, *lexicon.of))
    spaced = not any(unspaced(name[0]) for name in heads)
    grammar = Grammar(
        heads, counted, between, frozenset(lexicon.articles), frozenset(lexicon.glued), compounds=lexicon.compounds, spaced=spaced
    )
    return words, grammar


def _flags(words: Iterable[str]) -> Phrases[bool]:
    return Phrases(dict.fromkeys(words, True))


def _day_first(locale: Locale) -> bool:
    pattern = locale.date_formats["short"].pattern
    return bool(pattern.find("d") < pattern.find("M"))
