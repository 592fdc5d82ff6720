"""For people: each document with its language and date, each finding with its words underlined."""

from collections.abc import Callable, Iterator, Mapping

from claimtest.errors import display_width, one_line, printable
from claimtest.rule import Rule
from claimtest.scanning.report import Noted, Report
from claimtest.scanning.tally import Tally, counted


class Writer:
    """Writes a paragraph for each document.

    Args:
        write: writes text.
        rules: the rules that were asked.
    """

    def __init__(self, write: Callable[[str], object], rules: Mapping[str, Rule]) -> None:
        del rules
        self._write = write

    def add(self, report: Report) -> None:
        """Say what was found in a document."""
        self._write("\n".join([*_lines(report), ""]))

    def close(self, tally: Tally) -> None:
        """Say how much was found."""
        self._write(f"{tally}\n")


def _lines(report: Report) -> Iterator[str]:
    if report.problems:
        for problem in report.problems:
            yield f"{problem}\n"
        return
    parts = [
        _language(report),
        _published(report),
        counted(report.figures, "figure"),
        counted(report.checks, "check"),
    ]
    yield f"{printable(report.name)}: {', '.join(parts)}"
    if report.undated:
        pairs = counted(report.undated, "statement")
        yield f"  {pairs} not checked: the day of publication is not known; --published says it"
    for noted in report.findings:
        yield ""
        yield from _finding(noted)
    if report.more:
        yield f"\nand {counted(report.more, 'finding')} more"
    if report.findings:
        yield ""


def _language(report: Report) -> str:
    return "no language" if report.language is None else f"{report.language[0]} ({report.language[1]})"


def _published(report: Report) -> str:
    return "no date" if report.published is None else f"{report.published[0]} ({report.published[1]})"


def _finding(noted: Noted) -> Iterator[str]:
    warning = "warning: " if noted.severity == "warning" else ""
    yield f"{noted.where}: {noted.rule}: {warning}{one_line(noted.sentence)}"
    if noted.snippet:
        yield noted.snippet
    rows = [(one_line(label), one_line(value)) for label, value in noted.figures]
    width = max((display_width(label) for label, _ in rows), default=0)
    for label, value in rows:
        yield f"  {label}{' ' * (width - display_width(label))}  {value}".rstrip()
    for where, words in noted.others:
        yield f'  {where}: "{one_line(words)}"'
    if noted.hint is not None:
        yield f"hint: {one_line(noted.hint)}"
