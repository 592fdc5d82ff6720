"""A document that has no claim file yet, as the source that one would make of it."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from claimtest.cli._common import UsageError
from claimtest.documents import Document, Stated, listing, read_document, settle
from claimtest.documents.formats import PLAIN, by_suffix, formats, is_lines
from claimtest.drafting import Header, read_source
from claimtest.files import FileError, Folder, read_text
from claimtest.period import Period
from claimtest.source import Source

SCHEMA = "schema.json"
"""What the schema of claim files is called where it lies beside them."""
NO_LANGUAGE = "en"
"""How figures are read in a text without a single letter."""
_AS_IT_IS = frozenset({PLAIN, "markdown"})
"""Formats whose files are quoted as they are."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a person says of a document.

    Attributes:
        document: its path.
        language: its language, or None.
        published: its day, or None.
        publisher: who published it, or nothing.
        text: where the text of a page or a PDF is to be written, or None.
    """

    document: str
    language: str | None
    published: Period | None
    publisher: str
    text: Path | None


def new_source(home: Path, given: Given, folder: str, dollars: Mapping[str, str]) -> tuple[Source, Header]:
    """Read a document.

    Args:
        home: the suite's root.
        given: the document.
        folder: where its claim file will lie, below the root.
        dollars: the currency that a bare `$` stands for, by language tag.

    Raises:
        UsageError: it is no document of the suite, or not one whose words can be quoted.
        InputError: it cannot be read.
    """
    document = settle(_document(given), given.language, given.published)
    path = below(home, given.text or Path(given.document), "the document")
    try:
        text = read_text(Folder(home), path)
    except FileError as error:
        raise UsageError(error.message, error.hint) from None
    language, published = document.language, document.published
    tongue = NO_LANGUAGE if language is None else language.value
    day = Period.day(datetime.now(UTC).date()) if published is None else published.value
    source = read_source(path, text, tongue, day, dollars.get(tongue))
    return source, Header(
        text=posixpath.relpath(path, folder),
        language=tongue,
        published=str(day),
        publisher=given.publisher,
        asks_language=_asked(language, "detected", "is it right? It is what the words look like"),
        asks_published=_asked(published, "", "when was it? The document does not say, and this is today"),
        schema=SCHEMA if Path(home, folder, SCHEMA).is_file() else "",
    )


def below(home: Path, path: Path, what: str) -> str:
    """Return a path relative to the suite's root, with forward slashes.

    Raises:
        UsageError: it lies outside.
    """
    try:
        return path.resolve().relative_to(home.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{what} {path} lies outside of the suite in {home}", "put it into seeds/") from None


def _asked(stated: Stated[str] | Stated[Period] | None, doubtful: str, question: str) -> str:
    return question if stated is None or stated.origin == doubtful else ""


def _document(given: Given) -> Document:
    """Read the document, and write its text where that is what can be quoted."""
    path = Path(given.document)
    name = by_suffix().get(path.suffix.lower(), PLAIN)
    if given.document == "-" or path.is_dir() or is_lines(formats()[name]):
        raise UsageError(
            f"{path} is not one document", "a claim file names the one document that it is about"
        )
    document = read_document(next(listing([given.document])))
    if given.text is not None:
        _write_new(given.text, document.text)
    elif name not in _AS_IT_IS:
        hint = f"--text {path.with_suffix('.txt')} writes its text there and drafts from that"
        raise UsageError(f"{path} is no plain text, whose words a claim file could quote", hint)
    return document


def _write_new(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        hint = "draft from it, or name another file"
        raise UsageError(f"--text: {path} is there already", hint) from None
