"""Ages beside the year in which it began: `the three-year-old start-up, founded in 2014`."""

from collections.abc import Iterator
from itertools import pairwise

from claimtest.reading import Reading
from claimtest.scanning.statement import Prose, Statement, ends_sentence, span_of

MAX_WORDS = 3
"""How many words may name what has the age; in more of them somebody else may come up."""
GROWN_UP = 18
"""From this age on it may be that of whoever runs it, and one word is enough: `the 45-year-old runs a firm, founded`."""


def find(prose: Prose) -> Iterator[Statement]:
    """Take an age and a year of founding that nothing but a name stands between."""
    for first, second in pairwise(prose.readings):
        between = prose.between(first, second)
        if ends_sentence(between) or len(between.split()) > 2 * MAX_WORDS:
            continue
        for age, year, apart in (
            (first, second, _noun(prose, between, _most(first))),
            (second, first, _article(between)),
        ):
            if (
                apart
                and age.age
                and age.quantity is not None
                and year.period is not None
                and _began(prose, year)
            ):
                yield Statement(
                    {"value": age.quantity, "since": year.period},
                    {"value": span_of(age), "since": span_of(year)},
                )


def _began(prose: Prose, year: Reading) -> bool:
    """Whether the words around a year say that something began in it."""
    before = prose.folded[max(0, year.start - 40) : year.start].rstrip()
    after = prose.folded[year.end : year.end + 40].lstrip()
    return any(
        (before.endswith(words) and not before[: -len(words)][-1:].isalpha()) or after.startswith(words)
        for words in prose.words.founded
    )


def _most(age: Reading) -> int:
    """Return how many words may name what has an age."""
    return MAX_WORDS if age.value is not None and age.value < GROWN_UP else 1


def _noun(prose: Prose, between: str, most: int) -> bool:
    """Whether the words between an age and a year are a short name, a comma and a word of founding."""
    for mark in (",", "("):
        noun, found, rest = between.partition(mark)
        rest = rest.strip()
        if found and len(noun.split()) <= most and (not rest or rest in prose.words.founded):
            return bool(noun.strip())
    return False


def _article(between: str) -> bool:
    """Whether the words between a year and an age are a comma and an article: `Founded in 2014, the three-year-old`."""
    return between.lstrip()[:1] == "," and len(between.split()) <= 2  # noqa: PLR2004 - a comma and an article
