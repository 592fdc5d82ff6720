"""What CLDR and a lexicon together say: currencies, units, cues, the words of numbers."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from babel import Locale

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.reader import cldr
from claimtest.reader.folding import respelled
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.measure import NOISE, ORDINAL, Cue, Measure, cased
from claimtest.reader.measure import cues as joined_cues
from claimtest.reader.numberwords import Word
from claimtest.reader.pattern import Grammar
from claimtest.reader.phrases import unspaced
from claimtest.units import Kind, Unit

_CENT = -2
_CODE = 3
# Abbreviated scale words before a currency's code, as in `MEUR 60`.
_LEADING_SCALES = {"M": 6, "K": 3, "T": 3}
_OPENING = frozenset({"scale", "multiple"})


def money(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a currency, in lower case and as written."""
    names = cldr.currencies(locale)
    local = cldr.local_currency(locale)
    words = {name: _currency(code) for name, code in names.words.items()}
    for phrase, code in lexicon.currencies.items():
        words[phrase] = _localised(phrase, code, local, names.symbols)
    for phrase, code in lexicon.subunits.items():
        words[phrase] = _currency(code)._replace(power=_CENT)
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
    known = cldr.known_units()
    units = {
        phrase: Measure(known[name], age=known[name].kind is Kind.DURATION)
        for phrase, name in lexicon.units_before.items()
    }
    units |= {phrase: Measure(known[name], alone=True) for phrase, name in lexicon.units_of.items()}
    symbols = {symbol: measure for symbol, measure in written.items() if symbol not in lexicon.not_codes}
    symbols |= {
        f"{scale}{code.upper()}": measure._replace(power=power)
        for code, measure in money.items()
        if len(code) == _CODE and code.upper() == measure.unit.name
        for scale, power in _LEADING_SCALES.items()
    }
    named = frozenset(lexicon.currencies) - frozenset(lexicon.not_codes)
    ranges = frozenset(lexicon.range_words)
    leading = cldr.currencies(locale).before
    units |= {phrase: Measure(unit) for phrase, unit in cldr.units(locale).before.items()}
    if cldr.percent_leads(locale):
        units["%"] = Measure(known["percent"])
    return joined_cues(
        money=cased({phrase: money[phrase] for phrase in (*leading, *named)} | units, symbols),
        scale=cldr.scales(locale).before,
        sign=lexicon.qualifiers | dict.fromkeys(lexicon.negatives, "-"),
        opener={opener: frozenset(words) | ranges for opener, words in lexicon.range_openers.items()},
        month=cldr.months(locale) | lexicon.months,
        date=dict.fromkeys(lexicon.date_words, True),
        age=dict.fromkeys(lexicon.age_before, True),
        label=dict.fromkeys(lexicon.labels, True),
        article=dict.fromkeys(lexicon.articles, True),
        divided=dict.fromkeys((*lexicon.divided, *lexicon.dividers, *lexicon.ratios), True),
        no_figure=dict.fromkeys(lexicon.not_after, True),
    )


def _localised(phrase: str, code: str, local: str | None, symbols: Mapping[str, str]) -> Measure:
    """Let the territory's own currency take an ambiguous symbol that CLDR says it shares."""
    measure = _currency(code)
    if measure.ambiguous and symbols.get(phrase, code) == local:
        measure = _currency(f"{local}?")
    return measure


@cache
def _currency(code: str) -> Measure:
    return Measure(Unit(code.rstrip("?"), Kind.MONEY), ambiguous=code.endswith("?"))


def measures(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return what names a unit after a number, in lower case and as written."""
    names = cldr.units(locale)
    known = cldr.known_units()
    words = {name: Measure(unit) for name, unit in names.words.items()}
    unknown = [name for name in (*lexicon.units.values(), *lexicon.symbols.values()) if name not in known]
    unknown += [name for _, name in _measured(lexicon) if name not in known]
    if unknown:
        raise InputError(
            [
                Problem(Location(f"lexicons/{locale}"), f'"{name}" is not a unit', suggest(name, known))
                for name in unknown
            ]
        )
    words |= {phrase: Measure(known[name]) for phrase, name in lexicon.units.items()}
    words |= _age_units(words, lexicon)
    words |= {phrase: Measure(known[name], age=True) for phrase, name in lexicon.age_units.items()}
    words |= {word: Measure(known["percent"], power=1) for word in lexicon.tenths}
    words |= {word: Measure(Unit(word, Kind.COUNT)) for word in lexicon.counters}
    words |= dict.fromkeys(lexicon.times, NOISE) | dict.fromkeys(lexicon.ordinals, ORDINAL)
    written = {
        name: Measure(unit, glued=name in lexicon.not_nouns)
        for name, unit in names.symbols.items()
        if _is_symbol(name, unit)
        and not (name.isascii() and (name in lexicon.times or name in lexicon.units))
    }
    written |= {phrase: Measure(known[name]) for phrase, name in lexicon.symbols.items()}
    return words, written


def measured(lexicon: Lexicon) -> dict[str, Measure]:
    """Return the units of words that are a number and its unit in one."""
    known = cldr.known_units()
    units = {word: Measure(known[name]) for word, name in _measured(lexicon)}
    return units | {start + word: measure for start in lexicon.starts for word, measure in units.items()}


def _measured(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield words that are a number and its unit in one, each with its unit's name."""
    for word, count in lexicon.measured.items():
        yield word, count.partition(" ")[2]


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


def grammar(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Word], Grammar]:
    """Return what the words of numbers do, and how they stand together."""
    counting = _counting(locale, lexicon)
    heads = frozenset(name for name in counting if len(name) > 1 or not name.isascii())
    scales = frozenset(name for name, word in counting.items() if word.kind in {"scale", "multiple"})
    spaced = not any(unspaced(name[0]) for name in heads)
    joining = _joining(lexicon)
    if not spaced:
        inside = (*lexicon.points, *lexicon.dividers, *lexicon.wholes, *lexicon.links, *lexicon.units_before)
        heads |= frozenset(inside)
        joining |= {name: Word("link", Decimal(0)) for name in lexicon.units_before}
    others = frozenset(lexicon.not_numbers)
    joints = frozenset((*lexicon.articles, *lexicon.points, *lexicon.of, *lexicon.over))
    if not lexicon.compounds:
        # An article that is a number too is read as the number.
        joints -= counting.keys()
    made = Grammar(
        words=heads,
        scales=scales - frozenset(lexicon.subunits),
        links=joints | frozenset(lexicon.links),
        articles=frozenset(lexicon.articles),
        pointed=_pairs(lexicon.articles, lexicon.points),
        mixed=_pairs(lexicon.articles, [*lexicon.links, *_pairs(lexicon.links, lexicon.articles)]),
        shares=frozenset(name for name, word in counting.items() if word.kind in {"part", "fraction"}),
        negative_ones=_negative_ones(lexicon),
        counted=frozenset(lexicon.counted),
        ones=frozenset(lexicon.ones),
        subunits=heads & frozenset(lexicon.subunits),
        glued=frozenset(lexicon.glued),
        suffixes=frozenset(lexicon.suffixes),
        ordinals=frozenset(lexicon.ordinal_endings),
        starts=frozenset(lexicon.starts),
        others=others if spaced else others | _longer_units(locale, lexicon, scales),
        compounds=lexicon.compounds,
        spaced=spaced,
        worded=spaced or any("\uac00" <= name[0] <= "\ud7a3" for name in heads),
        decimal=cldr.number_marks(locale).decimal,
    )
    return joining | counting | _started(counting, lexicon), made


