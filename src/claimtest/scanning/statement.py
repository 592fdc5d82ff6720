"""What a sentence states in a form that a rule can check, and the text that it is looked for in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimtest.passage import Span
from claimtest.period import Period
from claimtest.reader.folding import fold
from claimtest.reader.statements import Statements, find_statements
from claimtest.reading import Pair, Reading

STOPS = frozenset("\x1f;!?。！？؟।")
"""What ends a sentence wherever it stands; a full stop ends one before a space only."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Figures that a rule can compare, each where it stands.

    Attributes:
        keys: the keys of a claim: `value`, `converted`, `parts`, `since` ...
        spans: where the words of each key stand; the first is the most telling.
        guessed: the keys whose currency is a guess.
        subject: what two statements share that are about one thing; nothing where no other is compared.
    """

    keys: Mapping[str, object]
    spans: Mapping[str, Span]
    guessed: frozenset[str] = frozenset()
    subject: str = ""

    @property
    def span(self) -> Span:
        """The part of the text from its first figure to its last."""
        return Span(
            min(each.start for each in self.spans.values()), max(each.end for each in self.spans.values())
        )


@dataclass(frozen=True, eq=False)
class Prose:
    """A text as the reader has read it.

    Attributes:
        text: the text.
        language: its language.
        readings: every figure in it, in its order.
        pairs: the amounts that it states in two units.
        published: when it was published, or None.
        dollar: what a person says that a bare `$` stands for, or None.
        folded: the text to look words up in, of the same length.
        words: what sentences of the language say about figures.
    """

    text: str
    language: str
    readings: Sequence[Reading]
    pairs: Sequence[Pair]
    published: Period | None = None
    dollar: str | None = None
    folded: str = field(init=False)
    words: Statements = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.text))
        object.__setattr__(self, "words", find_statements(self.language))

    def between(self, first: Reading, second: Reading) -> str:
        """Return the folded words between two readings."""
        return self.folded[first.end : second.start]

    def sentences(self) -> Iterator[Sequence[Reading]]:
        """Yield the readings that stand in one sentence each, two or more of them."""
        found: list[Reading] = []
        for reading in self.readings:
            if found and ends_sentence(self.between(found[-1], reading)):
                if len(found) > 1:
                    yield found
                found = []
            found.append(reading)
        if len(found) > 1:
            yield found


def span_of(reading: Reading) -> Span:
    """Return where a reading stands."""
    return Span(reading.start, reading.end)


def ends_sentence(words: str) -> bool:
    """Whether a sentence ends among some words."""
    return ". " in words or words.endswith(".") or not STOPS.isdisjoint(words)
