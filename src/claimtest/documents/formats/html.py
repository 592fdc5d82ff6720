"""HTML: the article of a page, found by trafilatura; its metadata may name date and language."""

import logging
import re
from typing import Any

from claimtest.documents.decoding import decode, unreadable
from claimtest.documents.document import Document, Stated
from claimtest.documents.metadata import read_day, read_language
from claimtest.documents.places import FoundPlaces, OriginPlaces
from claimtest.documents.visible import visible_words
from claimtest.period import Period

SUFFIXES = (".html", ".htm", ".xhtml")

MAX_HEAD = 50_000
MAX_TAGS = 200_000
"""More tags than any article has; what parses a page takes long for many."""
MAX_DEPTH_RUN = 2_000
"""How many tags may open one behind the other before one closes."""
_LANGUAGE = re.compile(r"<html\b[^<>]{0,500}?\b(?:xml:)?lang\s*=\s*[\"']?(?P<tag>[\w-]{2,20})", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?(?P<name>[\w-]{1,40})", re.IGNORECASE)


def read(data: bytes, path: str) -> Document:
    """Take the article's text, or all words of a page that has none; places lead to the page's own lines."""
    source = _decoded(data, path)
    found = _extracted(source, path)
    language, published = _stated_language(source), _stated_date(found)
    text = "" if found is None else found.text or ""
    if text.strip():
        places = FoundPlaces(path, text, source, visible_words)
        return Document(path, path, text, places, language, published)
    origins = visible_words(source)
    return Document(path, path, origins.text, OriginPlaces(path, source, origins), language, published)


def _decoded(data: bytes, path: str) -> str:
    """Read the page in the encoding that it names, UTF-8 where it names none."""
    named = _CHARSET.search(data[:MAX_HEAD])
    if named is not None and named["name"].lower() not in {b"utf-8", b"utf8"}:
        try:
            return data.decode(named["name"].decode("ascii"))
        except (LookupError, UnicodeError):
            pass
    return decode(data, path)


def _extracted(source: str, path: str) -> Any:  # noqa: ANN401 - a class of the library, which has no types
    if source.count("<") > MAX_TAGS:
        raise unreadable(path, f"has more than {MAX_TAGS} tags", "split it, or save its text")
    try:
        from trafilatura import bare_extraction  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        hint = "install it with pip install 'claimtest[documents]'"
        raise unreadable(path, "HTML is read by trafilatura, which is not installed", hint) from None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        return bare_extraction(
            source,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # noqa: BLE001 - what a library makes of a broken page is not ours to list
        raise unreadable(path, f"its HTML cannot be read: {error}", "save its text") from None


def _stated_date(found: Any) -> Stated[Period] | None:  # noqa: ANN401 - the same
    day = None if found is None or not found.date else read_day(found.date)
    return None if day is None else Stated(day, "metadata")


def _stated_language(source: str) -> Stated[str] | None:
    found = _LANGUAGE.search(source, 0, MAX_HEAD)
    language = None if found is None else read_language(found["tag"])
    return None if language is None else Stated(language, "html lang")
