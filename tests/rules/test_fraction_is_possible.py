"""The rule fraction_is_possible."""

from decimal import ROUND_FLOOR, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(value: str, out_of: str) -> Answer:
    return run("fraction_is_possible", value=value, out_of=out_of)


@pytest.mark.parametrize(
    ("value", "out_of", "fitting"),
    [
        pytest.param("33.3 percent", "21 people", ("7/21", "33.33 percent"), id="percent"),
        pytest.param("33 percent", "21 people", ("7/21", "33.33 percent"), id="rounded to whole percent"),
        pytest.param("333 permille", "21 people", ("7/21", "333.3 permille"), id="per mille"),
        pytest.param("0.33 children", "3 families", ("1/3", "0.3333 children"), id="a mean"),
        pytest.param("5.19 goals", "= 27 games", ("140/27", "5.185 goals"), id="a mean of larger counts"),
        pytest.param("12.5 percent", "8 people", ("1/8", "12.5 percent"), id="to the point"),
        pytest.param("12 percent", "8 people", ("1/8", "12.5 percent"), id="rounded down from the middle"),
        pytest.param("13 percent", "8 people", ("1/8", "12.5 percent"), id="rounded up from the middle"),
        pytest.param("0 percent", "21 people", ("0/21", "0 percent"), id="none"),
        pytest.param("100 percent", "21 people", ("21/21", "100 percent"), id="all"),
    ],
)
def test_holds(value: str, out_of: str, fitting: tuple[str, str]) -> None:
    answer = ask(value, out_of)

    assert answer.holds
    assert answer.figures == (("stated", value), fitting)


@pytest.mark.parametrize(
    ("value", "out_of", "message", "hint"),
    [
        pytest.param(
            "35 percent",
            "21 people",
            "35 percent cannot come from 21 people: 7/21 is 33.33 percent, and 8/21 is 38.1 percent",
            "35 percent may be of another group, or weighted",
            id="percent",
        ),
        pytest.param(
            "66.6 percent",
            "3 people",
            "66.6 percent cannot come from 3 people: 1/3 is 33.33 percent, and 2/3 is 66.67 percent",
            "it would hold if the figure were cut off and not rounded",
            id="cut off",
        ),
        pytest.param(
            "5.19 goals",
            "= 28 games",
            "5.19 goals cannot come from = 28 games: 145/28 is 5.179 goals, and 146/28 is 5.214 goals",
            "5.19 goals may be of another group, or weighted",
            id="a mean",
        ),
    ],
)
def test_says_what_the_nearest_fractions_are(value: str, out_of: str, message: str, hint: str) -> None:
    answer = ask(value, out_of)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("value", "out_of", "reason"),
    [
        pytest.param(
            "12 percent",
            "1200 people",
            "every figure that is rounded like 12 percent is possible of 1200 people",
            id="many people",
        ),
        pytest.param(
            "> 30 percent",
            "21 people",
            "every figure that is rounded like > 30 percent is possible of 21 people",
            id="a bound",
        ),
        pytest.param(
            "12.34 percent",
            "1.2 thousand people",
            "1.2 thousand people is not one whole number of things",
            id="a rounded number",
        ),
        pytest.param(
            "12 percent", "~ 20 people", "~ 20 people is not one whole number of things", id="about"
        ),
        pytest.param("12 percent", "0 people", "0 people is not one whole number of things", id="nobody"),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(value: str, out_of: str, reason: str) -> None:
    assert ask(value, out_of).vacuous == reason


GROUPS = st.integers(1, 300).flatmap(lambda number: st.tuples(st.integers(0, number), st.just(number)))


@given(group=GROUPS, places=st.integers(0, 3))
@settings(max_examples=80)
def test_what_was_counted_is_possible_however_it_is_rounded(group: tuple[int, int], places: int) -> None:
    share = round(Decimal(100 * group[0]) / group[1], places)

    assert ask(f"{share:f} percent", f"= {group[1]} people").message is None


@given(group=GROUPS)
@settings(max_examples=40)
def test_what_lies_between_two_fractions_is_impossible(group: tuple[int, int]) -> None:
    things, number = group
    between = (Decimal(100 * things + 50) / number).quantize(Decimal("0.0001"), ROUND_FLOOR)

    assert ask(f"{between:f} percent", f"= {number} people").message is not None
