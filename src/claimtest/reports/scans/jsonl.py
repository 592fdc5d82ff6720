"""JSON Lines: an object for each document, with its findings."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from claimtest.errors import Location
from claimtest.rule import Rule
from claimtest.scanning.report import Noted, Report
from claimtest.scanning.tally import Tally


class Writer:
    """Writes a line for each document.

    Args:
        write: writes text.
        rules: the rules that were asked.
    """

    def __init__(self, write: Callable[[str], object], rules: Mapping[str, Rule]) -> None:
        del rules
        self._write = write

    def add(self, report: Report) -> None:
        """Write what was found in a document."""
        self._write(json.dumps(_document(report), ensure_ascii=True) + "\n")

    def close(self, tally: Tally) -> None:
        """Leave the output as it is: every line says all there is to say."""


def _document(report: Report) -> dict[str, Any]:
    return {
        "document": report.name,
        "path": report.path,
        "line": report.line,
        "language": _known(report.language),
        "published": _known(report.published),
        "figures": report.figures,
        "checks": report.checks,
        "undated": report.undated,
        "findings": [_finding(noted) for noted in report.findings],
        "more": report.more,
        "problems": [
            {"message": problem.message, "hint": problem.hint, **_place(problem.where)}
            for problem in report.problems
        ],
    }


def _known(stated: tuple[str, str] | None) -> dict[str, str] | None:
    return None if stated is None else {"value": stated[0], "from": stated[1]}


def _finding(noted: Noted) -> dict[str, Any]:
    return {
        "rule": noted.rule,
        "severity": noted.severity,
        "message": noted.sentence,
        "hint": noted.hint,
        "place": _place(noted.where),
        "words": noted.words,
        "figures": [{"label": label, "value": value} for label, value in noted.figures],
        "others": [{"place": _place(where), "words": words} for where, words in noted.others],
    }


def _place(where: Location) -> dict[str, Any]:
    return {"in": where.path, "line": where.line, "column": where.column, "length": where.length}
