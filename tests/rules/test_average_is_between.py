"""The rule average_is_between."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(value: str, *average_of: str) -> Answer:
    return run("average_is_between", value=value, average_of=list(average_of))


@pytest.mark.parametrize(
    ("value", "average_of", "by_rounding"),
    [
        pytest.param("31 year", ["24 year", "35 year"], False, id="between"),
        pytest.param("24 year", ["24 year", "35 year"], False, id="the smallest itself"),
        pytest.param("23 year", ["24 year", "35 year"], True, id="below only as it is written"),
        pytest.param("30 EUR", ["24 USD", "50 USD"], False, id="another currency"),
        pytest.param("30 km", ["20 mile", "10 mile"], False, id="another unit"),
        pytest.param("20 degC", ["15 degC", "77 degF"], False, id="temperatures"),
        pytest.param("-2 percent", ["-5 percent", "3 percent"], False, id="below zero"),
        pytest.param("5 kg", ["5 kg"], False, id="of one"),
        pytest.param("5 kg", ["3 kg", "> 4 kg"], False, id="open above"),
    ],
)
def test_holds(value: str, average_of: list[str], *, by_rounding: bool) -> None:
    answer = ask(value, *average_of)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


@pytest.mark.parametrize(
    ("value", "average_of", "message", "hint"),
    [
        pytest.param(
            "42 year",
            ["24 year", "35 year"],
            "the average is 42 year, but the largest is 34.5..35.5 year",
            "a figure may be miscopied",
            id="above",
        ),
        pytest.param(
            "20 year",
            ["24 year", "35 year"],
            "the average is 20 year, but the smallest is 23.5..24.5 year",
            "a figure may be miscopied",
            id="below",
        ),
        pytest.param(
            "59 year",
            ["24 year", "35 year"],
            "the average is 59 year, but the largest is 34.5..35.5 year",
            "it is their sum",
            id="the sum",
        ),
        pytest.param(
            "350 year",
            ["24 year", "35 year"],
            "the average is 350 year, but the largest is 34.5..35.5 year",
            "it would hold if 350 year were 10 times less",
            id="a digit off",
        ),
    ],
)
def test_says_which_end_is_passed(value: str, average_of: list[str], message: str, hint: str) -> None:
    answer = ask(value, *average_of)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("value", "average_of", "reason"),
    [
        pytest.param("30 km", [], "nothing is listed", id="nothing"),
        pytest.param(
            "> 30 EUR",
            ["< 24 EUR", "> 50 EUR"],
            "> 30 EUR cannot be outside of < 24 EUR and > 50 EUR, whatever their other ends",
            id="open ends",
        ),
        pytest.param(
            "30 EUR", ["24 TWD"], "24 TWD cannot be had in EUR: no rate table has TWD", id="no rate"
        ),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(value: str, average_of: list[str], reason: str) -> None:
    assert ask(value, *average_of).vacuous == reason


def test_what_cannot_be_compared_is_a_finding() -> None:
    assert (
        ask("30 km", "24 kg").message == "cannot be computed: kilogram and kilometer measure different things"
    )


FIGURES = st.lists(st.integers(-(10**4), 10**4), min_size=1, max_size=6)


@given(figures=FIGURES, places=st.integers(0, 2))
@settings(max_examples=60)
def test_the_mean_and_every_one_of_them_hold(figures: list[int], places: int) -> None:
    mean = round(Decimal(sum(figures)) / len(figures), places)
    amounts = [f"{figure} km" for figure in figures]

    assert all(ask(value, *amounts).holds for value in (f"{mean:f} km", amounts[0], amounts[-1]))


@given(figures=FIGURES, off=st.integers(2, 1000))
@settings(max_examples=40)
def test_nothing_outside_holds(figures: list[int], off: int) -> None:
    amounts = [f"{figure} km" for figure in figures]

    assert ask(f"{max(figures) + off} km", *amounts).message is not None
    assert ask(f"{min(figures) - off} km", *amounts).message is not None
