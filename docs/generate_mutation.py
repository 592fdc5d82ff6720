"""Write the result of `claimtest mutate` on this repository's own suite into `docs/mutation.md`.

    python docs/generate_mutation.py
    python docs/generate_mutation.py --check

With `--check` nothing is written: the exit status is 1 where the page does not say what a run says now.
"""

# ruff: noqa: INP001 - a script, run by itself

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimtest.mutate.running import Order, run_trials
from claimtest.mutate.tally import Tally
from claimtest.mutate.trial import Fate
from claimtest.reports.mutation import kind_rows, rule_rows, shares

PAGE = Path(__file__).with_name("mutation.md")
START, END = "<!-- the run -->\n", "<!-- end of the run -->\n"


def result() -> str:
    """Run every mistake, and return what became of them as Markdown."""
    tally = Tally(list(run_trials(Order(PAGE.parents[1]), os.cpu_count() or 1)))
    missed = [
        (trial.claim, trial.before, trial.after, trial.kind, trial.why)
        for trial in tally.trials
        if trial.fate is Fate.MISSED
    ]
    parts = [
        *table(kind_rows(tally)),
        *table(rule_rows(tally)),
        *shares(tally),
        "",
        "What was missed:",
        "",
        *table([("claim", "printed", "mistake", "kind", "why"), *missed], words=5),
    ]
    return "\n".join(parts)


def table(rows: Sequence[Sequence[str]], words: int = 1) -> Iterator[str]:
    """Write rows under their headings, the first columns words and the others numbers."""
    headings, *others = rows
    marks = [" --- " if column < words else " ---: " for column in range(len(headings))]
    yield f"| {' | '.join(headings)} |"
    yield f"|{'|'.join(marks)}|"
    yield from (f"| {' | '.join(map(escaped, row))} |" for row in others)
    yield ""


def escaped(cell: str) -> str:
    """Keep what a document prints from ending a cell."""
    return cell.replace("|", r"\|")


def main(arguments: Sequence[str]) -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description="Write the result of a run into docs/mutation.md.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 where the page is stale"
    )
    given = parser.parse_args(arguments)
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    after = rest.partition(END)[2]
    new = f"{before}{START}{result()}{END}{after}"
    if not given.check:
        PAGE.write_text(new, encoding="utf-8")
    elif new != text:
        sys.stderr.write("docs/mutation.md is stale; run: python docs/generate_mutation.py\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
