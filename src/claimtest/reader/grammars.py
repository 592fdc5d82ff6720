"""What CLDR and a lexicon together say of the words of numbers: what each does, and how they stand together."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from babel import Locale

from claimtest.reader import cldr
from claimtest.reader.folding import respelled
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.numberwords import Word
from claimtest.reader.pattern import Grammar
from claimtest.reader.phrases import unspaced

_TEN = 10
_OPENING = frozenset({"scale", "multiple"})
_PARTS = {
    "percent": Decimal(100),
    "permille": Decimal(1000),
    "ppm": Decimal(10**6),
    "basis_point": Decimal(10000),
}


def grammar(locale: Locale, lexicon: Lexicon) -> tuple[dict[str, Word], Grammar]:
    """Return what the words of numbers do, and how they stand together."""
    counting = _counting(locale, lexicon)
    heads = frozenset(name for name in counting if len(name) > 1 or not name.isascii())
    scales = frozenset(name for name, word in counting.items() if word.kind in {"scale", "multiple"})
    spaced = not any(unspaced(name[0]) for name in heads)
    inside = {} if spaced else _inside(lexicon)
    heads |= frozenset() if spaced else frozenset(lexicon.units_before)
    worded = spaced or any("\uac00" <= name[0] <= "\ud7a3" for name in heads)
    others = frozenset(lexicon.not_numbers)
    openers = frozenset(lexicon.not_first)
    made = Grammar(
        words=heads,
        inner=frozenset(() if spaced else (*lexicon.points, *lexicon.links, *lexicon.wholes, *inside)),
        scales=scales - frozenset(lexicon.subunits),
        links=_links(lexicon, counting),
        articles=frozenset(lexicon.articles),
        points=frozenset(lexicon.points) if spaced else frozenset(),
        pointed=_pairs(lexicon.articles, lexicon.points),
        mixed=_pairs(lexicon.articles, [*lexicon.links, *_pairs(lexicon.links, lexicon.articles)]),
        shares=frozenset(name for name, word in counting.items() if word.kind in {"part", "fraction"}),
        negative_ones=_negative_ones(lexicon),
        counted=frozenset(lexicon.counted),
        ones=frozenset(lexicon.ones),
        subunits=heads & frozenset(lexicon.subunits),
        glued=frozenset(lexicon.glued),
        suffixes=frozenset(lexicon.suffixes),
        dividers=frozenset() if spaced else frozenset(lexicon.dividers),
        ordinals=frozenset(lexicon.ordinal_endings),
        starts=frozenset(lexicon.starts),
        others=others if spaced else (others - openers) | _longer_units(locale, lexicon, scales),
        tails=lexicon.not_last,
        openers=openers,
        compounds=lexicon.compounds,
        elliptic=lexicon.elliptic,
        spaced=spaced,
        worded=worded,
        decimal=cldr.number_marks(locale).decimal,
    )
    return _joining(lexicon) | inside | counting | _started(counting, lexicon), made


def _links(lexicon: Lexicon, counting: Mapping[str, Word]) -> frozenset[str]:
    """Return what stands between the words of one number; an article that is a number too is read as the number."""
    joints = frozenset((*lexicon.articles, *lexicon.points, *lexicon.of, *lexicon.over))
    return frozenset(lexicon.links) | (joints if lexicon.compounds else joints.difference(counting))


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
        name: Word(
            "scale",
            Decimal(10) ** power,
            name in bare,
            name in weak,
            name in coins,
            dual=name in lexicon.duals,
        )
        for name, power in (respelled(cldr.scales(locale).words, lexicon.alike) | lexicon.scales).items()
    }
    words |= {
        name: Word("multiple", Decimal(value), name in bare) for name, value in lexicon.multiples.items()
    }
    for name, value in lexicon.values.items():
        kind = "zero" if name in lexicon.links else "value"
        linked = any(name.startswith(link) and name[len(link) :] in lexicon.values for link in lexicon.links)
        words[name] = Word(
            kind,
            Decimal(value),
            bare=linked,
            weak=name in weak,
            apart=name in lexicon.apart,
            leading=name in lexicon.leading,
            single=name in lexicon.shares and value < _TEN,
        )
    words |= {name: Word("ordinal", Decimal(0)) for name in lexicon.ordinal_words}
    words |= {name: Word("ahead", Decimal(share)) for name, share in lexicon.ahead.items()}
    for name, share in lexicon.measured.items():
        words[name] = Word("value", Decimal(share.partition(" ")[0]), apart=True)
    return words | _fractions(lexicon)


def _fractions(lexicon: Lexicon) -> dict[str, Word]:
    """Return the words for fractions."""
    words = {}
    for name, divisor in lexicon.fractions.items():
        kind = "part" if isinstance(divisor, str) else "fraction"
        share = str(divisor)
        single = kind == "fraction" and name.endswith(tuple(lexicon.singular))
        lone = name in lexicon.bare if kind == "fraction" else share.startswith("=")
        words[name] = Word(kind, Decimal(share.lstrip("=")), share.startswith("+"), single=single, lone=lone)
    return words


def _started(words: Mapping[str, Word], lexicon: Lexicon) -> dict[str, Word]:
    """Return words with what is written in front of them; a link there makes a value or a share one that adds."""
    return {
        start + name: word._replace(added=linked) if word.kind in _OPENING else word._replace(bare=linked)
        for start, linked in ((start, _is_link(start, lexicon)) for start in lexicon.starts)
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
        name: Word(
            "link", nothing, name in mixed, name in lexicon.loose_points, apart=name not in lexicon.links
        )
        for name in (*lexicon.of, *lexicon.links)
    }
    words |= {name: Word("article", Decimal(1), name in lexicon.ones) for name in lexicon.articles}
    words |= {name: Word("divider", Decimal(1)) for name in lexicon.dividers}
    words |= {name: Word("over", nothing) for name in lexicon.over}
    return words | {name: Word("whole", nothing) for name in lexicon.wholes}


def _inside(lexicon: Lexicon) -> dict[str, Word]:
    """Return the words that may stand inside of a number where no spaces part its words."""
    words = {}
    for name, measured in lexicon.units_before.items():
        unit, power = cldr.scaled_unit(measured)
        parts = _PARTS.get(unit.name)
        words[name] = Word("link", Decimal(0)) if parts is None else Word("hundredths", parts.scaleb(-power))
    for divider in lexicon.dividers:
        words[divider] = Word("divider", Decimal(1))
        for negative in lexicon.negatives:
            words |= dict.fromkeys(
                (divider + negative, f"{divider} {negative}"), Word("divider", Decimal(-1))
            )
    return words | {
        name: Word("bound", Decimal(0), sign=sign) for name, sign in lexicon.qualifiers_inside.items()
    }


def _longer_units(locale: Locale, lexicon: Lexicon, scales: frozenset[str]) -> frozenset[str]:
    """Return units that start like a scale word, where no space tells them apart: 千米."""
    units = {*cldr.units(locale).words, *lexicon.units}
    return frozenset(unit for unit in units for scale in scales if unit.startswith(scale))
