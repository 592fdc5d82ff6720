"""Put mistakes into the documents, and count those that the rules catch.

Each mistake is one that newsrooms make, in one printed figure: million for billion, swapped digits, another currency,
an old rate and the like. No file is changed: the documents are changed in memory, and the claims declare what an honest
person would who reads the mistaken document. The mistakes that no rule caught are listed with the reason.
"""

import argparse
import os
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path

from tqdm import tqdm

from claimtest.cli import FOUND, INTERRUPTED
from claimtest.cli._common import UsageError, root
from claimtest.errors import suggest
from claimtest.files import Folder
from claimtest.loading import claim_files, load_settings
from claimtest.mutate.running import Order, count, run_trials
from claimtest.mutate.slip import kinds
from claimtest.mutate.tally import Tally
from claimtest.mutate.trial import Trial
from claimtest.reports.mutation import render, render_json
from claimtest.settings import Settings


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take claim files, kinds of mistakes, how many of them, and how to run and to show it."""
    parser.add_argument("claims", nargs="*", help="claim files, or folders of them; all where none is named")
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help="only this kind of mistake; may be repeated",
    )
    parser.add_argument(
        "--sample", type=_whole, metavar="N", help="N mistakes drawn at random instead of all"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="decides which are drawn (default: 0)"
    )
    parser.add_argument(
        "--jobs",
        type=_whole,
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes (default: one for each core)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--fail-under",
        type=_percent,
        metavar="PERCENT",
        help="exit with 1 where fewer of the mistakes that a rule could see are caught",
    )


def run(given: argparse.Namespace) -> int:
    """Try the mistakes, and print what became of them."""
    folder = root()
    order = Order(folder, _files(given.claims, folder), _kinds(given.kind), given.sample, given.seed)
    total, trials = count(order), list[Trial]()
    running = run_trials(order, given.jobs)
    try:
        with tqdm(total=total, unit=" mistakes", leave=False, disable=not sys.stderr.isatty()) as bar:
            for trial in running:
                trials.append(trial)
                bar.update()
    except KeyboardInterrupt:
        sys.stderr.write(f"claimtest: interrupted after {len(trials)} of {total} mistakes\n")
        return INTERRUPTED
    tally = Tally(trials)
    sys.stdout.write(render_json(tally) if given.json else render(tally))
    return FOUND if given.fail_under is not None and tally.share < given.fail_under else 0


def _files(named: list[str], folder: Path) -> tuple[str, ...]:
    """Return the claim files that are named, or that lie in a folder that is, relative to the suite's own."""
    files = Folder(folder)
    known = claim_files(files, load_settings(files) or Settings())
    found = []
    for name in named:
        path = Path(name).resolve()
        below = [file for file in known if path in {folder / file, *(folder / file).parents}]
        if not below:
            hint = f"name claim files below {folder}" if known else f"{folder} has none"
            raise UsageError(f"no claim file is at {name}", hint)
        found += below
    return tuple(dict.fromkeys(found))


def _kinds(named: list[str]) -> tuple[str, ...]:
    known = kinds()
    for name in named:
        if name not in known:
            hint = suggest(name, known) or f"write one of {', '.join(known)}"
            raise UsageError(f'there is no kind of mistake "{name}"', hint)
    return tuple(dict.fromkeys(named))


def _whole(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 on")
    return number


def _percent(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not 0 <= number <= 100:  # noqa: PLR2004 - percent
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 100")
    return number
