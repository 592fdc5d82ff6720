"""The nodes that pytest collects: a file for each claim file, a node for each claim, an item for each check."""

import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimtest.check import Check, Outcome, State, claim_checks, run, source_checks, suite_checks
from claimtest.errors import Problem
from claimtest.finding import Vacuous
from claimtest.load import VOCABULARY
from claimtest.reports import text
from claimtest.rule import Example, Rule
from claimtest.testing import run_example
from claimtest.warning import ClaimWarning

if TYPE_CHECKING:
    from claimtest.pytest_session import ClaimSession


class ClaimFailure(Exception):  # noqa: N818 - pytest prints what it says, never its name
    """A check did not hold."""


class OtherFailure(Exception):  # noqa: N818 - the same
    """A file does not load, a rule is broken, or a known finding is gone: nothing that a record may excuse."""


class _Item(pytest.Item):
    """An item whose failures explain themselves."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Return what a failure says, without a traceback through claimtest."""
        del style
        if isinstance(excinfo.value, ClaimFailure | OtherFailure | ClaimWarning):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))


class LoadItem(_Item):
    """The test that a file loads; collected only for a file that does not."""

    def __init__(self, *, problems: Iterable[Problem], shown: str = "", **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._problems = tuple(problems)
        self._shown = shown

    def runtest(self) -> None:
        """Fail with every problem."""
        raise OtherFailure("\n\n".join(str(problem) for problem in self._problems))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Head the failure with the file's name."""
        return self.path, None, self._shown or self.parent_name

    @property
    def parent_name(self) -> str:
        """The file that does not load."""
        return self.nodeid.partition("::")[0]


class CheckItem(_Item):
    """One rule on one claim, source or suite."""

    def __init__(self, *, check: Check, **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self.check = check
        self.outcome: Outcome | None = None
        self.user_properties += [("source", self.nodeid.partition("::")[0]), ("rule", check.rule.name)]
        if check.known is not None:
            self.add_marker(pytest.mark.xfail(reason=check.known, strict=True, raises=ClaimFailure))

    def runtest(self) -> None:
        """Ask the rule and turn its answer into what pytest knows."""
        self.outcome = outcome = run(self.check)
        match outcome.state:
            case State.FAILED | State.KNOWN:
                raise ClaimFailure(text.render(outcome))
            case State.WARNED:
                where = self.check.where
                warnings.warn_explicit(ClaimWarning(text.render(outcome)), None, where.path, where.line)
            case State.STALE | State.BROKEN:
                raise OtherFailure(text.render(outcome))
            case State.VACUOUS if isinstance(outcome.answer, Vacuous):
                pytest.skip(outcome.answer.reason)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Head the failure with claim and rule, and sort it to its line."""
        _, _, name = self.nodeid.partition("::")
        return self.path, self.check.where.line - 1, name.replace("::", ": ")


class ExampleItem(_Item):
    """An example of a rule's docstring."""

    def __init__(self, *, rule: Rule, example: Example, holds: bool, **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._rule, self._example, self._holds = rule, example, holds

    def runtest(self) -> None:
        """Fail unless the rule answers as its documentation says."""
        answer = run_example(self._rule, self._example)
        if self._holds and not answer.holds:
            raise OtherFailure(f"{self._example.where}: does not hold: {answer.message or answer.vacuous}")
        if not self._holds and answer.message is None:
            raise OtherFailure(
                f"{self._example.where}: does not fail: {answer.vacuous or 'the rule finds nothing'}"
            )

    def reportinfo(self) -> tuple[Path, int, str]:
        """Head the failure with the example's heading."""
        return self.path, self._example.where.line - 1, self.name


class ClaimNode(pytest.Collector):
    """What one claim is checked for; or a source, or the suite, as a whole."""

    def __init__(self, *, checks: Iterable[Check], **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._checks = checks

    def collect(self) -> Iterator[CheckItem]:
        """Yield an item for each rule."""
        for check in self._checks:
            yield CheckItem.from_parent(self, name=check.rule.name, check=check)


class ClaimFile(pytest.File):
    """A claim file, or the vocabulary, which stands for the suite as a whole."""

    session_of_claims: "ClaimSession"

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield the checks of the source, then a node for each claim; first what does not load."""
        suite = self.session_of_claims.suite
        shown = self.session_of_claims.shown(self.path)
        if shown in suite.problems:
            yield LoadItem.from_parent(self, name="loads", problems=suite.problems[shown])
        if self.path.name == VOCABULARY:
            yield ClaimNode.from_parent(self, name="suite", checks=suite_checks(suite))
        for source in suite.sources:
            if source.file == shown:
                yield ClaimNode.from_parent(self, name="source", checks=source_checks(suite, source))
                for claim in suite.claims_of(source):
                    yield ClaimNode.from_parent(self, name=claim.id, checks=claim_checks(suite, claim))


class RuleFile(pytest.File):
    """A rule's file: every example of its docstring is a test."""

    session_of_claims: "ClaimSession"

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each example, or one that says why the rule does not load."""
        suite = self.session_of_claims.suite
        shown = self.session_of_claims.shown(self.path)
        if shown in suite.problems:
            yield LoadItem.from_parent(self, name="loads", problems=suite.problems[shown])
        rule = suite.rules.get(self.path.stem)
        for holds, examples in ((True, rule.holds), (False, rule.fails)) if rule is not None else ():
            for number, example in enumerate(examples, start=1):
                name = f"{'holds' if holds else 'fails'}{number}"
                yield ExampleItem.from_parent(self, name=name, rule=rule, example=example, holds=holds)
