"""List the rules, or explain one.

Those of the rules/ folder of the current directory, or of the folder above it that holds a pyproject.toml, are listed
beside the built-in ones.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping

from claimtest.cli._common import UsageError, root
from claimtest.discover import discover
from claimtest.errors import InputError, suggest
from claimtest.loading import RULES
from claimtest.reports.rule_text import render
from claimtest.rule import Rule


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the name of a rule, or none."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="the rule to explain")


def run(given: argparse.Namespace) -> int:
    """Print the list, or the explanation."""
    folder = root()
    found = discover(folder / RULES, folder)
    if found.problems:
        raise InputError(problem for problems in found.problems.values() for problem in problems)
    if given.name is None:
        text = "".join(_listed(found.rules))
    elif given.name in found.rules:
        text = render(found.rules[given.name])
    else:
        hint = suggest(given.name, found.rules) or "claimtest rules lists them"
        raise UsageError(f'there is no rule "{given.name}"', hint)
    sys.stdout.write(text)
    return 0


def _listed(rules: Mapping[str, Rule]) -> Iterator[str]:
    width = max(map(len, rules))
    for rule in rules.values():
        yield f"{rule.name.ljust(width)}  {rule.severity.ljust(7)}  {rule.summary}\n"
