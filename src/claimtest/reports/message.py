"""What a check found as a message that stands beside a line: the line itself and its file are shown already."""

from collections.abc import Iterator

from claimtest.checking import Outcome
from claimtest.claim import Claim
from claimtest.errors import Problem, one_line
from claimtest.finding import Finding
from claimtest.reports.text import render as as_text


def of_outcome(outcome: Outcome) -> str:
    """Return what is wrong, the words in the document, the figures compared, and what to look at next."""
    if not isinstance(outcome.answer, Finding):
        return as_text(outcome)
    return "\n".join(_parts(outcome.answer, outcome.check.claim))


def of_problem(problem: Problem) -> str:
    """Return what keeps a file from being used, and what to do next."""
    return "\n".join([one_line(problem.message), *_hint(problem.hint)])


def _parts(finding: Finding, claim: Claim | None) -> Iterator[str]:
    yield one_line(finding.sentence)
    if claim is not None and claim.location is not None:
        yield f'{claim.location}: "{one_line(claim.quote)}"'
    yield from (f"{one_line(label)}: {one_line(value)}" for label, value in finding.figures)
    yield from _hint(finding.hint)


def _hint(hint: str | None) -> Iterator[str]:
    if hint is not None:
        yield f"hint: {one_line(hint)}"
