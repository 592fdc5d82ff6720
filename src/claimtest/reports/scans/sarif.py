"""SARIF 2.1.0, for code review and editors."""

from collections.abc import Callable, Mapping

from claimtest.errors import Location, Problem
from claimtest.reports.sarif import Entry, Spot, render
from claimtest.rule import Rule, Severity
from claimtest.scanning.report import Noted, Report
from claimtest.scanning.tally import Tally


class Writer:
    """Keeps the findings, and writes the log at the end.

    Args:
        write: writes text.
        rules: the rules that were asked.
    """

    def __init__(self, write: Callable[[str], object], rules: Mapping[str, Rule]) -> None:
        self._write, self._rules = write, rules
        self._entries: list[Entry] = []
        self._problems: list[Problem] = []

    def add(self, report: Report) -> None:
        """Keep what was found in a document."""
        self._entries += (_entry(noted, report) for noted in report.findings)
        self._problems += report.problems

    def close(self, tally: Tally) -> None:
        """Write the log."""
        del tally
        self._write(render(self._entries, self._rules, self._problems))


def _entry(noted: Noted, report: Report) -> Entry:
    hint = "" if noted.hint is None else f"\nhint: {noted.hint}"
    return Entry(
        rule=noted.rule,
        severity=Severity(noted.severity),
        message=f"{noted.sentence}{hint}",
        spot=_spot(noted.where, noted.words, report),
        others=tuple(_spot(where, words, report) for where, words in noted.others),
        identity=(noted.words,),
    )


def _spot(where: Location, words: str, report: Report) -> Spot:
    """Return the place in the file itself; one inside of a page or a field is named beside it."""
    if where.path == report.path:
        return Spot(report.path, where.line, where.column, where.length, words=words)
    inside = f"{where.path.removeprefix(report.path).lstrip(':#')}:{where.line}:{where.column}"
    return Spot(report.path, report.line, inside=inside, words=words)
