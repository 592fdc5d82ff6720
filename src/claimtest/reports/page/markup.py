"""Text as HTML that nothing in a document or a claim file can break out of."""

import html
from collections.abc import Iterable, Mapping, Sequence

from claimtest.errors import printable


def escaped(text: str) -> str:
    """Return text as it may stand in an element or an attribute; characters that steer the page are replaced."""
    return html.escape("\n".join(printable(line) for line in text.splitlines()) + _end(text))


def _end(text: str) -> str:
    return "\n" if text.endswith(("\n", "\r")) else ""


def attributes(given: Mapping[str, str]) -> str:
    """Write attributes, each with a space before it."""
    return "".join(f' {name}="{escaped(value)}"' for name, value in given.items())


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], caption: str, *, words: int = 1) -> str:
    """Write a table whose first column names the row.

    Args:
        headings: text.
        rows: cells, as HTML.
        caption: text, for those who hear the page.
        words: how many of the first columns are words; numbers stand on the right.
    """
    head = "".join(
        f'<th scope="col"{_number(index, words)}>{escaped(each)}</th>' for index, each in enumerate(headings)
    )
    body = "".join(f"<tr>{_cells(row, words)}</tr>" for row in rows)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escaped(caption)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cells(row: Sequence[str], words: int) -> str:
    first, *rest = row
    cells = "".join(f"<td{_number(index, words)}>{cell}</td>" for index, cell in enumerate(rest, start=1))
    return f'<th scope="row">{first}</th>{cells}'


def _number(index: int, words: int) -> str:
    return "" if index < words else ' class="number"'
