"""A folder to a suite: settings, rules, vocabulary, rates, claim files and their documents.

What does not load becomes a problem of its file; everything else loads all the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from claimtest.discover import Discovery, discover
from claimtest.drafts import Drafts, Names
from claimtest.errors import InputError, Location, Problem
from claimtest.files import FileError, Files, Folder, read_text
from claimtest.load_claims import build_claims, known_source_problems, read_claims, unknown_rules
from claimtest.load_source import SUFFIXES, load_source, source_name
from claimtest.load_vocabulary import load_vocabulary
from claimtest.rates import Rates, Table
from claimtest.reviewer import Reviewer
from claimtest.rule import Rule
from claimtest.schema import ClaimEntry, Outline, claim_model
from claimtest.settings import (
    EMBEDDED,
    FILE,
    Settings,
    apply_settings,
    read_settings,
    unknown_rule_settings,
)
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.validate import read_tree, unreadable, validate
from claimtest.vocabulary import Vocabulary
from claimtest.yaml_tree import Tree

VOCABULARY = "vocabulary.yaml"
RULES = "rules"

Problems: TypeAlias = dict[str, list[Problem]]


def load(root: Path | str) -> Suite:
    """Load the suite of a repository.

    Args:
        root: the folder that holds `pyproject.toml`, `claims/` and `seeds/`.

    Returns:
        The suite; its `problems` say what did not load.
    """
    folder = Path(root)
    files = Folder(folder)
    return load_suite(files, load_settings(files) or Settings(), discover(folder / RULES, folder))


def load_settings(files: Files) -> Settings | None:
    """Read the settings of a repository; None where it has no `[tool.claimtest]`."""
    try:
        return read_settings(read_text(files, FILE))
    except FileError as error:
        problem = unreadable(files, FILE, error)
        return None if problem.where == Location(FILE) else Settings(problems=(problem,))


def load_rates(files: Files) -> Rates:
    """Load the exchange rates of a repository; the embedded ones where it has no settings.

    Raises:
        InputError: the settings or a rate table cannot be used.
    """
    settings = load_settings(files) or Settings()
    problems: Problems = {FILE: list(settings.problems)}
    rates = _rates(files, settings, problems)
    if any(problems.values()):
        raise InputError(problem for found in problems.values() for problem in found)
    return rates


def load_rules(files: Files, discovery: Discovery) -> dict[str, Rule]:
    """Return the rules of a repository, with the severity and tolerances that its settings give them.

    Raises:
        InputError: a rule or the settings cannot be used.
    """
    settings = load_settings(files) or Settings()
    problems: Problems = {file: list(found) for file, found in discovery.problems.items()}
    problems.setdefault(FILE, []).extend(settings.problems)
    rules = _configured(discovery.rules, settings, problems)
    if any(problems.values()):
        raise InputError(problem for found in problems.values() for problem in found)
    return rules


def load_suite(files: Files, settings: Settings, discovery: Discovery) -> Suite:
    """Load a suite from its files, with rules that are found already."""
    problems: Problems = {file: list(found) for file, found in discovery.problems.items()}
    if settings.problems:
        problems[FILE] = list(settings.problems)
    rules = _configured(discovery.rules, settings, problems)
    vocabulary = _vocabulary(files, settings, problems)
    rates = _rates(files, settings, problems)
    names = Names(vocabulary, rules, complete=not discovery.problems)
    drafts = Drafts(problems=problems)
    reader = _Reader(
        files, settings, names, drafts, claim_model(rules.values(), open_keys=not names.complete)
    )
    sources = [reader.read(path) for path in claim_files(files, settings)]
    return Suite(
        sources=tuple(source for source in sources if source is not None),
        claims=tuple(build_claims(drafts, names)),
        vocabulary=vocabulary or Vocabulary(),
        rates=rates,
        rules=rules,
        reviewer=Reviewer(**settings.review) if settings.review else None,
        problems={file: tuple(sorted(found, key=_by_place)) for file, found in problems.items()},
    )


def _by_place(problem: Problem) -> tuple[int, int]:
    return problem.where.line, problem.where.column


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads claim files as far as they go: claims into the drafts, problems beside them."""

    files: Files
    settings: Settings
    names: Names
    drafts: Drafts
    model: type[ClaimEntry]

    def read(self, path: str) -> Source | None:
        """Read a claim file; None where there is no source to hold its claims."""
        try:
            tree = read_tree(self.files, path)
        except InputError as error:
            self.drafts.report(path, error.problems)
            self.drafts.broken.add(source_name(path, self.settings))
            return None
        try:
            validate(Outline, tree)
        except InputError as error:
            self.drafts.report(path, error.problems)
        source = None if tree.node(("source",)) is None else self._source(tree)
        if source is None:
            self.drafts.broken.add(source_name(path, self.settings))
        read_claims(self.drafts, source, tree, self.model, self.names)
        return source

    def _source(self, tree: Tree) -> Source | None:
        self.drafts.report(tree.path, list(unknown_rules(tree, ("source",), self.names)))
        try:
            source = load_source(self.files, tree, self.settings)
        except InputError as error:
            self.drafts.report(tree.path, error.problems)
            return None
        self.drafts.report(tree.path, list(known_source_problems(source, tree, self.names)))
        first = self.drafts.files.setdefault(source.name, tree.path)
        if first != tree.path:
            hint = f'rename it: other files would refer to the claims of both as "{source.name}.id"'
            self.drafts.report(tree.path, [Problem(Location(tree.path), f"{first} has the same name", hint)])
            return None
        return source


def claim_files(files: Files, settings: Settings) -> list[str]:
    """List the claim files, the vocabulary left out."""
    return [
        path for path in files.names(settings.claims, SUFFIXES) if path != f"{settings.claims}/{VOCABULARY}"
    ]


def _configured(rules: Mapping[str, Rule], settings: Settings, problems: Problems) -> dict[str, Rule]:
    """Give each rule its severity and tolerances; one whose settings are wrong keeps its own and is reported."""
    found: dict[str, Rule] = {}
    for name, rule in rules.items():
        try:
            found[name] = apply_settings(rule, settings)
        except InputError as error:
            found[name] = rule
            problems.setdefault(FILE, []).extend(error.problems)
    complete = not any(found for file, found in problems.items() if file != FILE)
    for problem in unknown_rule_settings(settings, rules) if complete else ():
        problems.setdefault(FILE, []).append(problem)
    return found


def _vocabulary(files: Files, settings: Settings, problems: Problems) -> Vocabulary | None:
    path = f"{settings.claims}/{VOCABULARY}"
    try:
        return load_vocabulary(files, path)
    except InputError as error:
        problems[path] = list(error.problems)
        return None


def _rates(files: Files, settings: Settings, problems: Problems) -> Rates:
    tables: list[Table] = []
    for name in settings.rates:
        if name == EMBEDDED:
            tables += Rates.embedded().tables
            continue
        try:
            tables.append(Rates.read_csv(read_text(files, name), name))
        except FileError as error:
            named = unreadable(files, name, error)
            if error.offset is None:  # what is wrong is the setting, not the file
                named = replace(named, where=settings.locate("rates"))
            problems.setdefault(named.where.path, []).append(named)
        except InputError as error:
            problems.setdefault(name, []).extend(error.problems)
    return Rates.of(tables)
