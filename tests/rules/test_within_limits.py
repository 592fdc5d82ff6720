"""The rule within_limits."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(value: str, limits: str | None, dimension: str = "money", **keys: object) -> Answer:
    entry = {"dimension": dimension} | ({} if limits is None else {"limits": limits})
    vocabulary = {"subjects": {"subject": []}, "measures": {"measure": entry}, "counts": {"voter": []}}
    return run("within_limits", value=value, vocabulary=vocabulary, **keys)


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        pytest.param("3 billion USD", "0..5 trillion USD", id="inside"),
        pytest.param("5 trillion USD", "0..5 trillion USD", id="the upper end"),
        pytest.param("0 USD", "0..5 trillion USD", id="the lower end"),
        pytest.param("5.4 trillion USD", "0..5.4 trillion USD", id="the end itself"),
        pytest.param("6 USD", "0..5.5 USD", id="outside only by rounding"),
        pytest.param("> 4 USD", "0..5 USD", id="an open value that may be inside"),
        pytest.param("4..9 USD", "0..5 USD", id="a range that reaches in"),
        pytest.param("600 USD", "> 5 USD", id="limits with one end"),
        pytest.param("20 CNY", "0..5 USD", id="another currency"),
    ],
)
def test_holds(value: str, limits: str) -> None:
    assert ask(value, limits).holds


@pytest.mark.parametrize(
    ("value", "limits", "dimension", "message"),
    [
        pytest.param(
            "6 trillion USD",
            "0..5 trillion USD",
            "money",
            '6 trillion USD is above what is plausible for "measure": 0..5 trillion USD',
            id="above",
        ),
        pytest.param(
            "3 USD",
            "1..5 million USD",
            "money",
            '3 USD is below what is plausible for "measure": 1..5 million USD',
            id="below",
        ),
        pytest.param(
            "> 5 USD",
            "0..5 USD",
            "money",
            '> 5 USD is above what is plausible for "measure": 0..5 USD',
            id="open at the end",
        ),
        pytest.param(
            "100.6 percent",
            "0..100 percent",
            "percent",
            '100.6 percent is above what is plausible for "measure": 0..100 percent',
            id="limits are exact",
        ),
        pytest.param(
            "300 km",
            "0..100 mile",
            "length",
            '300 km is above what is plausible for "measure": 0..100 mile, which is 0..161 km',
            id="another unit",
        ),
        pytest.param(
            "400 CNY",
            "0..5 USD",
            "money",
            '400 CNY is above what is plausible for "measure": 0..5 USD, which is 0..31.6 CNY',
            id="another currency",
        ),
    ],
)
def test_says_on_which_side_a_value_lies(value: str, limits: str, dimension: str, message: str) -> None:
    answer = ask(value, limits, dimension)

    assert answer.message == message
    assert answer.hint == (
        "a scale word, a unit or a digit may be wrong, or the limits in vocabulary.yaml too narrow"
    )


@pytest.mark.parametrize(
    ("value", "limits", "reason"),
    [
        pytest.param("6 USD", None, 'the vocabulary gives "measure" no limits', id="no limits"),
        pytest.param(
            "6 TWD",
            "0..5 USD",
            "6 TWD cannot be compared with limits in USD: no rate table has TWD",
            id="no rate",
        ),
        pytest.param(
            "6 km", "0..5 USD", "6 km and limits in USD do not measure the same thing", id="another dimension"
        ),
    ],
)
def test_is_vacuous_with_the_reason(value: str, limits: str | None, reason: str) -> None:
    assert ask(value, limits).vacuous == reason


def test_shows_what_was_compared_and_whether_rounding_decides() -> None:
    holding, close = ask("5 USD", "0..9 USD"), ask("6 USD", "0..5.5 USD")

    assert holding.figures == (("stated", "5 USD"), ("plausible", "0..9 USD"))
    assert (holding.only_by_rounding, close.only_by_rounding) == (False, True)


@given(figure=st.integers(-200, 200), high=st.integers(1, 99))
@settings(max_examples=40)
def test_an_exact_figure_holds_only_between_the_limits(figure: int, high: int) -> None:
    answer = ask(f"= {figure} voter", f"0..{high} voter", "voter")

    assert answer.holds == (0 <= Decimal(figure) <= high)
