"""Guesses at what a figure is about: the vocabulary's names first, as the words around and other claims suggest them."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import chain

from claimtest.claim import Claim
from claimtest.drafting.likeness import WordSet, is_long, places_of, stands_in, words_of
from claimtest.drafting.sentences import Marks, within_reach
from claimtest.drafting.stating import Stated
from claimtest.interval import Interval
from claimtest.passage import Span
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import Kind
from claimtest.vocabulary import DATE, Measure, Sign

ENOUGH = Fraction(1, 2)
"""A measure is guessed where the words say as much as one word of its name that two measures share."""
SURE = Fraction(2)
"""Where they say so much, the other words of the clause are taken for words of the measure, too."""
_SAME_AMOUNT = Fraction(2)
_SAME_NOUN = Fraction(2)
_FULL_NAME = Fraction(2)
_NEAR = Fraction(1)
_IN_SENTENCE = Fraction(1, 2)
_IN_QUOTES = Fraction(1, 3)
_FROM_ZERO = Interval.above(0, closed=True)


class Guesses:
    """What a suite knows that a document may be about.

    Args:
        suite: its vocabulary, and the claims that it has.
        source: the document.
        marks: where its sentences and clauses end.
    """

    def __init__(self, suite: Suite, source: Source, marks: Marks) -> None:
        self._source, self._marks = source, marks
        self._stated: dict[Hashable, Counter[str]] = defaultdict(Counter)
        for claim in suite.claims:
            self._stated[_stated(claim.value, claim.date)][claim.measure] += 1
        self._measures = _by_name(suite.vocabulary.measures)
        self._spellings = _spellings(suite.vocabulary.measures)
        self._quoted = _quoted(suite.claims)
        self._shared = Counter(
            word
            for names in self._spellings.values()
            for word in {word for name in names for word in words_of(name)}
        )
        self._shared_quoted = Counter(word for words in self._quoted.values() for word in words)
        self._known = {(claim.subject, claim.measure) for claim in suite.claims}
        mentions = _mentions(source.text, suite.vocabulary.subjects)
        self._places, self._subjects = [place for place, _ in mentions], [name for _, name in mentions]

    def subject(self, stated: Stated, measure: str) -> str | None:
        """Return the subject of the vocabulary that a figure is most likely about, or None where none is named.

        Of those that its sentence names before it, one that other claims have this measure of, or else the last; then
        those behind it, and those of the sentences before and after.
        """
        sentence = within_reach(self._marks.sentence(stated.span), stated.span)
        place = stated.reading.start
        first, here, last = (bisect_left(self._places, at) for at in (sentence.start, place, sentence.end))
        before, inside = self._subjects[first:here][::-1], self._subjects[here:last]
        earlier, later = self._subjects[max(first - 1, 0) : first], self._subjects[last : last + 1]
        for names in (before, inside, earlier, later):
            if names:
                return next((name for name in names if (name, measure) in self._known), names[0])
        return None

    def measure(self, stated: Stated, value: Quantity | None, time: Period | None) -> str | None:
        """Return the measure of the vocabulary that the words around a figure suggest most, or None.

        Args:
            stated: the figure.
            value: its amount; None for a date.
            time: the time that it speaks of, or None.
        """
        scores: dict[str, Fraction] = defaultdict(Fraction)
        near, around = self._around(stated)
        sentence = within_reach(self._marks.sentence(stated.span), stated.span)
        text = self._source.text[sentence.start : sentence.end].casefold()
        for name, measure in self._measures.items():
            if not (_is_timely(measure, time, self._source.published) and _can_be(measure, value)):
                continue
            scores[name] += self._said(name, near, around)
            if any(stands_in(spelling.casefold(), text) for spelling in self._spellings[name]):
                scores[name] += _FULL_NAME
            if value is not None and value.kind is Kind.COUNT and measure.unit == value.unit:
                scores[name] += _SAME_NOUN
        for name, times in self._stated[_stated(value, stated.reading.period)].items():
            if name in scores:
                scores[name] += _SAME_AMOUNT * times
        best = max(scores, key=lambda name: scores[name], default=None)
        if best is None or scores[best] < ENOUGH:
            return None
        if scores[best] >= SURE:
            self._learn(best, near.words)
        return best

    def _learn(self, name: str, words: Iterable[str]) -> None:
        """Take the words of a clause for words of its measure, so that they count in the rest of the document."""
        known = self._quoted.get(name, frozenset())
        new = frozenset(word for word in words if is_long(word)) - known
        self._quoted[name] = known | new
        self._shared_quoted.update(new)

    def _around(self, stated: Stated) -> tuple[WordSet, WordSet]:
        """Return the words of a figure's clause and of its sentence, without those of figures."""
        said = {"age": stated.reading.age, "founding": stated.founded, "publication": stated.dateline}
        extra = (word for word, holds in said.items() if holds)
        clause = within_reach(self._marks.clause(stated.span), stated.span)
        sentence = within_reach(self._marks.sentence(stated.span), stated.span)
        return WordSet(chain(extra, self._plain_words(clause))), WordSet(self._plain_words(sentence))

    def _plain_words(self, span: Span) -> Iterator[str]:
        place = span.start
        for reading in self._marks.figures(span):
            yield from words_of(self._source.text[place : reading.start])
            place = max(place, reading.end)
        yield from words_of(self._source.text[place : span.end])

    def _said(self, name: str, near: WordSet, around: WordSet) -> Fraction:
        """Return how much of a measure's name, and of what other documents say about it, the words say."""
        said = max(
            sum((self._weight(word, near, around) for word in words_of(spelling)), Fraction(0))
            for spelling in self._spellings[name]
        )
        quoted = self._quoted.get(name, frozenset())
        for word in quoted & near.words:
            said += _IN_QUOTES / self._shared_quoted[word]
        return said

    def _weight(self, word: str, near: WordSet, around: WordSet) -> Fraction:
        """Return how much a word of a name says: less in another clause, or where other measures have it too."""
        weight = _NEAR if near.has_like(word) else _IN_SENTENCE if around.has_like(word) else Fraction(0)
        return weight / self._shared[word]


