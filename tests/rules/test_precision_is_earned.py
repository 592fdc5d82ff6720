"""The rule precision_is_earned."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    ("value", "converted"),
    [
        pytest.param("6 billion CNY", "938 million USD", id="as newspapers convert"),
        pytest.param("6 billion CNY", "938.2 million USD", id="four digits are never too many"),
        pytest.param("1.25 billion CNY", "198.37 million USD", id="two digits more"),
        pytest.param("1 trillion CNY", "158000 million USD", id="zeros that end a whole number"),
        pytest.param("26 mile", "41.84 km", id="a length"),
        pytest.param("~ 400 km", "249 mile", id="three digits of an approximate one"),
        pytest.param("~ 1250 km", "776.7 mile", id="an approximate one of many digits"),
        pytest.param("0 degC", "32 degF", id="zero"),
        pytest.param("-40 degC", "-40 degF", id="negative"),
        pytest.param("0.05 km", "50 meter", id="zeros in front"),
        pytest.param("3..5 trillion EUR", "3.7..6.2 trillion USD", id="ranges"),
    ],
)
def test_holds(value: str, converted: str) -> None:
    assert run("precision_is_earned", value=value, converted=converted).holds


@pytest.mark.parametrize(
    ("value", "converted", "message"),
    [
        pytest.param(
            "~ 400 km",
            "248.5 mile",
            "248.5 mile has 4 digits, but ~ 400 km, which it was converted from, has 1",
            id="an approximate one",
        ),
        pytest.param(
            "100 billion EUR",
            "126.91 billion USD",
            "126.91 billion USD has 5 digits, but 100 billion EUR, which it was converted from, has 1",
            id="money",
        ),
        pytest.param(
            "26 mile",
            "41.843 km",
            "41.843 km has 5 digits, but 26 mile, which it was converted from, has 2",
            id="a length",
        ),
        pytest.param(
            "3..5 mile",
            "4.8280..8.0467 km",
            "4.8280..8.0467 km has 5 digits, but 3..5 mile, which it was converted from, has 1",
            id="ranges",
        ),
    ],
)
def test_warns_of_too_many_digits(value: str, converted: str, message: str) -> None:
    answer = run("precision_is_earned", value=value, converted=converted)

    assert [outcome.state for outcome in answer.outcomes] == ["warned"]
    assert answer.message == message
    assert answer.hint == "round the converted figure, or find the original's exact one"


def test_an_exact_original_allows_for_any_number_of_digits() -> None:
    answer = run("precision_is_earned", value="= 1 mile", converted="1.609344 km")

    assert answer.vacuous == "= 1 mile is exact, and allows for any number of digits"


def test_how_many_digits_are_too_many_can_be_set() -> None:
    given = {"value": "6 billion CNY", "converted": "938.2 million USD"}

    assert run("precision_is_earned", settings={"always": 3}, **given).message is not None
    assert run("precision_is_earned", settings={"always": 3, "more": 3}, **given).holds


def test_shows_what_was_compared() -> None:
    assert run("precision_is_earned", value="6 billion CNY", converted="938 million USD").figures == (
        ("6 billion CNY", "1 digit"),
        ("938 million USD", "3 digits"),
    )


@given(original=st.integers(1, 999_999), converted=st.integers(1, 999_999))
@settings(max_examples=40)
def test_a_figure_is_never_too_precise_for_one_of_as_many_digits(original: int, converted: int) -> None:
    first, second = (str(figure).rstrip("0") for figure in (original, converted))
    value, other = sorted((f"{first} km", f"{second} km"), key=len, reverse=True)

    assert run("precision_is_earned", value=value, converted=other).holds
