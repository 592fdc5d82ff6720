"""The coverage of each source as text: how many of its figures are claimed, and which are not."""

from collections.abc import Iterable, Iterator

from claimtest.coverage import Coverage
from claimtest.errors import display_width, one_line, printable
from claimtest.passage import Span
from claimtest.reports.wrapping import wrap

HEADINGS = ("source", "figures", "claimed", "aside", "coverage")


def render(found: Iterable[Coverage], width: int) -> Iterator[str]:
    """Yield a row for each source, then each figure that is missing, with its place and its words.

    Args:
        found: in the order in which they are shown.
        width: columns of the terminal.
    """
    sources = list(found)
    table = [HEADINGS, *(_cells(each) for each in sources)]
    widths = [max(display_width(cells[index]) for cells in table) for index in range(len(HEADINGS))]
    for name, *numbers in table:
        padded = name + " " * (widths[0] - display_width(name))
        yield "  ".join([padded, *(cell.rjust(size) for cell, size in zip(numbers, widths[1:], strict=True))])
    for each in sources:
        if each.missing:
            yield ""
            yield f"not claimed in {printable(each.source.path)}:"
            yield from _missing(each, width)


def _cells(each: Coverage) -> tuple[str, ...]:
    aside = len(each.source.aside)
    return (
        printable(each.source.name),
        str(each.figures),
        str(each.claimed),
        str(aside) if aside else "-",
        str(each),
    )


def _missing(each: Coverage, width: int) -> Iterator[str]:
    for figure in each.missing:
        place = each.source.locate(Span(figure.start, figure.end))
        yield from wrap(f'  {place.line}:{place.column}  "{one_line(figure.text)}"', width, 6)
