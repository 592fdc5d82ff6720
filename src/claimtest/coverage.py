"""How much of a source is claimed."""

from dataclasses import dataclass

from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.suite import Suite


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """The figures of a source, and which of them no claim quotes.

    Attributes:
        source: the source.
        figures: how many there are, without those that are set aside.
        missing: those that no claim quotes, in the order of the text.
    """

    source: Source
    figures: int
    missing: tuple[Reading, ...]

    @property
    def claimed(self) -> int:
        """How many figures a claim quotes."""
        return self.figures - len(self.missing)

    @property
    def percent(self) -> int:
        """The share that is claimed, rounded down so that 100 means all; a source without figures lacks none."""
        return 100 * self.claimed // self.figures if self.figures else 100

    def __str__(self) -> str:
        return f"{self.percent}%" if self.figures else "-"


def coverage(suite: Suite, source: Source) -> Coverage:
    """Say how much of a source is claimed."""
    return Coverage(source, len(source.figures), suite.unclaimed(source))
