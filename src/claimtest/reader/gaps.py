"""The pattern of what stands between numbers: text in which none can start.

Letters are stepped over a word at a time, and only a word's start is looked at, which takes a third to a quarter of
the time that trying the pattern of numbers at every character does. Where this pattern stops a number may start,
and where it does not stop none does.
"""

import re
from collections.abc import Iterable

from claimtest.reader.choices import beginning
from claimtest.reader.pattern import BLOCK, VULGAR, Edges, Grammar, before_words, heads

_DEPTH = 5
"""How many letters of a word are looked at: most words differ from those of numbers there, and a deeper tree costs more
to compile than it saves."""
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_HANGUL = ("\uac00", "\ud7a3")
"""The first and the last of all syllables, which fill dozens of blocks."""


def gap_pattern(grammar: Grammar) -> "re.Pattern[str]":
    """Compile what matches up to the next place where a number may start."""
    openers = heads(grammar)
    firsts = {word[0] for word in openers | grammar.starts}
    if not grammar.worded:
        return re.compile(f"{_none_of(_escaped(firsts))}*+")
    letters = _letters(openers | grammar.starts) + _escaped(Edges(grammar).marks)
    letter = re.compile(f"[{letters}]")
    stops = _escaped(first for first in firsts if letter.match(first) is None)
    other = _none_of(letters + stops)
    begun = beginning({word[:_DEPTH] for word in openers})
    if grammar.starts:
        begun = f"(?:{begun}|{before_words(grammar)}{beginning({word[:_DEPTH] for word in grammar.words})})"
    return re.compile(f"{other}*+(?:(?!{begun}){letter.pattern}++{other}*+)*+")


def _letters(words: frozenset[str]) -> str:
    """Return the small letters of the scripts of some words.

    A number starts behind none of them: the pattern of numbers wants the start of a word.
    """
    blocks = {ord(character) // BLOCK for word in words for character in word if character < _HANGUL[0]}
    near = (chr(code) for block in blocks for code in range(block * BLOCK, (block + 1) * BLOCK))
    syllables = "-".join(_HANGUL) if any(word[0] >= _HANGUL[0] for word in words) else ""
    return (
        _escaped(_LATIN.union(letter for letter in near if letter.isalpha() and letter == letter.lower()))
        + syllables
    )


def _none_of(characters: str) -> str:
    return rf"[^\d{VULGAR}{characters}]"


def _escaped(characters: Iterable[str]) -> str:
    return "".join(re.escape(character) for character in sorted(characters))
