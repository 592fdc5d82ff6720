"""What a run leaves for others: files in the formats that the command line names, and annotations of a pull request."""

import os
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path

import pytest

from claimtest.checking import Check, Result, plan, run
from claimtest.errors import InputError, one_line, printable
from claimtest.formats import formats
from claimtest.pytest_session import ClaimSession
from claimtest.reports import annotations


class ClaimOutputs:
    """The hooks that gather which checks ran, and write what they answered when all is done.

    The checks are asked once more at the end, in the process that a person sees: rules are pure, and a run that is
    spread over many processes need not send anything but names between them.
    """

    def __init__(self, config: pytest.Config, session: ClaimSession) -> None:
        """Look up the files before the first test runs.

        Raises:
            pytest.UsageError: one of them cannot be written.
        """
        self._session = session
        self._files = {name: config.invocation_params.dir / given for name, given in _asked(config)}
        for name, path in self._files.items():
            if path.is_dir() or not path.parent.is_dir():
                what = "is a folder" if path.is_dir() else "is in no folder that exists"
                raise pytest.UsageError(f"--claims-{name}: {path} {what}; name a file to write")
        self._ran: set[str] = set()
        self._said: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember a check that ran."""
        if getattr(report, "claimtest", None) is not None:
            self._ran.add(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the files; one that cannot be written fails the run."""
        for name, path in self._files.items():
            try:
                path.write_text(_rendered(name, self._result), encoding="utf-8")
            except (OSError, InputError) as error:
                self._said.append(f"claims: {name} is not written: {one_line(str(error))}")
                session.exitstatus = pytest.ExitCode.USAGE_ERROR
            else:
                self._said.append(f"claims: {name} is in {printable(str(path))}")

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say where the files are, and annotate the pull request that the run is for."""
        if annotations.asked_for(os.environ):
            terminalreporter.ensure_newline()
            self._said.extend(annotations.render(self._result))
        for line in self._said:
            terminalreporter.write_line(line)

    @cached_property
    def _result(self) -> Result:
        suite = self._session.suite
        return Result(suite, tuple(run(check) for check in plan(suite) if self._name(check) in self._ran))

    def _name(self, check: Check) -> str:
        return check.name if check.source is not None else f"{self._session.vocabulary}::{check.name}"


def _asked(config: pytest.Config) -> Iterator[tuple[str, Path]]:
    for name in formats():
        given = config.getoption(f"claims_{name}")
        if given is not None:
            yield name, given


def _rendered(name: str, result: Result) -> str:
    render: Callable[[Result], str] = import_module(f"claimtest.reports.files.{name}").render
    return render(result)
