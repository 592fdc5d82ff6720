"""`vocabulary.yaml` to a vocabulary, with everything that contradicts itself in it reported."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from claimtest import units
from claimtest.errors import InputError, NotationError, Problem, suggest
from claimtest.files import Files
from claimtest.quantity import Quantity, exactly
from claimtest.schema import MeasureEntry, VocabularyFile
from claimtest.units import Kind, Unit
from claimtest.validate import read_tree, validate
from claimtest.vocabulary import DATE, Measure, Vocabulary
from claimtest.yaml_tree import Tree

DIMENSIONS = (*(str(kind) for kind in Kind if kind is not Kind.NUMBER), DATE)

Target = TypeVar("Target")


def load_vocabulary(files: Files, path: str) -> Vocabulary:
    """Read a vocabulary.

    Raises:
        InputError: the file cannot be used; all its problems are listed.
    """
    tree = read_tree(files, path)
    spelled = _raw_counts(tree)
    counts = {name: noun for noun, names in spelled.items() for name in (noun, *names)}
    entry = validate(VocabularyFile, tree, counts=counts).entry
    found, problems = _units(entry.measures, counts, tree)
    measures = {name: _measure(name, each, found.get(name)) for name, each in entry.measures.items()}
    aliases = {name: each.aliases for name, each in entry.measures.items()}
    problems += [
        *_repeated("subjects", entry.subjects, tree),
        *_repeated("measures", aliases, tree),
        *_repeated("counts", entry.counts, tree),
        *_nouns_that_are_units(entry.counts, tree),
    ]
    problems += [] if problems else _limits_of_another_dimension(measures, tree)
    if problems:
        raise InputError(problems)
    return Vocabulary(
        subjects=_spellings(entry.subjects, str),
        measures=_spellings(aliases, lambda name: measures[name]),
        counts=counts,
    )


def _raw_counts(tree: Tree) -> Mapping[str, list[str]]:
    """Return the count nouns as far as they are well formed: limits may use them before they are checked."""
    node = tree.node(("counts",))
    entries = {} if node is None or node.entries is None else node.entries
    return {noun: [item.text or "" for item in names.items or ()] for noun, names in entries.items()}


def _measure(name: str, entry: MeasureEntry, unit: Unit | None) -> Measure:
    limits = entry.limits if isinstance(entry.limits, Quantity) else None
    return Measure(
        name=name,
        dimension=entry.dimension,
        kind=entry.kind,
        sign=entry.sign,
        forecast=entry.forecast,
        limits=None if limits is None else exactly(limits),
        unit=unit,
    )


def _spellings(entries: Mapping[str, list[str]], target: Callable[[str], Target]) -> dict[str, Target]:
    return {spelling: target(name) for name, names in entries.items() for spelling in (name, *names)}


def _repeated(section: str, entries: Mapping[str, list[str]], tree: Tree) -> Iterator[Problem]:
    """Report a spelling that leads to two entries."""
    owners = {name: name for name in entries}
    for name, names in entries.items():
        for index, spelling in enumerate(names):
            owner = owners.setdefault(spelling, name)
            if owner != name:
                path = (section, name, index) if section != "measures" else (section, name, "aliases", index)
                yield Problem(
                    tree.at(path), f'"{spelling}" belongs to "{owner}" already', "keep it in one place"
                )


def _nouns_that_are_units(entries: Mapping[str, list[str]], tree: Tree) -> Iterator[Problem]:
    for noun, names in entries.items():
        for name in (noun, *names):
            if units.is_unit(name):
                where = tree.at(("counts", noun), key=True)
                yield Problem(where, f'"{name}" is a unit or a currency already', "choose another noun")


def _units(
    entries: Mapping[str, MeasureEntry], counts: Mapping[str, str], tree: Tree
) -> tuple[dict[str, Unit], list[Problem]]:
    """Look up the units that measures name as their dimension."""
    found, problems = {}, []
    for name, entry in entries.items():
        if entry.dimension in DIMENSIONS:
            continue
        try:
            found[name] = units.find_unit(entry.dimension, counts)
        except NotationError:
            hint = (
                suggest(entry.dimension, [*DIMENSIONS, *counts])
                or f"write {', '.join(DIMENSIONS)}, or a unit"
            )
            where = tree.at(("measures", name, "dimension"))
            problems.append(Problem(where, f'"{entry.dimension}" is not a dimension', hint))
    return found, problems


def _limits_of_another_dimension(measures: Mapping[str, Measure], tree: Tree) -> Iterator[Problem]:
    for name, measure in measures.items():
        where = tree.at(("measures", name, "limits"))
        if measure.limits is not None and not measure.fits(measure.limits):
            yield Problem(
                where, f"{measure.limits} is not {measure.described}", "give limits in the measure's unit"
            )
        elif tree.node(("measures", name, "limits")) is not None and measure.limits is None:
            yield Problem(where, "limits are an amount", "such as 0..100 percent")
