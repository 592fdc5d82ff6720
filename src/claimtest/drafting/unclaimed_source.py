"""A document that no claim file is about yet."""

from pathlib import PurePosixPath

from claimtest.period import Period
from claimtest.reader import pairs, read
from claimtest.source import Source


def read_source(path: str, text: str, language: str, published: Period, dollar: str | None = None) -> Source:
    """Read a document as the source that its claim file would make of it.

    Args:
        path: below the suite's root.
        text: the document's text.
        language: a BCP 47 tag.
        published: when it came out.
        dollar: the currency that a bare `$` stands for, where it is not the language's.

    Raises:
        NotationError: CLDR has no such language.
    """
    readings = read(text, language, dollar=dollar)
    return Source(
        name=PurePosixPath(path).stem,
        file="",
        path=path,
        text=text,
        language=language,
        published=published,
        dollar=dollar or "",
        readings=tuple(readings),
        pairs=tuple(pairs(text, language, readings)),
    )
