"""Plain text, in UTF-8."""

from claimtest.documents.decoding import decode
from claimtest.documents.document import Document
from claimtest.documents.places import PlainPlaces

SUFFIXES = (".txt", ".text")


def read(data: bytes, path: str) -> Document:
    """Take the text as it is."""
    text = decode(data, path)
    return Document(path, path, text, PlainPlaces(path, text))
