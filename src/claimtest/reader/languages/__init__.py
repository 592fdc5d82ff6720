"""Languages: CLDR and a lexicon, compiled into the pattern and the tables that reading needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from claimtest.reader import cldr
from claimtest.reader.grammars import grammar as grammar_of
from claimtest.reader.languages.beside import Beside, compile_beside
from claimtest.reader.languages.changes import Changes, compile_changes
from claimtest.reader.languages.dates import Dates, compile_dates
from claimtest.reader.languages.joints import Joints, compile_joints
from claimtest.reader.languages.nouns import Nouns, compile_nouns
from claimtest.reader.languages.numbers import Numbers, compile_numbers
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.lexiconfiles import load_lexicon
from claimtest.reader.merging import merge, spell_alike

LEXICONS = Path(__file__).parents[1] / "lexicons"
_SHARED = "und"


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything that reading one language takes; the same as nothing but itself, so that it may be a key.

    Attributes:
        name: CLDR's name for the locale.
        alike: letters that are written for one another, each with the one that counts for both.
        spaced: whether number words stand between spaces.
        worded: whether they at least start words.
        elisions: whether an apostrophe joins a number word to the word after.
        endings: inflections and particles that may follow a word.
        number: how a language writes numbers, and which of its words make them.
        beside: what stands before and behind numbers: units and currencies, scale words, qualifiers.
        joints: what joins numbers to one figure: ranges, shares, parts, pairs.
        dates: how a language writes dates and times.
        nouns: how the nouns that numbers count are told from other words.
        changes: the words that tell a rise or a fall, which no range is.
    """

    name: str
    alike: Mapping[str, str]
    spaced: bool
    worded: bool
    elisions: bool
    endings: tuple[str, ...]
    number: Numbers
    beside: Beside
    joints: Joints
    dates: Dates
    nouns: Nouns
    changes: Changes


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
    both = spell_alike(merge(shared, lexicon))
    words, grammar = grammar_of(locale, both)
    return Language(
        name=str(locale),
        alike=both.alike,
        spaced=grammar.spaced,
        worded=grammar.worded,
        elisions=both.elisions,
        endings=tuple(both.endings),
        number=compile_numbers(locale, both, words, grammar),
        beside=compile_beside(locale, both, words),
        joints=compile_joints(both),
        dates=compile_dates(locale, both, grammar),
        nouns=compile_nouns(both),
        changes=compile_changes(both),
    )


def find_lexicon(locale: Locale) -> Lexicon:
    """Return the lexicon of a locale's language, or an empty one: CLDR alone reads figures too."""
    names = [str(locale), f"{locale.language}_{locale.script}", locale.language, *cldr.relatives(locale)]
    for name in names:
        path = LEXICONS / f"{name}.toml"
        if path.exists():
            return load_lexicon(path)
    return Lexicon()
