"""The nodes that pytest collects: a file for each claim file, a node for each claim, an item for each check."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

from claimtest.checking import Check, Outcome, State, claim_checks, run, source_checks, suite_checks
from claimtest.errors import ClaimtestError, Problem, one_line, printable
from claimtest.finding import Vacuous
from claimtest.reports import text
from claimtest.rule import Example, Rule
from claimtest.suite import Suite
from claimtest.testing import run_example
from claimtest.warning import ClaimWarning


class Loaded(Protocol):
    """The suite that a run has loaded."""

    @property
    def suite(self) -> Suite:
        """The suite, loaded when it is first asked for."""

    @property
    def vocabulary(self) -> str:
        """The vocabulary's path, as the suite names it."""

    def shown(self, path: Path) -> str:
        """Return a path as the suite names it."""


class ClaimFailure(Exception):  # noqa: N818 - pytest prints what it says, never its name
    """A check did not hold."""


class OtherFailure(Exception):  # noqa: N818 - the same
    """A file does not load, a rule is broken, or a known finding is gone: nothing that a record may excuse."""


class _Item(pytest.Item):
    """An item whose failures explain themselves."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Return what a failure says, without a traceback through claimtest."""
        del style
        if isinstance(excinfo.value, ClaimFailure | ClaimtestError | OtherFailure):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))


class LoadItem(_Item):
    """The test that a file loads; collected only for a file that does not."""

    def __init__(self, *, problems: Iterable[Problem], **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._problems = tuple(problems)

    def runtest(self) -> None:
        """Fail with every problem."""
        raise OtherFailure("\n\n".join(str(problem) for problem in self._problems))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Head the failure with the file's name."""
        return self.path, None, f"{self.nodeid.partition('::')[0]} does not load"


class CheckItem(_Item):
    """One rule on one claim, source or suite."""

    def __init__(self, *, check: Check, **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self.check = check
        self.outcome: Outcome | None = None
        self.user_properties += [("source", self.nodeid.partition("::")[0]), ("rule", check.rule.name)]
        if check.known is not None:
            self.add_marker(pytest.mark.xfail(reason=one_line(check.known), strict=True, raises=ClaimFailure))

    def runtest(self) -> None:
        """Ask the rule and turn its answer into what pytest knows."""
        self.outcome = outcome = run(self.check)
        match outcome.state:
            case State.FAILED | State.KNOWN:
                raise ClaimFailure(text.render(outcome))
            case State.WARNED:
                where = self.check.where
                warnings.warn_explicit(
                    ClaimWarning(text.render_warning(outcome)), None, printable(where.path), where.line
                )
            case State.STALE | State.BROKEN:
                raise OtherFailure(text.render(outcome))
            case State.VACUOUS if isinstance(outcome.answer, Vacuous):
                pytest.skip(one_line(outcome.answer.reason))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Return what a failure says; a warning that was promoted says all that a finding says."""
        if isinstance(excinfo.value, ClaimWarning) and self.outcome is not None:
            return text.render(self.outcome)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Head the failure with claim and rule, and sort it to its line."""
        _, _, name = self.nodeid.partition("::")
        return self.path, self.check.where.line - 1, name.replace("::", ": ")


class ExampleItem(_Item):
    """An example of a rule's docstring."""

    def __init__(
        self, *, rule: Rule, example: Example, holds: bool, rules: Mapping[str, Rule], **arguments: object
    ) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._rule, self._example, self._holds, self._rules = rule, example, holds, rules

    def runtest(self) -> None:
        """Fail unless the rule answers as its documentation says."""
        where = self._example.where
        try:
            answer = run_example(self._rule, self._example, self._rules)
        except ClaimtestError as error:
            said = "\n".join(map(printable, str(error).splitlines()))
            raise OtherFailure(f"{where}: the example cannot be run:\n{said}") from None
        if self._holds and not answer.holds:
            said = answer.message or f"nothing can be said, {answer.vacuous}"
            raise OtherFailure(
                str(Problem(where, f"the example does not hold: {said}", "mend the example or the rule"))
            )
        if not self._holds and answer.message is None:
            said = (
                "the rule finds nothing"
                if answer.vacuous is None
                else f"nothing can be said, {answer.vacuous}"
            )
            raise OtherFailure(
                str(Problem(where, f"the example does not fail: {said}", "mend the example or the rule"))
            )

    def reportinfo(self) -> tuple[Path, int, str]:
        """Head the failure with the rule and the example's number."""
        return self.path, self._example.where.line - 1, f"{self._rule.name}: {self.name}"


class ClaimNode(pytest.Collector):
    """What one claim is checked for; or a source, or the suite, as a whole."""

    def __init__(self, *, checks: Iterable[Check], **arguments: object) -> None:
        super().__init__(**arguments)  # type: ignore[arg-type]
        self._checks = tuple(checks)

    def collect(self) -> Iterator[CheckItem]:
        """Yield an item for each rule."""
        for check in self._checks:
            yield CheckItem.from_parent(self, name=check.rule.name, check=check)


class ClaimFile(pytest.File):
    """A claim file, or the vocabulary, which stands for the suite as a whole."""

    loaded: Loaded

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield the checks of the source, then a node for each claim; first what does not load."""
        suite = self.loaded.suite
        shown = self.loaded.shown(self.path)
        if shown in suite.problems:
            yield LoadItem.from_parent(self, name="loads", problems=suite.problems[shown])
        if shown == self.loaded.vocabulary:
            yield ClaimNode.from_parent(self, name="suite", checks=suite_checks(suite))
        for source in suite.sources:
            if source.file == shown:
                yield ClaimNode.from_parent(self, name="source", checks=source_checks(suite, source))
                for claim in suite.claims_of(source):
                    yield ClaimNode.from_parent(self, name=claim.id, checks=claim_checks(suite, claim))


class RuleFile(pytest.File):
    """A rule's file: every example of its docstring is a test."""

    loaded: Loaded

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each example, or one that says why the rule does not load."""
        suite = self.loaded.suite
        shown = self.loaded.shown(self.path)
        if shown in suite.problems:
            yield LoadItem.from_parent(self, name="loads", problems=suite.problems[shown])
        rule = suite.rules.get(self.path.stem)
        for holds, examples in ((True, rule.holds), (False, rule.fails)) if rule is not None else ():
            for number, example in enumerate(examples, start=1):
                name = f"{'holds' if holds else 'fails'}{number}"
                yield ExampleItem.from_parent(
                    self, name=name, rule=rule, example=example, holds=holds, rules=suite.rules
                )
