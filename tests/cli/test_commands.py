"""The command line as people type it, in processes of its own."""

import ast
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from claimtest.cli import commands, main


def typed(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "80"}
    return subprocess.run(
        [sys.executable, "-m", "claimtest", *words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--help"])

    shown = capsys.readouterr().out
    assert status == 0
    assert all(f"\n  {name}" in shown for name in commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_each_command_keeps_to_the_shape(name: str) -> None:
    module = import_module(f"claimtest.cli.{name}")
    summary = (ast.get_docstring(ast.parse(commands()[name].read_bytes())) or "").partition("\n")[0]

    assert summary.endswith(".")
    assert callable(module.arguments)
    assert callable(module.run)


@pytest.mark.parametrize("name", sorted(commands()))
def test_each_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = main([name, "--help"])

    assert status == 0
    assert capsys.readouterr().out.startswith(f"usage: claimtest {name}")


def test_without_a_command_it_lists_them_and_fails(tmp_path: Path) -> None:
    run = typed(cwd=tmp_path)

    assert run.returncode == 2
    assert run.stdout.startswith("usage: claimtest COMMAND [ARGUMENT ...]\n")


def test_an_unknown_command_is_refused_with_a_suggestion(tmp_path: Path) -> None:
    run = typed("rulse", cwd=tmp_path)

    assert run.returncode == 2
    assert run.stderr == 'claimtest: there is no command rulse\nhint: did you mean "rules"?\n'


def test_an_unknown_argument_is_refused(tmp_path: Path) -> None:
    run = typed("rules", "x", "y", cwd=tmp_path)

    assert run.returncode == 2
    assert run.stderr == (
        "claimtest rules: unrecognized arguments: y\nhint: claimtest rules --help lists the arguments\n"
    )


def test_a_reader_that_stops_reading_is_no_traceback(tmp_path: Path) -> None:
    command = f"{sys.executable} -m claimtest rules | true"
    run = subprocess.run(command, cwd=tmp_path, shell=True, capture_output=True, text=True, check=False)  # noqa: S602 - a pipe is what is tested

    assert run.stderr == ""
