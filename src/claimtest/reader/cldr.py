"""What CLDR knows about a locale's figures, taken from Babel."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from claimtest.errors import NotationError, suggest
from claimtest.reader.digits import Marks
from claimtest.reader.folding import fold
from claimtest.units import Kind, Unit

_GAPS = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u200a\u3000", " "))
_LETTERS = 3
_METALS = frozenset({"XAG", "XAU", "XPD", "XPT"})
_DIRECTIONS = re.compile("[\u200e\u200f\u061c]")


class Names(NamedTuple):
    """Names of things in one locale.

    Attributes:
        words: names after a figure, folded.
        symbols: abbreviations after a figure, as written.
        before: names before a figure, folded.
    """

    words: dict[str, Any]
    symbols: dict[str, Any]
    before: dict[str, Any]

    @classmethod
    def empty(cls) -> "Names":
        """Return tables to fill."""
        return cls({}, {}, {})


def find_locale(language: str) -> Locale:
    """Return Babel's locale for `fr`, `fr-CA` or `fr_CA`.

    Raises:
        NotationError: CLDR has no such language.
    """
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        known = suggest(language, get_global("likely_subtags"))
        hint = known or "write a language code such as en, fr or pt-BR"
        raise NotationError(
            f'"{language}" is not a language that CLDR knows', hint=hint, end=len(language)
        ) from None


def relatives(locale: Locale) -> list[str]:
    """Return the languages that CLDR gives a parent of the same name, as Norwegian has Bokmål and Nynorsk."""
    parents = get_global("parent_exceptions")
    parent = parents.get(locale.language, locale.language)
    return [name for name, other in parents.items() if other == parent and "_" not in name]


def number_marks(locale: Locale) -> Marks:
    """Return the decimal and the grouping mark of Western digits in a locale."""
    systems = locale.number_symbols
    symbols = systems.get(locale.default_numbering_system) or systems.get("latn") or {}
    if symbols.get("decimal", ".") not in {".", ","}:
        symbols = systems.get("latn") or {}
    group = symbols.get("group", ",").translate(_GAPS)
    return Marks(symbols.get("decimal", "."), "'" if group == "\u2019" else group)


@lru_cache(maxsize=1)  # each is asked for several times while one language is compiled
def scales(locale: Locale) -> Names:
    """Return a locale's words and abbreviations for powers of ten, each with its power."""
    names = Names.empty()
    data = locale._data  # noqa: SLF001 - Babel's own view drops the plural forms
    for kind, lengths in (
        ("compact_decimal_formats", ("long", "short")),
        ("compact_currency_formats", ("short",)),
    ):
        for length in lengths:
            for forms in data[kind].get(length, {}).values():
                for size, pattern in forms.items():
                    _add_scale(names, size, pattern.pattern.replace("\u00a4", ""))
    return names


def _add_scale(names: Names, size: str, pattern: str) -> None:
    zeros = pattern.count("0")
    before, _, after = pattern.partition(";")[0].replace("'", "").partition("0")
    before, word = _clean(before), _clean(after.replace("0", ""))
    power = len(size) - zeros
    if not zeros or power <= 0:
        return
    if before and not word:
        names.before.setdefault(fold(before), power)
    elif len(word) >= _LETTERS or word > "\u02af":
        names.words.setdefault(fold(word), power)
        names.words.setdefault(fold(word).rstrip("."), power)
    elif word:
        names.symbols.setdefault(word, power)


@lru_cache(maxsize=1)  # each is asked for several times while one language is compiled
def currencies(locale: Locale) -> Names:
    """Return a locale's currency names in all their forms, and its symbols and ISO codes, each with a code."""
    names = Names.empty()
    data = locale._data  # noqa: SLF001 - Babel's own view drops the plural forms
    for code, name in data["currency_names"].items():
        _add_currency(names, name, code)
    for code, forms in data["currency_names_plural"].items():
        for name in forms.values():
            _add_currency(names, name, code)
    if str(data["currency_unit_patterns"].get("other", "")).startswith("{1}"):
        names.before.update(names.words)
    for code in current_currencies():
        names.symbols[code] = code
    for code, symbol in data["currency_symbols"].items():
        names.symbols.setdefault(_clean(symbol), code)
    return names


def _add_currency(names: Names, name: str, code: str) -> None:
    """Keep a current name; CLDR dates a historic one in parentheses.

    A lone metal is what medals are of, and mostly more than that: `조금` is a little, `or` is gold or now.
    """
    if "(" not in name and (code not in _METALS or " " in name):
        names.words.setdefault(fold(_clean(name)), code)


