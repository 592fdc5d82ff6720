"""PDF: the text of its pages, found by pypdf; its metadata may name the date."""

import io
import logging
import re
import time
from collections.abc import Iterator
from typing import Any

from claimtest.documents.decoding import unreadable
from claimtest.documents.document import Document, Stated
from claimtest.documents.metadata import read_language
from claimtest.documents.places import PagePlaces
from claimtest.errors import InputError, NotationError
from claimtest.files import MEBIBYTE
from claimtest.period import Period

SUFFIXES = (".pdf",)
MAX_BYTES = 64 * MEBIBYTE
"""Pictures make PDFs larger than their text is."""
MAX_PAGES = 5_000
MAX_CHARACTERS = 16 * MEBIBYTE
SECONDS = 60
"""How long the text of one file may take; only a broken or hostile one takes longer."""

_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


class _TooLongError(Exception):
    """The time is over."""


def read(data: bytes, path: str) -> Document:
    """Take the pages' text; places lead to a page, and to line and column in its text."""
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        hint = "install it with pip install 'claimtest[documents]'"
        raise unreadable(path, "PDF is read by pypdf, which is not installed", hint) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        pages = [*_pages(reader, path)]
        language, published = _language(reader), _published(reader)
    except InputError:
        raise
    except _TooLongError:
        hint = "save its text, and read that"
        raise unreadable(path, f"its text takes longer than {SECONDS} seconds to find", hint) from None
    except (Exception, RecursionError) as error:  # noqa: BLE001 - what a library makes of a broken file is not ours to list
        said = str(error) or type(error).__name__
        raise unreadable(path, f"its PDF cannot be read: {said}", "open it, and save it anew") from None
    return _document(path, pages, language, published)


def _document(
    path: str, pages: list[str], language: Stated[str] | None, published: Stated[Period] | None
) -> Document:
    starts, length = [], 0
    for page in pages:
        starts.append(length)
        length += len(page) + 2
    text = "\n\n".join(pages)
    if not text.strip():
        hint = "it may be a picture; have its letters recognized first"
        raise unreadable(path, "holds no text", hint)
    return Document(path, path, text, PagePlaces(path, text, starts), language, published)


def _pages(reader: Any, path: str) -> Iterator[str]:  # noqa: ANN401 - a class of the library
    """Yield each page's text while time and size allow."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise unreadable(path, "is locked with a password", "save it without one")
    if len(reader.pages) > MAX_PAGES:
        raise unreadable(path, f"has more than {MAX_PAGES} pages", "split it")
    end, length = time.monotonic() + SECONDS, 0

    def watch(*_: object) -> None:
        if time.monotonic() > end:
            raise _TooLongError

    for page in reader.pages:
        watch()
        text = page.extract_text(visitor_operand_before=watch).replace("\0", "\ufffd")
        length += len(text)
        if length > MAX_CHARACTERS:
            raise unreadable(path, f"has more than {MAX_CHARACTERS // MEBIBYTE} MiB of text", "split it")
        yield text


def _published(reader: Any) -> Stated[Period] | None:  # noqa: ANN401 - the same
    """Return the day on which the file was made, which is the nearest to its publication that it says."""
    made = None if reader.metadata is None else reader.metadata.get("/CreationDate")
    found = _DAY.match(str(made))
    if found is None:
        return None
    try:
        return Stated(Period.parse("-".join(found.groups())), "metadata")
    except NotationError:
        return None


def _language(reader: Any) -> Stated[str] | None:  # noqa: ANN401 - the same
    language = read_language(reader.root_object.get("/Lang", ""))
    return None if language is None else Stated(language, "metadata")
