"""What CLDR and a lexicon together say beside numbers: currencies, units, cues."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from babel import Locale

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.reader import cldr
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.measure import NO_UNIT, NOISE, ORDINAL, Cue, Measure, cased
from claimtest.reader.measure import cues as joined_cues
from claimtest.reader.phrases import unspaced
from claimtest.units import Kind, Unit

_CENT = -2
_CODE = 3
# Abbreviated scale words before a currency's code, as in `MEUR 60`.
_LEADING_SCALES = {"M": 6, "K": 3, "T": 3}


def money(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a currency, in lower case and as written."""
    names = cldr.currencies(locale)
    local = cldr.local_currency(locale)
    words = {name: _currency(code) for name, code in names.words.items()}
    shared = _nouns(local, names.words) if locale.territory is not None else frozenset()
    usual = cldr.local_currency(Locale(locale.language))
    for phrase, name in lexicon.currencies.items():
        code, _, millions = (f"{local}?" if local and phrase in lexicon.own else name).partition("e")
        nouns = shared if code.rstrip("?") != usual else frozenset()
        measure = _localised(phrase, code, local, names.symbols, nouns)
        words[phrase] = measure._replace(power=int(millions)) if millions else measure
    for phrase, code in lexicon.subunits.items():
        alone = Unit(phrase, Kind.COUNT) if phrase in lexicon.parts_only else None
        currency, _, parts = code.partition("/")
        if local and phrase in lexicon.own:
            currency = f"{local}?"
        power = 1 - len(parts) if parts else _CENT
        words[phrase] = _currency(currency)._replace(power=power, part=alone, glued=phrase in lexicon.tight)
    written = {
        symbol: _currency(code)
        for symbol, code in names.symbols.items()
        if symbol.lower() not in lexicon.currencies
    }
    return words, written


def cues(
    locale: Locale, lexicon: Lexicon, money: dict[str, Measure], written: dict[str, Measure]
) -> dict[str, Cue]:
    """Return what phrases before a number say."""
    named = frozenset(lexicon.currencies) - frozenset(lexicon.not_codes)
    names = {phrase: money[phrase] for phrase in (*cldr.currencies(locale).before, *named)}
    ranges = frozenset(lexicon.range_words)
    return joined_cues(
        money=cased(names | _units_before(locale, lexicon), _symbols_before(lexicon, money, written)),
        scale=cldr.scales(locale).before,
        sign={phrase: sign or None for phrase, sign in lexicon.qualifiers.items()}
        | dict.fromkeys(lexicon.negatives, "-"),
        opener={
            opener: frozenset(words) | ranges if words else frozenset()
            for opener, words in lexicon.range_openers.items()
        },
        month=cldr.months(locale) | lexicon.months,
        date=dict.fromkeys(lexicon.date_words, True),
        era=lexicon.eras,
        age=dict.fromkeys(lexicon.age_before, True),
        recent=dict.fromkeys(lexicon.recent, True),
        hour=lexicon.hours,
        label=dict.fromkeys(lexicon.labels, True),
        article=dict.fromkeys(lexicon.articles, True),
        divided=dict.fromkeys((*lexicon.divided, *lexicon.dividers, *lexicon.ratios), True),
        no_figure=dict.fromkeys(lexicon.not_after, True),
        vague=dict.fromkeys(lexicon.vague, True) | dict.fromkeys(lexicon.not_vague, False),
    )


def _units_before(locale: Locale, lexicon: Lexicon) -> dict[str, Measure]:
    """Return what names a unit before a number."""
    known = cldr.known_units()
    units = {}
    for phrase, name in lexicon.units_before.items():
        unit, power = cldr.scaled_unit(name)
        age = unit.kind is Kind.DURATION
        units[phrase] = Measure(unit, power=power, paired=phrase in lexicon.paired, age=age)
    units |= {phrase: Measure(known[name], alone=True) for phrase, name in lexicon.units_of.items()}
    units |= {phrase: Measure(unit) for phrase, unit in cldr.units(locale).before.items()}
    return units | ({"%": Measure(known["percent"])} if cldr.percent_leads(locale) else {})


def _symbols_before(
    lexicon: Lexicon, money: Mapping[str, Measure], written: Mapping[str, Measure]
) -> dict[str, Measure]:
    """Return the symbols and codes of currencies that stand before a number, as written."""
    symbols = {symbol: measure for symbol, measure in written.items() if symbol not in lexicon.not_codes}
    symbols |= {
        f"{scale}{code.upper()}": measure._replace(power=power)
        for code, measure in money.items()
        if len(code) == _CODE and code.upper() == measure.unit.name
        for scale, power in _LEADING_SCALES.items()
    }
    return symbols | {
        symbol: _currency(code)._replace(scaled=True, glued=len(symbol) == 1)
        for symbol, code in lexicon.scaled_currencies.items()
    }


def _nouns(code: str | None, names: Mapping[str, str]) -> frozenset[str]:
    """Return the words that a currency's names are made of."""
    return frozenset(word for name, named in names.items() if named == code for word in name.split())


def _localised(
    phrase: str, code: str, local: str | None, symbols: Mapping[str, str], nouns: frozenset[str]
) -> Measure:
    """Let the territory's own currency take an ambiguous symbol that CLDR says it shares, or a noun.

    A noun that has a usual meaning where most speak the language keeps it: `dollars` in Canadian English are US dollars.
    """
    measure = _currency(code)
    if measure.ambiguous and (phrase in nouns or symbols.get(phrase, code) == local):
        measure = _currency(f"{local}?")
    return measure


