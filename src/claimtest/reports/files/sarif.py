"""SARIF 2.1.0, for code review: each finding beside its line.

A result stands in the claim file and points at the words in the document. Known findings are suppressed with the reason
that a person gave.
"""

from collections.abc import Iterator

from claimtest.checking import Check, Outcome, Result, State
from claimtest.claim import Claim
from claimtest.errors import Location, Problem, one_line
from claimtest.finding import Finding
from claimtest.reports import sarif
from claimtest.reports.message import of_outcome, of_problem
from claimtest.reports.sarif import Entry, Spot, Suppression
from claimtest.rule import Rule, Scope, Severity

_SHOWN = (State.FAILED, State.WARNED, State.KNOWN, State.STALE, State.BROKEN)
_LOADS = Rule(
    name="loads",
    check=lambda: None,
    scope=Scope.SUITE,
    summary="Every file can be used.",
    explanation="A claim file, a rule or a setting that does not load checks nothing, so it fails the run.",
)


def render(result: Result) -> str:
    """Write the findings of a result, and what did not load, as one log."""
    problems = [problem for found in result.suite.problems.values() for problem in found]
    entries = [*map(_problem, problems), *_findings(result)]
    return sarif.render(entries, {**result.suite.rules, _LOADS.name: _LOADS})


def _problem(problem: Problem) -> Entry:
    return Entry(
        rule=_LOADS.name,
        severity=Severity.ERROR,
        message=of_problem(problem),
        spot=_spot(problem.where),
        identity=(problem.message,),
    )


def _findings(result: Result) -> Iterator[Entry]:
    for outcome in result.outcomes:
        if outcome.state in _SHOWN:
            check = outcome.check
            yield Entry(
                rule=check.rule.name,
                severity=_severity(outcome),
                message=of_outcome(outcome),
                spot=_spot(check.record if outcome.state is State.STALE else check.where),
                others=tuple(_others(outcome)),
                identity=(check.name,),
                suppression=_suppression(check) if outcome.state is State.KNOWN else None,
            )


def _severity(outcome: Outcome) -> Severity:
    """Return a finding's own severity; a broken rule or a stale record always fails."""
    found = isinstance(outcome.answer, Finding)
    return outcome.check.rule.severity if found else Severity.ERROR


def _suppression(check: Check) -> Suppression:
    return Suppression(check.known or "", _spot(check.record))


def _others(outcome: Outcome) -> Iterator[Spot]:
    """Yield where the words stand, and those of the claims that they were compared with."""
    check, answer = outcome.check, outcome.answer
    if check.claim is not None:
        yield from _words(check.claim)
    elif check.source is not None:
        yield Spot(check.source.path)
    for claim in answer.others if isinstance(answer, Finding) else ():
        yield from _words(claim)


def _words(claim: Claim) -> Iterator[Spot]:
    if claim.location is not None:
        yield _spot(claim.location, one_line(claim.quote))


def _spot(where: Location, words: str = "") -> Spot:
    return Spot(where.path, where.line, where.column, where.length, words=words)
