"""The words that an HTML file shows, each with its offset in the file."""

import html
import re
from collections.abc import Iterator

from claimtest.documents.places import Origins

_TAG = re.compile(r"<(?P<name>/?[A-Za-z][A-Za-z0-9]*)?[^<>]*+>?|&#?\w{1,32};|[^<&]++|&")
_HIDDEN = {"script": "</script", "style": "</style", "template": "</template", "!--": "-->"}
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)


def visible_words(source: str) -> Origins:
    """Return a file's text without tags; between blocks stands a line's end."""
    return Origins(_pieces(source))


def _pieces(source: str) -> Iterator[tuple[str, int]]:
    lowered = source.lower() if source.isascii() else "".join(letter.lower()[:1] for letter in source)
    place = 0
    while place < len(source):
        found = _TAG.match(source, place)
        if found is None:  # a stray bracket
            place += 1
            continue
        if source[place] == "<":
            name = "!--" if source.startswith("<!--", place) else (found["name"] or "").lower()
            if name.removeprefix("/") not in _INLINE and name != "!--":
                yield "\n", place
            place = _after(lowered, name, place, found.end())
            continue
        yield (html.unescape(found[0]) if found[0][0] == "&" else found[0]), place
        place = found.end()


def _after(lowered: str, name: str, start: int, end: int) -> int:
    """Return where the words go on behind a tag, and behind all that scripts and comments hold."""
    if name not in _HIDDEN:
        return max(end, start + 1)
    close = lowered.find(_HIDDEN[name], start + 1)
    return len(lowered) if close < 0 else close + len(_HIDDEN[name])
