"""What went wrong as workflow commands of GitHub Actions, which a pull request shows beside the lines they name.

The commands and their escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
"""

from collections.abc import Iterable, Iterator, Mapping

from claimtest.checking import Outcome, Result, State
from claimtest.errors import Location, Problem, one_line
from claimtest.finding import Finding
from claimtest.reports.text import render as as_text

_LEVELS = {State.FAILED: "error", State.STALE: "error", State.BROKEN: "error", State.WARNED: "warning"}


def asked_for(environment: Mapping[str, str]) -> bool:
    """Whether the run's output is read by something that understands them."""
    return environment.get("GITHUB_ACTIONS") == "true"


def render(result: Result) -> Iterator[str]:
    """Yield a line for each problem, failure and warning; known findings are expected and stay silent."""
    for problems in result.suite.problems.values():
        yield from map(_problem, problems)
    for outcome in result.outcomes:
        if outcome.state in _LEVELS:
            yield _outcome(outcome)


def _problem(problem: Problem) -> str:
    parts = [one_line(problem.message), *_hint(problem.hint)]
    return _command("error", problem.where, "cannot be used", parts)


def _outcome(outcome: Outcome) -> str:
    check, finding = outcome.check, outcome.answer
    where = check.record if outcome.state is State.STALE else check.where
    if not isinstance(finding, Finding):
        parts: Iterable[str] = as_text(outcome).splitlines()
    else:
        rows = (f"{one_line(label)}: {one_line(value)}" for label, value in finding.figures)
        parts = [one_line(finding.sentence), *_words(outcome), *rows, *_hint(finding.hint)]
    return _command(_LEVELS[outcome.state], where, check.rule.name, parts)


def _words(outcome: Outcome) -> Iterator[str]:
    claim = outcome.check.claim
    if claim is not None and claim.location is not None:
        yield f'{claim.location}: "{one_line(claim.quote)}"'


def _hint(hint: str | None) -> Iterable[str]:
    return () if hint is None else (f"hint: {one_line(hint)}",)


def _command(level: str, where: Location, title: str, parts: Iterable[str]) -> str:
    said = _data("\n".join(parts))
    place = {
        "file": where.path,
        "line": str(where.line),
        "col": str(where.column),
        "endColumn": str(where.column + where.length),
        "title": title,
    }
    named = ",".join(f"{key}={_property(one_line(value))}" for key, value in place.items())
    return f"::{level} {named}::{said}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
