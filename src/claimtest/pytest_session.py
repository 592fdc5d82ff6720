"""What pytest sees of a suite: files to collect, reports to count, a summary to print."""

from collections.abc import Generator
from functools import cached_property
from pathlib import Path

import pytest

from claimtest.check import State
from claimtest.errors import InputError
from claimtest.load import RULES, VOCABULARY, load
from claimtest.load_source import SUFFIXES
from claimtest.pytest_items import CheckItem, ClaimFile, LoadItem, RuleFile
from claimtest.reports import summary
from claimtest.settings import FILE, Settings, read_settings
from claimtest.source import Source
from claimtest.suite import Suite

_STATES = {
    State.HOLDS: "passed",
    State.FAILED: "failed",
    State.STALE: "failed",
    State.BROKEN: "failed",
    State.WARNED: "warned",
    State.KNOWN: "known",
    State.VACUOUS: "vacuous",
}


class ClaimSession:
    """The hooks of one pytest run; the suite is loaded when its first file is collected.

    Attributes:
        root: the suite's root.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.root = config.rootpath
        self._rows: dict[str, summary.Row] = {}
        self._known: dict[str, str] = {}
        self._collected = False

    @cached_property
    def settings(self) -> Settings:
        """The settings; those that cannot be read are reported by the suite, and the defaults find its files."""
        try:
            return read_settings((self.root / FILE).read_text(encoding="utf-8")) or Settings()
        except (InputError, UnicodeDecodeError):
            return Settings()

    @cached_property
    def suite(self) -> Suite:
        """The suite, loaded once; where even the settings cannot be read, a suite of problems."""
        try:
            return load(self.root)
        except InputError as error:
            return Suite(problems={FILE: error.problems})

    def shown(self, path: Path) -> str:
        """Return a path as problems and sources name it."""
        return path.relative_to(self.root).as_posix()

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Collect claim files below the claims folder, and rule files in the rules folder."""
        kind: type[ClaimFile | RuleFile]
        if file_path.suffix in SUFFIXES and file_path.is_relative_to(self.root / self.settings.claims):
            kind = ClaimFile
        elif file_path.suffix == ".py" and file_path.parent == self.root / RULES and file_path.name[0] != "_":
            kind = RuleFile
        else:
            return None
        self._collected = True
        node: ClaimFile | RuleFile = kind.from_parent(parent, path=file_path)
        node.session_of_claims = self
        return node

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, session: pytest.Session, items: list[pytest.Item]) -> None:
        """Add a failing test for whatever the suite needs and cannot load, whichever files were asked for.

        It comes last so that no `-k` deselects it: fail closed.
        """
        if not self._collected:
            return
        there = {item.nodeid for item in items}
        vocabulary = f"{self.settings.claims}/{VOCABULARY}"
        for file, problems in self.suite.problems.items():
            own = file.startswith(f"{self.settings.claims}/") and file != vocabulary
            nodeid = f"{file}::loads"
            if not own and nodeid not in there:
                items.append(LoadItem.from_parent(session, name="loads", nodeid=nodeid, problems=problems))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Give a check's report what the summary needs; it travels with the report between processes."""
        report = yield
        if isinstance(item, CheckItem) and call.when == "call":
            report.claimtest = self._about(item, report)  # type: ignore[attr-defined]
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a check in its source's row."""
        about = getattr(report, "claimtest", None)
        if about is None:
            return
        file = about["file"]
        row = self._rows.setdefault(
            file, summary.Row(file, about["language"], int(about["claims"]), about["coverage"])
        )
        row.counts[about["state"]] += 1
        if about["state"] == "known":
            self._known[report.nodeid] = about["reason"]

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print a row for each source, and why the known findings are known."""
        if not self._rows or terminalreporter.config.get_verbosity() < 0:
            return
        terminalreporter.section("claims")
        for line in summary.render(sorted(self._rows.values(), key=lambda row: row.file)):
            terminalreporter.write_line(line)
        if self._known:
            terminalreporter.write_line("")
            terminalreporter.write_line("known findings (--runxfail shows them in full):")
        for nodeid, reason in self._known.items():
            terminalreporter.write_line(f"  {nodeid}")
            terminalreporter.write_line(f"      {reason}")

    def _about(self, item: CheckItem, report: pytest.TestReport) -> dict[str, str]:
        check, outcome = item.check, item.outcome
        state = "failed" if report.failed or outcome is None else _STATES[outcome.state]
        file = check.where.path if check.source is None else check.source.file
        return {
            "file": file,
            "language": "" if check.source is None else check.source.language,
            "claims": "0" if check.source is None else str(len(check.suite.claims_of(check.source))),
            "coverage": "" if check.source is None else self._coverage(check.source),
            "state": state,
            "reason": check.known or "",
        }

    def _coverage(self, source: Source) -> str:
        """Return the share of a source's figures that are claimed, rounded down so that 100 % means all."""
        if source not in self._shares:
            figures = len(source.figures)
            claimed = figures - len(self.suite.unclaimed(source))
            self._shares[source] = f"{100 * claimed // figures}%" if figures else "-"
        return self._shares[source]

    @cached_property
    def _shares(self) -> dict[Source, str]:
        return {}
