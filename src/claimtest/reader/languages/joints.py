"""What joins numbers to one figure: ranges, shares, parts, pairs."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimtest.reader.lexicon import Lexicon
from claimtest.reader.phrases import Phrases, flags, sets


@dataclass(frozen=True, slots=True, eq=False)
class Joints:
    """What joins numbers to one figure: ranges, shares, parts, pairs.

    Attributes:
        ranges: what may stand between the ends of a range.
        neighbours: what may stand between two neighbouring numbers that estimate together.
        range_closers: words after a range, each with what may stand between its ends before them.
        range_breakers: words after two amounts that tell a change, each with what may stand between them.
        pairs: what may stand between an amount and its equivalent.
        links: words between the parts of one figure.
        wholes: words between units and their named parts.
        divided: words that divide the number before by the one after.
        dividers: words that divide the number after by the one before.
        ratios: words that do so between small whole numbers.
        ratio_ends: endings of nouns that show behind a ratio with a noun inside that it is none.
        score_words: what stands between the sides of a score.
        from_one: articles that stand for one before a word for a range.
    """

    ranges: frozenset[str]
    neighbours: frozenset[str]
    range_closers: Phrases[frozenset[str]]
    range_breakers: Phrases[frozenset[str]]
    pairs: Phrases[bool]
    links: Phrases[bool]
    wholes: frozenset[str]
    divided: Phrases[bool]
    dividers: Phrases[bool]
    ratios: Phrases[bool]
    ratio_ends: tuple[str, ...]
    score_words: frozenset[str]
    from_one: Phrases[bool]


def compile_joints(lexicon: Lexicon) -> Joints:
    """Compile what a lexicon says of joints."""
    return Joints(
        ranges=frozenset(lexicon.range_words),
        neighbours=frozenset(lexicon.neighbours),
        range_closers=sets(lexicon.range_closers, lexicon.endings),
        range_breakers=sets(lexicon.range_breakers),
        pairs=flags(lexicon.pair_words),
        links=flags(lexicon.links),
        wholes=frozenset(lexicon.wholes),
        divided=flags(lexicon.divided),
        dividers=flags(lexicon.dividers),
        ratios=flags(lexicon.ratios),
        ratio_ends=tuple(lexicon.ratio_ends),
        score_words=frozenset(lexicon.score_words),
        from_one=flags(_from_one(lexicon)),
    )


def _from_one(lexicon: Lexicon) -> Iterator[str]:
    """Yield the articles that count one with the words of a range behind them, as in `ein bis zwei`."""
    ones = [
        article
        for article in lexicon.articles
        if lexicon.compounds or article in lexicon.ones or lexicon.values.get(article) == 1
    ]
    ones += [word for word, value in lexicon.values.items() if value == 1 and word not in ones]
    opened = {joint for joints in lexicon.range_openers.values() for joint in joints if " " not in joint}
    for joint in {*lexicon.range_words, *lexicon.neighbours, *opened}:
        gap = " " if joint[0].isalpha() else ""
        yield from (f"{one}{gap}{joint}" for one in ones)
        yield from (f"{one}- {joint}" for one in ones if gap)
