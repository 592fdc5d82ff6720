"""The rule unit_fits_measure."""

from collections.abc import Mapping

import pytest

from claimtest.testing import Answer, run


def ask(measure: Mapping[str, str], **keys: str) -> Answer:
    vocabulary = {
        "subjects": {"subject": []},
        "measures": {"measure": measure},
        "counts": {"camera": ["cameras", "caméras"], "employee": ["employees"]},
    }
    return run("unit_fits_measure", vocabulary=vocabulary, **keys)


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        pytest.param({"dimension": "money"}, "3 USD", id="money"),
        pytest.param({"dimension": "USD"}, "3 USD", id="one currency"),
        pytest.param({"dimension": "percent"}, "3 percentage_point", id="percentage points"),
        pytest.param({"dimension": "count"}, "3 employees", id="any count"),
        pytest.param({"dimension": "camera"}, "3 caméras", id="a count by another name"),
        pytest.param({"dimension": "km"}, "3 mile", id="another unit of length"),
        pytest.param({"dimension": "kW"}, "3 horsepower", id="a unit whose factors come in another order"),
        pytest.param({"dimension": "physical"}, "5 day", id="time is physical"),
        pytest.param({"dimension": "duration"}, "5 day", id="duration"),
        pytest.param({"dimension": "money"}, "0 USD", id="zero is not negative"),
        pytest.param({"dimension": "money"}, "<= 0 USD", id="at most zero"),
        pytest.param({"dimension": "money"}, "-1..1 USD", id="a range around zero"),
        pytest.param({"dimension": "degC"}, "-5 degF", id="zero is arbitrary"),
    ],
)
def test_holds(measure: Mapping[str, str], value: str) -> None:
    assert ask(measure, value=value).holds


@pytest.mark.parametrize(
    ("dimension", "value", "message"),
    [
        pytest.param(
            "money",
            "3 percent",
            '3 percent is not an amount of money, as "measure" is',
            id="a share of money",
        ),
        pytest.param("USD", "3 EUR", '3 EUR is not an amount in USD, as "measure" is', id="another currency"),
        pytest.param("km", "3 kg", '3 kg is not an amount in km, as "measure" is', id="another unit"),
        pytest.param("km", "3 km**2", '3 km**2 is not an amount in km, as "measure" is', id="an area"),
        pytest.param(
            "camera",
            "3 employees",
            '3 employees is not a number of camera, as "measure" is',
            id="another count",
        ),
        pytest.param("count", "3 USD", '3 USD is not a count, as "measure" is', id="no count"),
        pytest.param("duration", "5 km", '5 km is not a duration, as "measure" is', id="no duration"),
        pytest.param("date", "3 USD", '3 USD is not a date, as "measure" is', id="no date"),
    ],
)
def test_says_what_is_measured(dimension: str, value: str, message: str) -> None:
    answer = ask({"dimension": dimension}, value=value)

    assert answer.message == message
    assert answer.hint == "see measures in vocabulary.yaml"


@pytest.mark.parametrize("value", ["-3 USD", "< 0 USD", "-5..-3 USD", "< -3 USD"])
def test_amounts_are_not_negative_unless_the_vocabulary_says_so(value: str) -> None:
    answer = ask({"dimension": "money"}, value=value)

    assert answer.message == f'{value} is negative, but "measure" is not'
    assert answer.hint == "set sign: any in vocabulary.yaml if it can be"
    assert ask({"dimension": "money", "sign": "any"}, value=value).holds


def test_a_date_fits_dates() -> None:
    assert ask({"dimension": "date"}, date="2014").holds


def test_a_date_fits_nothing_else() -> None:
    assert ask({"dimension": "money"}, date="2014").message == (
        '2014 is a date, but "measure" is an amount of money'
    )
