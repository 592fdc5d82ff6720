"""Start a suite in a folder, new or with other things in it.

It makes claims/ and seeds/ with an example that passes, rules/, a vocabulary, the settings in pyproject.toml, a workflow
that checks pull requests and annotates them, and a hook for pre-commit. What is there already is kept as it is;
of pyproject.toml only the table [tool.claimtest] is added.
"""

import argparse
import sys
from pathlib import Path
from textwrap import indent

from claimtest.errors import printable
from claimtest.new_suite import make


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the folder."""
    parser.add_argument(
        "folder", nargs="?", default=".", type=Path, metavar="FOLDER", help="default: the current one"
    )


def run(given: argparse.Namespace) -> int:
    """Make the files, and tell what became of each."""
    for step in make(given.folder):
        sys.stdout.write(f"{step.done:<8}  {step.path}\n")
        if step.advice:
            sys.stdout.write(indent(step.advice, "          ") + "\n")
    where = "" if given.folder == Path() else f"cd {printable(str(given.folder))} && "
    sys.stdout.write(f"\nnext: {where}pytest claims\n")
    return 0
