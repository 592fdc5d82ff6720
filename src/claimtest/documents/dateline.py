"""The day on which an article says that it was written: `BEIJING, April 9, 2018 (Xinhua) --`."""

import re

from claimtest.documents.document import Stated
from claimtest.passage import Span
from claimtest.period import Period
from claimtest.reader import read
from claimtest.reader.statements import find_statements
from claimtest.reading import Reading

HEAD = 2000
"""A dateline stands this near to the start, in characters."""
LINES = 6
"""And on one of this many lines that are not empty."""
MAX_BEFORE = 80

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"[^\W\d_][^\W_]*")
_CLOSES = re.compile(r"[\s,.]*(?:$|[—–|/·•:(（]|--|-\s|(?:\w{1,3}\s)?\d{1,2}[:.h]\d\d)")
_GOES_ON = re.compile(r"\s+(?P<first>\w)")


def find_dateline(text: str, language: str) -> Stated[Period] | None:
    """Return the day of a text's dateline, or None.

    A dateline is a day with its year near the start. Before it on its line stand only names and words such as
    "published"; behind it the line ends, a dash, a colon, a bracket, a time or a bar follows, or a new sentence starts.
    What says in passing when something happened is none.
    """
    span = dateline_span(text, language)
    return None if span is None else Stated(span[1], "dateline")


def dateline_span(text: str, language: str) -> tuple[Span, Period] | None:
    """Return where a dateline's date stands, and the day."""
    head = text[:HEAD]
    readings = [each for each in read(head, language) if each.period is not None and each.period.is_day]
    for line in [*_LINE.finditer(head)][: LINES * 2]:
        for reading in readings:
            if line.start() <= reading.start < line.end() and _is_dateline(head, line, reading, language):
                return Span(reading.start, reading.end), _day(reading)
    return None


def _day(reading: Reading) -> Period:
    assert reading.period is not None  # noqa: S101 - only such readings are asked for
    return reading.period


def _is_dateline(head: str, line: re.Match[str], reading: Reading, language: str) -> bool:
    before, after = head[line.start() : reading.start], head[reading.end : line.end()]
    if len(before) > MAX_BEFORE or not _only_names(before, language):
        return False
    known = find_statements(language)
    if known.dateline_ends.at(after.lstrip().lower(), 0) is not None or _CLOSES.match(after):
        return True
    goes_on = _GOES_ON.match(after)
    return goes_on is not None and goes_on["first"].isupper() and not _names(before, language)


def _only_names(before: str, language: str) -> bool:
    """Whether every word could be a part of a name, or says that a date of publication follows."""
    return all(not word[0].islower() for word in _names(before, language)) and "." not in before.rstrip(". ")


def _names(before: str, language: str) -> list[str]:
    """Return the words that are none of a dateline's own."""
    known = find_statements(language)
    rest = before.lower()
    for phrase in sorted((*known.dateline_words, *known.weekdays), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", lambda found: " " * len(found[0]), rest)
    kept = "".join(original if left != " " else " " for original, left in zip(before, rest, strict=False))
    return _WORD.findall(kept)
