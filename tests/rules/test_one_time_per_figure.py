"""The rule one_time_per_figure."""

import pytest

from claimtest.testing import Answer, run

ELSEWHERE = {"on": "2020", "value": "412 million EUR"}
LATER = {"on": "2021", "value": "412 million EUR"}


def ask(*sources: list[dict[str, str]], dimension: str = "money") -> Answer:
    """Ask about figures of one thing, each list of them in a source of its own."""
    vocabulary = {
        "subjects": {"subject": []},
        "measures": {"measure": {"dimension": dimension, "kind": "flow"}},
    }
    return run(
        "one_time_per_figure", sources=[{"claims": claims} for claims in sources], vocabulary=vocabulary
    )


def doubted(answer: Answer) -> list[str]:
    return [
        outcome.check.claim.name
        for outcome in answer.outcomes
        if outcome.state == "warned" and outcome.check.claim is not None
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(ELSEWHERE, id="the same time"),
        pytest.param({**ELSEWHERE, "on": "2020-06"}, id="a part of it"),
        pytest.param({**ELSEWHERE, "value": "> 412 million EUR"}, id="another qualifier"),
        pytest.param({**ELSEWHERE, "value": "0.412 billion EUR"}, id="another scale word"),
    ],
)
def test_holds(other: dict[str, str]) -> None:
    assert ask([ELSEWHERE], [other]).holds


def test_of_two_sources_both_are_doubted() -> None:
    answer = ask([ELSEWHERE], [LATER])

    assert len(doubted(answer)) == 2
    assert answer.figures == (
        ("source1.claim1", "412 million EUR: 2020"),
        ("source2.claim1", "412 million EUR: 2021"),
    )


def test_one_against_many_is_doubted_alone() -> None:
    answer = ask([ELSEWHERE], [LATER], [ELSEWHERE])

    assert doubted(answer) == ["source2.claim1"]
    assert answer.message == "states 412 million EUR for 2021, which source1 and source3 give for 2020"
    assert answer.hint == "source2 stands alone against source1 and source3; a year may be wrong"


def test_a_slip_beside_the_right_time_in_the_same_source_is_found() -> None:
    answer = ask([ELSEWHERE], [{"id": "right", **ELSEWHERE}, {"id": "wrong", **LATER}])

    assert doubted(answer) == ["source2.wrong"]
    assert answer.message == "states 412 million EUR for 2021, which source1 gives for 2020"


def test_units_are_converted() -> None:
    answer = ask(
        [{"on": "2020", "value": "42 km"}], [{"on": "2021", "value": "42000 meter"}], dimension="length"
    )

    assert len(doubted(answer)) == 2


def test_sources_that_give_it_for_both_times_say_that_it_repeats() -> None:
    both = [{"id": "one", **ELSEWHERE}, {"id": "two", **LATER}]

    assert ask(both, both).holds


@pytest.mark.parametrize(
    ("sources", "reason"),
    [
        pytest.param(
            [[ELSEWHERE], [{**LATER, "value": "413 million EUR"}]],
            "no other source gives 412 million EUR for subject: measure",
            id="another figure",
        ),
        pytest.param(
            [[ELSEWHERE], [{**LATER, "value": "412 million USD"}]],
            "no other source gives 412 million EUR for subject: measure",
            id="another currency",
        ),
        pytest.param(
            [[{"id": "one", **ELSEWHERE}, {"id": "two", **LATER}]],
            "no other source gives 412 million EUR for subject: measure",
            id="one source alone",
        ),
        pytest.param(
            [[{"on": "2020", "value": "400..412 million EUR"}], [LATER]],
            "400..412 million EUR is no single figure",
            id="a range",
        ),
    ],
)
def test_nothing_can_be_said(sources: list[list[dict[str, str]]], reason: str) -> None:
    assert ask(*sources).vacuous == reason
