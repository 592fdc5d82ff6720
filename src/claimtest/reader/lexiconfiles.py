"""Reading lexicon files: what is in them, or what is wrong with them."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.reader.lexicon import Lexicon

STATEMENTS = (
    "dateline_words",
    "dateline_ends",
    "weekday_words",
    "weekday_endings",
    "parts_follow",
    "parts_make",
    "parts_join",
    "out_of",
    "same",
    "rose",
    "fell",
    "change_by",
    "change_to",
    "change_from",
    "founded",
)
"""What sentences say about figures; see `claimtest.reader.statements`."""
SIGNS = frozenset({"=", "~", ">", ">=", "<", "<=", ""})


def load_lexicon(path: Path) -> Lexicon:
    """Read a lexicon file.

    Raises:
        InputError: the file cannot be read, is no TOML, or says something that a lexicon does not.
    """
    shown = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as unreadable:
        raise InputError([Problem(Location(shown), f"the lexicon cannot be read: {unreadable}")]) from None
    except tomllib.TOMLDecodeError as broken:
        raise InputError([Problem(Location(shown), f"the lexicon is no valid TOML: {broken}")]) from None
    problems = [
        Problem(_place(shown, text, key), message, hint)
        for key, value in content.items()
        for message, hint in _objections(key, value)
    ]
    if problems:
        raise InputError(problems)
    return Lexicon(**content)


def _objections(key: str, value: object) -> list[tuple[str, str | None]]:
    """Say what is wrong with one entry of a lexicon."""
    if key not in _KINDS:
        return [(f'"{key}" is not a part of a lexicon', suggest(key, _KINDS))]
    kind = _KINDS[key]
    if kind in {"bool", "whole"}:
        fits = isinstance(value, bool) if kind == "bool" else _is_whole(value)
        return [] if fits else [(f'"{key}" is {_EXPECTED[kind]}', None)]
    if kind == "list":
        return [] if _is_words(value) else [(f'"{key}" is a list of words', None)]
    if kind == "numbers":
        whole = isinstance(value, list) and all(_is_whole(number) for number in value)
        return [] if whole else [(f'"{key}" is a list of whole numbers', None)]
    if not isinstance(value, dict):
        return [(f'"{key}" is a table', None)]
    wrong = [word for word, meaning in value.items() if not _MEANINGS[kind](meaning)]
    found: list[tuple[str, str | None]] = [
        (f'"{word}" in "{key}" is not given {_EXPECTED[kind]}', None) for word in wrong
    ]
    if key == "statements":
        found += [
            (f'"{name}" is no statement', suggest(name, STATEMENTS))
            for name in value
            if name not in STATEMENTS
        ]
    if key not in {"symbols", "scale_symbols", "scaled_currencies"}:
        found += [
            (f'"{word}" in "{key}" is not in lower case', None) for word in value if word != word.lower()
        ]
    return found


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word for word in value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _place(shown: str, text: str, key: str) -> Location:
    """Point at the line that opens a table or sets a key."""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.lstrip(" [\"'")
        if bare.startswith(key) and bare[len(key) :].lstrip(" \"'")[:1] in {"]", "="}:
            return Location(shown, number, line.index(key) + 1, len(key), line)
    return Location(shown)


def _is_sign(value: object) -> bool:
    return value in SIGNS


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_code(value: object) -> bool:
    return isinstance(value, str) and _CODE.fullmatch(value) is not None


def _is_word(value: object) -> bool:
    return isinstance(value, str)


def _is_divisor(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, str) and _SHARE.fullmatch(value) is not None)


def _is_count(value: object) -> bool:
    return isinstance(value, str) and _COUNT.fullmatch(value) is not None


def _is_decimal(value: object) -> bool:
    return isinstance(value, str) and _DECIMAL.fullmatch(value) is not None


_CODE = re.compile(r"[A-Z]{3}\??(?:e[0-9]{1,2})?")
_DECIMAL = re.compile(r"-?0\.[0-9]+")
_COUNT = re.compile(r"[0-9]+(?:\.[0-9]+)? \S.*")
_SHARE = re.compile(r"[+=]?[0-9]\.[0-9]+")
_MEANINGS: dict[str, Callable[[object], bool]] = {
    "signs": _is_sign,
    "names": _is_name,
    "codes": _is_code,
    "words": _is_word,
    "wholes": _is_whole,
    "lists": _is_words,
    "divisors": _is_divisor,
    "counts": _is_count,
    "decimals": _is_decimal,
}
_EXPECTED = {
    "bool": "true or false",
    "whole": "a whole number",
    "signs": "one of the signs = ~ > >= < <=",
    "names": "a name",
    "codes": "a currency's code",
    "words": "a word or nothing",
    "wholes": "a whole number",
    "lists": "a list of words",
    "divisors": "a divisor or a decimal fraction",
    "counts": "a number and a unit",
    "decimals": "a decimal fraction",
}
_KINDS = {part.name: "list" for part in fields(Lexicon)} | {
    "qualifiers": "signs",
    "qualifiers_after": "signs",
    "qualifiers_inside": "signs",
    "hours": "words",
    "range_openers": "lists",
    "powers": "lists",
    "not_last": "lists",
    "range_closers": "lists",
    "currencies": "codes",
    "range_breakers": "lists",
    "clock_units": "lists",
    "eras": "wholes",
    "scaled_currencies": "names",
    "subunits": "names",
    "units": "names",
    "units_before": "names",
    "units_of": "names",
    "measured": "counts",
    "starts": "signs",
    "ahead": "decimals",
    "shares": "decimals",
    "alike": "names",
    "age_units": "names",
    "symbols": "names",
    "scales": "wholes",
    "scale_symbols": "wholes",
    "money_scales": "wholes",
    "values": "wholes",
    "spoken": "names",
    "multiples": "wholes",
    "fractions": "divisors",
    "vigesimal": "numbers",
    "compounds": "bool",
    "units_first": "bool",
    "positional": "bool",
    "elliptic": "bool",
    "places": "bool",
    "ordinal_point": "bool",
    "capital_nouns": "bool",
    "verb_last": "bool",
    "era": "whole",
    "months": "wholes",
    "statements": "lists",
    "halves": "decimals",
    "elisions": "bool",
    "apostrophes": "bool",
}
