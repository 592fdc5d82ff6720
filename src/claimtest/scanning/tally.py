"""How far a scan came."""

from dataclasses import dataclass

from claimtest.scanning.report import Report


@dataclass(slots=True)
class Tally:
    """Counts over the documents so far.

    Attributes:
        documents: how many were read.
        unread: how many could not be.
        findings: how many findings there are.
        last: the name of the last one.
    """

    documents: int = 0
    unread: int = 0
    findings: int = 0
    last: str = ""

    def add(self, report: Report) -> None:
        """Count a document."""
        self.documents += not report.problems
        self.unread += bool(report.problems)
        self.findings += len(report.findings) + report.more
        self.last = report.name

    def __str__(self) -> str:
        parts = [f"{counted(self.findings, 'finding')} in {counted(self.documents, 'document')}"]
        if self.unread:
            parts.append(f"{self.unread} not read")
        return ", ".join(parts)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
