"""The rule share_of_whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    ("value", "part", "whole", "by_rounding"),
    [
        pytest.param("30 percent", "210 people", "700 people", False, id="exact"),
        pytest.param("29.9 percent", "209 people", "700 people", False, id="rounded"),
        pytest.param("33 percent", "1 billion USD", "3 billion USD", False, id="coarse, but not too coarse"),
        pytest.param(
            "35 percent", "1 billion USD", "3 billion USD", True, id="only because the amounts are rounded"
        ),
        pytest.param("300 permille", "210 people", "700 people", False, id="per mille"),
        pytest.param("110 percent", "77 km", "70 km", False, id="more than the whole"),
        pytest.param("50 percent", "500 m", "1.00 km", False, id="another unit"),
        pytest.param("10 percent", "3.0 percent", "30 percent", False, id="a share of a share"),
        pytest.param("13 percent", "100 million EUR", "952 million USD", False, id="another currency"),
        pytest.param("> 20 percent", "210 people", "700 people", False, id="a bound"),
        pytest.param("-5 percent", "-35 km", "700 km", False, id="a loss"),
    ],
)
def test_holds(value: str, part: str, whole: str, *, by_rounding: bool) -> None:
    answer = run("share_of_whole", value=value, part=part, whole=whole)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


RANGE = "but 210 people of 700 people is 29.907..30.093 percent"


@pytest.mark.parametrize(
    ("value", "part", "whole", "message", "hint"),
    [
        pytest.param(
            "42 percent",
            "210 people",
            "700 people",
            f"stated 42 percent, {RANGE}",
            "a figure may be miscopied",
            id="wrong",
        ),
        pytest.param(
            "3 percent",
            "210 people",
            "700 people",
            f"stated 3 percent, {RANGE}",
            "it would hold if 3 percent were 10 times more",
            id="a digit off",
        ),
        pytest.param(
            "70 percent",
            "210 people",
            "700 people",
            f"stated 70 percent, {RANGE}",
            "it would hold for the rest of the whole",
            id="the rest",
        ),
        pytest.param(
            "43 percent",
            "210 people",
            "700 people",
            f"stated 43 percent, {RANGE}",
            "it would hold of the rest, 489..491 people, instead of the whole",
            id="of the rest",
        ),
        pytest.param(
            "333 percent",
            "210 people",
            "700 people",
            f"stated 333 percent, {RANGE}",
            "part and whole may have been swapped",
            id="swapped",
        ),
        pytest.param(
            "30 percent",
            "210 USD",
            "700 kg",
            "210 USD and 700 kg do not measure the same thing",
            None,
            id="two things",
        ),
    ],
)
def test_says_the_share_and_the_likeliest_slip(
    value: str, part: str, whole: str, message: str, hint: str | None
) -> None:
    answer = run("share_of_whole", value=value, part=part, whole=whole)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("value", "part", "whole", "reason"),
    [
        pytest.param(
            "50 percent",
            "1 people",
            "2 people",
            "1 people of 2 people is 20..100 percent,"
            " which is too coarse to tell 50 percent from half of it, or from twice it",
            id="coarse",
        ),
        pytest.param(
            "5 percent", "1 people", "0 people", "0 people may be zero", id="a whole that may be nothing"
        ),
        pytest.param(
            "> 20 percent",
            "> 210 people",
            "700 people",
            "> 20 percent and > 29.9785 percent, which is > 210 people of 700 people,"
            " are open to the same side, where they always meet",
            id="both open above",
        ),
        pytest.param(
            "30 percent",
            "210 USD",
            "1000 TWD",
            "210 USD cannot be had in TWD: no rate table has TWD",
            id="no rate",
        ),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(value: str, part: str, whole: str, reason: str) -> None:
    assert run("share_of_whole", value=value, part=part, whole=whole).vacuous == reason


@given(part=st.integers(100, 10**6), whole=st.integers(100, 10**6), places=st.integers(0, 3))
@settings(max_examples=60)
def test_the_computed_share_never_fails(part: int, whole: int, places: int) -> None:
    share = f"{round(100 * part / whole, places):.{places}f} percent"

    assert run("share_of_whole", value=share, part=f"{part} people", whole=f"{whole} people").message is None


@given(part=st.integers(100, 999), whole=st.integers(1000, 9999), value=st.integers(1, 99))
@settings(max_examples=60)
def test_a_wider_part_never_turns_holding_into_a_finding(part: int, whole: int, value: int) -> None:
    before, after = (
        run("share_of_whole", value=f"{value} percent", part=f"{mark}{part} km", whole=f"{whole} km")
        for mark in ("", "~ ")
    )

    assert before.message is not None or after.message is None
