"""What the sentences of a language say about the figures in them: words of change, of parts and wholes, of datelines."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from claimtest.reader import cldr
from claimtest.reader.folding import fold
from claimtest.reader.languages import find_lexicon
from claimtest.reader.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Statements:
    """Words as they stand in a folded text; where a lexicon has none, nothing is found.

    Attributes:
        weekdays: names of weekdays in full, each with its number, Monday 0.
        weekday_last: whether the weekday is written behind its day.
        dateline_words: what may stand before the date of a dateline, such as `published`.
        dateline_ends: what stands behind one, such as `电`.
        weekday_words: what may stand between a weekday and its date, such as `den`.
        parts_follow: what stands between a total and some of its parts, such as `of which`.
        parts_make: what stands between a total and all of its parts, such as `made up of`.
        parts_join: what stands between parts, such as `and`.
        out_of: what stands between a part and the whole that it is a part of, such as `out of`.
        same: what stands between figures that say one thing in two ways, such as `or`.
        rose: words that tell a rise.
        fell: words that tell a fall.
        change_by: what may stand before the size of a change.
        change_to: what stands before the end of a change.
        change_from: what stands before its start.
        founded: what stands before the year in which something began.
    """

    weekdays: Mapping[str, int]
    weekday_last: bool
    dateline_words: tuple[str, ...]
    dateline_ends: Phrases[bool]
    weekday_words: frozenset[str]
    parts_follow: frozenset[str]
    parts_make: frozenset[str]
    parts_join: frozenset[str]
    out_of: frozenset[str]
    same: frozenset[str]
    rose: Phrases[bool]
    fell: Phrases[bool]
    change_by: frozenset[str]
    change_to: frozenset[str]
    change_from: frozenset[str]
    founded: frozenset[str]


@cache
def find_statements(language: str) -> Statements:
    """Return what a language's lexicon and CLDR say about statements.

    Raises:
        NotationError: CLDR has no such language.
        InputError: the language's lexicon is malformed.
    """
    locale = cldr.find_locale(language)
    words = find_lexicon(locale).statements

    def listed(name: str) -> list[str]:
        return [fold(word) for word in words.get(name, [])]

    return Statements(
        weekdays=_weekdays(locale, listed("weekday_endings")),
        weekday_last=_is_last(str(locale.date_formats["full"].pattern)),
        dateline_words=tuple(listed("dateline_words")),
        dateline_ends=Phrases(dict.fromkeys(listed("dateline_ends"), True)),
        rose=Phrases(dict.fromkeys(listed("rose"), True)),
        fell=Phrases(dict.fromkeys(listed("fell"), True)),
        weekday_words=frozenset(listed("weekday_words")),
        parts_follow=frozenset(listed("parts_follow")),
        parts_make=frozenset(listed("parts_make")),
        parts_join=frozenset(listed("parts_join")),
        out_of=frozenset(listed("out_of")),
        same=frozenset(listed("same")),
        change_by=frozenset(listed("change_by")),
        change_to=frozenset(listed("change_to")),
        change_from=frozenset(listed("change_from")),
        founded=frozenset(listed("founded")),
    )


def _weekdays(locale: Locale, endings: list[str]) -> Mapping[str, int]:
    """Return CLDR's names of weekdays in full, and inflected; short ones are words of other meanings too often."""
    return {
        fold(f"{name}{ending}"): number
        for name, number in cldr.weekdays(locale).items()
        for ending in ("", *endings)
    }


def _is_last(pattern: str) -> bool:
    """Whether CLDR's pattern of a full date ends with the weekday."""
    return pattern.find("E") > pattern.find("y")
