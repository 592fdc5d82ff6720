"""The forms and workflows for contributors are what their readers take."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def loaded(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_each_thing_once(path: Path) -> None:
    form = loaded(path)
    names = [field["id"] for field in form["body"]]

    assert form["name"]
    assert form["description"]
    assert len(names) == len(set(names))
    assert {field["type"] for field in form["body"]} <= {"input", "textarea"}
    assert any(field.get("validations", {}).get("required") for field in form["body"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_what_is_there(path: Path) -> None:
    steps = [step.get("run", "") for job in loaded(path)["jobs"].values() for step in job["steps"]]
    first = {words.split()[0] for words in steps if words}

    assert first <= {"pip", "pytest", ".ci/check"}
    assert any(words.startswith("pytest claims") for words in steps)


def test_hooks_run_what_is_there() -> None:
    (local,) = loaded(ROOT / ".pre-commit-config.yaml")["repos"]

    assert [hook["entry"].split()[0] for hook in local["hooks"]] == ["ruff", "ruff", "python", "pytest"]
    assert all(hook["language"] == "system" for hook in local["hooks"])
