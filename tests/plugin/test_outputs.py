import json
import re
from collections.abc import Callable

import pytest

Repository = Callable[..., pytest.Pytester]
Change = Callable[[str, str], str]

WARNS = '''"""Acme makes what it says.

The reason does not matter here.

Holds:
    value: 1 kg

Fails:
    value: 9 kg
"""

from claimtest.finding import Finding
from claimtest.quantity import Physical

SEVERITY = "warning"


def check(value: Physical) -> Finding | None:
    """Warn of what is large."""
    return Finding("it is large, 100% so", figures=(("value", str(value)),)) if value.point != 1 else None
'''


def annotations(ran: pytest.RunResult) -> list[str]:
    return [line for line in ran.outlines if line.startswith("::")]


def test_a_file_has_what_ran(repository: Repository, change: Change) -> None:
    pytester = repository({"claims/acme.yaml": change("8 kg]", "11 kg]")})
    ran = pytester.runpytest("claims", "--claims-json", "found.json")

    found = json.loads((pytester.path / "found.json").read_text(encoding="utf-8"))
    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    assert f"claims: json is in {pytester.path / 'found.json'}" in ran.outlines
    assert not found["passed"]
    assert [check["sentence"] for check in found["checks"] if check["state"] == "failed"] == [
        "stated 12 kg, but its 2 parts add up to 14..16 kg"
    ]


def test_a_file_has_only_the_checks_that_were_asked_for(repository: Repository) -> None:
    pytester = repository()
    pytester.runpytest("claims", "-k", "parts_add_up", "--claims-json", "found.json")

    found = json.loads((pytester.path / "found.json").read_text(encoding="utf-8"))
    assert [check["name"] for check in found["checks"]] == ["claims/acme.yaml::output::parts_add_up"]


def test_many_processes_write_the_same_file(repository: Repository) -> None:
    pytester = repository()
    pytester.runpytest("claims", "--claims-json", "one.json")
    pytester.runpytest_subprocess("claims", "-n", "2", "--claims-json", "two.json")

    assert (pytester.path / "one.json").read_bytes() == (pytester.path / "two.json").read_bytes()


@pytest.mark.parametrize(
    ("file", "what"),
    [
        pytest.param("seeds", "is a folder", id="a folder"),
        pytest.param("no/such/found.json", "is in no folder that exists", id="no folder"),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_at_once(
    repository: Repository, file: str, what: str
) -> None:
    pytester = repository()
    ran = pytester.runpytest("claims", "--claims-json", file)

    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert ran.errlines[0] == (f"ERROR: --claims-json: {pytester.path / file} {what}; name a file to write")


def test_a_file_that_cannot_be_written_at_the_end_fails_the_run(repository: Repository) -> None:
    ran = repository().runpytest("claims", "--claims-json", "/dev/full")

    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert any(line.startswith("claims: json is not written: ") for line in ran.outlines)


def test_a_workflow_is_told_which_lines_fail_and_warn(
    repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    files = {"claims/acme.yaml": change("8 kg]", "11 kg]"), "rules/is_small.py": WARNS}
    ran = repository(files).runpytest("claims")

    place = "file=claims/acme.yaml,line=11,col=12,endColumn=17"
    words = '%0Aseeds/acme.txt:1:11: "12 kg"%0A'
    assert annotations(ran) == [
        f"::warning {place},title=is_small::it is large, 100%25 so{words}value: 12 kg",
        (
            f"::error {place},title=parts_add_up::stated 12 kg, but its 2 parts add up to 14..16 kg{words}"
            "hint: a part may be missing, or a figure miscopied"
        ),
    ]


def test_a_workflow_is_told_what_does_not_load(
    repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    ran = repository({"claims/acme.yaml": change("measure: output", "measure: outptu")}).runpytest("claims")

    assert annotations(ran)[0].startswith(
        "::error file=claims/acme.yaml,line=9,col=14,endColumn=20,title=cannot be used::"
    )


def test_known_findings_are_not_annotated(
    repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    known = change("8 kg]", "11 kg]\n    known: {parts_add_up: the sum is off}")
    ran = repository({"claims/acme.yaml": known}).runpytest("claims")

    assert ran.ret == pytest.ExitCode.OK
    assert annotations(ran) == []


def test_hostile_words_make_no_command_of_their_own(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    claims = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10

claims:
  - id: output
    subject: Acme
    measure: output
    quote: "12 kg\\n::error file=x,line=1::gotcha"
    value: 12 kg
"""
    ran = repository({"claims/acme.yaml": claims}).runpytest("claims")

    assert not any(re.match(r"::\w+ file=x", line) for line in ran.outlines)
    assert [line.partition("title=")[2].partition("::")[0] for line in annotations(ran)] == [
        "every_figure_is_claimed",
        "quote_is_in_source",
    ]


def test_without_the_environment_nothing_is_annotated(
    repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    ran = repository({"claims/acme.yaml": change("8 kg]", "11 kg]")}).runpytest("claims")

    assert annotations(ran) == []
