"""`claimtest init`."""

import tomllib
from pathlib import Path

import pytest
import yaml

import claimtest
from claimtest.cli import main

FILES = {
    "pyproject.toml",
    "seeds/example.txt",
    "claims/example.yaml",
    "claims/vocabulary.yaml",
    "rules/.gitkeep",
    ".github/workflows/claims.yml",
    ".pre-commit-config.yaml",
}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_an_empty_folder_becomes_a_suite_that_passes(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "new")]) == 0

    result = claimtest.check(claimtest.load(tmp_path / "new"))
    assert set(contents(tmp_path / "new")) == FILES
    assert result.passed
    assert not [each for each in result.outcomes if each.state == "warned"]
    assert {each.check.rule.name for each in result.outcomes if each.state == "holds"} >= {
        "currencies_convert",
        "parts_add_up",
    }


def test_it_says_what_became_of_each_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["init"])

    assert (
        capsys.readouterr().out
        == """\
created   pyproject.toml
created   seeds/example.txt
created   claims/example.yaml
created   claims/vocabulary.yaml
created   rules/
created   .github/workflows/claims.yml
created   .pre-commit-config.yaml

next: pytest claims
"""
    )


def test_a_second_time_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", str(tmp_path)])
    before = contents(tmp_path)
    capsys.readouterr()
    main(["init", str(tmp_path)])

    assert contents(tmp_path) == before
    assert "created" not in capsys.readouterr().out


@pytest.mark.parametrize("end", ["", "\n", "\r\n"], ids=["no final line end", "a final line end", "Windows"])
def test_settings_of_other_tools_are_extended(tmp_path: Path, end: str) -> None:
    old = f'[tool.pytest.ini_options]\r\ntestpaths = ["tests"]{end}'.encode()
    tmp_path.joinpath("pyproject.toml").write_bytes(old)
    main(["init", str(tmp_path)])

    new = tmp_path.joinpath("pyproject.toml").read_bytes()
    assert new.startswith(old)
    assert tomllib.loads(new.decode())["tool"] == {**tomllib.loads(old.decode())["tool"], "claimtest": {}}


def test_it_says_where_a_bare_pytest_leaves_the_claims_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.joinpath("pyproject.toml").write_text(
        '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n', encoding="utf-8"
    )
    main(["init", str(tmp_path)])

    assert (
        "extended  pyproject.toml\n"
        '          add "claims" to testpaths, or a bare pytest leaves the claims out\n'
    ) in capsys.readouterr().out


def test_a_repository_keeps_what_it_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hooks = "repos: []\n"
    tmp_path.joinpath(".pre-commit-config.yaml").write_text(hooks, encoding="utf-8")
    tmp_path.joinpath("claims").mkdir()
    main(["init", str(tmp_path)])

    assert tmp_path.joinpath(".pre-commit-config.yaml").read_text(encoding="utf-8") == hooks
    assert not tmp_path.joinpath("seeds").exists()
    assert "kept      .pre-commit-config.yaml\n          add this to its repos:\n" in capsys.readouterr().out


def test_settings_that_are_no_toml_are_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.joinpath("pyproject.toml").write_text("[tool\n", encoding="utf-8")

    assert main(["init", str(tmp_path)]) == 2
    assert contents(tmp_path) == {"pyproject.toml": b"[tool\n"}
    assert capsys.readouterr().err.startswith("pyproject.toml:1:1: cannot be extended: ")


def test_settings_that_no_table_can_join_are_left_alone(tmp_path: Path) -> None:
    tmp_path.joinpath("pyproject.toml").write_text("tool = 3\n", encoding="utf-8")

    assert main(["init", str(tmp_path)]) == 2
    assert contents(tmp_path) == {"pyproject.toml": b"tool = 3\n"}


def test_a_link_that_leads_elsewhere_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    inside = tmp_path / "inside"
    inside.joinpath("seeds").mkdir(parents=True)
    inside.joinpath("seeds", "example.txt").symlink_to(outside)
    main(["init", str(inside)])

    assert not outside.exists()


def test_the_workflow_and_the_hook_run_the_claims(tmp_path: Path) -> None:
    main(["init", str(tmp_path)])
    workflow = yaml.safe_load(tmp_path.joinpath(".github/workflows/claims.yml").read_bytes())
    hooks = yaml.safe_load(tmp_path.joinpath(".pre-commit-config.yaml").read_bytes())

    assert workflow["jobs"]["claims"]["steps"][-1] == {"run": "pytest claims"}
    assert hooks["repos"][0]["hooks"][0]["entry"] == "pytest claims --quiet"