def _negative_ones(lexicon: Lexicon) -> frozenset[str]:
    """Return the words for minus, each with an article that is a number too."""
    ones = {word for word in lexicon.articles if lexicon.values.get(word) == 1}
    return _pairs(lexicon.negatives, ones.union(lexicon.ones))


def _pairs(first: Iterable[str], second: Iterable[str]) -> frozenset[str]:
    second = tuple(second)
    return frozenset(f"{one} {other}" for one in first for other in second)


def _counting(locale: Locale, lexicon: Lexicon) -> dict[str, Word]:
    """Return the words that count."""
    bare, coins = frozenset(lexicon.bare), frozenset(lexicon.subunits)
    # A lone character of a script without spaces is mostly a part of another word.
    weak = frozenset(lexicon.weak) | {name for name in lexicon.values if len(name) == 1 and unspaced(name)}
    words = {
        name: Word("scale", Decimal(10) ** power, name in bare, name in weak, name in coins)
        for name, power in (respelled(cldr.scales(locale).words, lexicon.alike) | lexicon.scales).items()
    }
    words |= {
        name: Word("multiple", Decimal(value), name in bare) for name, value in lexicon.multiples.items()
    }
    for name, value in lexicon.values.items():
        kind = "zero" if name in lexicon.links else "value"
        linked = any(name.startswith(link) and name[len(link) :] in lexicon.values for link in lexicon.links)
        words[name] = Word(kind, Decimal(value), bare=linked, weak=name in weak)
    words |= {name: Word("ordinal", Decimal(0)) for name in lexicon.ordinal_words}
    words |= {name: Word("ahead", Decimal(share)) for name, share in lexicon.ahead.items()}
    for name, share in lexicon.measured.items():
        words[name] = Word("value", Decimal(share.partition(" ")[0]))
    for name, divisor in lexicon.fractions.items():
        kind = "part" if isinstance(divisor, str) else "fraction"
        share = str(divisor)
        kind = "value" if share.startswith("=") else kind
        words[name] = Word(kind, Decimal(share.lstrip("=")), share.startswith("+"))
    return words


def _started(words: Mapping[str, Word], lexicon: Lexicon) -> dict[str, Word]:
    """Return words with what is written in front of them; a link there makes a value or a share one that adds."""
    return {
        start + name: word._replace(bare=word.bare if word.kind in _OPENING else _is_link(start, lexicon))
        for start in lexicon.starts
        for name, word in words.items()
        if start + name not in words
    }


def _is_link(start: str, lexicon: Lexicon) -> bool:
    return any(start.startswith(link) for link in lexicon.links)


def _joining(lexicon: Lexicon) -> dict[str, Word]:
    """Return the words that only join others."""
    mixed = lexicon.mixed or lexicon.links
    nothing = Decimal(0)
    words = {name: Word("point", nothing) for name in lexicon.points}
    words |= {
        name: Word("link", nothing, name in mixed, name in lexicon.loose_points)
        for name in (*lexicon.of, *lexicon.links)
    }
    words |= {name: Word("article", Decimal(1), name in lexicon.ones) for name in lexicon.articles}
    words |= {name: Word("divider", nothing) for name in lexicon.dividers}
    words |= {name: Word("over", nothing) for name in lexicon.over}
    return words | {name: Word("whole", nothing) for name in lexicon.wholes}


def _longer_units(locale: Locale, lexicon: Lexicon, scales: frozenset[str]) -> frozenset[str]:
    """Return units that start like a scale word, where no space tells them apart: 千米."""
    units = {*cldr.units(locale).words, *lexicon.units}
    return frozenset(unit for unit in units for scale in scales if unit.startswith(scale))
