"""Write what the pages take from the program: the rules, the tables of keys, the public names of Python.

    python docs/generate.py
    python docs/generate.py --check

With `--check` nothing is written: the exit status is 1 where a page is not what the program says.
"""

# ruff: noqa: INP001 - a script, run by itself

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import claimtest
from claimtest.discover import discover
from claimtest.errors import InputError
from claimtest.reports import api_page, keys_table, rules_page
from claimtest.schema import ClaimEntry, MeasureEntry, SourceEntry

DOCS = Path(__file__).parent
KEYS = {"source": SourceEntry, "claim": ClaimEntry, "measure": MeasureEntry}
MARKED = re.compile(r"(<!-- keys of a (\w+) -->\n\n).*?(\n<!-- end -->)", re.DOTALL)
FOR_RULES = (
    *(f"claimtest.quantity.{name}" for name in ("Quantity", "total", "written")),
    "claimtest.period.Period",
    "claimtest.formula.Formula",
    "claimtest.interval.Interval",
    "claimtest.claim.Claim",
    "claimtest.source.Source",
    "claimtest.rates.Rates",
    "claimtest.agreement.always_meet",
    "claimtest.agreement.unrounded",
    "claimtest.testing.run",
    "claimtest.testing.Answer",
)
FOR_PROGRAMS = (
    "claimtest.errors.ClaimtestError",
    "claimtest.errors.InputError",
    "claimtest.scanning.archive.scan_documents",
)


def rules() -> str:
    """Return the page of the built-in rules.

    Raises:
        InputError: a rule does not load.
    """
    found = discover(None, DOCS.parent)
    if found.problems:
        raise InputError(problem for problems in found.problems.values() for problem in problems)
    return rules_page.render(found.rules.values())


def api() -> str:
    """Return the page of the public names."""
    return api_page.render(
        {
            "The package": tuple(f"claimtest.{name}" for name in claimtest.__all__),
            "For rules and their tests": FOR_RULES,
            "For programs": FOR_PROGRAMS,
        }
    )


def claim_files() -> str:
    """Return the page of claim files with the tables of its keys made anew."""
    path = DOCS / "claim-files.md"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return MARKED.sub(lambda found: f"{found[1]}{keys_table.render(KEYS[found[2]])}{found[3]}", text)


PAGES = {"rules.md": rules, "api.md": api, "claim-files.md": claim_files}


def main(arguments: Sequence[str]) -> int:
    """Write the pages, or compare them."""
    parser = argparse.ArgumentParser(description="Write what the pages take from the program.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 where a page is stale"
    )
    given = parser.parse_args(arguments)
    try:
        pages = {DOCS / name: made() for name, made in PAGES.items()}
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    stale = [
        path for path, text in pages.items() if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        if given.check:
            sys.stderr.write(f"docs/{path.name} is not what the program says; run: python docs/generate.py\n")
        else:
            path.write_text(pages[path], encoding="utf-8")
    return 1 if given.check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
