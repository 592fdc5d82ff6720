"""What a rule answers: that a claim does not hold, that it holds and why, or that it could not have failed."""

from dataclasses import dataclass
from typing import TypeAlias

from claimtest.claim import Claim


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim that does not hold.

    Attributes:
        sentence: what is wrong, with the numbers recomputed; no final stop.
        hint: what to look at next, or None.
        figures: what was compared, in rows of a label and a value.
        others: the claims of other sources, or of this one, that it was compared with.
    """

    sentence: str
    hint: str | None = None
    figures: tuple[tuple[str, str], ...] = ()
    others: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Holds:
    """A claim that holds, with what shows it.

    Attributes:
        figures: what was compared, in rows of a label and a value.
        only_by_rounding: whether the figures as written differ, and only their rounding lets them agree.
    """

    figures: tuple[tuple[str, str], ...] = ()
    only_by_rounding: bool = False


@dataclass(frozen=True, slots=True)
class Vacuous:
    """A check that could not have failed: neither a pass nor a finding.

    Attributes:
        reason: why not, with the figure that makes it so.
    """

    reason: str


Answer: TypeAlias = Finding | Holds | Vacuous | None
"""What the framework knows as an answer; None says that a claim holds and no more."""
