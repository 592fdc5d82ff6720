"""The rule rate_per_unit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    ("keys", "by_rounding"),
    [
        pytest.param(
            {"value": "12.5 thousand USD", "total": "5 billion USD", "count": "400 thousand people"},
            False,
            id="per head",
        ),
        pytest.param(
            {"value": "80 USD/oil_barrel", "total": "800 million USD", "count": "10 million oil_barrel"},
            False,
            id="per barrel",
        ),
        pytest.param({"value": "100 km/hour", "total": "400 km", "count": "4 hour"}, False, id="a speed"),
        pytest.param(
            {"value": "62 mile/hour", "total": "400 km", "count": "4.0 hour"}, False, id="in other units"
        ),
        pytest.param(
            {"value": "0.41 EUR", "total": "5.0 billion USD", "count": "10 billion shares"},
            False,
            id="in another currency",
        ),
        pytest.param(
            {
                "value": "12.3 cases",
                "total": "369 cases",
                "count": "3.00 million people",
                "per": "100 thousand people",
            },
            False,
            id="per 100,000",
        ),
        pytest.param(
            {"value": "98 km/hour", "total": "400 km", "count": "4 hour"}, True, id="a rounded time"
        ),
        pytest.param({"value": "> 2 USD", "total": "1000 USD", "count": "= 400 shares"}, False, id="a bound"),
    ],
)
def test_holds(keys: dict[str, str], *, by_rounding: bool) -> None:
    answer = run("rate_per_unit", **keys)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


@pytest.mark.parametrize(
    ("keys", "message", "hint"),
    [
        pytest.param(
            {"value": "1.25 thousand USD", "total": "5 billion USD", "count": "400 thousand people"},
            "stated 1.25 thousand USD, but 5 billion USD for 400 thousand people is 11235..13768 USD",
            "it would hold if 1.25 thousand USD were 10 times more",
            id="a digit off",
        ),
        pytest.param(
            {"value": "40 km/hour", "total": "400 km", "count": "4.0 hour"},
            "stated 40 km/hour, but 400 km for 4.0 hour is 98.64..101.4 km/hour",
            "a figure may be miscopied",
            id="wrong",
        ),
        pytest.param(
            {"value": "2 USD", "total": "5 billion USD", "count": "10 billion shares"},
            "stated 2 USD, but 5 billion USD for 10 billion shares is 0.428..0.579 USD",
            "it may have been divided the wrong way round",
            id="the wrong way round",
        ),
        pytest.param(
            {"value": "1200 USD", "total": "30 USD", "count": "= 40 shares"},
            "stated 1200 USD, but 30 USD for = 40 shares is 0.7375..0.7625 USD",
            "it may have been multiplied instead of divided",
            id="multiplied",
        ),
        pytest.param(
            {
                "value": "123 cases",
                "total": "369 cases",
                "count": "3.00 million people",
                "per": "100 thousand people",
            },
            "stated 123 cases, but 369 cases for 3.00 million people, counted per 100 thousand people"
            " is 12.2628..12.3373 cases",
            "it would hold if 123 cases were 10 times less",
            id="per 10,000 and not per 100,000",
        ),
        pytest.param(
            {"value": "2 kg", "total": "5 billion USD", "count": "10 billion shares"},
            "5 billion USD for 10 billion shares is an amount in USD, not in kg",
            None,
            id="another thing",
        ),
        pytest.param(
            {"value": "2 km", "total": "400 km", "count": "4 hour"},
            "400 km for 4 hour is an amount in kilometer / hour, not in km",
            None,
            id="a unit left out that is no count",
        ),
    ],
)
def test_says_the_rate_and_the_likeliest_slip(keys: dict[str, str], message: str, hint: str | None) -> None:
    answer = run("rate_per_unit", **keys)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        pytest.param(
            {"value": "2 USD", "total": "1 thousand USD", "count": "= 500 shares"},
            "1 thousand USD for = 500 shares is 1..3 USD,"
            " which is too coarse to tell 2 USD from half of it, or from twice it",
            id="coarse",
        ),
        pytest.param(
            {"value": "2 USD", "total": "5 USD", "count": "0 shares"}, "0 shares may be zero", id="no count"
        ),
        pytest.param(
            {"value": "2 USD", "total": "5 TWD", "count": "2 shares"},
            "5 TWD cannot be had in USD: no rate table has TWD",
            id="no rate",
        ),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(keys: dict[str, str], reason: str) -> None:
    assert run("rate_per_unit", **keys).vacuous == reason


@given(total=st.integers(1000, 10**6), count=st.integers(100, 10**4), places=st.integers(0, 3))
@settings(max_examples=60)
def test_the_computed_rate_never_fails(total: int, count: int, places: int) -> None:
    rate = f"{round(total / count, places):.{places}f} USD"

    assert run("rate_per_unit", value=rate, total=f"{total} USD", count=f"{count} people").message is None


@pytest.mark.parametrize("noun", ["AI firms", "employé·e·s", "Haushalte", "人"])
def test_whatever_is_counted_can_be_divided_by(noun: str) -> None:
    answer = run("rate_per_unit", value="2 kg", total="5 billion USD", count=f"10 billion {noun}")

    assert answer.message == f"5 billion USD for 10 billion {noun} is an amount in USD, not in kg"
