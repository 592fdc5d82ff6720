"""Claims on their way from YAML: typed, but with their references not yet resolved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimtest import units
from claimtest.errors import Location, Problem
from claimtest.rule import Rule, Shape
from claimtest.schema import ClaimEntry
from claimtest.source import Source
from claimtest.vocabulary import Vocabulary
from claimtest.yaml_tree import Key, Tree


@dataclass(frozen=True, slots=True)
class Names:
    """The names that claim files may use.

    Attributes:
        vocabulary: the known subjects, measures and nouns; None when it did not load, so that none is called unknown.
        rules: the loaded rules.
        complete: whether every rule loaded; if not, no rule is called unknown.
    """

    vocabulary: Vocabulary | None
    rules: Mapping[str, Rule]
    complete: bool = True

    @property
    def counts(self) -> Mapping[str, str]:
        """Count nouns, every spelling with the vocabulary's own; any word while the vocabulary is not known."""
        return _AnyNoun() if self.vocabulary is None else self.vocabulary.counts


class _AnyNoun(Mapping[str, str]):
    """Every word that is no unit, as its own spelling."""

    def __getitem__(self, name: str) -> str:
        if units.is_unit(name):
            raise KeyError(name)
        return name

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@dataclass(frozen=True, eq=False)
class Draft:
    """A claim whose references are not resolved yet.

    Attributes:
        entry: its typed keys.
        source: its document.
        tree: its file.
        index: its place in the file's list.
    """

    entry: ClaimEntry
    source: Source
    tree: Tree
    index: int

    @property
    def name(self) -> str:
        """What other files call it."""
        return f"{self.source.name}.{self.entry.id}"

    def stated(self, shape: Shape) -> object:
        """Return what it states: its date, or its value, which may be a reference; None where it does not."""
        return self.entry.date if shape is Shape.PERIOD else self.entry.value

    def at(self, *path: Key) -> tuple[Key, ...]:
        """Return the keys that lead to a part of it."""
        return ("claims", self.index, *path)

    def inside(self, path: tuple[Key, ...], start: int, end: int) -> Location:
        """Locate a part of a text in it, by offsets."""
        return self.tree.inside(self.at(*path), start, end)

    def problem(self, path: tuple[Key, ...], message: str, hint: str | None = None) -> Problem:
        """Return a problem with a part of it."""
        return Problem(self.tree.at(self.at(*path)), message, hint)


@dataclass(eq=False)
class Drafts:
    """What the claim files say, and what of it could not be used.

    Attributes:
        found: by full name, in the order of the files.
        broken: full names of claims, or names of sources, that have problems of their own.
        files: the claim file of each source by its name.
        problems: by file.
    """

    found: dict[str, Draft] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    files: dict[str, str] = field(default_factory=dict)
    problems: dict[str, list[Problem]] = field(default_factory=dict)

    def report(self, file: str, problems: Sequence[Problem]) -> None:
        """Keep the problems of a file."""
        if problems:
            self.problems.setdefault(file, []).extend(problems)
