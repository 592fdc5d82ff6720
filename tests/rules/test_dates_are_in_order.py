"""The rule dates_are_in_order."""

import pytest

from claimtest.testing import run

TARGET = {
    "measure": "target",
    "vocabulary": {
        "subjects": {"subject": []},
        "measures": {"target": {"dimension": "money", "forecast": True}},
    },
}
FUTURE = "a measure about the future has forecast: true in vocabulary.yaml"


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param({"on": "2018-04-09"}, id="the day before"),
        pytest.param({"on": "2018-04-10"}, id="the day itself"),
        pytest.param({"on": "2018-04-11"}, id="the day after, in another time zone"),
        pytest.param({"on": "2018"}, id="the year of publication"),
        pytest.param({"on": "2017/2020"}, id="a period that has begun"),
        pytest.param({"date": "2014"}, id="a date"),
        pytest.param({"published": "2018-04", "on": "2018-05-01"}, id="published within a month"),
        pytest.param({"on": "2018-07", "settings": {"days": 100}}, id="more days allowed"),
    ],
)
def test_a_report_is_about_the_past(keys: dict[str, object]) -> None:
    assert run("dates_are_in_order", **keys).holds


@pytest.mark.parametrize(
    "on",
    [
        pytest.param("2020", id="a year to come"),
        pytest.param("2018", id="the current year"),
        pytest.param("2018-04-09", id="the day before, in another time zone"),
    ],
)
def test_a_forecast_is_about_the_future(on: str) -> None:
    assert run("dates_are_in_order", on=on, **TARGET).holds


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        pytest.param(
            {"on": "2018-07"},
            "2018-07 is reported as past, but lies after the source was published, on 2018-04-10",
            id="a month",
        ),
        pytest.param(
            {"on": "2018-04-12"},
            "2018-04-12 is reported as past, but lies after the source was published, on 2018-04-10",
            id="two days after",
        ),
        pytest.param(
            {"date": "2019"},
            "2019 is reported as past, but lies after the source was published, on 2018-04-10",
            id="a date",
        ),
        pytest.param(
            {"published": "2018-04", "on": "2018-05-02"},
            "2018-05-02 is reported as past, but lies after the source was published, on 2018-04",
            id="published within a month",
        ),
    ],
)
def test_a_report_cannot_tell_the_future(keys: dict[str, str], message: str) -> None:
    answer = run("dates_are_in_order", **keys)

    assert (answer.message, answer.hint) == (message, FUTURE)


@pytest.mark.parametrize("on", ["2017", "2018-04-08"])
def test_a_forecast_is_not_over(on: str) -> None:
    answer = run("dates_are_in_order", on=on, **TARGET)

    assert answer.message == f"{on} is a forecast, but was over when the source was published, on 2018-04-10"


def test_is_vacuous_without_a_time() -> None:
    assert run("dates_are_in_order").vacuous == "the claim is about no time in particular"