def _is_timely(measure: Measure, time: Period | None, published: Period) -> bool:
    """Whether a measure is about the future where its time is."""
    if time is None:
        return True
    return is_future(time, published) if measure.forecast else not is_future(time, published)


def _can_be(measure: Measure, value: Quantity | None) -> bool:
    """Whether a measure can have a value."""
    if value is None or measure.dimension == DATE:
        return value is None and measure.dimension == DATE
    if not measure.fits(value) or (measure.sign is Sign.POSITIVE and not value.interval.meets(_FROM_ZERO)):
        return False
    return measure.limits is None or _within(measure.limits, value)


def _within(limits: Quantity, value: Quantity) -> bool:
    """Whether a value may lie within limits; limits in another unit, as in dollars for yuan, leave it open."""
    return limits.unit != value.unit or limits.interval.meets(value.interval)


def _stated(value: Quantity | None, date: Period | None) -> Hashable:
    """Return what is the same for claims and figures that state the same amount, or the same date."""
    return date if value is None else (value.unit, value.point, value.interval)


def is_future(time: Period | None, published: Period) -> bool:
    """Whether a time begins after a document came out, time zones aside."""
    return time is not None and time.start > published.padded(1, 1).end


def _by_name(spellings: Mapping[str, Measure]) -> dict[str, Measure]:
    return {measure.name: measure for measure in spellings.values()}


def _spellings(measures: Mapping[str, Measure]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for spelling, measure in measures.items():
        found[measure.name].append(spelling)
    return found


def _quoted(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Return the words that stand beside a measure's figures in other documents."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[claim.measure].update(word for word in words_of(claim.quote) if is_long(word))
    return {name: frozenset(words) for name, words in found.items()}


def _mentions(text: str, subjects: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return where subjects are named, each with the vocabulary's own spelling."""
    return sorted(
        (found.start(), name) for spelling, name in subjects.items() for found in places_of(spelling, text)
    )
