"""`vocabulary.yaml` to a vocabulary, with everything that contradicts itself in it reported."""

from collections.abc import Callable, Iterator, Mapping
from posixpath import dirname
from typing import TypeVar

from claimtest import units
from claimtest.errors import InputError, Location, NotationError, Problem, suggest
from claimtest.files import Files
from claimtest.quantity import Quantity, exactly
from claimtest.schema import MeasureEntry, VocabularyFile
from claimtest.units import Kind, Unit
from claimtest.validate import read_tree, validate
from claimtest.vocabulary import DATE, PHYSICAL, Measure, Vocabulary
from claimtest.yaml_tree import Tree

DIMENSIONS = (*(str(kind) for kind in Kind if kind is not Kind.NUMBER), DATE)

Target = TypeVar("Target")


def load_vocabulary(files: Files, path: str) -> Vocabulary:
    """Read a vocabulary.

    Raises:
        InputError: the file cannot be used; all its problems are listed.
    """
    if path not in files.names(dirname(path), (".yaml",)):
        hint = "add it, with the subjects, measures and counts that claims may use"
        raise InputError([Problem(Location(path), "there is no vocabulary", hint)])
    tree = read_tree(files, path)
    counts = _spellings(_listed(tree, "counts"), str)
    found, problems = _units(counts, tree)
    for section in ("subjects", "measures", "counts"):
        problems += _repeated(section, tree)
    problems += _nouns_that_are_units(tree)
    try:
        entry = validate(VocabularyFile, tree, counts=counts).entry
    except InputError as error:
        raise InputError([*error.problems, *problems]) from None
    measures = {name: _measure(name, each, found.get(name)) for name, each in entry.measures.items()}
    problems += [] if problems else _limits_of_another_dimension(measures, tree)
    if problems:
        raise InputError(problems)
    return Vocabulary(
        subjects=_spellings(entry.subjects, str),
        measures=_spellings(_listed(tree, "measures"), lambda name: measures[name]),
        counts=counts,
    )


def _listed(tree: Tree, section: str) -> dict[str, list[str]]:
    """Return a section's names and their other spellings, as far as they are well formed."""
    node = tree.node((section,))
    names = [] if node is None or node.entries is None else list(node.entries)
    lists = {name: tree.node((section, name, *_ALIASES[section])) for name in names}
    return {
        name: [item.text or "" for item in each.items or ()] if each is not None else []
        for name, each in lists.items()
    }


_ALIASES: Mapping[str, tuple[str, ...]] = {"subjects": (), "measures": ("aliases",), "counts": ()}


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


def _repeated(section: str, tree: Tree) -> Iterator[Problem]:
    """Report a spelling that leads to two entries."""
    entries = _listed(tree, section)
    owners = {name: name for name in entries}
    for name, names in entries.items():
        for index, spelling in enumerate(names):
            owner = owners.setdefault(spelling, name)
            if owner != name:
                where = tree.at((section, name, *_ALIASES[section], index))
                yield Problem(where, f'"{spelling}" belongs to "{owner}" already', "keep it in one place")


def _nouns_that_are_units(tree: Tree) -> Iterator[Problem]:
    for noun, names in _listed(tree, "counts").items():
        places = [
            tree.at(("counts", noun), key=True),
            *(tree.at(("counts", noun, i)) for i in range(len(names))),
        ]
        for name, where in zip((noun, *names), places, strict=True):
            if units.is_unit(name):
                yield Problem(where, f'"{name}" is a unit or a currency already', "choose another noun")


def _units(counts: Mapping[str, str], tree: Tree) -> tuple[dict[str, Unit], list[Problem]]:
    """Look up the units that measures name as their dimension."""
    found, problems = {}, []
    for name in _listed(tree, "measures"):
        node = tree.node(("measures", name, "dimension"))
        if node is None or not node.text or node.text in DIMENSIONS:
            continue
        try:
            found[name] = units.find_unit(PHYSICAL.get(node.text, node.text), counts)
        except NotationError:
            known = [*DIMENSIONS, *PHYSICAL, *counts]
            hint = suggest(node.text, known) or f"write {', '.join(DIMENSIONS)}, or a unit"
            problems.append(Problem(tree.locate(node.mark), f'"{node.text}" is not a dimension', hint))
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