@cache
def current_currencies() -> frozenset[str]:
    """Return the codes of the currencies that some territory uses now."""
    territories = get_global("territory_currencies").values()
    return frozenset(code for uses in territories for code, _, end, tender in uses if tender and not end)


def local_currency(locale: Locale) -> str | None:
    """Return the currency of a locale's territory, or of its language's most likely territory."""
    territory = locale.territory
    if territory is None:
        likely = get_global("likely_subtags").get(str(locale), "")
        territory = likely.rpartition("_")[2]
    current = [
        code
        for code, _, end, tender in get_global("territory_currencies").get(territory, [])
        if tender and not end
    ]
    return str(current[0]) if current else None


def day_first(locale: Locale) -> bool:
    """Whether a date in digits starts with the day."""
    pattern = locale.date_formats["short"].pattern
    return bool(pattern.find("d") < pattern.find("M"))


def year_first(locale: Locale) -> bool:
    """Whether a date with the name of its month starts with the year, and ends with the day."""
    pattern = locale.date_formats["long"].pattern
    return bool(pattern.find("y") < pattern.find("MMM") < pattern.rfind("d"))


def scaled_unit(name: str) -> tuple[Unit, int]:
    """Return the unit and the power of ten of `percent/1000`: percent, and -3."""
    unit, _, parts = name.rpartition("/")
    return (known_units()[unit], 1 - len(parts)) if parts.isdecimal() else (known_units()[name], 0)


@cache
def known_units() -> dict[str, Unit]:
    """Return the units a figure may be read in, by CLDR's identifier and by pint's name."""
    table = tomllib.loads(files("claimtest.reader").joinpath("units.toml").read_text(encoding="utf-8"))
    more = table.pop("more")
    units = {
        identifier: Unit(name, Kind(kind))
        for kind, names in table.items()
        for identifier, name in names.items()
    }
    named = {unit.name: unit for unit in units.values()}
    return units | named | {name: Unit(name, Kind(kind)) for kind, names in more.items() for name in names}


@lru_cache(maxsize=1)  # each is asked for several times while one language is compiled
def units(locale: Locale) -> Names:
    """Return a locale's unit names and symbols that follow a figure, each with its unit."""
    names = Names.empty()
    known = known_units()
    for identifier, lengths in locale._data["unit_patterns"].items():  # noqa: SLF001 - Babel formats, never lists
        unit = known.get(identifier)
        if unit is None:
            continue
        for form, pattern in lengths.get("long", {}).items():
            if form == "per":
                continue
            _add_unit(names.words, names.before, fold(str(pattern)), unit)
        for length in ("short", "narrow"):
            for form, pattern in lengths.get(length, {}).items():
                if form != "per":
                    _add_unit(names.symbols, {}, str(pattern), unit)
    return names


def _add_unit(names: dict[str, Any], leading: dict[str, Any], pattern: str, unit: Unit) -> None:
    before, figure, after = (_clean(part) for part in pattern.partition("{0}"))
    if figure and after and not before:
        names.setdefault(after, unit)
    elif figure and before and not after:
        leading.setdefault(before, unit)


def of_words(locale: Locale) -> list[str]:
    """Return what a locale writes between a figure and its currency's name, as Romanian does `de`."""
    patterns = locale._data["currency_unit_patterns"].values()  # noqa: SLF001 - Babel formats, never lists
    between = (str(pattern).partition("{0}")[2].partition("{1}")[0] for pattern in patterns)
    return [word for word in (fold(_clean(text)) for text in between) if word]


def percent_leads(locale: Locale) -> bool:
    """Whether the percent sign stands before the figure."""
    return str(locale.percent_formats[None].pattern).lstrip().startswith("%")


@lru_cache(maxsize=1)  # each is asked for several times while one language is compiled
def months(locale: Locale) -> dict[str, int]:
    """Return a locale's month names and their abbreviations, each with the month's number."""
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                word = fold(_clean(str(name)))
                for form in (word, word.rstrip(".")):
                    if form and not form.isdigit():
                        found.setdefault(form, number)
    return found


def weekdays(locale: Locale) -> dict[str, int]:
    """Return a locale's names of weekdays in full, each with its number, Monday 0."""
    return {
        fold(str(name)): number
        for context in ("format", "stand-alone")
        for number, name in locale.days[context]["wide"].items()
    }


def _clean(text: str) -> str:
    return _DIRECTIONS.sub("", text.translate(_GAPS)).replace("\u2019", "'").strip()
