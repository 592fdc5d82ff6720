"""The rule bounds_hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param({"value": "3 billion USD", "at_least": "600 million USD"}, id="above"),
        pytest.param({"value": "5 USD", "at_least": "5 USD"}, id="equal"),
        pytest.param({"value": "5 USD", "at_least": "6 USD"}, id="less only by rounding, the ends touch"),
        pytest.param({"value": "5 USD", "at_most": "4 USD"}, id="more only by rounding"),
        pytest.param({"value": "5 USD", "at_least": "1 USD", "at_most": "9 USD"}, id="on both sides"),
        pytest.param({"value": "> 5 USD", "at_most": "8 USD"}, id="an open value below its bound"),
        pytest.param({"value": "<= 3 USD", "at_least": ">= 3 USD"}, id="both may be the bound itself"),
        pytest.param({"value": "5 km", "at_least": "3 mile"}, id="another unit"),
        pytest.param({"value": "20 degC", "at_least": "50 degF"}, id="another scale"),
        pytest.param({"value": "100 USD", "at_least": "80 EUR"}, id="another currency"),
        pytest.param({"value": "-5 USD", "at_most": "0 USD"}, id="negative"),
        pytest.param({"value": "> 5 USD", "at_least": "1 USD", "at_most": "8 USD"}, id="one side can fail"),
    ],
)
def test_holds(keys: dict[str, str]) -> None:
    assert run("bounds_hold", **keys).holds


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        pytest.param(
            {"value": "3 million USD", "at_least": "600 million USD"},
            "stated 3 million USD, which is less than 600 million USD",
            id="less",
        ),
        pytest.param(
            {"value": "9 USD", "at_most": "4 USD"}, "stated 9 USD, which is more than 4 USD", id="more"
        ),
        pytest.param(
            {"value": "9 USD", "at_least": "1 USD", "at_most": "4 USD"},
            "stated 9 USD, which is more than 4 USD",
            id="one of two",
        ),
        pytest.param(
            {"value": "< 3 USD", "at_least": ">= 3 USD"},
            "stated < 3 USD, which is less than >= 3 USD",
            id="touching",
        ),
        pytest.param(
            {"value": "> 3 USD", "at_most": "= 3 USD"},
            "stated > 3 USD, which is more than = 3 USD",
            id="open",
        ),
        pytest.param(
            {"value": "20 degC", "at_least": "80 degF"},
            "stated 20 degC, which is less than 80 degF, which is 26.388..26.945 degC",
            id="another scale",
        ),
        pytest.param(
            {"value": "100 USD", "at_least": "90 EUR"},
            "stated 100 USD, which is less than 90 EUR, which is 110.12..112.08 USD",
            id="another currency",
        ),
        pytest.param(
            {"value": "5 km", "at_least": "1 USD"},
            "5 km and 1 USD do not measure the same thing",
            id="another thing",
        ),
    ],
)
def test_says_which_bound_is_broken(keys: dict[str, str], message: str) -> None:
    assert run("bounds_hold", **keys).message == message


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        pytest.param(
            {"value": "> 3 million USD", "at_least": "600 million USD"},
            "> 3 million USD has no upper end, so it cannot be less than 600 million USD",
            id="an open value",
        ),
        pytest.param(
            {"value": "< 3 USD", "at_most": "2 USD"},
            "< 3 USD has no lower end, so it cannot be more than 2 USD",
            id="a value open below",
        ),
        pytest.param(
            {"value": "5 USD", "at_least": "< 6 USD"},
            "< 6 USD has no lower end, so 5 USD cannot be less than it",
            id="an open lower bound",
        ),
        pytest.param(
            {"value": "5 USD", "at_most": "> 6 USD"},
            "> 6 USD has no upper end, so 5 USD cannot be more than it",
            id="an open upper bound",
        ),
        pytest.param(
            {"value": "5 USD", "at_least": "9 TWD"},
            "5 USD cannot be compared with 9 TWD: no rate table has TWD",
            id="no rate",
        ),
        pytest.param(
            {"value": "> 5 USD", "at_least": "4 USD", "at_most": "> 3 USD"},
            "> 5 USD has no upper end, so it cannot be less than 4 USD;"
            " > 3 USD has no upper end, so > 5 USD cannot be more than it",
            id="both bounds",
        ),
    ],
)
def test_is_vacuous_with_the_reason(keys: dict[str, str], reason: str) -> None:
    assert run("bounds_hold", **keys).vacuous == reason


@pytest.mark.parametrize(
    ("keys", "figures", "by_rounding"),
    [
        pytest.param(
            {"value": "5 USD", "at_least": "6 USD"},
            (("stated", "5 USD"), ("at least", "6 USD")),
            True,
            id="rounding alone",
        ),
        pytest.param(
            {"value": "100 USD", "at_least": "80 EUR", "at_most": "200 USD"},
            (
                ("stated", "100 USD"),
                ("at least", "80 EUR, which is 97.81..99.7 USD"),
                ("at most", "200 USD"),
            ),
            False,
            id="both bounds",
        ),
    ],
)
def test_shows_what_holds(
    keys: dict[str, str], figures: tuple[tuple[str, str], ...], *, by_rounding: bool
) -> None:
    answer = run("bounds_hold", **keys)

    assert answer.holds
    assert answer.figures == figures
    assert answer.only_by_rounding is by_rounding


def test_a_bound_may_be_another_claim() -> None:
    claims = [
        {"id": "round", "value": "600 million USD"},
        {"id": "valuation", "value": "3 million USD", "at_least": "round"},
    ]

    answer = run("bounds_hold", claims=claims)

    assert answer.message == "stated 3 million USD, which is less than 600 million USD"


NUMBERS = st.integers(-(10**6), 10**6)


@given(value=NUMBERS, bound=NUMBERS)
@settings(max_examples=60)
def test_a_bound_is_broken_on_one_side_at_most(value: int, bound: int) -> None:
    least = run("bounds_hold", value=f"{value} USD", at_least=f"{bound} USD")
    most = run("bounds_hold", value=f"{value} USD", at_most=f"{bound} USD")

    assert least.holds or most.holds
    assert (least.holds and most.holds) == (abs(value - bound) <= 1)
