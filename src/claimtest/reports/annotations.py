"""What went wrong as workflow commands of GitHub Actions, which a pull request shows beside the lines they name.

The commands and their escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
"""

from collections.abc import Iterator, Mapping

from claimtest.checking import Outcome, Result, State
from claimtest.errors import Location, one_line
from claimtest.reports.message import of_outcome, of_problem

_LEVELS = {State.FAILED: "error", State.STALE: "error", State.BROKEN: "error", State.WARNED: "warning"}


def asked_for(environment: Mapping[str, str]) -> bool:
    """Whether the run's output is read by something that understands them."""
    return environment.get("GITHUB_ACTIONS") == "true"


def render(result: Result) -> Iterator[str]:
    """Yield a line for each problem, failure and warning; known findings are expected and stay silent."""
    for problems in result.suite.problems.values():
        for problem in problems:
            yield _command("error", problem.where, "cannot be used", of_problem(problem))
    for outcome in result.outcomes:
        if outcome.state in _LEVELS:
            yield _outcome(outcome)


def _outcome(outcome: Outcome) -> str:
    where = outcome.check.record if outcome.state is State.STALE else outcome.check.where
    return _command(_LEVELS[outcome.state], where, outcome.check.rule.name, of_outcome(outcome))


def _command(level: str, where: Location, title: str, said: str) -> str:
    place = {
        "file": where.path,
        "line": str(where.line),
        "col": str(where.column),
        "endColumn": str(where.column + where.length),
        "title": title,
    }
    named = ",".join(f"{key}={_property(one_line(value))}" for key, value in place.items())
    return f"::{level} {named}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
