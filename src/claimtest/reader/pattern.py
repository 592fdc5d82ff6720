"""The patterns that find numbers: one linear pass, nothing in them backtracks.

A light pattern, of literals only, finds where a number may start; `re` runs it half as fast again as `regex` does.
The full one, which needs possessive groups over Unicode properties, is tried only there.
"""

import re

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import regex

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MARKED = r"[.,'٫٬·]\d++"
_SPACED = r"\ \d{3}(?!\d)"
DIGITS = rf"(?:\d++(?:{_MARKED}|{_SPACED})*+|(?<![\d.,])\.\d++)"
_POWER = r"(?:e[+-]?\d{1,2}+|\ ?[x×*]\ ?10\^[+-]?\d{1,2}+|\^[+-]?\d{1,2}+)(?!\w)"
_FRACTION = rf"(?:\ ?[{VULGAR}]|(?:\ +\d{{1,3}}+)?\ ?/\ ?\d{{1,3}}+(?![\d/.,]))"
_WITHIN = r"[\p{L}\p{M}]"


class Grammar(NamedTuple):
    """The words of a language's numbers.

    Attributes:
        words: values, scale words and fractions, which may open a number.
        scales: those of them that follow digits.
        links: what stands between the words of one number.
        articles: words that count one only where they are the first part of a longer word.
        glued: what may follow the last word without a space.
        compounds: whether several words are written as one.
        spaced: whether a space stands between words.
    """

    words: frozenset[str]
    scales: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    glued: frozenset[str]
    compounds: bool
    spaced: bool


def start_pattern(grammar: Grammar) -> "re.Pattern[str]":
    """Compile what finds where a number may start: a digit, or one of the words."""
    digits = f"[\\d{VULGAR}]"
    if not grammar.words:
        return re.compile(digits)
    first = "".join(sorted({re.escape(word[0]) for word in grammar.words}))
    edge = r"\b" if grammar.spaced else ""
    return re.compile(rf"{digits}|{edge}(?=[{first}])(?:{_choice(grammar.words)})")


def number_pattern(grammar: Grammar, decimal: str) -> "regex.Pattern[str]":
    """Compile what finds a number in a folded text.

    Its groups are `digits`, `stray` (decimals after a stray space), `fraction`, `scale` and `more` for a number that starts with digits, and `words` for
    one that starts with a word. Every repetition is possessive, so the cost is linear in the text.
    """
    if not grammar.words:
        return regex.compile(
            rf"(?P<digits>{DIGITS}|[{VULGAR}])(?P<stray>(?!))?+(?P<fraction>{_FRACTION}|{_POWER})?+"
            r"(?P<scale>(?!))?+(?P<more>)(?P<words>(?!))?+"
        )
    word = _word(grammar)
    link = f"(?:{_choice(grammar.links)}(?:\\ {{1,3}}|(?<='))){{1,2}}+" if grammar.links else "(?:)"
    edge = f"(?!{_WITHIN})" if grammar.spaced else ""
    gap = r"(?:\ {1,3}|\ ?[-\u2011]\ ?)" if grammar.spaced else r"\ ?"
    more = rf"(?:{gap}(?:{link})?+{word}|\ {{1,2}}(?:{link})?+{DIGITS})"
    if not grammar.spaced:
        more = rf"(?:{gap}{word}|{DIGITS})"
    short = {word for word in grammar.scales if len(word) == 1 and word.isascii()}
    scale = rf"(?:\ {{0,2}}(?={_choice(grammar.scales - short)}{edge})|(?={_choice(short)}{edge}))(?P<scale>{_choice(grammar.scales)})"
    start = rf"(?<!{_WITHIN}|\d)" if grammar.spaced else ""
    return regex.compile(
        rf"(?P<digits>{DIGITS}|[{VULGAR}])(?P<stray>{_stray(grammar, decimal)})?+"
        rf"(?P<fraction>{_FRACTION}|{_POWER})?+(?:{scale})?+(?P<more>{more}*+)"
        rf"|{start}(?P<words>{word}{more}*+)"
    )


def token_pattern(grammar: Grammar, others: Iterable[str]) -> "regex.Pattern[str]":
    """Compile what splits a number of several words into its words, its digits and what links them."""
    words = _choice(grammar.words | grammar.links | frozenset(others))
    return regex.compile(rf"(?P<digits>{DIGITS}(?:{_FRACTION}|{_POWER})?+|[{VULGAR}])|(?P<word>{words})")


def _stray(grammar: Grammar, decimal: str) -> str:
    """Return the pattern of decimals that a stray space parts from their whole: `4, 5 Milliarden`."""
    spaced = r"(?:\ [.,]\ |,\ )" if decimal == "," else r"\ [.,]\ "
    scaled = rf"{spaced}\d{{1,3}}+(?=\ ?(?:{_choice(grammar.scales)}|%))"
    return rf"(?:{scaled}|\ ?[.,]\ \d{{1,2}}+(?=\ ?%))"


def _word(grammar: Grammar) -> str:
    """Return the pattern of one written word of a number."""
    choice = _choice(grammar.words)
    if not grammar.spaced:
        return f"(?>{choice})"
    edge = f"(?!{_WITHIN})"
    if grammar.glued:
        edge = f"(?:{edge}|(?={_choice(grammar.glued)}))"
    if not grammar.compounds:
        return f"(?>{choice}){edge}"
    link = f"(?:{_choice(grammar.links)})?+" if grammar.links else ""
    alone = f"(?!{_choice(grammar.articles)}{edge})" if grammar.articles else ""
    return f"{alone}(?>{choice}(?:{link}{choice})*+){edge}"


def _choice(words: Iterable[str]) -> str:
    """Return a pattern for the longest of several words, a tree by their letters so that none is tried twice."""
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _branches(tree) if tree else "(?!)"


def _branches(tree: Mapping[str, Any]) -> str:
    choices = [
        (r"\ {1,3}" if letter == " " else re.escape(letter)) + (_branches(branch) if set(branch) != {""} else "")
        for letter, branch in sorted(tree.items())
        if letter
    ]
    if len(choices) == 1 and "" not in tree:
        return choices[0]
    return f"(?:{'|'.join(choices)})" + ("?+" if "" in tree else "")
