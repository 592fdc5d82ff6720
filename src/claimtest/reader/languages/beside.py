"""What stands before and behind numbers: units and currencies, scale words, qualifiers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from babel import Locale

from claimtest.reader import cldr, wording
from claimtest.reader.folding import fold, respelled
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.measure import Cased, Cue, Measure, cased, either
from claimtest.reader.numberwords import Word
from claimtest.reader.phrases import Phrases, flags, unspaced
from claimtest.reader.rests import Rests, compile_rests


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """What stands before and behind numbers: units and currencies, scale words, qualifiers.

    Attributes:
        cues: phrases before a number.
        after: units and currencies after a number.
        scales_written: abbreviated scale words, as written.
        money_scales: abbreviated scale words beside a currency.
        scale_words: scale words, each with its power.
        qualifiers_after: words after a figure, with their sign.
        of: words between a number and its unit, each with whether a duration may follow.
        less: words for minus that behind a comma tell how much less.
        below: words for minus behind a temperature.
        rests: finds what a unit leaves over behind it.
        weighed: what stands beside a short word for kilometres that means kilograms there.
        kilos: those short words.
        indefinite: counters that make no figure of the word for one.
        short_units: units of one syllable that a lone digit in words may stand before.
        not_ages: words after an age's unit that make it a duration.
        powers: words behind a base, each with the words that may follow its exponent.
        money_first: names of units that mean a currency unless a noun follows.
    """

    cues: Phrases[Cue]
    after: Phrases[Measure | Cased]
    scales_written: Phrases[int]
    money_scales: Phrases[int]
    scale_words: Phrases[int]
    qualifiers_after: Phrases[str]
    of: Phrases[bool]
    less: frozenset[str]
    below: Phrases[bool]
    rests: Rests
    weighed: Phrases[bool]
    kilos: tuple[str, ...]
    indefinite: frozenset[str]
    short_units: frozenset[str]
    not_ages: Phrases[bool]
    powers: Mapping[str, frozenset[str]]
    money_first: frozenset[str]


def compile_beside(locale: Locale, lexicon: Lexicon, words: Mapping[str, Word]) -> Beside:
    """Compile what CLDR and a lexicon say of what stands beside numbers."""
    money, money_written = wording.money(locale, lexicon)
    after, after_written = wording.measures(locale, lexicon)
    behind = cased(either(money, after, cldr.local_currency(locale)), money_written | after_written)
    scale_names = cldr.scales(locale)
    return Beside(
        cues=Phrases(respelled(wording.cues(locale, lexicon, money, money_written), lexicon.alike)),
        after=Phrases(respelled(behind, lexicon.alike), lexicon.endings, _shortest(words)),
        scales_written=Phrases(lexicon.scale_symbols | scale_names.symbols),
        money_scales=Phrases(
            {fold(symbol): power for symbol, power in scale_names.symbols.items()} | lexicon.money_scales
        ),
        scale_words=Phrases(
            {name: word.value.adjusted() for name, word in words.items() if word.kind == "scale"}
        ),
        qualifiers_after=Phrases(lexicon.qualifiers_after, lexicon.endings),
        of=Phrases(
            {
                word: word not in lexicon.of_the
                for word in respelled([*lexicon.of, *cldr.of_words(locale)], lexicon.alike)
            }
        ),
        less=frozenset(lexicon.less),
        below=flags(lexicon.below),
        rests=compile_rests(lexicon),
        weighed=flags(lexicon.weighed),
        kilos=tuple(lexicon.kilos),
        indefinite=frozenset(lexicon.indefinite),
        short_units=frozenset(lexicon.short_units),
        not_ages=flags(lexicon.not_ages),
        powers={link: frozenset(words) for link, words in lexicon.powers.items()},
        money_first=frozenset(lexicon.money_first),
    )


def _shortest(words: Iterable[str]) -> int:
    """Return from which length a unit takes endings: a letter takes none, as Swedish `har` is no `h`, but a syllable does."""
    return 1 if any(unspaced(word[0]) for word in words) else 2