@cache
def _currency(code: str) -> Measure:
    return Measure(Unit(code.rstrip("?"), Kind.MONEY), ambiguous=code.endswith("?"))


def measures(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a unit after a number, in lower case and as written.

    Raises:
        InputError: the lexicon names a unit that is none.
    """
    names = cldr.units(locale)
    known = cldr.known_units()
    _check_units(locale, lexicon)
    words = {name: Measure(unit) for name, unit in names.words.items()}
    words |= {
        phrase: Measure(known[name], power=power, glued=phrase in lexicon.tight)
        for phrase, (power, name) in ((phrase, _multiple(name)) for phrase, name in lexicon.units.items())
    }
    words |= _age_units(words, lexicon)
    words |= {phrase: Measure(known[name], age=True) for phrase, name in lexicon.age_units.items()}
    words |= {word: Measure(known["percent"], power=1) for word in lexicon.tenths}
    counters = (*lexicon.counters, *(word for words in lexicon.powers.values() for word in words))
    words |= {word: Measure(Unit(word, Kind.COUNT)) for word in counters}
    words |= {word: Measure(known[lexicon.units.get(word, "day")], day=True) for word in lexicon.days}
    words |= dict.fromkeys(lexicon.not_units, NO_UNIT)
    for name in lexicon.currencies.keys() & set(lexicon.not_units):
        del words[name]
    words |= dict.fromkeys(lexicon.times, NOISE) | _ordinals(lexicon)
    written = {
        name: Measure(unit, glued=name in lexicon.not_nouns)
        for name, unit in names.symbols.items()
        if _is_symbol(name, unit) and not _is_overruled(name, lexicon) and words.get(name) != Measure(unit)
    }
    written |= {phrase: Measure(known[name]) for phrase, name in lexicon.symbols.items()}
    return words, written


def _check_units(locale: Locale, lexicon: Lexicon) -> None:
    """Refuse a lexicon that names a unit that is none."""
    known = cldr.known_units()
    names = [name for _, name in map(_multiple, lexicon.units.values())]
    names += lexicon.symbols.values()
    names += [name for _, name in _measured(lexicon) if not _is_code(name)]
    problems = [
        Problem(Location(f"lexicons/{locale}"), f'"{name}" is not a unit', suggest(name, known))
        for name in names
        if name not in known
    ]
    if problems:
        raise InputError(problems)


def _multiple(name: str) -> tuple[int, str]:
    """Return the power of ten that stands before the name of a unit, and the unit: `10 kilometer`, `0.01 second`."""
    count, _, unit = name.partition(" ")
    return (Decimal(count).adjusted(), unit) if count[0].isdecimal() else (0, name)


def _is_overruled(name: str, lexicon: Lexicon) -> bool:
    """Whether a lexicon gives a short name of CLDR's another meaning; a sign such as `°` keeps both."""
    others = (lexicon.days, lexicon.units, lexicon.times, lexicon.ordinals, lexicon.not_units)
    if unspaced(name[0]) and any(name in words for words in others):
        return True  # CLDR abbreviates minutes of arc as Japanese writes minutes
    if name in lexicon.units or name in lexicon.counters:
        return name.isascii() or name[0].isalpha()
    if name in lexicon.not_units:
        return True
    return name.isascii() and any(
        name in words for words in (lexicon.times, lexicon.ordinals, lexicon.subunits)
    )


def measured(lexicon: Lexicon) -> dict[str, Measure]:
    """Return the units of words that are a number and its unit in one."""
    known = cldr.known_units()
    aged = tuple(lexicon.age_units)
    units = {
        word: Measure(known[name], age=bool(aged) and word.endswith(aged))
        if name in known
        else _currency(name)
        for word, name in _measured(lexicon)
    }
    return units | {start + word: measure for start in lexicon.starts for word, measure in units.items()}


def _is_code(name: str) -> bool:
    """Whether a name is a currency's code."""
    return name.isupper() and len(name.rstrip("?")) == _CODE


def _measured(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield words that are a number and its unit in one, each with its unit's name."""
    for word, count in lexicon.measured.items():
        yield word, count.partition(" ")[2]


def _ordinals(lexicon: Lexicon) -> dict[str, Measure]:
    """Return the endings of ordinals; one that is a unit too, as `st`, may still stand before a smaller unit."""
    found = {}
    for ordinal in lexicon.ordinals:
        ending = ordinal.lstrip("0123456789")
        unit = lexicon.units.get(ending)
        measure = ORDINAL if unit is None else ORDINAL._replace(unit=cldr.known_units()[unit])
        found[ending] = measure._replace(behind=ordinal.removesuffix(ending))
    return found


def _age_units(units: Mapping[str, Measure], lexicon: Lexicon) -> dict[str, Measure]:
    """Return `years old` and the like, which make a duration an age."""
    return {
        f"{unit}{'' if age[0] == '-' else ' '}{age}": measure._replace(age=True)
        for unit, measure in units.items()
        if measure.unit.kind is Kind.DURATION
        for age in lexicon.ages
    }


def _is_symbol(name: str, unit: Unit) -> bool:
    """Whether a short form is told from a word: one letter for a duration is not."""
    return len(name.rstrip(".")) > 1 or unit.kind is not Kind.DURATION or not name.isascii()
