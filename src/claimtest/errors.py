"""What can be wrong with input, and where: the base of every error raised on purpose."""

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

MAX_WORD = 200
"""Longer words are never a slip of a known one, and comparing them takes time."""
MAX_AROUND = 200
"""How much of a line is shown on either side of the words that are meant, and of these."""
MAX_LINE = 1000
"""How much of a message is shown; only a hostile file has more to say."""


class ClaimtestError(Exception):
    """Base of everything claimtest raises on purpose."""


class NotationError(ClaimtestError, ValueError):
    """A text in one of our notations does not read.

    Attributes:
        message: what is wrong, one clause without a final stop.
        hint: what to do next, or None.
        start: offset of the first wrong character in the text that was parsed.
        end: offset after the last wrong character.
    """

    def __init__(
        self, message: str, *, hint: str | None = None, start: int = 0, end: int | None = None
    ) -> None:
        super().__init__(message if hint is None else f"{message}; {hint}")
        self.message = message
        self.hint = hint
        self.start = start
        self.end = end


class UnitError(NotationError):
    """A unit or currency is unknown, or two units do not go together."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file, as people count: lines and columns from 1, columns in code points.

    Attributes:
        path: as shown to people: relative to the suite's root, with forward slashes.
        line: 1 for the first line.
        column: 1 for the first character.
        length: how many characters of the line are meant, at least 1.
        text: the whole line, without its end; empty when the file could not be read.
    """

    path: str
    line: int = 1
    column: int = 1
    length: int = 1
    text: str = ""

    def __str__(self) -> str:
        return f"{printable(self.path)}:{self.line}:{self.column}"

    def snippet(self) -> str:
        """Show the line with a caret under the words that are meant; empty without a line."""
        if not self.text:
            return ""
        gutter = str(self.line)
        start = self.column - 1
        before = printable(_end(self.text[:start]))
        meant = printable(_start(self.text[start : start + self.length]))
        shown = before + meant + printable(_start(self.text[start + self.length :]))
        caret = " " * display_width(before) + "^" * max(1, display_width(meant))
        return f"{gutter} | {shown}\n{' ' * len(gutter)} | {caret}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a file from being used: where, what, and what to do next."""

    where: Location
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        parts = [f"{self.where}: {one_line(self.message)}", self.where.snippet()]
        if self.hint is not None:
            parts.append(f"hint: {one_line(self.hint)}")
        return "\n".join(part for part in parts if part)


class InputError(ClaimtestError):
    """One or more files cannot be used; every problem found is listed.

    Attributes:
        problems: in the order of the files and their lines.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(str(problem) for problem in self.problems))


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Name the known word that `word` was probably meant to be, as a hint, or None."""
    if len(word) > MAX_WORD:
        return None
    close = difflib.get_close_matches(word, list(known), n=10, cutoff=0.6)
    # Of words that are as near, the one that begins alike: slips are rare at the start.
    nearest = max(close, key=lambda other: _nearness(word, other), default=None)
    return None if nearest is None else f'did you mean "{nearest}"?'


def _nearness(word: str, other: str) -> tuple[float, int]:
    differing = (index for index, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1])
    return difflib.SequenceMatcher(None, other, word).ratio(), next(differing, len(word))


def display_width(text: str) -> int:
    """Count terminal columns: wide characters take two, combining marks and format characters none."""
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def printable(text: str) -> str:
    """Keep hostile control and format characters out of the terminal, and tabs out of the alignment."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        " " if character == "\t" else "\N{REPLACEMENT CHARACTER}" if _hostile(character) else character
        for character in text
    )


def one_line(text: str) -> str:
    """Return a text as one printable line, its runs of white space as single spaces, cut where it goes on and on."""
    line = " ".join(text.split())
    return printable(line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]}...")


def _start(text: str) -> str:
    return text if len(text) <= MAX_AROUND else f"{text[:MAX_AROUND]}..."


def _end(text: str) -> str:
    return text if len(text) <= MAX_AROUND else f"...{text[-MAX_AROUND:]}"


def _hostile(character: str) -> bool:
    category = unicodedata.category(character)
    return (
        category in {"Cc", "Cs"}
        or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"
    )
