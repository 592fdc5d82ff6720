"""The figures of a source to drafted claims."""

from collections.abc import Collection
from dataclasses import dataclass, field

from claimtest.drafting.drafted import Additions, Draft, DraftedClaim, NewMeasure
from claimtest.drafting.guessing import Guesses, is_future
from claimtest.drafting.naming import Naming, identifier, unlike
from claimtest.drafting.notation import Noted, note
from claimtest.drafting.quoting import Quotes
from claimtest.drafting.sentences import Marks
from claimtest.drafting.stating import Stated, state
from claimtest.errors import InputError, Location, Problem
from claimtest.period import Period
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.units import Kind
from claimtest.vocabulary import DATE

MAX_FIGURES = 2_000
MAX_CHARACTERS = 2_000_000
"""More than a long report has; a person decides on each figure, and each quote is looked for in the whole text."""
NOT_STATED = "decide: no claim can state this as it is written"


def draft_claims(
    suite: Suite, source: Source, figures: Collection[Reading], taken: Collection[str] = ()
) -> Draft:
    """Draft a claim for each figure.

    Args:
        suite: its vocabulary gives the names, and its claims on other documents tell what they are said of.
        source: the document.
        figures: those of its figures that need a claim.
        taken: ids that the claim file has already.

    Raises:
        InputError: the document holds more than a person would decide on.
    """
    if len(figures) > MAX_FIGURES or len(source.text) > MAX_CHARACTERS:
        message = f"holds more than {MAX_FIGURES:,} figures, or {MAX_CHARACTERS:,} characters"
        raise InputError([Problem(Location(source.path), message, "split it, and draft the parts")])
    marks = Marks(source.text, source.readings)
    drafter = _Drafter(
        suite, source, Guesses(suite, source, marks), Naming(source, marks), Quotes(source, marks), set(taken)
    )
    for stated in state(source, figures, marks):
        drafter.add(stated)
    return drafter.draft()


@dataclass(slots=True)
class _Drafter:
    """Gathers claims, and the names that they need."""

    suite: Suite
    source: Source
    guesses: Guesses
    naming: Naming
    quotes: Quotes
    taken: set[str]
    claims: list[DraftedClaim] = field(default_factory=list)
    aside: dict[str, str] = field(default_factory=dict)
    subject: str = ""
    subjects: dict[str, None] = field(default_factory=dict)
    measures: dict[str, NewMeasure] = field(default_factory=dict)
    counts: dict[str, str] = field(default_factory=dict)
    stated: dict[str, str] = field(default_factory=dict)
    amounts: dict[tuple[str, str, Period | None], Noted] = field(default_factory=dict)
    doubted: set[str] = field(default_factory=set)

    def draft(self) -> Draft:
        """Return what is gathered."""
        known = self.suite.vocabulary.counts
        return Draft(
            tuple(self.claims),
            self.aside,
            Additions(
                tuple(self.subjects),
                tuple(self.measures.values()),
                tuple(noun for noun in self.counts if noun not in known),
            ),
        )

    def add(self, stated: Stated) -> None:
        """Draft the claim of what is stated, or set its words aside where no claim can state them."""
        quote = self.quotes.around(stated.span)
        reading = stated.reading
        noted = note(reading, {**self.suite.vocabulary.counts, **self.counts})
        if quote is None or (reading.period is None and noted is None):
            self.aside[quote or " ".join(reading.text.split())] = NOT_STATED
            return
        if noted is not None and noted.noun:
            self.counts[noted.noun] = noted.noun
        time = reading.period or (None if stated.on is None else stated.on.period)
        asks: dict[str, str] = {}
        measure = self._measure(stated, noted, time, asks)
        subject = self._about(stated, measure, asks)
        self._compare(subject, measure, time, noted, asks)
        keys = {
            "id": self._id(measure, reading, time),
            "subject": subject,
            "measure": measure,
            "quote": quote,
            **self._stated(stated, noted, asks),
        }
        self.claims.append(DraftedClaim(keys, asks))

    def _compare(
        self, subject: str, measure: str, time: Period | None, noted: Noted | None, asks: dict[str, str]
    ) -> None:
        """Ask where two amounts of a document would be taken for one that contradicts itself."""
        if noted is None:
            return
        first = self.amounts.setdefault((subject, measure, time), noted)
        if first.quantity.unit == noted.quantity.unit and not first.quantity.meets(noted.quantity):
            asks.setdefault("measure", f"{first.text} is filed under it too; add on, or another measure")

    def _about(self, stated: Stated, measure: str, asks: dict[str, str]) -> str:
        known = self.guesses.subject(stated, measure)
        if known is not None:
            return known
        first = not self.subject
        self.subject = self.subject or self.naming.subject()
        if first:
            asks["subject"] = "whom or what is it about? The vocabulary knows nobody here"
        if self.subject not in self.suite.vocabulary.subjects:
            self.subjects[self.subject] = None
        return self.subject

    def _measure(self, stated: Stated, noted: Noted | None, time: Period | None, asks: dict[str, str]) -> str:
        """Return a measure of the vocabulary, or a new one, which no other amount of the document shares."""
        value = None if noted is None else noted.quantity
        known = self.guesses.measure(stated, value, time)
        if known is not None:
            return known
        asks["measure"] = "what is measured?"
        forecast = is_future(time, self.source.published)
        name = self.naming.measure(stated, value, forecast=forecast)
        text = f"{name}: {stated.reading.period if noted is None else noted.text}, {time}"
        if text not in self.stated:
            taken = {*self.measures, *self.suite.vocabulary.measures}
            self.stated[text] = unlike(name, taken)
            self.measures[self.stated[text]] = NewMeasure(
                self.stated[text],
                DATE if value is None else _dimension(noted),
                forecast,
                any_sign=value is not None and value.interval.low < 0,
            )
        return self.stated[text]

    def _stated(self, stated: Stated, noted: Noted | None, asks: dict[str, str]) -> dict[str, str]:
        """Return the keys for what the words state."""
        keys: dict[str, str] = {}
        if noted is None:
            return {"date": str(stated.reading.period)}
        keys["value"] = noted.text
        if noted.asks and noted.asks not in self.doubted:
            asks["value"] = noted.asks
            self.doubted.add(noted.asks)
        converted = None if stated.converted is None else note(stated.converted, {})
        if converted is not None:
            keys["converted"] = converted.text
        if stated.on is not None:
            keys["on"] = str(stated.on.period)
        return keys

    def _id(self, measure: str, reading: Reading, time: Period | None) -> str:
        year = [] if time is None or reading.period is not None else [str(time.start.year)]
        made = identifier([measure, *year], self.taken)
        self.taken.add(made)
        return made


def _dimension(noted: Noted | None) -> str:
    """Return what a new measure of an amount has as its dimension."""
    if noted is None:
        return DATE
    unit = noted.quantity.unit
    return (unit.label or unit.name) if unit.kind is Kind.NUMBER else str(unit.kind)
