"""The `source` of a claim file to a source: its document read, and every figure in it."""

from claimtest.errors import InputError, NotationError, Problem
from claimtest.files import FileError, Files, beside, read_text
from claimtest.reader import pairs, read
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
    entry = validate(SourceEntry, tree, ("source",)).entry
    try:
        path = beside(tree.path, entry.text)
        text = read_text(files, path)
    except FileError as error:
        raise InputError([Problem(tree.at(("source", "text")), error.message, error.hint)]) from None
    dollar = entry.dollar or settings.dollar.get(entry.language)
    try:
        readings = read(text, entry.language, dollar=dollar)
    except NotationError as error:
        raise InputError([Problem(tree.at(("source", "language")), error.message, error.hint)]) from None
    return Source(
        name=source_name(tree.path, settings),
        file=tree.path,
        path=path,
        text=text,
        language=entry.language,
        published=entry.published,
        publisher=entry.publisher,
        readings=tuple(readings),
        pairs=tuple(pairs(text, entry.language, readings)),
        known=entry.known,
        where={key: tree.at(("source", key)) for key in entry.model_fields_set},
    )


def source_name(path: str, settings: Settings) -> str:
    """Return the name by which other files refer to a claim file: its path below the folder, without suffix."""
    below = path.removeprefix(f"{settings.claims}/")
    return next((below.removesuffix(suffix) for suffix in SUFFIXES if below.endswith(suffix)), below)
