import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

Repository = Callable[..., pytest.Pytester]

WRONG = ("parts: [4 kg, 8 kg]", "parts: [4 kg, 10 kg]")


def summary(ran: pytest.RunResult) -> list[str]:
    """Return the table of the run."""
    lines = ran.outlines
    start = next(number for number, line in enumerate(lines) if re.fullmatch("=+ claims =+", line))
    return [line for line in lines[start + 1 :] if not line.startswith("=") and line]


def test_node_ids_name_file_claim_and_rule(repository: Repository) -> None:
    ran = repository().runpytest("--collect-only", "-q")

    assert {
        "claims/acme.yaml::source::every_figure_is_claimed",
        "claims/acme.yaml::output::parts_add_up",
        "claims/acme.yaml::round::value_is_in_quote",
    } <= set(ran.outlines)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["claims/acme.yaml::output::parts_add_up"], id="by node id"),
        pytest.param(["-k", "output and parts_add_up"], id="by keyword"),
        pytest.param(["claims/acme.yaml::output", "-k", "parts_add_up"], id="by both"),
    ],
)
def test_one_check_can_be_selected(repository: Repository, arguments: list[str]) -> None:
    ran = repository().runpytest(*arguments)

    assert ran.ret == pytest.ExitCode.OK
    assert ran.parseoutcomes()["passed"] == 1
    assert {*ran.parseoutcomes()} <= {"passed", "deselected"}


def test_x_stops_at_the_first_finding_and_lf_runs_it_alone(
    repository: Repository, change: Callable[[str, str], str]
) -> None:
    there = repository({"claims/acme.yaml": change(*WRONG)})

    first = there.runpytest("-x").parseoutcomes()
    again = there.runpytest("--lf").parseoutcomes()

    assert first["failed"] == 1
    assert {*again} == {"failed", "deselected"}
    assert again["failed"] == 1


def test_two_processes_print_the_same_summary(
    repository: Repository, change: Callable[[str, str], str]
) -> None:
    there = repository({"claims/acme.yaml": change(*WRONG), "claims/bad.yaml": "- a\n"})

    one, two = there.runpytest(), there.runpytest_subprocess("-n", "2")

    assert summary(one) == summary(two)
    assert one.parseoutcomes() == two.parseoutcomes()
    assert two.ret == pytest.ExitCode.TESTS_FAILED


def test_junit_carries_source_and_rule(repository: Repository) -> None:
    there = repository()
    there.runpytest("claims/acme.yaml::output::parts_add_up", "--junitxml=report.xml")
    case = next(ET.parse(there.path / "report.xml").iter("testcase"))  # noqa: S314 - our own file
    found = {each.get("name"): each.get("value") for each in case.iter("property")}

    assert case.get("name") == "parts_add_up"
    assert found == {"source": "claims/acme.yaml", "rule": "parts_add_up"}


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param("", id="no pyproject.toml"),
        pytest.param("[tool.other]\n# [tool.claimtest]\n", id="only a comment names it"),
        pytest.param("[project]\nname = 'x'\ndependencies = ['claimtest']\n", id="only a dependency"),
        pytest.param("[tool.claimtests]\n", id="another tool"),
    ],
)
def test_a_repository_without_settings_collects_and_prints_nothing(
    repository: Repository, settings: str
) -> None:
    there = repository({"pyproject.toml": settings or None, "rules/x.py": "raise SystemExit(0)"})
    ran = there.runpytest("claims", "rules")

    assert ran.ret == pytest.ExitCode.NO_TESTS_COLLECTED
    assert not any("claims/" in line or " claims " in line for line in ran.outlines)


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param("[tool.claimtest]", id="a table"),
        pytest.param("[tool]\nclaimtest = {}", id="an inline table"),
        pytest.param("[ tool . 'claimtest' ]", id="spaces and quotation marks"),
        pytest.param("tool.claimtest.claims = 'claims'", id="a dotted key"),
    ],
)
def test_settings_in_any_form_of_toml_are_seen(repository: Repository, settings: str) -> None:
    ran = repository({"pyproject.toml": f"{settings}\n"}).runpytest("claims/acme.yaml::output")

    assert ran.ret == pytest.ExitCode.OK
    assert ran.parseoutcomes()["passed"] > 1


def test_claims_may_lie_in_another_folder(repository: Repository, acme: str) -> None:
    files = {
        "claims/acme.yaml": None,
        "claims/vocabulary.yaml": None,
        "data/figures/acme.yaml": acme.replace("../seeds", "../../seeds"),
        "data/figures/vocabulary.yaml": "subjects: {Acme: []}\nmeasures:\n  output: {dimension: kg}\n  round: {dimension: money}\n",
    }
    ran = repository(files, 'claims = "./data/figures/"\n').runpytest()

    assert ran.ret == pytest.ExitCode.OK
    assert summary(ran)[1].split()[:3] == ["acme", "en", "2"]
