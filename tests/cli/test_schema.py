"""`claimtest schema`: what it prints accepts what loads, and refuses what does not."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import claimtest
from claimtest.cli import main
from claimtest.reports.files.json import render

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path for path in ROOT.joinpath("claims").glob("*.yaml") if path.stem != "vocabulary")

Printed = Callable[..., jsonschema.protocols.Validator]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Printed:
    def validator(*words: str) -> jsonschema.protocols.Validator:
        monkeypatch.chdir(ROOT)
        assert main(["schema", *words]) == 0
        schema: dict[str, Any] = json.loads(capsys.readouterr().out)
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        return kind(schema)

    return validator


def plain(path: Path) -> Any:  # noqa: ANN401 - a document of YAML
    """Read scalars as an editor does: numbers are numbers, dates stay text."""
    loader = yaml.loader.BaseLoader
    return yaml.load(path.read_text(encoding="utf-8"), loader)  # noqa: S506 - it makes text of every scalar


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_accepts_the_claim_files_of_this_repository(path: Path, printed: Printed) -> None:
    assert list(printed().iter_errors(plain(path))) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"valeu": "1 kg"}, "'valeu' was unexpected", id="unknown key"),
        pytest.param({"id": "1st"}, "does not match", id="no name"),
        pytest.param({"parts": "1 kg"}, "is not of type 'array'", id="a rule's key of another type"),
    ],
)
def test_refuses_what_does_not_load(change: dict[str, str], message: str, printed: Printed) -> None:
    file = plain(FILES[0])
    file["claims"][0] |= change

    assert [error.message for error in printed().iter_errors(file) if message in error.message]


def test_the_result_of_a_run_keeps_to_its_schema(printed: Printed) -> None:
    result = claimtest.check(claimtest.load(ROOT))

    assert list(printed("result").iter_errors(json.loads(render(result)))) == []
