"""What a document says about itself in fields: date and language, under the names that people give them."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from claimtest.documents.document import Stated
from claimtest.errors import NotationError
from claimtest.period import Period
from claimtest.reader.languages import find_language

TEXT_FIELDS = (
    "text",
    "content",
    "body",
    "article",
    "maintext",
    "main_text",
    "article_text",
    "article_body",
    "articlebody",
    "plain_text",
    "full_text",
    "fulltext",
)
DATE_FIELDS = (
    "published",
    "published_at",
    "date_published",
    "datepublished",
    "publication_date",
    "publish_date",
    "published_date",
    "date_publish",
    "pubdate",
    "date",
    "datetime",
    "timestamp",
    "created",
    "created_at",
)
LANGUAGE_FIELDS = ("language", "lang", "language_code", "lang_code", "languagecode", "inlanguage", "locale")

MAX_VALUE = 100
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?", re.ASCII)
_EPOCHS = range(10**8, 10**10)
_MILLISECONDS = range(10**11, 10**13)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def find_field(fields: Mapping[str, object], names: Iterable[str]) -> tuple[str, object] | None:
    """Return the first of some fields that has a value, whatever its case, with its own name."""
    known = {str(name).lower().replace("-", "_"): name for name in fields}
    for name in names:
        if name in known and fields[known[name]] not in (None, ""):
            return known[name], fields[known[name]]
    return None


def stated_date(fields: Mapping[str, object], origin: str) -> Stated[Period] | None:
    """Return the date of publication that some fields give."""
    found = find_field(fields, DATE_FIELDS)
    period = None if found is None else read_day(found[1])
    return None if found is None or period is None else Stated(period, f"{origin} {found[0]}")


def stated_language(fields: Mapping[str, object], origin: str) -> Stated[str] | None:
    """Return the language that some fields give."""
    found = find_field(fields, LANGUAGE_FIELDS)
    language = None if found is None else read_language(found[1])
    return None if found is None or language is None else Stated(language, f"{origin} {found[0]}")


def read_day(value: object) -> Period | None:
    """Read a day as programs write it: ISO 8601, RFC 2822, `20180409`, or seconds or milliseconds since 1970.

    Of a time with a zone the day there counts; None for anything else.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return _epoch(value)
    text = str(value).strip()[:MAX_VALUE]
    found = _DAY.match(text) or _COMPACT.fullmatch(text)
    if found is not None:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if text.isascii() and text.isdecimal():
        return _epoch(int(text))
    try:
        return Period.day(parsedate_to_datetime(text).date())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def read_language(value: object) -> str | None:
    """Return a language tag as the reader takes it; None for what is none."""
    text = str(value).strip()[:MAX_VALUE].partition(".")[0]
    if _TAG.fullmatch(text) is None:
        return None
    tag = text.replace("_", "-")
    for candidate in (tag, tag.partition("-")[0]):
        try:
            find_language(candidate)
        except NotationError:
            continue
        return candidate
    return None


def _epoch(seconds: int) -> Period | None:
    if seconds in _MILLISECONDS:
        seconds //= 1000
    if seconds not in _EPOCHS:
        return None
    return Period.day(datetime.fromtimestamp(seconds, UTC).date())


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.parse(f"{year:04}-{month:02}-{day:02}")
    except NotationError:
        return None
