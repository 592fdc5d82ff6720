"""The rule one_rate_per_source."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(*pairs: str, **keys: object) -> Answer:
    """Ask about conversions such as `6 billion CNY = 938 million USD`, with a date where one follows an `@`."""
    claims = []
    for number, pair in enumerate(pairs):
        amounts, _, on = pair.partition(" @ ")
        value, converted = amounts.split(" = ")
        dated = {"rate_on": on} if on else {}
        claims.append(
            {"id": f"c{number}", "quote": f"q{number}", "value": value, "converted": converted, **dated}
        )
    return run("one_rate_per_source", claims=claims, **keys)


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param(
            ("6 billion CNY = 952 million USD", "150 billion CNY = 23.8 billion USD"), id="one rate, rounded"
        ),
        pytest.param(
            ("6 billion CNY = 952 million USD", "24 billion USD = 151 billion CNY"), id="the other way round"
        ),
        pytest.param(("100 TWD = 50 PKR", "200 TWD = 100 PKR"), id="no market rate is needed"),
        pytest.param(("100 TWD = 50 PKR", "102 TWD = 50.5 PKR"), id="the ends of their rounding touch"),
        pytest.param(("3..5 EUR = 3.7..6.2 USD", "100 EUR = 123 USD"), id="a range"),
    ],
)
def test_holds(pairs: tuple[str, ...]) -> None:
    assert ask(*pairs).holds


def test_names_the_conversions_that_lie_furthest_apart() -> None:
    answer = ask(
        "6 billion CNY = 938 million USD",
        "150 billion CNY = 24 billion USD",
        "60 billion CNY = 9.52 billion USD",
    )

    assert answer.message == "c0 implies 6.3931..6.4 CNY/USD, but c2 implies 6.2992..6.3059"
    assert answer.hint == "one of them may have been taken over from an older text"
    assert answer.figures == (
        ("c0", "6 billion CNY for 938 million USD: 6.3931..6.4 CNY/USD"),
        ("c1", "150 billion CNY for 24 billion USD: 6.12..6.39 CNY/USD"),
        ("c2", "60 billion CNY for 9.52 billion USD: 6.2992..6.3059 CNY/USD"),
    )


def test_a_rate_turned_round_is_compared_the_same_way() -> None:
    answer = ask("6 billion CNY = 938 million USD", "24 billion USD = 150 billion CNY")

    assert answer.message == "c0 implies 6.3931..6.4 CNY/USD, but c1 implies 6.229..6.271"


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param(("6 billion CNY = 938 million USD",), id="one conversion"),
        pytest.param(("6 CNY = 9 USD", "6 CNY = 2 EUR"), id="other currencies"),
        pytest.param(("6 CNY = 9 USD @ 2018-01", "6 CNY = 2 USD"), id="other dates"),
        pytest.param(("0 CNY = 9 USD", "6 CNY = 0 USD"), id="amounts that may be nothing"),
        pytest.param(("6 CNY = 7 CNY", "6 CNY = 9 CNY"), id="one currency"),
    ],
)
def test_is_vacuous_without_two_conversions(pairs: tuple[str, ...]) -> None:
    assert ask(*pairs).vacuous == "no two conversions of one currency into another"


def test_other_sources_may_use_other_rates() -> None:
    one = {"quote": "a", "value": "6 billion CNY", "converted": "938 million USD"}
    other = {"quote": "b", "value": "150 billion CNY", "converted": "24 billion USD"}

    answer = run("one_rate_per_source", sources=[{"claims": [one]}, {"claims": [other]}])

    assert answer.vacuous == "no two conversions of one currency into another"


@given(
    pairs=st.lists(
        st.tuples(st.integers(1, 9), st.integers(1, 99)).map(
            lambda drawn: f"{drawn[0]}00 CNY = {drawn[1]} USD"
        ),
        min_size=2,
        max_size=3,
    )
)
@settings(max_examples=20)
def test_order_changes_nothing(pairs: list[str]) -> None:
    assert len({ask(*order).holds for order in permutations(pairs)}) == 1


@given(
    rate=st.integers(2, 900),
    amounts=st.lists(st.integers(1, 10**6), min_size=2, max_size=6),
    places=st.integers(0, 3),
)
@settings(max_examples=40)
def test_conversions_at_one_rate_always_hold(rate: int, amounts: list[int], places: int) -> None:
    answer = ask(
        *(f"{amount * rate} CNY = {amount}{'.000'[: places + 1 if places else 0]} USD" for amount in amounts)
    )

    assert answer.holds
