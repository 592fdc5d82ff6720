"""The rule parts_add_up."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.quantity import Quantity, total
from claimtest.testing import run


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        pytest.param("10 kg", ["4 kg", "6 kg"], id="exact"),
        pytest.param("1010 million USD", ["600 million USD", "410 million USD"], id="scaled"),
        pytest.param("100 percent", ["33 percent"] * 3, id="gap is only rounding"),
        pytest.param("12 kg", ["4 kg", "= 7 kg"], id="ends that touch are closed"),
        pytest.param("10 km", ["4 km", "6000 m"], id="other units"),
        pytest.param("2 hour", ["60 minute", "1 hour"], id="time"),
        pytest.param("0 USD", ["-4 USD", "4 USD"], id="a loss makes up for a gain"),
        pytest.param("-2 USD", ["-4 USD", "2 USD"], id="negative total"),
        pytest.param("10 people", ["= 4 people", "= 6 people"], id="exact counts"),
        pytest.param("10 USD", ["> 4 USD", "6 USD"], id="a bound"),
        pytest.param("~ 10 USD", ["7 USD", "7 USD"], id="about"),
        pytest.param("9..11 USD", ["3..4 USD", "5..6 USD"], id="ranges"),
        pytest.param("5 USD", ["5 USD"], id="one part"),
    ],
)
def test_holds(value: str, parts: list[str]) -> None:
    assert run("parts_add_up", value=value, parts=parts).holds


def test_says_both_figures() -> None:
    answer = run("parts_add_up", value="12 kg", parts=["4 kg", "6 kg"])

    assert answer.message == "stated 12 kg, but its 2 parts add up to 9..11 kg"
    assert answer.hint == "a part may be missing, or a figure miscopied"


@pytest.mark.parametrize(
    ("value", "parts", "message"),
    [
        pytest.param("12 USD", ["4 USD"], "stated 12 USD, but its only part is 4 USD", id="one part"),
        pytest.param(
            "= 11 people",
            ["= 4 people", "= 6 people"],
            "stated = 11 people, but its 2 parts add up to 10 people",
            id="exact",
        ),
        pytest.param(
            "10 USD",
            ["> 4 USD", "7 USD"],
            "stated 10 USD, but its 2 parts add up to > 10.5 USD",
            id="an open end that touches",
        ),
        pytest.param(
            "> 10 USD",
            ["4 USD", "3 USD"],
            "stated > 10 USD, but its 2 parts add up to 6..8 USD",
            id="a bound",
        ),
        pytest.param(
            "1 billion USD",
            ["1 million USD", "2 million USD"],
            "stated 1 billion USD, but its 2 parts add up to 2..4 million USD",
            id="a scale word",
        ),
    ],
)
def test_says_what_the_parts_come_to(value: str, parts: list[str], message: str) -> None:
    assert run("parts_add_up", value=value, parts=parts).message == message


@pytest.mark.parametrize(
    ("value", "parts", "by_rounding"),
    [
        pytest.param("10 kg", ["4 kg", "6 kg"], False, id="the written figures add up"),
        pytest.param("100 percent", ["33 percent"] * 3, True, id="they do not"),
        pytest.param("~ 100 kg", ["60 kg", "45 kg"], True, id="about"),
        pytest.param("10 USD", ["> 4 USD", "5 USD"], False, id="a bound is no rounding"),
    ],
)
def test_says_whether_only_rounding_makes_it_hold(value: str, parts: list[str], *, by_rounding: bool) -> None:
    answer = run("parts_add_up", value=value, parts=parts)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


def test_shows_what_holds() -> None:
    answer = run("parts_add_up", value="10 kg", parts=["4 kg", "6 kg"])

    assert answer.figures == (("stated", "10 kg"), ("its parts add up to", "9..11 kg"))


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(["5 million USD", "5 million EUR"], id="two currencies"),
        pytest.param(["40 cameras", "60 people"], id="two counts"),
        pytest.param(["4 kg", "6 km"], id="two units"),
    ],
)
def test_what_does_not_add_is_a_finding(parts: list[str]) -> None:
    message = run("parts_add_up", value=parts[0], parts=parts).message

    assert message is not None
    assert message.startswith("cannot be computed: ")


def test_is_vacuous_where_both_sides_are_open() -> None:
    answer = run("parts_add_up", value="> 100 USD", parts=["> 4 USD", "6 USD"])

    assert (
        answer.vacuous
        == "> 100 USD and the sum, > 9.5 USD, are open to the same side, where they always meet"
    )


FIGURES = st.decimals(-(10**6), 10**6, places=2) | st.integers(-(10**6), 10**6).map(Decimal)
PARTS = st.lists(FIGURES.map(lambda figure: f"{figure:f} USD"), min_size=1, max_size=6)


@given(parts=PARTS)
@settings(max_examples=40)
def test_the_computed_sum_holds(parts: list[str]) -> None:
    added = total(Quantity.parse(part) for part in parts).interval

    assert run("parts_add_up", value=f"{added.low:f}..{added.high:f} USD", parts=parts).holds
    assert run("parts_add_up", value=f"{added.high:f} USD", parts=parts).holds


@given(value=FIGURES, parts=PARTS, data=st.data())
@settings(max_examples=40)
def test_order_changes_nothing(value: Decimal, parts: list[str], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(parts))
    answers = [run("parts_add_up", value=f"{value:f} USD", parts=each) for each in (parts, shuffled)]

    assert answers[0].message == answers[1].message


@given(value=FIGURES, parts=PARTS, data=st.data())
@settings(max_examples=40)
def test_a_wider_part_never_turns_holding_into_a_finding(
    value: Decimal, parts: list[str], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(parts) - 1))
    wider = [*parts[:place], f"~ {parts[place]}", *parts[place + 1 :]]
    before = run("parts_add_up", value=f"{value:f} USD", parts=parts)
    after = run("parts_add_up", value=f"{value:f} USD", parts=wider)

    assert before.message is not None or after.message is None
