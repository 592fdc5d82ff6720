from collections.abc import Callable, Mapping

import pytest

from claimtest.checking import State, check, plan
from claimtest.suite import Suite

Build = Callable[..., Suite]
ACME = "claims/acme.yaml"


def states(suite: Suite) -> dict[str, State]:
    return {
        outcome.check.rule.name: outcome.state
        for outcome in check(suite).outcomes
        if outcome.check.claim is suite.claims[0]
    }


@pytest.mark.parametrize(
    ("keys", "state", "passed"),
    [
        pytest.param("parts: [4 kg, 8 kg]", State.HOLDS, True, id="it holds"),
        pytest.param("parts: [4 kg, 4 kg]", State.FAILED, False, id="it fails"),
        pytest.param(
            "parts: [4 kg, 4 kg]\n    known: {parts_add_up: why}", State.KNOWN, True, id="it is known"
        ),
        pytest.param(
            "parts: [4 kg, 8 kg]\n    known: {parts_add_up: why}", State.STALE, False, id="it is gone"
        ),
        pytest.param("parts: [4 kg, 8 USD]", State.FAILED, False, id="it cannot be computed"),
    ],
)
def test_a_check_ends_in_one_state(
    build: Build, suite_files: Mapping[str, str], keys: str, state: State, *, passed: bool
) -> None:
    suite = build({ACME: f"{suite_files[ACME]}    {keys}\n"})

    assert states(suite)["parts_add_up"] is state
    assert check(suite).passed is passed


def test_a_suite_with_problems_has_not_passed(build: Build) -> None:
    assert check(build()).passed
    assert not check(build({"claims/bad.yaml": "- a\n"})).passed


def test_checks_come_source_by_source(build: Build) -> None:
    files = [each.source.file for each in plan(build()) if each.source is not None]

    assert files == sorted(files)
    assert {*files} == {"claims/acme.yaml", "claims/other.yaml"}


def test_a_rule_that_cannot_compute_says_what_does_not_go_together(
    build: Build, suite_files: Mapping[str, str]
) -> None:
    suite = build({ACME: f"{suite_files[ACME]}    parts: [4 kg, 8 USD]\n"})
    answer = next(
        outcome.answer for outcome in check(suite).outcomes if outcome.check.rule.name == "parts_add_up"
    )

    assert getattr(answer, "sentence", "") == "cannot be computed: kilogram and USD measure different things"
