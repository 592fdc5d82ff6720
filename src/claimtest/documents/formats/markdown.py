"""Markdown: its text without code, addresses and marks; front matter may name date and language."""

import re
from collections.abc import Iterator, Mapping

from claimtest.documents.decoding import decode
from claimtest.documents.document import Document
from claimtest.documents.metadata import stated_date, stated_language
from claimtest.documents.places import OriginPlaces, Origins
from claimtest.errors import InputError
from claimtest.yaml_tree import parse

SUFFIXES = (".md", ".markdown")

MAX_FRONT = 10_000
_FRONT = re.compile(r"---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
# What is left out of the text. Every part is bounded, so that no text makes the search slow.
_MARKUP = re.compile(
    r"`[^`\n]{0,500}`"  # code
    r"|(?<=\])\([^()\n]{0,500}\)"  # where a link leads
    r"|<(?:https?:|mailto:|/?[A-Za-z!])[^<>\n]{0,500}>"  # addresses and HTML
    r"|(?<![\w*])[*_]{1,3}(?=[^\W_]|[$€£¥(])|(?<=[\w.,;:!?%)\"'»”])[*_]{1,3}(?![\w*])"  # emphasis
    r"|!?\[|\]"  # the words of a link
    r"|(?m:^ {0,3}(?:\#{1,6} |> ?))"  # headings and quotations
)


def read(data: bytes, path: str) -> Document:
    """Take the text without its marks; places lead to the file's own lines."""
    source = decode(data, path)
    front = _FRONT.match(source[:MAX_FRONT])
    start = 0 if front is None else front.end()
    fields = {} if front is None else _fields(front["yaml"], path)
    origins = Origins(_pieces(source, start))
    return Document(
        path,
        path,
        origins.text,
        OriginPlaces(path, source, origins),
        stated_language(fields, "front matter"),
        stated_date(fields, "front matter"),
    )


def _fields(yaml: str, path: str) -> Mapping[str, object]:
    """Return what the front matter says; what is no YAML says nothing."""
    try:
        plain = parse(yaml, path).root.plain()
    except InputError:
        return {}
    return plain if isinstance(plain, dict) else {}


def _pieces(source: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the parts of the text that are prose, each with its offset."""
    for first, last in _prose(source, start):
        place = first
        for found in _MARKUP.finditer(source, first, last):
            yield source[place : found.start()], place
            place = found.end()
        yield source[place:last], place


def _prose(source: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where the text outside of fenced code starts and ends."""
    fence = ""
    for found in _FENCE.finditer(source, start):
        if not fence:
            yield start, found.start()
            fence = found[1]
        elif found[1].startswith(fence):
            fence, start = "", found.end()
    if not fence:
        yield start, len(source)
