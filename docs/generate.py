"""Write the page of the rules, `docs/rules.md`, from the rules themselves.

    python docs/generate.py
    python docs/generate.py --check

With `--check` nothing is written: the exit status is 1 where the page is not what the rules say.
"""

# ruff: noqa: INP001 - a script, run by itself

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claimtest.discover import discover
from claimtest.errors import InputError
from claimtest.reports.rules_page import render

PAGE = Path(__file__).with_name("rules.md")


def page() -> str:
    """Return the page as the built-in rules have it.

    Raises:
        InputError: a rule does not load.
    """
    found = discover(None, PAGE.parents[1])
    if found.problems:
        raise InputError(problem for problems in found.problems.values() for problem in problems)
    return render(found.rules.values())


def main(arguments: Sequence[str]) -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description="Write docs/rules.md from the rules.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 where the page is stale"
    )
    given = parser.parse_args(arguments)
    try:
        text = page()
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if not given.check:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text:
        sys.stderr.write("docs/rules.md is not what the rules say; run: python docs/generate.py\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
