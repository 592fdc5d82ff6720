"""The patterns that find numbers: one linear pass, nothing in them backtracks.

They are compiled by `re`, whose possessive repetitions (Python 3.11) are all that is needed and which finds the
next number about one and a half times as fast as `regex`. Words are matched as a tree by their letters, so that
no letter is tried twice.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimtest.reader.choices import LETTER, beginning, choice

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MARKED = r"[.,'٫٬·]\d++"
# A year takes no group of three: `2017 500 Millionen Euro`.
_SPACED = r"\ (?<!(?<!\d)(?:1[5-9]|20)\d\d\ )\d{3}(?!\d)"
_DIGITS = rf"\d++(?:{_MARKED}|{_SPACED})*+"
_POWER = r"(?:e[+-]?\d{1,2}+|\ ?[x×*]\ ?10\^[+-]?\d{1,2}+|\^[+-]?\d{1,2}+)(?![\da-z_\u00c0-\u0dff])"
# What goes on with three digits behind a hyphen, or with pairs of digits, is a telephone number.
_FRACTION = rf"(?:\ ?[{VULGAR}]|(?:\ +\d{{1,3}}+)?\ ?/\ ?\d{{1,3}}+(?![\d/]|[.,]\d|-\d{{3}}|\ \d\d\ \d\d))"
_FIRST_MARK = "\u0300"
BLOCK = 128


class Grammar(NamedTuple):
    """The words of a language's numbers.

    Attributes:
        words: values, scale words and fractions, which may open a number.
        inner: words that only stand inside of a number.
        scales: those of them that follow digits.
        links: what stands between the words of one number.
        articles: words that count one only where they are the first part of a longer word.
        points: words for the decimal mark.
        pointed: articles with a word for the decimal mark, which open a number: `ein komma`.
        mixed: articles with what links them, which open a number before a fraction: `en och`, `eine und eine`.
        shares: words for fractions.
        negative_ones: words for minus, each with an article that counts one.
        counted: names of units that an article before them counts.
        ones: words that count one inside a number, and nothing alone.
        subunits: words that follow digits as units, though they are scale words elsewhere, as `cents` in French.
        glued: what may follow the last word without a space.
        suffixes: the same, where the word ends after it.
        dividers: words between divisor and dividend, where no spaces part words.
        ordinals: what makes an ordinal of a word.
        starts: what may be written in front of a word.
        others: words, or how they start, that only start like number words.
        tails: words whose last character begins no number, each with longer words that end with them and in which it does.
        openers: those of them that may follow a number word.
        compounds: whether several words are written as one.
        elliptic: whether a digit right behind an abbreviated scale word counts its tenths: `1tr5`.
        spaced: whether a space stands between words.
        worded: whether a number at least starts a word, as in Korean.
        decimal: the decimal mark.
    """

    words: frozenset[str]
    inner: frozenset[str]
    scales: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    points: frozenset[str]
    pointed: frozenset[str]
    mixed: frozenset[str]
    shares: frozenset[str]
    negative_ones: frozenset[str]
    counted: frozenset[str]
    ones: frozenset[str]
    subunits: frozenset[str]
    glued: frozenset[str]
    suffixes: frozenset[str]
    dividers: frozenset[str]
    ordinals: frozenset[str]
    starts: frozenset[str]
    others: frozenset[str]
    tails: Mapping[str, Iterable[str]]
    openers: frozenset[str]
    compounds: bool
    elliptic: bool
    spaced: bool
    worded: bool
    decimal: str


def number_pattern(grammar: Grammar) -> "re.Pattern[str]":
    """Compile what finds a number in a folded text.

    Its groups are `digits` (empty, at their end), `stray` (decimals after a stray space), `fraction`, `scale` and `more` (words after
    the digits, or words and digits after the scale word) for a number that starts with digits, and `words` for one that
    starts with a word.
    """
    # The first digit stands outside every group, so that `re` skips quickly to where one may match.
    digits = rf"[\d{VULGAR}](?:(?<=\d)\d*+(?:{_MARKED}|{_SPACED})*+)?+(?P<digits>)"
    fraction = rf"(?P<fraction>{_FRACTION}|{_POWER})?+"
    if not grammar.words:
        return re.compile(rf"{digits}(?P<stray>(?!))?+{fraction}(?P<scale>(?!))?+(?P<more>)(?P<words>(?!))?+")
    edges = Edges(grammar)
    first = "".join(sorted({re.escape(word[0]) for word in heads(grammar) | grammar.starts}))
    start = rf"\b(?<![{edges.marks}])" if grammar.worded and edges.marks else r"\b" if grammar.worded else ""
    word = _word(grammar, edges)
    next_word = _next_word(grammar, edges, word)
    next_digits = _next_digits(grammar, edges) if grammar.spaced else rf"\ ?{_DIGITS}"
    more = f"(?:{next_word}|{next_digits})"
    opened = _not_others(grammar.openers) if grammar.spaced else ""
    unit = rf"(?!\ {{0,2}}{choice(grammar.subunits)}{edges.end})" if grammar.subunits else ""
    return re.compile(
        rf"{digits}(?P<stray>{_stray(grammar)})?+{fraction}"
        rf"(?:(?:{_scale(grammar, edges)}|(?!{next_digits}))(?P<more>{unit}{more}*+))?+"
        rf"|{start}(?=[{first}]){_not_tails(grammar.tails)}"
        rf"(?P<words>{opened}{_opener(grammar, edges)}{word}{more}*+{_negative_one(grammar, edges, more)}"
        rf"{_counted(grammar, edges)})"
    )


def token_pattern(grammar: Grammar, others: Iterable[str]) -> "re.Pattern[str]":
    """Compile what splits a number of several words into its words, its digits and what links them."""
    words = choice(grammar.words | grammar.inner | grammar.scales | grammar.links | frozenset(others))
    if grammar.starts:
        end = _end(grammar, Edges(grammar))
        words = f"(?:{words}{end}|{before_words(grammar)}?{words})"
    ordinal = ""
    if grammar.ordinals:
        ordinal = f"(?P<ordinal>{choice(grammar.ordinals)}{_end(grammar, Edges(grammar))})?+"
    return re.compile(
        rf"(?P<digits>{_DIGITS}(?:{_FRACTION}|{_POWER})?+|[{VULGAR}])|(?P<word>{words}){ordinal}"
    )


def heads(grammar: Grammar) -> frozenset[str]:
    """Return the words that may open a number, unless something is written in front of them."""
    articles = grammar.articles if grammar.counted else frozenset()
    return grammar.words | grammar.pointed | grammar.mixed | grammar.negative_ones | articles


class Edges:
    """Where a word of a number may end.

    Attributes:
        marks: combining marks of the words' scripts, which `re` does not take for letters.
        letter: the assertion that no letter follows.
        end: the same where spaces part words, and nothing where they do not.
    """

    def __init__(self, grammar: Grammar) -> None:
        self.marks = "".join(_marks(grammar.words))
        self.letter = f"(?!{LETTER}|[{self.marks}])" if self.marks else f"(?!{LETTER})"
        self.end = self.letter if grammar.spaced else ""


def _marks(words: Iterable[str]) -> list[str]:
    """Return the combining marks in the blocks that the words' characters come from."""
    blocks = {ord(character) // BLOCK for word in words for character in word if character >= _FIRST_MARK}
    marks = (chr(code) for block in blocks for code in range(block * BLOCK, (block + 1) * BLOCK))
    return sorted(mark for mark in marks if unicodedata.category(mark) in {"Mn", "Mc"})


def _links(grammar: Grammar) -> str:
    return (
        rf"(?:(?:{choice(grammar.links)}(?:\ {{1,3}}|[-\u2011]|(?<=')|(?=\d))){{1,2}}+)?+"
        if grammar.links
        else ""
    )


def _next_word(grammar: Grammar, edges: Edges, word: str) -> str:
    """Return the pattern of a further word of a number, with what parts it from the one before."""
    if not grammar.spaced:
        return rf"\ ?{_not_others(grammar.others)}(?>{choice(grammar.words | grammar.inner)})"
    gap = r"(?:\ {1,3}|\ ?[-\u2011]\ ?)"
    further = f"{gap}{_links(grammar)}{word}"
    if not grammar.ones:
        return further
    linked = rf"(?:{choice(grammar.links - grammar.ones)}(?:\ {{1,3}}|[-\u2011]))?+"
    return f"(?:{gap}{linked}{choice(grammar.ones)}{edges.end}|{further})"


def _next_digits(grammar: Grammar, edges: Edges) -> str:
    """Return the pattern of further digits: `3 hundred and 21`, but not those of `5bn and 6bn` or `one 1/4`.

    Where words are compounds, a scale word may stand right behind them: `1 milione e 200mila`.
    """
    scale = f"(?:{choice(grammar.scales)}{_end(grammar, edges)})?+" if grammar.compounds else ""
    spaced = rf"\ {{1,2}}(?:{_DIGITS}|{_links(grammar)}{_DIGITS}{scale}(?!{LETTER}))(?!/\d)"
    return rf"(?:{spaced}|(?<={LETTER})\d(?![\d.,]|{LETTER}))" if grammar.elliptic else spaced


def _opener(grammar: Grammar, edges: Edges) -> str:
    """Return the pattern of an article that counts one of what a link or a decimal mark adds to."""
    if not grammar.mixed or not grammar.spaced:
        return ""
    mixed = rf"{choice(grammar.mixed)}\ {{1,3}}(?={choice(grammar.shares)}{edges.end})"
    return rf"(?:{choice(grammar.pointed)}\ {{1,3}}|{mixed})?+"


def _negative_one(grammar: Grammar, edges: Edges, more: str) -> str:
    """Return the pattern of an article that counts one behind a word for minus, unless a number goes on from there."""
    if not grammar.negative_ones:
        return ""
    joint = rf"\ {{1,3}}{choice(grammar.links)}{edges.end}"
    return rf"|{choice(grammar.negative_ones)}{edges.end}(?!{more}|{joint})"


def _counted(grammar: Grammar, edges: Edges) -> str:
    """Return the pattern of an article that counts one of the unit after it."""
    if not grammar.counted:
        return ""
    return rf"|{choice(grammar.articles)}(?=(?:\ {{1,3}}|(?<=')){choice(grammar.counted)}{edges.end})"


def _scale(grammar: Grammar, edges: Edges) -> str:
    """Return the pattern of a scale word behind digits; an abbreviation of one letter stands right behind them."""
    short = {word for word in grammar.scales if len(word) == 1 and word.isascii()}
    long = choice(grammar.scales - short)
    end = _end(grammar, edges)
    others = _not_others(frozenset(word for word in grammar.others if word.startswith(tuple(grammar.scales))))
    return (
        rf"(?:\ {{0,2}}{others}(?={long}{end})|{others}(?={choice(short)}(?![a-z])))"
        rf"(?P<scale>{choice(grammar.scales)})"
    )


def _stray(grammar: Grammar) -> str:
    """Return the pattern of decimals that a stray space parts from their whole, or a word: `4, 5 Milliarden`, `3 Komma 5`."""
    spaced = r"(?:\ [.,]\ |,\ )" if grammar.decimal == "," else r"\ [.,]\ "
    scaled = rf"{spaced}\d{{1,3}}+(?=\ ?(?:{choice(grammar.scales)}|%))"
    worded = rf"\ {choice(grammar.points)}\ \d{{1,4}}+(?![.,]?\d)"
    return rf"(?:{scaled}|\ ?[.,]\ \d{{1,2}}+(?=\ ?%)|{worded})"


def _not_tails(tails: Mapping[str, Iterable[str]]) -> str:
    """Return the assertion that no number word starts here that belongs to the word before: `周三三家公司`."""
    grouped: dict[tuple[str, int, tuple[str, ...]], list[str]] = {}
    for word, longer in tails.items():
        grouped.setdefault((word[-1], len(word), tuple(longer)), []).append(word)
    ends: dict[str, list[str]] = {}
    for (last, _, longer), words in grouped.items():
        unless = "".join(f"(?<!{re.escape(other)})" for other in longer)
        ends.setdefault(last, []).append(f"(?<={'|'.join(map(re.escape, words))}){unless}")
    branches = (f"{re.escape(last)}(?:{'|'.join(behind)})" for last, behind in ends.items())
    return f"(?!{'|'.join(branches)})" if tails else ""


def _word(grammar: Grammar, edges: Edges) -> str:
    """Return the pattern of one written word of a number."""
    words = choice(grammar.words)
    if not grammar.spaced:
        others = _not_others(grammar.others | grammar.openers)
        if grammar.dividers:
            # What else starts so is another word: `十分` is enough, but `十分の一` a tenth.
            others = rf"(?:(?={words}{choice(grammar.dividers)}(?:{words}|\d))|{others})"
        return f"{others}(?>{words})"
    others = _not_others(grammar.others)
    end = _end(grammar, edges)
    if grammar.glued:
        end = f"(?:{end}|(?={choice(grammar.glued)}))"
    if grammar.ordinals:
        end = f"(?:{choice(grammar.ordinals)}{end}|{end})"
    if not grammar.compounds:
        # Lazy, since a word may itself begin with what others have in front of them.
        started = f"{before_words(grammar)}??" if grammar.starts else ""
        return f"{others}{started}(?>{words}){end}"
    links = grammar.links - grammar.articles
    initials = "".join(sorted({re.escape(name[0]) for name in grammar.words}))
    link = f"(?:{choice(links)}(?=[{initials}]))?+" if links else ""
    alone = f"(?!{choice(grammar.articles)}{end})" if grammar.articles else ""
    begun = tuple(article + glued for article in grammar.articles for glued in grammar.glued)
    whole = {name for name in grammar.words if begun and name.startswith(begun)}
    alone = f"(?:(?={choice(whole)}{edges.end})|{alone})" if whole else alone
    return f"{others}{alone}(?>(?:{words}{link})++){end}"


def before_words(grammar: Grammar) -> str:
    """Return the pattern of what may be written in front of a word, of which one may begin like another: `و`, `وال`."""
    return f"(?:{'|'.join(re.escape(start) for start in sorted(grammar.starts, reverse=True))})"


def _end(grammar: Grammar, edges: Edges) -> str:
    """Return the assertion that a word ends, after an inflection or at once."""
    return f"(?:{edges.end}|(?={choice(grammar.suffixes)}{edges.end}))" if grammar.suffixes else edges.end


def _not_others(others: frozenset[str]) -> str:
    return f"(?!{beginning(others)})" if others else ""
