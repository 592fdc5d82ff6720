"""A document as a person has it: its text, what it says about itself, and the way back to where its words stand."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from claimtest.errors import Location
from claimtest.passage import Span
from claimtest.period import Period

Value = TypeVar("Value")


class Places(Protocol):
    """Says where a part of a document's text stands in its file."""

    def locate(self, span: Span) -> Location:
        """Return the place of a part of the text, as people find it."""


@dataclass(frozen=True, slots=True)
class Stated(Generic[Value]):
    """A property of a document, and how it is known.

    Attributes:
        value: the property.
        origin: a few words for people: `given`, `front matter`, `field date`, `dateline`, `detected`.
    """

    value: Value
    origin: str


@dataclass(frozen=True, eq=False)
class Document:
    """One document.

    Attributes:
        name: what people call it: its path, and for one of many in a file the line, as in `articles.jsonl:17`.
        path: the file.
        text: plain text in one language.
        places: leads from offsets in the text back to the file.
        language: a BCP 47 tag, or None where the document does not say it.
        published: the date of publication, or None where the document does not say it.
        line: the line of its file that holds it, for one of many; None for a file of its own.
    """

    name: str
    path: str
    text: str
    places: Places
    language: Stated[str] | None = None
    published: Stated[Period] | None = None
    line: int | None = None
