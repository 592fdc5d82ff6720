"""The `source` of a claim file to a source: its document read, and every figure in it."""

from collections.abc import Iterator

from claimtest.errors import InputError, NotationError, Problem
from claimtest.files import FileError, Files, beside, read_text
from claimtest.reader import pairs, read
from claimtest.scalars import LANGUAGE
from claimtest.schema import SourceEntry
from claimtest.settings import Settings
from claimtest.source import Source
from claimtest.validate import validate
from claimtest.yaml_tree import Tree

SUFFIXES = (".yaml", ".yml")


def load_source(files: Files, tree: Tree, settings: Settings) -> Source:
    """Read the document that a claim file is about.

    Raises:
        InputError: the source's keys are wrong, or its document cannot be read; every problem is listed.
    """
    problems: list[Problem] = []
    text, path = _document(files, tree, problems)
    _check_language(tree, problems)
    try:
        entry = validate(SourceEntry, tree, ("source",)).entry
    except InputError as error:
        raise InputError([*error.problems, *problems]) from None
    if problems:
        raise InputError(problems)
    dollar = entry.dollar or settings.dollar.get(entry.language)
    readings = read(text, entry.language, dollar=dollar)
    source = Source(
        name=source_name(tree.path, settings),
        file=tree.path,
        path=path,
        text=text,
        language=entry.language,
        published=entry.published,
        publisher=entry.publisher,
        url=entry.url,
        dollar=dollar or "",
        readings=tuple(readings),
        pairs=tuple(pairs(text, entry.language, readings)),
        set_aside=entry.set_aside,
        known={name: record.reason for name, record in entry.known.items()},
        verdicts={name: record.verdict for name, record in entry.known.items() if record.verdict},
        where={key: tree.at(("source", key)) for key in entry.model_fields_set}
        | {f"known.{name}": tree.at(("source", "known", name), key=True) for name in entry.known},
    )
    idle = [*_idle_words(source, tree)]
    if idle:
        raise InputError(idle)
    return source


def _idle_words(source: Source, tree: Tree) -> Iterator[Problem]:
    """Report words that set no figure aside; they may have been meant for one that now counts as missing."""
    for words in source.set_aside:
        spans = source.passages.find(words)
        where = tree.at(("source", "set_aside", words), key=True)
        if not spans:
            yield Problem(where, f"these words are not in {source.path}", "quote them as they stand there")
        elif not source.read_in(spans):
            yield Problem(where, "no figure is read in these words", "take them out, or quote a figure")


def _document(files: Files, tree: Tree, problems: list[Problem]) -> tuple[str, str]:
    """Return the document's text and its path, or add a problem; a missing key is the schema's to report."""
    node = tree.node(("source", "text"))
    if node is None or not node.text:
        return "", ""
    try:
        path = beside(tree.path, node.text)
        return read_text(files, path), path
    except FileError as error:
        problems.append(Problem(tree.locate(node.mark), error.message, error.hint))
        return "", ""


def _check_language(tree: Tree, problems: list[Problem]) -> None:
    node = tree.node(("source", "language"))
    if node is None or not node.text or not LANGUAGE.fullmatch(node.text):
        return
    try:
        read("", node.text)
    except NotationError as error:
        problems.append(Problem(tree.locate(node.mark), error.message, error.hint))


def source_name(path: str, settings: Settings) -> str:
    """Return the name by which other files refer to a claim file: its path below the folder, without suffix."""
    below = path.removeprefix(f"{settings.claims}/")
    return next((below.removesuffix(suffix) for suffix in SUFFIXES if below.endswith(suffix)), below)
