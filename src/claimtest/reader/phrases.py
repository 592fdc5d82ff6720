"""Tables of phrases that are looked up in a text at a given place, longest first."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")

_MARKS = frozenset({"Mn", "Mc"})
_SHORT = 3
_NOTHING: tuple[int, ...] = ()
_PARTING = frozenset({"", " ", ",", ".", ")"})
"""What parts a phrase from whatever follows it."""
_LONG_EDGE = 4
"""How many characters at the end of a phrase it is looked up by, the more the fewer phrases are left to compare; shorter ones
by two or one."""
# Scripts that set no space between words, or (Hangul) glue particles to them, start here or lie between.
_UNSPACED_FROM = "\u2e80"
_HANGUL = ("\uac00", "\ud7a3")
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))


class Phrases(Generic[Meaning]):
    """Phrases with their meanings.

    A phrase that ends in a letter ends at a word's end, and one that starts with a letter starts at a word's
    start, except in scripts without spaces.

    Args:
        entries: each phrase as it stands in a folded text, with one space between words.
        endings: inflections that may follow a phrase before its word ends.
        shortest: the length from which a phrase is no abbreviation, and so may have an ending.
    """

    __slots__ = (
        "_ending_lengths",
        "_endings",
        "_entries",
        "_firsts",
        "_from_end",
        "_from_start",
        "_lasts",
        "_shortest",
    )

    def __init__(
        self, entries: Mapping[str, Meaning], endings: Iterable[str] = (), shortest: int = 0
    ) -> None:
        self._entries = {phrase: meaning for phrase, meaning in entries.items() if phrase}
        self._endings = frozenset(endings)
        self._ending_lengths = tuple(sorted({len(ending) for ending in self._endings}, reverse=True))
        self._shortest = shortest
        # Most tables are only ever looked up from one side: each is made when it is first needed.
        self._from_start: dict[str, tuple[int, ...]] | None = None
        self._from_end: dict[str, tuple[int, ...]] | None = None
        self._firsts = frozenset(phrase[0] for phrase in self._entries)
        self._lasts = frozenset(phrase[-1] for phrase in self._entries)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def lengths(self, text: str, start: int) -> tuple[int, ...]:
        """Return how long the phrases are that may start at an offset, longest first."""
        known = self._from_start
        if known is None:
            known = self._from_start = _lengths(self._entries, from_end=False)
        return (
            known.get(text[start : start + _LONG_EDGE])
            or known.get(text[start : start + 2])
            or known.get(text[start : start + 1], _NOTHING)
        )

    def exact(self, phrase: str) -> Meaning | None:
        """Return the meaning of a whole phrase."""
        return self._entries.get(phrase)

    def at(self, text: str, start: int) -> tuple[int, Meaning] | None:
        """Return where the longest phrase that starts at an offset ends, and its meaning."""
        if text[start : start + 1] not in self._firsts:
            return None
        for length in self.lengths(text, start):
            end = start + length
            meaning = self._entries.get(text[start:end])
            if meaning is None or end > len(text):
                continue
            if text[end : end + 1] in _PARTING or not (within_word(text, end) or _numbered(text, start, end)):
                return end, meaning
            end = self._inflected(text, end) if length >= self._shortest else 0
            if end:
                return end, meaning
        return None

    def before(self, text: str, end: int, floor: int = 0) -> tuple[int, Meaning] | None:
        """Return where the longest phrase that ends at an offset starts, and its meaning."""
        if end <= floor or text[end - 1] not in self._lasts:
            return None
        for length in self._lengths_before(text, end, floor):
            start = end - length
            if start < floor:
                continue
            meaning = self._entries.get(text[start:end])
            if meaning is not None and (start == 0 or text[start - 1] == " " or _begins(text, start, end)):
                return start, meaning
        return None

    def _lengths_before(self, text: str, end: int, floor: int) -> tuple[int, ...]:
        """Return how long the phrases are that may end at an offset, longest first."""
        known = self._from_end
        if known is None:
            known = self._from_end = _lengths(self._entries, from_end=True)
        if end - floor < _LONG_EDGE:
            return known.get(text[max(end - 2, floor) : end]) or known.get(text[end - 1], _NOTHING)
        return (
            known.get(text[end - _LONG_EDGE : end])
            or known.get(text[end - 2 : end])
            or known.get(text[end - 1], _NOTHING)
        )

    def _inflected(self, text: str, end: int) -> int:
        """Return the end of a word that goes on with a known ending, or 0."""
        for length in self._ending_lengths:
            after = end + length
            if text[end:after] in self._endings and not within_word(text, after):
                return after
        return 0


def flags(words: Iterable[str]) -> Phrases[bool]:
    """Return a table of phrases that say no more than that they stand there."""
    return Phrases(dict.fromkeys(words, True))


def sets(phrases: Mapping[str, Iterable[str]], endings: Iterable[str] = ()) -> Phrases[frozenset[str]]:
    """Return a table of phrases that each name several words."""
    return Phrases({phrase: frozenset(words) for phrase, words in phrases.items()}, endings)


def within_word(text: str, offset: int) -> bool:
    """Whether a word goes on across an offset."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    return in_word(before) and in_word(after) and not unspaced(before) and not unspaced(after)


def _begins(text: str, offset: int, end: int) -> bool:
    """Whether a word begins at an offset, or a title up to a bracket: `김모씨(35)`.

    A Korean word begins behind no other, where particles follow words at once.
    """
    if text[end - 1] == "(":
        return True
    hangul = all(_HANGUL[0] <= character <= _HANGUL[1] for character in text[offset - 1 : offset + 1])
    return not (hangul or within_word(text, offset))


def in_word(character: str) -> bool:
    """Whether a character is a letter or a mark on one."""
    return character.isalpha() or (character > "\u02ff" and unicodedata.category(character) in _MARKS)


def _numbered(text: str, start: int, end: int) -> bool:
    """Whether a digit follows a Latin phrase at once, as in `m212` or `L-202`; not in `6-foot-4` or `5m-6m`."""
    short = end - start <= _SHORT and not text[start - 1 : start].isdecimal()
    after = text[end : end + 2]
    if not after or not text[end - 1].isalnum() or unspaced(text[end - 1]):
        return False
    return after[0].isdecimal() or (short and after[0] == "-" and after[1:].isdecimal())


def unspaced(character: str) -> bool:
    """Whether a character's script sets no spaces between words, or glues particles to them."""
    if character < "\u0e00":
        return False
    return character >= _UNSPACED_FROM or any(low <= character <= high for low, high in _UNSPACED)


def _lengths(entries: Iterable[str], *, from_end: bool) -> dict[str, tuple[int, ...]]:
    """Return, by the characters at one end, how long phrases are, longest first.

    A phrase is found under its long edge, or under two characters or one if it is shorter; longer edges that begin with
    it list its length too.
    """
    found: dict[str, set[int]] = {}
    for phrase in entries:
        edge = _LONG_EDGE if len(phrase) >= _LONG_EDGE else min(len(phrase), 2)
        key = phrase[-edge:] if from_end else phrase[:edge]
        found.setdefault(key, set()).add(len(phrase))
    shorter = {phrase for phrase in entries if len(phrase) < _LONG_EDGE}
    for key, lengths in found.items():
        parts = (key[-size:] if from_end else key[:size] for size in range(1, len(key)))
        lengths.update(len(part) for part in parts if part in shorter)
    return {key: tuple(sorted(lengths, reverse=True)) for key, lengths in found.items()}
