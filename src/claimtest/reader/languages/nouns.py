"""How the nouns that numbers count are told from other words."""

import re
from dataclasses import dataclass

from claimtest.reader.choices import choice
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.phrases import Phrases, flags


@dataclass(frozen=True, slots=True, eq=False)
class Nouns:
    """How the nouns that numbers count are told from other words.

    Attributes:
        not_before: words after a number word that make it no figure.
        particles: what follows nouns at once and is no part of them, the longest first.
        not_nouns: words that never name what is counted.
        idle: those of them that tell nothing about what is measured.
        verb_endings: endings of words that never name it.
        named_streets: finds the name of a street before a number, or None.
        plurals: endings of counted nouns.
        counted_nouns: nouns that make four digits no year, and two numbers with a hyphen no score.
        tallied: finds words that tell that something is counted, in the sentence up to a number.
        capital: whether nouns start with a capital.
        roads: finds a street's name behind a number, in a text as given; none in `5 High Street shops`.
        streets: how words end that name a street, the longest first.
    """

    not_before: Phrases[bool]
    particles: tuple[str, ...]
    not_nouns: frozenset[str]
    idle: frozenset[str]
    verb_endings: tuple[str, ...]
    named_streets: re.Pattern[str] | None
    plurals: tuple[str, ...]
    counted_nouns: frozenset[str]
    tallied: re.Pattern[str] | None
    capital: bool
    roads: re.Pattern[str] | None
    streets: tuple[str, ...]


def compile_nouns(lexicon: Lexicon) -> Nouns:
    """Compile what a lexicon says of nouns."""
    return Nouns(
        not_before=flags(lexicon.not_before),
        particles=tuple(sorted(lexicon.particles, key=len, reverse=True)),
        not_nouns=frozenset((*lexicon.not_nouns, *lexicon.verbs)),
        idle=frozenset(lexicon.not_nouns),
        verb_endings=tuple(lexicon.verb_endings),
        named_streets=_named_streets(lexicon),
        plurals=tuple(lexicon.plurals),
        counted_nouns=frozenset(lexicon.counted_nouns),
        tallied=re.compile(rf"\b{choice(lexicon.tallies)}(?!\w)[^.;!?।]*\Z") if lexicon.tallies else None,
        capital=lexicon.capital_nouns,
        roads=_roads(lexicon.roads),
        streets=tuple(sorted(lexicon.streets, key=len, reverse=True)),
    )


def _named_streets(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Return what finds a street's name of up to five words at the end of a text, a comma behind it or none."""
    words = lexicon.street_words
    return re.compile(rf"(?<!\w){choice(words)}(?: [\w'.-]{{1,20}}){{1,5}},? \Z") if words else None


def _roads(words: list[str]) -> re.Pattern[str] | None:
    """Return what finds up to three capitalized words and one that ends a street's name."""
    if not words:
        return None
    return re.compile(rf" (?:[A-Z][\w'.]*+ ){{1,3}}{choice(word.title() for word in words)}\b(?! [a-z]+s\b)")
