"""A folder to a suite: settings, rules, vocabulary, rates, claim files and their documents.

What does not load becomes a problem of its file; everything else loads all the same.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from claimtest.discover import Discovery, discover
from claimtest.drafts import Drafts, Names
from claimtest.errors import InputError, Location, Problem
from claimtest.files import FileError, Files, Folder, read_text
from claimtest.load_claims import build_claims, known_source_problems, read_claims
from claimtest.load_source import SUFFIXES, load_source, source_name
from claimtest.load_vocabulary import load_vocabulary
from claimtest.rates import Rates, Table
from claimtest.rule import Rule
from claimtest.schema import Outline, claim_model
from claimtest.settings import EMBEDDED, FILE, Settings, apply_settings, read_settings, unknown_rules
from claimtest.suite import Suite
from claimtest.validate import read_tree, validate
from claimtest.vocabulary import Vocabulary

VOCABULARY = "vocabulary.yaml"
RULES = "rules"

Problems: TypeAlias = dict[str, list[Problem]]


def load(root: Path | str) -> Suite:
    """Load the suite of a repository.

    Args:
        root: the folder that holds `pyproject.toml`, `claims/` and `seeds/`.

    Returns:
        The suite; its `problems` say what did not load.

    Raises:
        InputError: the settings cannot be used, so that nothing else can be.
    """
    folder = Path(root)
    files = Folder(folder)
    try:
        settings = read_settings(read_text(files, FILE)) if (folder / FILE).is_file() else None
    except FileError as error:
        raise InputError([Problem(Location(FILE), error.message, error.hint)]) from None
    return load_suite(files, settings or Settings(), discover(folder / RULES, folder))


def load_suite(files: Files, settings: Settings, discovery: Discovery) -> Suite:
    """Load a suite from its files, with rules that are found already."""
    problems: Problems = {file: list(found) for file, found in discovery.problems.items()}
    rules = _configured(discovery.rules, settings, problems)
    vocabulary = _vocabulary(files, settings, problems)
    rates = _rates(files, settings, problems)
    names = Names(vocabulary, rules, complete=not discovery.problems)
    drafts = Drafts(problems=problems)
    model = claim_model(rules.values(), open_keys=not names.complete)
    sources = []
    for path in claim_files(files, settings):
        try:
            tree = read_tree(files, path)
            validate(Outline, tree)
            source = load_source(files, tree, settings)
        except InputError as error:
            drafts.report(path, error.problems)
            drafts.broken.add(source_name(path, settings))
            continue
        sources.append(source)
        drafts.report(path, list(known_source_problems(source, tree, names)))
        read_claims(drafts, source, tree, model, names)
    return Suite(
        sources=tuple(sources),
        claims=tuple(build_claims(drafts, names)),
        vocabulary=vocabulary or Vocabulary(),
        rates=rates,
        rules=rules,
        problems={file: tuple(found) for file, found in problems.items()},
    )


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
    for problem in unknown_rules(settings, rules):
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
            problems.setdefault(name, []).append(Problem(Location(name), error.message, error.hint))
        except InputError as error:
            problems.setdefault(name, []).extend(error.problems)
    return Rates.of(tables)
