"""What pytest sees of a suite: files to collect, reports to count, a summary to print."""

from collections.abc import Generator
from functools import cached_property
from pathlib import Path

import pytest

from claimtest.checking import State
from claimtest.coverage import coverage
from claimtest.errors import InputError, Problem, printable
from claimtest.files import Folder
from claimtest.finding import Finding, Holds
from claimtest.load_source import SUFFIXES
from claimtest.loading import RULES, VOCABULARY, load, load_settings
from claimtest.pytest_items import CheckItem, ClaimFile, LoadItem, RuleFile
from claimtest.reports import text
from claimtest.settings import FILE, Settings
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
        self._config = config
        self._collected = False

    @cached_property
    def settings(self) -> Settings:
        """The settings; the defaults stand for what is wrong in them."""
        return load_settings(Folder(self.root)) or Settings()

    @cached_property
    def suite(self) -> Suite:
        """The suite, loaded once; where even the settings cannot be read, a suite of problems."""
        try:
            return load(self.root)
        except InputError as error:
            return Suite(problems={FILE: error.problems})

    @property
    def vocabulary(self) -> str:
        """The vocabulary's path, as problems and sources name paths."""
        return f"{self.settings.claims}/{VOCABULARY}"

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
        nodeid = printable(self.shown(file_path))
        node: ClaimFile | RuleFile = kind.from_parent(parent, path=file_path, nodeid=nodeid)
        node.loaded = self
        return node

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, session: pytest.Session, items: list[pytest.Item]) -> None:
        """Add a failing test for whatever the suite needs and cannot load, whichever files were asked for.

        It comes last so that no `-k` deselects it: fail closed.
        """
        there = {item.nodeid for item in items}
        for file, problems in self._problems().items():
            nodeid = f"{printable(file)}::loads"
            if nodeid not in there:
                path = self.root / file
                items.append(
                    LoadItem.from_parent(session, name="loads", nodeid=nodeid, path=path, problems=problems)
                )

    def _problems(self) -> dict[str, tuple[Problem, ...]]:
        """Return the problems that concern every claim file; without one collected, those of the settings alone."""
        folder = f"{self.settings.claims}/"
        if self._collected:
            problems = self.suite.problems.items()
            return {
                file: found
                for file, found in problems
                if file == self.vocabulary or file[: len(folder)] != folder
            }
        found = [*self.settings.problems]
        if not (self.root / folder).is_dir():
            hint = 'add it, or name another under [tool.claimtest], such as claims = "claims"'
            message = f"there is no folder {self.settings.claims}"
            found.append(Problem(self.settings.locate("claims"), message, hint))
        return {FILE: tuple(found)} if found else {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Give a check's report what the summary needs; it travels with the report between processes."""
        report = yield
        if call.when == "call" and isinstance(item, CheckItem | LoadItem):
            report.claimtest = self._about(item, report)  # type: ignore[attr-defined]
            if report.skipped and isinstance(
                report.longrepr, tuple
            ):  # the line is the claim's, not this plugin's
                path, line, _ = item.reportinfo()
                report.longrepr = (printable(str(path)), (line or 0) + 1, report.longrepr[2])
        return report

    def _about(self, item: CheckItem | LoadItem, report: pytest.TestReport) -> dict[str, str]:
        file = item.nodeid.partition("::")[0]
        about = {"file": file, "name": self._name(file), "language": "", "state": "failed"}
        if isinstance(item, LoadItem) or item.outcome is None:
            return about
        check = item.check
        if not report.failed:
            about["state"] = _STATES[item.outcome.state]
        if report.failed and check.source is not None:
            about["opening"] = text.render_source(check.suite, check.source)
        if isinstance(item.outcome.answer, Finding) and check.known is not None:
            about |= {"finding": item.outcome.answer.sentence, "reason": check.known}
        if isinstance(item.outcome.answer, Holds) and self._shows_each_test:
            about["compared"] = text.render_holding(item.outcome.answer)
        if check.source is not None:
            claims = str(len(check.suite.claims_of(check.source)))
            about |= {
                "language": check.source.language,
                "claims": claims,
                "coverage": self._coverage(check.source),
            }
        return about

    def _name(self, file: str) -> str:
        """Return a file's name for the summary: a claim file's without the folder and the ending that all have."""
        folder = f"{self.settings.claims}/"
        return file.removeprefix(folder).rpartition(".")[0] if file.startswith(folder) else file

    @cached_property
    def _shows_each_test(self) -> bool:
        return self._config.get_verbosity(pytest.Config.VERBOSITY_TEST_CASES) > 0

    def _coverage(self, source: Source) -> str:
        """Return the share of a source's figures that are claimed."""
        if source not in self._shares:
            self._shares[source] = str(coverage(self.suite, source))
        return self._shares[source]

    @cached_property
    def _shares(self) -> dict[Source, str]:
        return {}
