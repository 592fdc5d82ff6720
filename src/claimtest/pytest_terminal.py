"""What a run prints for people: findings that fit their terminal, and a summary with one row for each source."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import cached_property
from textwrap import indent
from types import MappingProxyType
from typing import Protocol

import pytest

from claimtest.errors import one_line
from claimtest.reports import summary
from claimtest.reports.layout import Part, lay_out
from claimtest.reports.wrapping import wrap

_COLOURS: Mapping[Part, Mapping[str, bool]] = MappingProxyType(
    {
        Part.HEAD: {"red": True, "bold": True},
        Part.CARET: {"red": True, "bold": True},
        Part.HINT: {"cyan": True},
        Part.KNOWN: {"yellow": True},
    }
)
_STATES: Mapping[str, Mapping[str, bool]] = MappingProxyType(
    {
        "passed": {"green": True},
        "failed": {"red": True, "bold": True},
        "warned": {"yellow": True},
        "known": {"yellow": True},
    }
)
ENDLESS = 1_000_000
"""Columns where there is no terminal."""


class Writer(Protocol):
    """What a failure is printed to."""

    def line(self, s: str = "", **markup: bool) -> None:
        """Print a line."""


@dataclass(frozen=True, slots=True)
class Crash:
    """The short form of a failure, under the name that pytest looks for.

    Attributes:
        message: the sentence, without the place and the rule before it.
    """

    message: str


class Shown:
    """A failure's text, laid out when it is printed; as text it is what it was.

    Attributes:
        reprcrash: its short form.
    """

    def __init__(self, text: str, opening: str, rule: str, width: int) -> None:
        self._text = text
        self._opening = opening
        self._width = width
        first = text.partition("\n")[0]
        sentence = first.partition(": ")[2] or first
        self.reprcrash = Crash(sentence.removeprefix(f"{rule}: "))

    def __str__(self) -> str:
        return self._text

    def toterminal(self, tw: Writer) -> None:
        """Print it in lines that fit."""
        if self._opening:
            for line in wrap(self._opening, self._width, 2):
                tw.line(line, bold=True)
            tw.line()
        for shown in lay_out(self._text, self._width):
            tw.line(shown.text, **_COLOURS.get(shown.part, {}))


def terminal_width(reporter: pytest.TerminalReporter) -> int:
    """Return the columns of the terminal; without one no line is broken, for whoever reads along wants whole lines."""
    return reporter.config.get_terminal_writer().fullwidth if reporter.isatty else ENDLESS


class ClaimTerminal:
    """The hooks that print; in a run of many processes, only in the one that people see."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._rows: dict[str, summary.Row] = {}
        self._known: dict[str, tuple[str, str]] = {}
        self._opened: set[str] = set()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> Generator[None, None, None]:
        """Count a check, make its failure fit the terminal, and with -v show below its line what it compared."""
        about: dict[str, str] | None = getattr(report, "claimtest", None)
        if about is not None:
            self._count(report.nodeid, about)
            if report.failed:
                self._fit(report, about)
        yield
        if about is not None and "compared" in about and self._terminal is not None:
            self._terminal.write("\n" + indent(self._wrapped(about["compared"]), "  "))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print a row for each source, and why the known findings are known."""
        if not self._rows or terminalreporter.config.get_verbosity() < 0:
            return
        terminalreporter.ensure_newline()  # or the first line below would be an empty one
        terminalreporter.section("claims")
        rows = sorted(self._rows.values(), key=lambda row: row.file)
        for line in summary.render(rows, self._width, self._markup):
            terminalreporter.write_line(line)
        if self._known:
            terminalreporter.write_line("")
            terminalreporter.write_line("known findings (--runxfail shows them in full):")
        for nodeid, (finding, reason) in sorted(self._known.items()):
            terminalreporter.write_line(f"  {nodeid}")
            for text in (one_line(finding), f"known: {one_line(reason)}"):
                for line in wrap(f"      {text}", self._width, 8):
                    terminalreporter.write_line(line)

    def _count(self, nodeid: str, about: Mapping[str, str]) -> None:
        file = about["file"]
        row = self._rows.setdefault(file, summary.Row(file, about["name"]))
        row.counts[about["state"]] += 1
        if about["language"]:
            row.language, row.claims, row.coverage = about["language"], about["claims"], about["coverage"]
        if about["state"] == "known":
            self._known[nodeid] = about["finding"], about["reason"]

    def _fit(self, report: pytest.TestReport, about: Mapping[str, str]) -> None:
        """Let a failure lay itself out; the first one of a source opens with what the source is."""
        opening = about.get("opening", "") if about["file"] not in self._opened else ""
        self._opened.add(about["file"])
        rule = report.nodeid.rpartition("::")[2]
        shown = Shown(str(report.longrepr), opening, rule, self._width)
        report.longrepr = shown  # type: ignore[assignment]  # what pytest asks of it is there

    def _wrapped(self, text: str) -> str:
        return "\n".join(line.text for line in lay_out(text, self._width - 2))

    @cached_property
    def _terminal(self) -> pytest.TerminalReporter | None:
        plugin: pytest.TerminalReporter | None = self._config.pluginmanager.get_plugin("terminalreporter")
        return plugin

    @cached_property
    def _width(self) -> int:
        return ENDLESS if self._terminal is None else terminal_width(self._terminal)

    def _markup(self, text: str, state: str) -> str:
        return self._config.get_terminal_writer().markup(text, **_STATES.get(state, {}))
