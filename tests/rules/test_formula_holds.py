"""The rule formula_holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run

VALUES = {
    "b": "410 million USD",
    "c": "600 million USD",
    "yuan": "6 billion CNY",
    "taiwan": "9 TWD",
    "open": "> 3 billion USD",
    "third": "33 percent",
}


def ask(formula: str, value: str = "1.01 billion USD", **values: str) -> Answer:
    claims = [{"id": name, "value": written} for name, written in (VALUES | values).items()]
    return run("formula_holds", claims=[*claims, {"id": "raised", "value": value, "formula": formula}])


@pytest.mark.parametrize(
    ("formula", "value", "by_rounding"),
    [
        pytest.param("b + c == raised", "1.01 billion USD", False, id="a sum"),
        pytest.param("b + c == raised", "1 billion USD", True, id="a sum that is rounded"),
        pytest.param("third + third + third == raised", "100 percent", True, id="thirds"),
        pytest.param("b < c < raised", "1.01 billion USD", False, id="a chain"),
        pytest.param("b <= c", "1 USD", False, id="of other claims"),
        pytest.param(
            "raised <= b + c", "> 1 billion USD", False, id="an open side, decided by its other end"
        ),
        pytest.param(
            "convert(yuan, USD) == raised", "0.953 billion USD", False, id="at the rate of publication"
        ),
        pytest.param("raised / b > 2", "1.01 billion USD", False, id="a ratio"),
    ],
)
def test_holds(formula: str, value: str, *, by_rounding: bool) -> None:
    answer = ask(formula, value)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


@pytest.mark.parametrize(
    ("formula", "value", "message", "hint"),
    [
        pytest.param(
            "b + c == raised",
            "1.1 billion USD",
            "b + c is 1.009..1.011 billion USD, but raised is 1.1 billion USD",
            "a figure may be miscopied, or mean something else",
            id="a sum",
        ),
        pytest.param(
            "b + c == raised",
            "1.01 million USD",
            "b + c is 1.009..1.011 billion USD, but raised is 1.01 million USD",
            "it would hold if raised were 1,000 times more",
            id="million for billion",
        ),
        pytest.param(
            "b + c == raised",
            "10.1 billion USD",
            "b + c is 1.009..1.011 billion USD, but raised is 10.1 billion USD",
            "it would hold if raised were 10 times less",
            id="a decimal point off",
        ),
        pytest.param(
            "raised >= c",
            "3 million USD",
            "raised is 3 million USD, which is less than c, 600 million USD",
            "it would hold if raised were 1,000 times more",
            id="less",
        ),
        pytest.param(
            "raised < c",
            "= 600.5 million USD",
            "raised is = 600.5 million USD, which is not less than c, 600 million USD",
            "it would hold if c were 1,000 times more",
            id="not less",
        ),
        pytest.param(
            'raised <= "5 USD"',
            "6.5 USD",
            "raised is 6.5 USD, which is more than 5 USD",
            "it would hold if raised were 1,000 times less",
            id="more than a figure",
        ),
        pytest.param(
            "raised > 0",
            "-3 USD",
            "raised is -3 USD, which is not more than 0 USD",
            "a figure may be miscopied, or mean something else",
            id="not above zero",
        ),
        pytest.param(
            "b < c < raised",
            "500 million USD",
            "c is 600 million USD, which is not less than raised, 500 million USD",
            "it would hold if raised were 1,000 times more",
            id="the second of a chain",
        ),
        pytest.param(
            "convert(yuan, USD) <= raised",
            "500 million USD",
            "convert(yuan, USD) is 0.871..1.035 billion USD, which is more than raised, 500 million USD",
            "it would hold if raised were 1,000 times more",
            id="through a rate",
        ),
    ],
)
def test_says_both_sides_and_the_likeliest_slip(formula: str, value: str, message: str, hint: str) -> None:
    answer = ask(formula, value)

    assert answer.message == message
    assert answer.hint == hint


def test_lists_what_the_names_stand_for_and_what_was_computed() -> None:
    assert ask("b + c == 2 * raised").figures == (
        ("b", "410 million USD"),
        ("c", "600 million USD"),
        ("raised", "1.01 billion USD"),
        ("b + c", "1.009..1.011 billion USD"),
        ("2 * raised", "2.01..2.03 billion USD"),
    )


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        pytest.param(
            "open >= c",
            "open is > 3 billion USD and c is 600 million USD, where >= cannot fail",
            id="open above",
        ),
        pytest.param("c == c", "c stands on both sides", id="one thing on both sides"),
        pytest.param(
            "open - open == c",
            "open - open is any value USD and c is 600 million USD, where == cannot fail",
            id="open to both sides",
        ),
        pytest.param("convert(taiwan, USD) < c", "no rate table has TWD", id="no rate"),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(formula: str, reason: str) -> None:
    assert ask(formula).vacuous == reason


def test_a_divisor_that_the_rate_makes_zero_cannot_be_computed() -> None:
    message = ask("c / (convert(yuan, USD) - raised) > 1").message

    assert message is not None
    assert message.startswith(
        "cannot be computed: cannot divide by convert(yuan, USD) - raised, which may be zero"
    )


AMOUNTS = st.integers(-(10**6), 10**6)


@given(b=AMOUNTS, c=AMOUNTS)
@settings(max_examples=30)
def test_the_computed_sum_holds(b: int, c: int) -> None:
    assert ask("b + c == raised", f"{b + c} USD", b=f"{b} USD", c=f"{c} USD").holds


@given(b=AMOUNTS, c=AMOUNTS, value=AMOUNTS)
@settings(max_examples=30)
def test_a_wider_figure_never_turns_holding_into_a_finding(b: int, c: int, value: int) -> None:
    before = ask("b + c <= raised", f"{value} USD", b=f"{b} USD", c=f"{c} USD")
    after = ask("b + c <= raised", f"~ {value} USD", b=f"~ {b} USD", c=f"{c} USD")

    assert before.message is not None or after.message is None


@given(b=AMOUNTS, c=AMOUNTS)
@settings(max_examples=30)
def test_one_of_two_opposites_holds(b: int, c: int) -> None:
    less, more = (ask(f"b {operator} c", b=f"{b} USD", c=f"{c} USD") for operator in ("<=", ">="))

    assert less.holds or more.holds
    assert (less.holds and more.holds) == (abs(b - c) <= 1)
