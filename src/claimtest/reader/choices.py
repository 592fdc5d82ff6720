"""Patterns of words: a tree by their letters, so that no letter is tried twice."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from claimtest.reader.phrases import unspaced

LETTER = r"[^\W\d_]"
_SHORT = 2
_LONG = 3


def choice(words: Iterable[str]) -> str:
    """Return a pattern for the longest of several words; a phrase whose last word is as short as in `mil M` ends there."""
    return _branches(_tree(words)) or "(?!)"


def beginning(words: Iterable[str]) -> str:
    """Return a pattern for how several words begin."""
    return _branches(_tree(words), phrases=False) or "(?!)"


def _tree(words: Iterable[str]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return tree


def _branches(tree: Mapping[str, Any], word: int = _LONG, *, phrases: bool = True) -> str:
    """Return the pattern of what a tree holds, behind as many letters of the last word of a phrase."""
    choices = [
        (r"\ {1,3}" if letter == " " else re.escape(letter))
        + _branches(branch, _length(word, letter) if phrases else word + 1, phrases=phrases)
        for letter, branch in sorted(tree.items())
        if letter
    ]
    if "" in tree and word <= _SHORT:
        return f"(?:{'|'.join([*choices, f'(?!{LETTER})'])})"
    if len(choices) > 1 or (choices and "" in tree):
        return f"(?:{'|'.join(choices)})" + ("?+" if "" in tree else "")
    return "".join(choices)


def _length(word: int, letter: str) -> int:
    """Return how long a word is with one letter more; where particles follow words at once, no word is short."""
    if letter == " ":
        return 0
    return _LONG if unspaced(letter) else word + 1
