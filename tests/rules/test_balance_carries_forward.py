"""The rule balance_carries_forward."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(value: str, opening: str, added: list[str], removed: list[str]) -> Answer:
    keys = {"added": added, "removed": removed}
    given_keys = {key: listed for key, listed in keys.items() if listed}
    return run("balance_carries_forward", value=value, opening=opening, **given_keys)


@pytest.mark.parametrize(
    ("value", "opening", "added", "removed", "by_rounding"),
    [
        pytest.param("1260 people", "1200 people", ["150 people"], ["90 people"], False, id="both"),
        pytest.param("1350 people", "1200 people", ["100 people", "50 people"], [], False, id="only added"),
        pytest.param("1110 people", "1200 people", [], ["90 people"], False, id="only removed"),
        pytest.param(
            "3 million EUR", "1.2 million EUR", ["1.6 million EUR"], [], False, id="rounded closing"
        ),
        pytest.param("4 kg", "1 kg", ["2 kg"], [], True, id="only because the others are rounded"),
        pytest.param("-20 EUR", "30 EUR", [], ["50 EUR"], False, id="into debt"),
    ],
)
def test_holds(value: str, opening: str, added: list[str], removed: list[str], *, by_rounding: bool) -> None:
    answer = ask(value, opening, added, removed)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


COMES_TO = "but 1200 people + 150 people - 90 people is 1258.5..1261.5 people"


@pytest.mark.parametrize(
    ("value", "message", "hint"),
    [
        pytest.param(
            "1300 people", f"stated 1300 people, {COMES_TO}", "a figure may be miscopied", id="wrong"
        ),
        pytest.param(
            "1350 people",
            f"stated 1350 people, {COMES_TO}",
            "it would hold without 90 people",
            id="one left out",
        ),
        pytest.param(
            "1140 people",
            f"stated 1140 people, {COMES_TO}",
            "the two balances may have been swapped, or what was added and what was removed",
            id="swapped",
        ),
        pytest.param(
            "12600 people",
            f"stated 12600 people, {COMES_TO}",
            "it would hold if 12600 people were 10 times less",
            id="a digit off",
        ),
    ],
)
def test_says_what_it_comes_to_and_the_likeliest_slip(value: str, message: str, hint: str) -> None:
    answer = ask(value, "1200 people", ["150 people"], ["90 people"])

    assert answer.message == message
    assert answer.hint == hint


def test_is_vacuous_with_the_figure_that_makes_it_so() -> None:
    assert run("balance_carries_forward", value="3 EUR", opening="1 EUR", added=[]).vacuous == (
        "nothing says what was added to 1 EUR or removed from it"
    )
    assert ask("> 3 EUR", "> 1 EUR", ["2 EUR"], []).vacuous == (
        "> 3 EUR and > 2.5 EUR, which is > 1 EUR + 2 EUR, are open to the same side, where they always meet"
    )


def test_what_does_not_add_is_a_finding() -> None:
    assert ask("3 EUR", "1 EUR", ["2 USD"], []).message == (
        "cannot be computed: EUR and USD measure different things"
    )


AMOUNTS = st.integers(0, 10**6)


@given(
    opening=AMOUNTS, added=st.lists(AMOUNTS, max_size=3), removed=st.lists(AMOUNTS, min_size=1, max_size=3)
)
@settings(max_examples=60)
def test_what_was_counted_never_fails(opening: int, added: list[int], removed: list[int]) -> None:
    closing = opening + sum(added) - sum(removed)
    plus, minus = ([f"{each} people" for each in side] for side in (added, removed))

    assert ask(f"{closing} people", f"{opening} people", plus, minus).message is None
