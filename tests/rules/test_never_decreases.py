"""The rule never_decreases."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.errors import ClaimtestError
from claimtest.testing import Answer, run

TOTAL = {"dimension": "money", "kind": "cumulative"}


def ask(*series: tuple[str | None, str], entry: Mapping[str, object] = TOTAL, **keys: object) -> Answer:
    """Ask about figures of one thing, each with its time and in a source of its own."""
    vocabulary = {"subjects": {"subject": []}, "measures": {"measure": entry}, "counts": {"dose": []}}
    sources = [{"claims": [{"value": value, **({"on": on} if on else {})}]} for on, value in series]
    return run("never_decreases", sources=sources, vocabulary=vocabulary, **keys)


def doubted(answer: Answer) -> list[int]:
    """Return the places in the series of the claims that fail."""
    return [place for place, outcome in enumerate(answer.outcomes) if outcome.state == "failed"]


@pytest.mark.parametrize(
    "series",
    [
        pytest.param((("2020", "5 USD"), ("2021", "9 USD")), id="more"),
        pytest.param((("2020", "5 USD"), ("2021", "5 USD")), id="as much"),
        pytest.param((("2020", "6 USD"), ("2021", "5 USD")), id="less only by rounding"),
        pytest.param((("2020", "~ 600 USD"), ("2021", "550 USD")), id="less only by being approximate"),
        pytest.param((("2020", "> 6 USD"), ("2021", "9 USD")), id="a bound that may be lower"),
        pytest.param((("2020", "100 EUR"), ("2021", "121 USD")), id="less than three percent apart"),
        pytest.param((("2017", "5 USD"), (None, "9 USD")), id="a figure without a date"),
    ],
)
def test_holds(series: tuple[tuple[str, str], ...]) -> None:
    assert ask(*series).holds


def test_of_two_figures_both_are_doubted() -> None:
    answer = ask(("2020", "600 million USD"), ("2021-03", "60 million USD"))

    assert doubted(answer) == [0, 1]
    assert answer.message == "states 600 million USD for 2020, which is more than 60 million USD for 2021-03"
    assert answer.hint == "one of the two may be miscopied, or about a part of the whole"
    assert answer.figures == (
        ("source1.claim1", "2020: 600 million USD"),
        ("source2.claim1", "2021-03: 60 million USD"),
    )


def test_of_a_series_only_the_slip_is_named() -> None:
    answer = ask(("2018", "10 USD"), ("2019", "900 USD"), ("2020", "30 USD"), ("2021", "40 USD"))

    assert doubted(answer) == [1]
    assert answer.message == "states 900 USD for 2019, which is more than 30 USD for 2020"
    assert [label for label, _ in answer.figures] == ["source2.claim1", "source3.claim1", "source4.claim1"]


def test_a_figure_without_a_date_is_that_of_publication() -> None:
    assert ask(("2018-04-09", "9 USD"), (None, "5 USD")).message == (
        "states 9 USD for 2018-04-09, which is more than 5 USD for 2018-04-10"
    )


def test_shows_what_an_amount_is_in_the_other_currency() -> None:
    answer = ask(("2020", "100 EUR"), ("2021", "90 USD"))

    assert answer.message == "states 100 EUR for 2020, which is more than 90 USD for 2021"
    assert answer.figures[1] == (
        "source2.claim1",
        "2021: 90 USD, which is 72.27..73.56 EUR at the market rate of 2018-04-10",
    )


def test_figures_of_one_time_support_each_other() -> None:
    assert doubted(ask(("2020", "9 USD"), ("2020", "9 USD"), ("2021", "5 USD"))) == [2]


def test_a_source_that_repeats_itself_counts_once() -> None:
    vocabulary = {"subjects": {"subject": []}, "measures": {"measure": TOTAL}}
    early = [{"on": "2019", "value": "9 USD"}, {"on": "2020", "value": "9 USD"}]
    late = [{"on": "2021", "value": "5 USD"}, {"on": "2021", "value": "5 USD"}]

    answer = run("never_decreases", sources=[{"claims": early}, {"claims": late}], vocabulary=vocabulary)

    assert doubted(answer) == [2, 3]


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        pytest.param(
            (("2020", "6 USD"),),
            "no other claim about subject: measure at another time can be compared",
            id="nothing to compare",
        ),
        pytest.param(
            (("2020", "6 USD"), ("2020-05", "5 USD")),
            "no other claim about subject: measure at another time can be compared",
            id="times that overlap",
        ),
        pytest.param(
            (("2020", "6 USD"), ("2021", "5 TWD")),
            "no other claim about subject: measure at another time can be compared",
            id="no rate",
        ),
        pytest.param(
            (("2020", "6 USD"), ("2021", "> 5 USD")),
            "no other claim about subject: measure at another time can be compared",
            id="an open end that is never below",
        ),
    ],
)
def test_is_vacuous_with_the_reason(series: tuple[tuple[str, str], ...], reason: str) -> None:
    assert ask(*series).vacuous == reason


def test_a_forecast_needs_its_time() -> None:
    answer = ask((None, "6 USD"), entry={**TOTAL, "forecast": True})

    assert answer.vacuous == "6 USD is a forecast for no time in particular"


def test_runs_on_totals_alone() -> None:
    with pytest.raises(ClaimtestError) as refusal:
        ask(("2020", "6 USD"), entry={"dimension": "money", "kind": "stock"})

    assert str(refusal.value) == (
        "never_decreases does not run on this; it takes value: Quantity, measure: text, on: Period,"
        " of a measure of kind cumulative"
    )


def test_shows_what_was_compared_and_whether_rounding_decides() -> None:
    holding, close = ask(("2020", "5 USD"), ("2021", "9 USD")), ask(("2020", "6 USD"), ("2021", "5 USD"))

    assert holding.figures == (("source1.claim1", "2020: 5 USD"), ("source2.claim1", "2021: 9 USD"))
    assert (holding.only_by_rounding, close.only_by_rounding) == (False, True)


FIGURES = st.lists(st.integers(0, 50), min_size=2, max_size=5)


@given(figures=FIGURES)
@settings(max_examples=30)
def test_a_series_holds_only_if_it_never_falls(figures: list[int]) -> None:
    answer = ask(*((f"{2000 + place}", f"= {figure} USD") for place, figure in enumerate(figures)))

    assert answer.holds == (figures == sorted(figures))
