"""What a language calls scales, currencies, units, qualifiers and weekdays, for writing them into its texts."""

import re
from calendar import day_name
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from babel import Locale

from claimtest.reader import cldr
from claimtest.reader.digits import Marks
from claimtest.reader.folding import fold
from claimtest.reader.languages import LEXICONS, find_lexicon
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.lexiconfiles import load_lexicon
from claimtest.reader.merging import merge
from claimtest.reader.phrases import Phrases, within_word

Meaning = TypeVar("Meaning", bound=Hashable)

_THOUSAND = 3
_ENDING = 3
"""How many letters an inflection may have."""
_PARTS = re.compile(r"[^\W\d_]+")


class Named(NamedTuple, Generic[Meaning]):
    """A name that stands in a text.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        text: the name as it stands there.
        meaning: what it names.
    """

    start: int
    end: int
    text: str
    meaning: Meaning


class Names(Generic[Meaning]):
    """The names of things of one sort in one language.

    Args:
        forms: for each meaning CLDR's forms, each under what tells the forms apart, such as length and number.
        others: further names, each with its meaning.
    """

    def __init__(self, forms: Mapping[Meaning, Mapping[str, str]], others: Mapping[str, Meaning]) -> None:
        self._forms: Mapping[Meaning, Mapping[str, str]] = forms
        self._others: dict[Meaning, list[str]] = {}
        for name, meaning in others.items():
            self._others.setdefault(meaning, []).append(name)
        known = {fold(name): meaning for meaning, names in forms.items() for name in names.values()}
        self._phrases: Phrases[Meaning] = Phrases({fold(name): others[name] for name in others} | known)

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """Everything that has a name, what CLDR names first."""
        return tuple(dict.fromkeys((*self._forms, *self._others)))

    def find(self, text: str) -> Iterator[Named[Meaning]]:
        """Return the names in a text, the longest at each place."""
        folded, start = fold(text), 0
        while start < len(folded):
            found = None if within_word(folded, start) else self._phrases.at(folded, start)
            if found is None:
                start += 1
                continue
            end, meaning = found
            yield Named(start, end, text[start:end], meaning)
            start = end

    def instead(self, named: Named[Meaning], meaning: Meaning) -> tuple[str, ...]:
        """Return what may be written for another meaning, the likeliest first.

        A form of CLDR's gives way to the same form of the other thing, any other name to one that is built alike.
        """
        own, new = self._forms.get(named.meaning, {}), self._forms.get(meaning, {})
        old = fold(named.text)
        forms = [form for form, name in own.items() if form in new and _is_part(old, name)]
        same = [new[form] for form in forms if fold(own[form]) == old and _alike(new[form], named.text)]
        known = list(dict.fromkeys((*(new[form] for form in forms), *new.values())))
        others = sorted(self._others.get(meaning, ()), key=lambda name: _unlike(name, old, known))
        cased = {fold(name): name for name in known}
        names = [cased.get(name, name) for name in (*others, *known)]
        alike = [name for name in names if _style(name) == _style(named.text)]
        return tuple(dict.fromkeys(_recased(name, named.text) for name in (*same, *(alike or names))))


def _unlike(name: str, old: str, known: Sequence[str]) -> tuple[int, ...]:
    """Order names: parts of CLDR's first, then those of as many words as the old one, then those that end alike."""
    part_of = next((place for place, form in enumerate(known) if _is_part(name, form)), len(known))
    ending = next((size for size in range(_ENDING, 0, -1) if name.endswith(old[-size:])), 0)
    return part_of, abs(name.count(" ") - old.count(" ")), -ending


def _is_part(name: str, form: str) -> bool:
    """Whether a form of CLDR's is a name or holds it as words of its own: `US dollars` and `dollars`."""
    return f" {name} " in f" {fold(form)} ".replace("-", " ") or name == fold(form)


def _alike(name: str, old: str) -> bool:
    """Whether both are symbols, or both words."""
    return (_style(name) == "symbol") == (_style(old) == "symbol")


def _style(name: str) -> str:
    """Tell symbols and codes, abbreviations and words apart, as `US$`, `bn` and `billion`."""
    if not _PARTS.search(name) or "$" in name or name.isupper():
        return "symbol"
    return "short" if name.isascii() and (len(name) <= _THOUSAND or name.endswith(".")) else "word"


