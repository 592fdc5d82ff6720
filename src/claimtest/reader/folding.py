"""Folding: a text in one case, with one kind of space and apostrophe, every character in its place."""

from collections.abc import Mapping
from typing import TypeVar

_FOLDS = (
    *((space, " ") for space in "\u00a0\u202f\u2009\u2007\u2008\u200a\u3000\t\u200e\u200f\u061c"),
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u02bc", "'"),
    ("\u2212", "-"),
    ("\u2010", "-"),
    ("\u2015", "\u2013"),
    ("\uff08", "("),
    ("\uff09", ")"),
    ("\u223c", "~"),
    ("\uff5e", "~"),
    ("\u301c", "~"),
    ("\uff0e", "."),
    ("\uff0c", ","),
    ("\uff05", "%"),
    ("\uff04", "$"),
    ("\uffe5", "¥"),
    ("\uff0d", "-"),
    ("\u2044", "/"),
    ("\uff0f", "/"),
)
_PARAGRAPH = "\n\n"
_BREAK = "\x1f\x1f"
_ALONE: Mapping[str, str] = {}
Entries = TypeVar("Entries")


def fold(text: str, alike: Mapping[str, str] = _ALONE) -> str:
    """Return a text of the same length to look words up in.

    A single line break folds to a space, since prose wraps; a blank line stays a break.

    Args:
        text: as given.
        alike: letters that are written for one another, each with the one that counts for both.
    """
    text = folded_case(text)
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace(" \n \n", "\x1f\x1f\x1f\x1f")
    text = text.replace(_PARAGRAPH, _BREAK).replace("\n", " ")
    if text.isascii():
        return text.replace("\t", " ")
    for written, folded in (*_FOLDS, *alike.items()):
        text = text.replace(written, folded)
    return text


def respelled(entries: Entries, alike: Mapping[str, str]) -> Entries:
    """Return words, the words of a list or the phrases of a table with letters spelled alike."""
    if not alike:
        return entries
    letters = str.maketrans(dict(alike))
    if isinstance(entries, dict):
        return type(entries)(
            {phrase.translate(letters): respelled(meaning, alike) for phrase, meaning in entries.items()}
        )
    if isinstance(entries, list) and all(isinstance(word, str) for word in entries):
        return type(entries)(word.translate(letters) for word in entries)
    return entries


def folded_case(text: str) -> str:
    """Return the lower case, character by character where a letter's lower case is longer."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(character.lower()[:1] for character in text)
