"""A claim: one declared statement, anchored to a quote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from claimtest.errors import Location
from claimtest.passage import Span
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.source import Source
from claimtest.vocabulary import MeasureKind


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Stands for a referred value that did not load; what it would decide is vacuous.

    Attributes:
        reason: which reference it is and why there is no value.
    """

    reason: str


@dataclass(frozen=True, eq=False)
class Claim:
    """What a source says about a subject's measure.

    Attributes:
        id: its name, unique in its file.
        source: the document that says it.
        subject: whom or what it is about, in the vocabulary's own spelling.
        measure: what is measured, in the vocabulary's own spelling.
        quote: the source's words.
        value: the amount, or None when a date is claimed.
        date: the date, or None when an amount is claimed.
        on: the date or period that the figure is about, or None.
        kind: how its measure behaves over time, or None.
        note: a person's remark.
        known: findings that a person has confirmed: rule name to reason.
        verdicts: what a published review calls these findings: rule name to words.
        keys: everything it carries that a rule can ask for, by key: `Quantity`, `Period`,
            `Formula`, `str` or a list of these.
        refers: for each key with references, the full name of the claim behind each of its items, None for one that is
            written out.
        where: the place of each key's value in the claim file.
    """

    id: str
    source: Source
    subject: str
    measure: str
    quote: str
    value: Quantity | None = None
    date: Period | None = None
    on: Period | None = None
    kind: MeasureKind | None = None
    note: str = ""
    known: Mapping[str, str] = field(default_factory=dict)
    verdicts: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, object] = field(default_factory=dict)
    refers: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    where: Mapping[str, Location] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What other files call it: `cnn.series_c`."""
        return f"{self.source.name}.{self.id}"

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Every place in the source where the quote stands; none when its words are not there."""
        return self.source.passages.find(self.quote)

    @property
    def location(self) -> Location | None:
        """Where the quote first stands in the source."""
        return self.source.locate(self.spans[0]) if self.spans else None
