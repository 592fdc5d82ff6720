"""Check the figures that documents state, without any claim file.

Reads files, folders and standard input (-): plain text, Markdown, HTML, PDF, and JSON Lines of articles. Checks
conversions of currencies and units, one rate to a document, totals and parts, shares, changes, ages, weekdays, and
sentences that stand in a document twice with different figures.

The exit status is 0 where nothing was found, 1 where something was, and 2 where a document could not be read; the
others are scanned all the same.
"""

import argparse
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from claimtest.cli import FOUND, INTERRUPTED, UNUSABLE
from claimtest.cli._common import UsageError, given_day, given_language, root
from claimtest.cli._interrupts import Interrupts
from claimtest.documents import listing
from claimtest.documents.formats import formats
from claimtest.errors import printable
from claimtest.reports import scans
from claimtest.reports.layout import Part, lay_out
from claimtest.scanning.archive import Options, scan_documents
from claimtest.scanning.report import Report
from claimtest.scanning.tally import Tally

_COLOURS = {Part.HEAD: "\x1b[1;31m", Part.CARET: "\x1b[1;31m", Part.HINT: "\x1b[36m"}
_PLAIN = "\x1b[0m"
FEW = 8
"""So few documents are read by one process sooner than others are started."""
PATIENCE = 2
"""Seconds after which a person wants to know how far it is."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take paths, what is known of the documents, and how findings are written."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument(
        "--language", metavar="CODE", help="the language of every document, such as en or pt-BR"
    )
    parser.add_argument(
        "--published", metavar="DATE", help="the day of publication of every document: 2018-04-09"
    )
    parser.add_argument(
        "--read-as",
        metavar="FORMAT",
        choices=formats(),
        help=f"the format of every file: {', '.join(formats())}",
    )
    parser.add_argument(
        "--format",
        choices=scans.names(),
        default="text",
        help=f"how findings are written: {', '.join(scans.names())}",
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write findings there")
    parser.add_argument(
        "--warnings", action="store_true", help="ask rules too that only warn, as of an old rate"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="leave out documents without findings")
    parser.add_argument(
        "--jobs", metavar="N", type=int, help="how many processes work (as many as there are cores)"
    )


def run(given: argparse.Namespace) -> int:
    """Scan, and return the exit status."""
    options = Options(str(root()), given_language(given.language), given_day(given.published), given.warnings)
    jobs = _jobs(given.jobs)
    items = listing(given.paths, given.read_as)
    first = [*islice(items, FEW)]
    with ExitStack() as stack:
        output = sys.stdout if given.output is None else stack.enter_context(_opened(given.output))
        pool = stack.enter_context(_pool(jobs)) if jobs > 1 and len(first) == FEW else None
        reports = scan_documents(chain(first, items), options, pool, jobs)
        return _write(reports, given, output, options, pool)


def _write(
    reports: Iterator[Report],
    given: argparse.Namespace,
    output: TextIO,
    options: Options,
    pool: Executor | None,
) -> int:
    """Write each document's findings as they come; what is written stays, whoever interrupts."""
    tally = Tally()
    fitting = given.format == "text" and output.isatty()
    writer = scans.writer(given.format)(_fitted(output) if fitting else output.write, options.scanner.rules)
    interrupts = Interrupts()
    try:
        with interrupts.watched():
            for report in _watched(reports):
                with interrupts.held(), tqdm.external_write_mode(file=output):  # a progress bar steps aside
                    tally.add(report)
                    if report.findings or report.problems or not given.quiet:
                        writer.add(report)
                        output.flush()
    except KeyboardInterrupt:
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
        writer.close(tally)
        output.flush()
        reached = f"; the last is {printable(tally.last)}" if tally.last else ""
        sys.stderr.write(
            f"\nclaimtest scan: interrupted after {tally.documents + tally.unread:,} documents{reached}\n"
        )
        return INTERRUPTED
    writer.close(tally)
    return UNUSABLE if tally.unread else FOUND if tally.findings else 0


def _fitted(output: TextIO) -> Callable[[str], object]:
    """Return what writes text in lines that fit a terminal, in colour."""
    width = shutil.get_terminal_size().columns

    def write(text: str) -> None:
        for line in lay_out(text, width):
            colour = "" if "NO_COLOR" in os.environ else _COLOURS.get(line.part, "")
            output.write(f"{colour}{line.text}{_PLAIN if colour else ''}\n")

    return write


def _watched(reports: Iterable[Report]) -> Iterator[Report]:
    """Show on a terminal how far it is."""
    quiet = not sys.stderr.isatty()
    yield from tqdm(reports, unit=" documents", delay=PATIENCE, disable=quiet, leave=False)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_ignore_interrupts)


def _ignore_interrupts() -> None:
    """Leave it to the process that a person sees to say that it was interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _jobs(given: int | None) -> int:
    if given is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if given < 1:
        raise UsageError(f"--jobs takes a number from 1, not {given}", "leave it out to use every core")
    return given


def _opened(path: Path) -> TextIO:
    if path.is_dir() or not path.parent.is_dir():
        what = "is a folder" if path.is_dir() else "is in no folder that exists"
        raise UsageError(f"--output: {path} {what}", "name a file to write")
    return path.open("w", encoding="utf-8")
