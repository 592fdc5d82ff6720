"""What a draft consists of."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DraftedClaim:
    """A claim as it is written into a file.

    Attributes:
        keys: its keys in the order of the file, each with its text: `id`, `subject`, `measure`, `quote` ...
        asks: what a person must decide, by the key that it is about.
    """

    keys: Mapping[str, str]
    asks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewMeasure:
    """A measure that the vocabulary lacks.

    Attributes:
        name: its name.
        dimension: the kind of its values, or a unit that they convert to.
        forecast: whether it is about the future.
        any_sign: whether its values fall below zero.
    """

    name: str
    dimension: str
    forecast: bool = False
    any_sign: bool = False


@dataclass(frozen=True, slots=True)
class Additions:
    """The names that the vocabulary lacks.

    Attributes:
        subjects: whom or what claims are about.
        measures: what they measure.
        counts: what they count.
    """

    subjects: tuple[str, ...] = ()
    measures: tuple[NewMeasure, ...] = ()
    counts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.subjects or self.measures or self.counts)


@dataclass(frozen=True, slots=True)
class Draft:
    """The claims of a document.

    Attributes:
        claims: in the order of the text.
        aside: words whose figure no claim can state, each with the reason.
        additions: the names that the vocabulary lacks.
    """

    claims: tuple[DraftedClaim, ...]
    aside: Mapping[str, str]
    additions: Additions
