import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import claimtest
from claimtest.checking import check
from claimtest.reports.files.sarif import render
from claimtest.suite import Suite

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "tests" / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)

Run = dict[str, Any]
Build = Callable[..., Suite]


def run_of(suite: Suite) -> Run:
    """Return the one run of the log that is written, which is valid."""
    log = json.loads(render(check(suite)))
    VALIDATOR.validate(log)
    run: Run
    (run,) = log["runs"]
    return run


@pytest.fixture
def changed(build: Build, suite_files: Mapping[str, str]) -> Callable[..., Run]:
    """Return the run of the small suite with words of one claim file replaced."""

    def ran(old: str, new: str) -> Run:
        file = "claims/acme.yaml"
        assert old in suite_files[file]
        return run_of(build({file: suite_files[file].replace(old, new, 1)}))

    return ran


def test_known_findings_are_suppressed_with_their_reasons() -> None:
    run = run_of(claimtest.load(ROOT))

    assert run["results"]
    for result in run["results"]:
        (suppression,) = result["suppressions"]

        assert suppression["status"] == "accepted"
        assert suppression["justification"]
        assert suppression["location"]["physicalLocation"]["artifactLocation"]["uri"].startswith("claims/")


def test_a_result_stands_in_the_claim_file_and_points_at_the_document(changed: Callable[..., Run]) -> None:
    (result,) = [
        found
        for found in changed("value: 12 kg", "value: 12 kg\n    parts: [4 kg, 11 kg]")["results"]
        if found["ruleId"] == "parts_add_up"
    ]

    assert result["level"] == "error"
    assert result["message"]["text"] == (
        "stated 12 kg, but its 2 parts add up to 14..16 kg\n"
        'seeds/acme.txt:1:24: "made 12 kg"\n'
        "hint: a part may be missing, or a figure miscopied"
    )
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "claims/acme.yaml"},
                "region": {"startLine": 11, "startColumn": 12, "endColumn": 17},
            }
        }
    ]
    assert result["relatedLocations"] == [
        {
            "id": 1,
            "physicalLocation": {
                "artifactLocation": {"uri": "seeds/acme.txt"},
                "region": {
                    "startLine": 1,
                    "startColumn": 24,
                    "endColumn": 34,
                    "snippet": {"text": "made 12 kg"},
                },
            },
        }
    ]
    assert "suppressions" not in result


def test_a_result_names_the_claims_that_it_was_compared_with(changed: Callable[..., Run]) -> None:
    (result,) = [
        found
        for found in changed("value: 12 kg", "value: 12000 kg")["results"]
        if found["ruleId"] == "scale_agrees"
        and found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "claims/acme.yaml"
    ]

    files = [place["physicalLocation"]["artifactLocation"]["uri"] for place in result["relatedLocations"]]

    assert files == ["seeds/acme.txt", "seeds/other.txt"]


def test_every_rule_comes_with_its_documentation(build: Build) -> None:
    suite = build()
    described = {rule["id"]: rule for rule in run_of(suite)["tool"]["driver"]["rules"]}

    assert list(described) == sorted([*suite.rules, "loads"])
    for name, rule in suite.rules.items():
        assert described[name]["shortDescription"]["text"] == rule.summary
        assert all(example.text in described[name]["help"]["markdown"] for example in rule.holds)
        assert described[name]["defaultConfiguration"]["level"] == rule.severity


def test_results_name_their_rule_and_its_place(changed: Callable[..., Run]) -> None:
    run = changed("value: 12 kg", "value: 12 kg\n    parts: [4 kg, 11 kg]")

    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_fingerprints_stay_when_lines_move_and_figures_change(changed: Callable[..., Run]) -> None:
    wrong = "value: 12 kg\n    parts: [4 kg, 11 kg]"
    one = changed("value: 12 kg", wrong)
    moved = changed(
        "value: 12 kg", wrong.replace("11 kg", "30 kg").replace("value", "note: moved\n    value")
    )

    prints = [
        {found["partialFingerprints"]["claimtest/v1"] for found in run["results"]} for run in (one, moved)
    ]

    assert prints[0] == prints[1]
    assert len(prints[0]) == len(one["results"])


def test_what_does_not_load_is_a_result_at_its_line(changed: Callable[..., Run]) -> None:
    run = changed("measure: output", "measure: outptu")
    found = [result for result in run["results"] if result["ruleId"] == "loads"]

    assert [result["message"]["text"].splitlines()[0] for result in found] == [
        'the vocabulary has no measure "outptu"'
    ]
    assert found[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 9


def test_a_record_that_went_stale_is_an_error_at_the_record(changed: Callable[..., Run]) -> None:
    run = changed(
        "value: 12 kg", "value: 12 kg\n    parts: [4 kg, 8 kg]\n    known: {parts_add_up: the sum is off}"
    )
    (result,) = [found for found in run["results"] if found["ruleId"] == "parts_add_up"]

    assert result["level"] == "error"
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 13
    assert "the known finding is gone: the check holds" in result["message"]["text"]


def test_nothing_in_a_message_is_a_link_or_a_placeholder(changed: Callable[..., Run]) -> None:
    run = changed("measure: output", 'measure: "[here](https://example.org) {0}"')
    texts = [found["message"]["text"] for found in run["results"] if found["ruleId"] == "loads"]

    assert [text.splitlines()[0] for text in texts] == [
        'the vocabulary has no measure "[here] (https://example.org) {{0}}"'
    ]
