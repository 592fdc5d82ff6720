"""Words and names in a text: which of them are one, and where they stand."""

from collections.abc import Iterator
from fractions import Fraction

import regex

_SHORTEST = 4
_COMMON = Fraction(2, 3)
_UNSPACED = "\u2e80"
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+")


class WordSet:
    """Words in which others are looked up, inflected ones and cognates among them.

    Args:
        words: in lower case.
    """

    def __init__(self, words: Iterator[str]) -> None:
        self.words = frozenset(words)
        self._heads: dict[str, list[str]] = {}
        for word in self.words:
            self._heads.setdefault(word[:_SHORTEST], []).append(word)

    def has_like(self, word: str) -> bool:
        """Whether a word is among them, or begins alike, as `invest` and `investirait` do."""
        return any(_alike(word, other) for other in self._heads.get(word[:_SHORTEST], ()))


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def is_long(word: str) -> bool:
    """Whether a word is long enough to tell something by itself."""
    return len(word) >= _SHORTEST


def stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text."""
    return name in text and next(places_of(name, text), None) is not None


def places_of(name: str, text: str) -> "Iterator[regex.Match[str]]":
    """Return where a name stands as whole words; in scripts without spaces, anywhere."""
    pattern = regex.escape(name)
    if name[:1] < _UNSPACED:
        pattern = rf"(?<![\p{{L}}\p{{N}}]){pattern}(?![\p{{L}}\p{{N}}])"
    return regex.finditer(pattern, text)


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    common = next(
        (place for place, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1]),
        min(len(word), len(other)),
    )
    return common >= _SHORTEST and common >= _COMMON * min(len(word), len(other))
