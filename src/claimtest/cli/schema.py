"""Print the JSON Schema of claim files, or of another format.

Editors complete and check claim files by it. It is made from the models and from the rules that load, those of the
suite around the current folder among them, so a rule's keys are in it. Save it beside the claim files and name it in
their first line:

    claimtest schema > claims/schema.json
    # yaml-language-server: $schema=schema.json

`claimtest schema result` prints the schema of what `pytest --claims-json` writes.
"""

import argparse
import json
import sys

from claimtest.cli._common import root
from claimtest.discover import discover
from claimtest.errors import InputError
from claimtest.loading import RULES
from claimtest.reports import file_schema
from claimtest.reports.files.json import ResultRecord


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the name of a format."""
    parser.add_argument(
        "format", nargs="?", choices=("claims", "result"), default="claims", help="default: claims"
    )


def run(given: argparse.Namespace) -> int:
    """Print the schema."""
    sys.stdout.write(_claims() if given.format == "claims" else _result())
    return 0


def _claims() -> str:
    folder = root()
    found = discover(folder / RULES, folder)
    if found.problems:
        raise InputError(problem for problems in found.problems.values() for problem in problems)
    return file_schema.render(found.rules.values())


def _result() -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **ResultRecord.model_json_schema()}
    return json.dumps(schema, indent=2) + "\n"