def _recased(name: str, old: str) -> str:
    """Write a name with capitals where the old one has them."""
    parts = _PARTS.findall(old)
    if not parts or not name.islower() or not all(part[0].isupper() for part in parts):
        return name
    return _PARTS.sub(lambda part: part[0].capitalize(), name)


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words around figures.

    Attributes:
        marks: what it writes inside of numbers.
        scales: names of powers of ten.
        ladder: the powers above a thousand that have words of their own, ascending.
        currencies: names of currencies, by ISO 4217 code.
        units: names of units, by pint's name.
        qualifiers: words before a figure, by the notation's sign.
        qualifiers_after: words after a figure, by the notation's sign.
        weekdays: names of weekdays, each by its English name.
        of: words between a number and its unit.
    """

    marks: Marks
    scales: Names[int]
    ladder: tuple[int, ...]
    currencies: Names[str]
    units: Names[str]
    qualifiers: Names[str]
    qualifiers_after: Names[str]
    weekdays: Names[str]
    of: tuple[str, ...]


@cache
def find_words(language: str) -> Words:
    """Return the words of a language that the reader knows.

    Raises:
        NotationError: CLDR has no such language.
    """
    locale = cldr.find_locale(language)
    lexicon = merge(load_lexicon(LEXICONS / "und.toml"), find_lexicon(locale))
    scales = cldr.scales(locale)
    return Words(
        marks=cldr.number_marks(locale),
        scales=Names(
            _scale_forms(locale), _positive(lexicon.scales | lexicon.scale_symbols | lexicon.money_scales)
        ),
        ladder=tuple(sorted({power for power in scales.words.values() if power > _THOUSAND})),
        currencies=Names(_currency_forms(locale), _currency_names(locale, lexicon)),
        units=Names(_unit_forms(locale), lexicon.units | lexicon.age_units | lexicon.symbols),
        qualifiers=Names({}, lexicon.qualifiers),
        qualifiers_after=Names({}, _positive(lexicon.qualifiers_after)),
        weekdays=Names(_weekday_forms(locale), {}),
        of=(*lexicon.of, *cldr.of_words(locale)),
    )


def _positive(names: Mapping[str, Meaning]) -> dict[str, Meaning]:
    return {name: meaning for name, meaning in names.items() if meaning}


def _scale_forms(locale: Locale) -> dict[int, dict[str, str]]:
    """Return CLDR's scale words and abbreviations by the power of ten."""
    found: dict[int, dict[str, str]] = {}
    data: Any = locale._data  # noqa: SLF001 - Babel's own view drops the plural forms
    for length in ("long", "short"):
        for number, sizes in _other_first(data["compact_decimal_formats"].get(length, {})):
            for size, pattern in sizes.items():
                _, zeros, word = str(pattern.pattern).partition(";")[0].replace("'", "").rpartition("0")
                power = len(size) - pattern.pattern.partition(";")[0].count("0")
                if zeros and word.strip() and power >= _THOUSAND:
                    found.setdefault(power, {})[f"{length} {number}"] = word.replace("\u00a0", " ").strip()
    return found


def _currency_forms(locale: Locale) -> dict[str, dict[str, str]]:
    """Return CLDR's names of the currencies in use, their symbols and codes."""
    data: Any = locale._data  # noqa: SLF001 - the same
    names, plurals, symbols = (data[f"currency_{part}"] for part in ("names", "names_plural", "symbols"))
    return {
        code: {
            **dict(_other_first({"other": names.get(code, code), **plurals.get(code, {})})),
            "name": names.get(code, code),
            "symbol": symbols.get(code, code),
            "code": code,
        }
        for code in sorted(cldr.current_currencies())
    }


def _currency_names(locale: Locale, lexicon: Lexicon) -> dict[str, str]:
    """Return the lexicon's names; a symbol that several currencies share is that of the locale's own."""
    symbols, local = cldr.currencies(locale).symbols, cldr.local_currency(locale)
    return {
        name: local if local and code.endswith("?") and symbols.get(name) == local else code.rstrip("?")
        for name, code in lexicon.currencies.items()
    }


def _unit_forms(locale: Locale) -> dict[str, dict[str, str]]:
    """Return CLDR's names of the units that the reader knows, by pint's name."""
    found: dict[str, dict[str, str]] = {}
    known = cldr.known_units()
    patterns: Any = locale._data["unit_patterns"]  # noqa: SLF001 - Babel formats, never lists
    for identifier, lengths in patterns.items():
        for length in ("long", "short") if identifier in known else ():
            for number, pattern in _other_first(lengths.get(length, {})):
                before, _, after = str(pattern).replace("\u00a0", " ").partition("{0}")
                if after.strip() and not before.strip():
                    found.setdefault(known[identifier].name, {})[f"{length} {number}"] = after.strip()
    return found


def _other_first(plurals: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Order CLDR's plural forms: the general one before those of certain numbers."""
    return sorted(plurals.items(), key=lambda form: (form[0] != "other", form[0]))


def _weekday_forms(locale: Locale) -> dict[str, dict[str, str]]:
    """Return CLDR's names of the weekdays, written out and cut short."""
    return {
        name: {
            f"{context} {width}": str(locale.days[context][width][number])
            for context in ("format", "stand-alone")
            for width in ("wide", "abbreviated")
        }
        for number, name in enumerate(day_name)
    }
