"""The rule part_of_period."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run

FLOW = {"dimension": "money", "kind": "flow"}


def ask(*figures: tuple[str, str], entry: Mapping[str, object] = FLOW) -> Answer:
    """Ask about figures of one thing, each with its time and in a source of its own."""
    vocabulary = {"subjects": {"subject": []}, "measures": {"measure": entry}}
    sources = [{"claims": [{"on": on, "value": value}]} for on, value in figures]
    return run("part_of_period", sources=sources, vocabulary=vocabulary)


def doubted(answer: Answer) -> list[int]:
    """Return the places of the claims that fail."""
    return [place for place, outcome in enumerate(answer.outcomes) if outcome.state == "failed"]


@pytest.mark.parametrize(
    "figures",
    [
        pytest.param((("2020", "40 USD"), ("2020-03", "3 USD")), id="less"),
        pytest.param((("2020", "40 USD"), ("2020-03", "40 USD")), id="all of it"),
        pytest.param((("2020", "5 USD"), ("2020-03", "6 USD")), id="more only by rounding"),
        pytest.param((("2020", "40 USD"), ("2020-03", "> 3 USD")), id="a bound that may be less"),
        pytest.param((("2020", "121 USD"), ("2020-03", "100 EUR")), id="less than three percent apart"),
        pytest.param((("2019-10/2020-03", "9 USD"), ("2020-01/2020-03", "3 USD")), id="periods of months"),
    ],
)
def test_holds(figures: tuple[tuple[str, str], ...]) -> None:
    assert ask(*figures).holds


def test_of_two_figures_both_are_doubted() -> None:
    answer = ask(("2020", "40 million EUR"), ("2020-03", "300 million EUR"))

    assert doubted(answer) == [0, 1]
    assert (
        answer.message
        == "states 40 million EUR for 2020, which is less than 300 million EUR for its part 2020-03"
    )
    assert answer.hint == "one of the two may be miscopied, or about another time"
    assert answer.figures == (
        ("source1.claim1", "2020: 40 million EUR"),
        ("source2.claim1", "2020-03: 300 million EUR"),
    )


def test_a_whole_that_is_less_than_several_parts_is_named() -> None:
    answer = ask(("2020", "4 EUR"), ("2020-03", "30 EUR"), ("2020-04", "40 EUR"))

    assert doubted(answer) == [0]
    assert answer.message == "states 4 EUR for 2020, which is less than 30 EUR for its part 2020-03"


def test_shows_what_an_amount_is_in_the_other_currency() -> None:
    answer = ask(("2020", "100 EUR"), ("2020-03", "140 USD"))

    assert answer.message == "states 100 EUR for 2020, which is less than 140 USD for its part 2020-03"
    assert answer.figures[1] == (
        "source2.claim1",
        "2020-03: 140 USD, which is 112.64..114.2 EUR at the market rate of 2018-04-10",
    )


@pytest.mark.parametrize(
    ("figures", "entry", "reason"),
    [
        pytest.param(
            (("2020", "4 USD"), ("2019", "9 USD")),
            FLOW,
            "no other claim about subject: measure is about a part of 2020 or a period around it",
            id="another year",
        ),
        pytest.param(
            (("2020", "4 USD"), ("2020", "9 USD")),
            FLOW,
            "no other claim about subject: measure is about a part of 2020 or a period around it",
            id="the same year",
        ),
        pytest.param(
            (("2020-01/2020-03", "4 USD"), ("2020-03/2020-04", "9 USD")),
            FLOW,
            "no other claim about subject: measure is about a part of 2020-01/2020-03 or a period around it",
            id="periods that overlap",
        ),
        pytest.param(
            (("2020", "> 4 USD"), ("2020-03", "9 USD")),
            FLOW,
            "no other claim about subject: measure is about a part of 2020 or a period around it",
            id="an open whole",
        ),
        pytest.param(
            (("2020", "4 USD"), ("2020-03", "9 USD")),
            {**FLOW, "sign": "any"},
            "measure may be negative, so a part of it may be more than the whole",
            id="losses",
        ),
    ],
)
def test_is_vacuous_with_the_reason(
    figures: tuple[tuple[str, str], ...], entry: Mapping[str, object], reason: str
) -> None:
    assert ask(*figures, entry=entry).vacuous == reason


def test_shows_what_was_compared_and_whether_rounding_decides() -> None:
    holding, close = (
        ask(("2020", "9 USD"), ("2020-03", "5 USD")),
        ask(("2020", "5 USD"), ("2020-03", "6 USD")),
    )

    assert holding.figures == (("source1.claim1", "2020: 9 USD"), ("source2.claim1", "2020-03: 5 USD"))
    assert (holding.only_by_rounding, close.only_by_rounding) == (False, True)


@given(parts=st.lists(st.integers(0, 50), min_size=1, max_size=4), whole=st.integers(0, 50))
@settings(max_examples=30)
def test_no_part_exceeds_the_whole(parts: list[int], whole: int) -> None:
    months = [(f"2020-{place:02}", f"= {part} USD") for place, part in enumerate(parts, start=1)]

    assert ask(("2020", f"= {whole} USD"), *months).holds == (max(parts) <= whole)
