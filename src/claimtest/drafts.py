"""Claims on their way from YAML: typed, but with their references not yet resolved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimtest.errors import Problem
from claimtest.rule import Rule
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
        """Count nouns, every spelling with the vocabulary's own."""
        return {} if self.vocabulary is None else self.vocabulary.counts


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

    def at(self, *path: Key) -> tuple[Key, ...]:
        """Return the keys that lead to a part of it."""
        return ("claims", self.index, *path)

    def problem(self, path: tuple[Key, ...], message: str, hint: str | None = None) -> Problem:
        """Return a problem with a part of it."""
        return Problem(self.tree.at(self.at(*path)), message, hint)


@dataclass(eq=False)
class Drafts:
    """What the claim files say, and what of it could not be used.

    Attributes:
        found: by full name, in the order of the files.
        broken: full names of claims, or names of sources, that have problems of their own.
        problems: by file.
    """

    found: dict[str, Draft] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    problems: dict[str, list[Problem]] = field(default_factory=dict)

    def report(self, file: str, problems: Sequence[Problem]) -> None:
        """Keep the problems of a file."""
        if problems:
            self.problems.setdefault(file, []).extend(problems)
