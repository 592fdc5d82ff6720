"""Items to documents, and what documents leave unsaid: their language and their day."""

from dataclasses import replace

from claimtest.documents.dateline import find_dateline
from claimtest.documents.decoding import unreadable
from claimtest.documents.document import Document, Stated
from claimtest.documents.formats import formats, limit
from claimtest.documents.language import detect
from claimtest.documents.listing import Item, open_regular, too_large
from claimtest.errors import InputError
from claimtest.period import Period


def read_document(item: Item) -> Document:
    """Read a document.

    Raises:
        InputError: it cannot be read; says where, why and what to do.
    """
    if item.problem is not None:
        raise item.problem
    known = formats()[item.format]
    return known.read(_bytes(item) if item.data is None else item.data, item.path)


def settle(document: Document, language: str | None = None, published: Period | None = None) -> Document:
    """Fill in what a document does not say itself.

    Args:
        document: the document.
        language: what a person says it is in; decides.
        published: when a person says it was published; decides.

    Returns:
        The document with its language given, stated or detected, and with its day given, stated, or read from the
        dateline; each is None where nothing tells it.
    """
    tongue = Stated(language, "given") if language else document.language or detect(document.text)
    day = Stated(published, "given") if published else document.published
    if day is None and tongue is not None:
        day = find_dateline(document.text, tongue.value)
    return replace(document, language=tongue, published=day)


def _bytes(item: Item) -> bytes:
    most = limit(formats()[item.format])
    try:
        with open_regular(item.path) as stream:
            data = stream.read(most + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise unreadable(item.path, reason, "check the path and its permissions") from None
    if len(data) > most:
        problem = too_large(item.path, item.format).problem or InputError([])
        raise problem
    return data
