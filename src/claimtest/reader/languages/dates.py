"""How a language writes dates and times."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

from claimtest.reader import cldr
from claimtest.reader.folding import respelled
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.pattern import Grammar
from claimtest.reader.phrases import Phrases, flags

_MONTH = 4


@dataclass(frozen=True, slots=True, eq=False)
class Dates:
    """How a language writes dates and times.

    Attributes:
        months: names of months.
        capital_months: names of months that are other words in lower case.
        numbered_months: whether the name of a month is a word and a number.
        year_words: words behind a year that make it no duration.
        day_ranges: the same between two days.
        day_lists: words between days that share the name of their month.
        era: how many years its calendar is ahead, or behind if below 0.
        ordinal_point: whether a point after digits makes an ordinal.
        verb_last: whether it does so before a capital letter too, since sentences end with a verb.
        day_first: whether a date in digits starts with the day.
        year_first: whether a date with the name of its month starts with the year.
        clock_words: words before a time of day with a point.
        clock_units: units that tell a time, each with the words before it.
        not_hours: words behind an hour of the day that make it a duration.
        days_before: words before a day of the month.
    """

    months: Phrases[int]
    capital_months: tuple[str, ...]
    numbered_months: bool
    year_words: Phrases[bool]
    day_ranges: frozenset[str]
    day_lists: frozenset[str]
    era: int
    ordinal_point: bool
    verb_last: bool
    day_first: bool
    year_first: bool
    clock_words: Phrases[bool]
    clock_units: Mapping[str, Phrases[bool]]
    not_hours: Phrases[bool]
    days_before: Phrases[bool]


def compile_dates(locale: Locale, lexicon: Lexicon, grammar: Grammar) -> Dates:
    """Compile what CLDR and a lexicon say of dates."""
    return Dates(
        months=Phrases(
            respelled(cldr.months(locale), lexicon.alike) | lexicon.months, lexicon.endings, _MONTH
        ),
        capital_months=tuple(lexicon.capital_months),
        numbered_months=any(name[-1].isdecimal() and " " in name for name in cldr.months(locale)),
        year_words=flags(lexicon.year_words),
        day_ranges=frozenset(lexicon.range_words).union(*lexicon.range_openers.values())
        - frozenset(lexicon.links),
        day_lists=frozenset(lexicon.statements.get("parts_join", ())),
        era=lexicon.era,
        ordinal_point=lexicon.ordinal_point,
        verb_last=lexicon.verb_last,
        day_first=cldr.day_first(locale),
        year_first=grammar.spaced and cldr.year_first(locale),
        clock_words=flags(lexicon.clock_words),
        clock_units={unit: flags(words) for unit, words in lexicon.clock_units.items()},
        not_hours=flags(lexicon.not_hours),
        days_before=flags(
            [
                *lexicon.days_before,
                *(respelled(cldr.weekdays(locale), lexicon.alike) if grammar.spaced else ()),
            ]
        ),
    )
