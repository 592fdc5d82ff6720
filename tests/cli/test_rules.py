"""`claimtest rules`."""

from pathlib import Path

import pytest

from claimtest.cli import main

OWN = '''\
"""A value is small.

Large ones are somebody else's.

Holds:
    value: 1 kg

Fails:
    value: 11 kg
"""

from claimtest.quantity import Quantity


def check(value: Quantity) -> str | None:
    """Compare with ten."""
    return "too large" if value.point is not None and value.point > 10 else None
'''


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_lists_the_built_in_rules_with_what_must_hold(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0

    rows = capsys.readouterr().out.splitlines()
    assert any(
        " ".join(row.split()) == "parts_add_up error The parts of a total add up to it." for row in rows
    )


def test_lists_the_rules_of_the_suite_around_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.joinpath("pyproject.toml").touch()
    tmp_path.joinpath("rules").mkdir()
    tmp_path.joinpath("rules", "is_small.py").write_text(OWN, encoding="utf-8")
    tmp_path.joinpath("claims").mkdir()
    monkeypatch.chdir(tmp_path / "claims")

    assert main(["rules"]) == 0
    assert "A value is small." in capsys.readouterr().out


def test_explains_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "parts_add_up"]) == 0

    assert (
        capsys.readouterr().out
        == """\
parts_add_up (error)

The parts of a total add up to it.

A gap wider than rounding explains means that a figure was miscopied, or that a
part is missing.

It runs once for each claim that carries its keys.
  value: Quantity
  parts: list of Quantity

Holds:
    value: 1010 million USD
    parts: [600 million USD, 410 million USD]

Fails:
    value: 1100 million USD
    parts: [600 million USD, 410 million USD]
"""
    )


def test_says_which_measures_a_rule_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "part_of_period"]) == 0

    assert "\nIt runs once for each claim that carries its keys, of a measure of kind flow.\n" in (
        capsys.readouterr().out
    )


def test_suggests_the_rule_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "parts_adds_up"]) == 2

    assert capsys.readouterr().err == (
        'claimtest: there is no rule "parts_adds_up"\nhint: did you mean "parts_add_up"?\n'
    )


def test_a_rule_that_does_not_load_ends_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.joinpath("rules").mkdir()
    tmp_path.joinpath("rules", "is_small.py").write_text("def check(:\n", encoding="utf-8")

    assert main(["rules"]) == 2
    assert capsys.readouterr().err.startswith("rules/is_small.py:1:")
