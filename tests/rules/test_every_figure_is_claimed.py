"""The rule every_figure_is_claimed."""

import pytest

from claimtest.checking import State
from claimtest.testing import Answer, run

TEXT = "It raised US$600 million in 2018,\nand US$410 million before."


def ask(text: str, *quotes: str) -> Answer:
    claims = [{"id": f"c{place}", "quote": quote} for place, quote in enumerate(quotes)]
    return run("every_figure_is_claimed", text=text, claims=claims)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param(TEXT, ("US$600 million in 2018", "US$410 million"), id="a quote for each"),
        pytest.param(TEXT, (TEXT,), id="one quote for all"),
        pytest.param(TEXT, ("US$600 million", "2018,\nand US$410"), id="a part of a figure"),
        pytest.param("5 % here, 5 % there", ("5 %",), id="a quote that stands twice"),
        pytest.param("One of them grew by 5 %", ("5 %",), id="a bare number in words is no figure"),
    ],
)
def test_holds(text: str, quotes: tuple[str, ...]) -> None:
    assert ask(text, *quotes).holds


def test_warns_of_a_figure_that_is_left_out() -> None:
    answer = ask(TEXT, "US$600 million in 2018")

    assert [outcome.state for outcome in answer.outcomes] == [State.WARNED]
    assert answer.message == "1 of 3 figures is not claimed"
    assert answer.hint == "add a claim for each, quoting its words"
    assert answer.figures == (("seeds/source.txt:2:5", '"US$410 million"'),)


def test_lists_every_figure_that_is_left_out_in_the_order_of_the_text() -> None:
    answer = ask(TEXT, "It raised")

    assert answer.message == "3 of 3 figures are not claimed"
    assert [value for _, value in answer.figures] == ['"US$600 million"', '"2018"', '"US$410 million"']


def test_words_that_are_missing_claim_nothing() -> None:
    assert ask("It raised US$600 million", "US$600 billion").message == "1 of 1 figures is not claimed"


def test_is_vacuous_without_figures() -> None:
    assert ask("No figure here.", "figure").vacuous == "no figure is read in the source"
