"""Lexicons: what a language says about figures that CLDR does not, one TOML file per language."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from claimtest.errors import InputError, Location, Problem, suggest

SIGNS = frozenset({"=", "~", ">", ">=", "<", "<=", ""})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words around figures; every phrase is in lower case, with single spaces.

    Attributes:
        qualifiers: words before a figure, each with the notation's sign.
        qualifiers_after: words after a figure, each with the notation's sign; nothing where longer words that
            start alike say nothing about it.
        range_words: what stands between the two ends of a range.
        range_openers: words before a range, each with what may stand between its ends after them.
        pair_words: what stands between an amount and the same amount in another unit.
        currencies: short nouns and symbols, each with an ISO 4217 code; `?` after it for a usual guess.
        subunits: names of hundredths, each with the currency they are a part of.
        units: names of units, each with pint's name.
        units_before: words before a number that name its unit, such as `aged`.
        age_units: units of age only, such as `jährig`.
        symbols: like `units`, in upper and lower case as written.
        scales: words for powers of ten, each with the power.
        scale_symbols: abbreviated scale words right behind digits, in upper and lower case as written.
        money_scales: abbreviations that are such words only in an amount of money.
        values: number words, each with its value.
        multiples: words that multiply by something else than a power of ten, such as `dozen`.
        fractions: words that divide, each with the divisor (minus the divisor for a word that is also an ordinal
            and so divides one only), or with a decimal fraction as text, `+` before it for one
            that adds to the number before, as `einhalb` does.
        dividers: words between divisor and dividend, as `分之`.
        wholes: words between a whole number and a fraction, as `又`.
        weak: number words that alone are figures only beside a unit or a qualifier.
        not_numbers: words, or how they start, that only begin like number words.
        counters: words for what is counted that may follow a number at once.
        tenths: words for ten percent.
        articles: words that stand for one before a scale word or a fraction.
        ones: those of them that count one inside a number, as in `vingt et un`.
        prefixes: words that a hyphen joins to a number, hyphen included.
        links: words between number words, such as `and`.
        mixed: those of them that stand before a fraction; all, when none is named.
        of: words between a figure and its unit, such as `de`.
        negatives: words for minus.
        points: words for the decimal mark.
        bare: scale words that are a figure without a number before them.
        glued: what may follow a number word without a space, beyond other number words.
        endings: inflections of nouns that CLDR does not list.
        not_nouns: words that never name what is counted.
        plurals: endings that tell a counted noun from the adjectives before it.
        months: forms of the months' names that CLDR does not list, each with the month's number.
        date_words: words before a year.
        year_words: words behind a year that make it no duration, as `2018 года`.
        changes: how words start that tell a change, after which a word such as `до` names its end and no bound.
        era: how many years the calendar in use is ahead, 543 in Thailand.
        divided: words between two numbers that divide the first by the second, such as `out of`.
        not_codes: ISO 4217 codes that are words or acronyms too, and so no currency before a number.
        times: words after an hour.
        ordinals: what follows the digits of an ordinal.
        ages: words that make a duration an age.
        age_before: words before a duration that make it an age.
        labels: words before a number that only names something.
        not_after: words before a number word that make it no figure.
        not_before: words after a number word that make it no figure.
        compounds: whether number words are written as one word.
        units_first: whether units come before tens, as in `einundzwanzig`.
        vigesimal: tens that take up to nineteen, as `soixante-dix`.
        positional: whether digits may be spelled one by one, as in `二〇一八`.
        elliptic: whether a last digit counts tenths of the scale word before, as in `一千三`.
        ordinal_point: whether a point after digits makes an ordinal.
    """

    qualifiers: dict[str, str] = field(default_factory=dict)
    qualifiers_after: dict[str, str] = field(default_factory=dict)
    range_words: list[str] = field(default_factory=list)
    range_openers: dict[str, list[str]] = field(default_factory=dict)
    pair_words: list[str] = field(default_factory=list)
    currencies: dict[str, str] = field(default_factory=dict)
    subunits: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    units_before: dict[str, str] = field(default_factory=dict)
    age_units: dict[str, str] = field(default_factory=dict)
    symbols: dict[str, str] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    scale_symbols: dict[str, int] = field(default_factory=dict)
    money_scales: dict[str, int] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    multiples: dict[str, int] = field(default_factory=dict)
    fractions: dict[str, int | str] = field(default_factory=dict)
    dividers: list[str] = field(default_factory=list)
    wholes: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    not_numbers: list[str] = field(default_factory=list)
    counters: list[str] = field(default_factory=list)
    tenths: list[str] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    ones: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    of: list[str] = field(default_factory=list)
    negatives: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    glued: list[str] = field(default_factory=list)
    endings: list[str] = field(default_factory=list)
    not_nouns: list[str] = field(default_factory=list)
    plurals: list[str] = field(default_factory=list)
    months: dict[str, int] = field(default_factory=dict)
    date_words: list[str] = field(default_factory=list)
    year_words: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    divided: list[str] = field(default_factory=list)
    not_codes: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    ordinals: list[str] = field(default_factory=list)
    ages: list[str] = field(default_factory=list)
    age_before: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    not_after: list[str] = field(default_factory=list)
    not_before: list[str] = field(default_factory=list)
    vigesimal: list[int] = field(default_factory=list)
    compounds: bool = False
    units_first: bool = False
    positional: bool = False
    elliptic: bool = False
    ordinal_point: bool = False
    era: int = 0

    def merged(self, other: "Lexicon") -> "Lexicon":
        """Return both together; where they differ, the other's word counts."""
        return Lexicon(
            **{part.name: _both(getattr(self, part.name), getattr(other, part.name)) for part in fields(self)}
        )


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


def _both(one: Any, other: Any) -> Any:  # noqa: ANN401 - a table, a list or a flag, alike on both sides
    if isinstance(one, dict):
        return one | other
    return one + other if isinstance(one, list) else one or other


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
    if key not in {"symbols", "scale_symbols"}:
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


def _is_divisor(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, str) and _SHARE.fullmatch(value) is not None)


_SHARE = re.compile(r"\+?[0-9]\.[0-9]+")
_MEANINGS: dict[str, Callable[[object], bool]] = {
    "signs": _is_sign,
    "names": _is_name,
    "wholes": _is_whole,
    "lists": _is_words,
    "divisors": _is_divisor,
}
_EXPECTED = {
    "bool": "true or false",
    "whole": "a whole number",
    "signs": "one of the signs = ~ > >= < <=",
    "names": "a name",
    "wholes": "a whole number",
    "lists": "a list of words",
    "divisors": "a divisor or a decimal fraction",
}
_KINDS = {part.name: "list" for part in fields(Lexicon)} | {
    "qualifiers": "signs",
    "qualifiers_after": "signs",
    "range_openers": "lists",
    "currencies": "names",
    "subunits": "names",
    "units": "names",
    "units_before": "names",
    "age_units": "names",
    "symbols": "names",
    "scales": "wholes",
    "scale_symbols": "wholes",
    "money_scales": "wholes",
    "values": "wholes",
    "multiples": "wholes",
    "fractions": "divisors",
    "vigesimal": "numbers",
    "compounds": "bool",
    "units_first": "bool",
    "positional": "bool",
    "elliptic": "bool",
    "ordinal_point": "bool",
    "era": "whole",
    "months": "wholes",
}
