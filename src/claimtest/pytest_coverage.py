"""Which figures of the documents are claimed, at the end of a run that asks for it."""

from functools import cached_property

import pytest

from claimtest.coverage import Coverage, coverage
from claimtest.pytest_session import ClaimSession
from claimtest.pytest_terminal import terminal_width
from claimtest.reports.coverage import render

HIGHEST = 100


class ClaimCoverage:
    """The hooks that gather which sources a run was about, and show how much of them is claimed."""

    def __init__(self, config: pytest.Config, session: ClaimSession) -> None:
        """Read the options.

        Raises:
            pytest.UsageError: the least coverage is no percentage.
        """
        self._session = session
        self._least: int | None = config.getoption("claims_fail_under")
        self._asked = bool(config.getoption("claims_coverage")) or self._least is not None
        if self._least is not None and not 0 <= self._least <= HIGHEST:
            raise pytest.UsageError(f"--claims-fail-under: {self._least} is no percentage from 0 to 100")
        self._files: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember a claim file that was looked at."""
        about: dict[str, str] | None = getattr(report, "claimtest", None)
        if about is not None:
            self._files.add(about["file"])

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a run whose sources are not claimed enough."""
        if self._short and session.exitstatus in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the coverage of each source, the missing figures, and what is too little."""
        if not self._asked:
            return
        terminalreporter.section("claims coverage")
        for line in render(self._found, terminal_width(terminalreporter)):
            terminalreporter.write_line(line)
        for each in self._short:
            said = f"{each.source.name}: {each} of the figures are claimed, less than {self._least}%"
            terminalreporter.write_line(said, red=True, bold=True)

    @cached_property
    def _found(self) -> tuple[Coverage, ...]:
        suite = self._session.suite
        return tuple(coverage(suite, source) for source in suite.sources if source.file in self._files)

    @cached_property
    def _short(self) -> tuple[Coverage, ...]:
        if self._least is None:
            return ()
        return tuple(each for each in self._found if each.percent < self._least)
