"""The rule weekday_matches."""

from calendar import day_name
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run

DAYS = st.dates(date(1000, 1, 1))


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param({"on": "2018-04-09"}, id="the day of the event"),
        pytest.param({"date": "2018-04-09"}, id="the date that is stated"),
        pytest.param({"date": "2018-04-09", "on": "2018"}, id="the date before the time it is about"),
        pytest.param({"on": "2018-04-08/2018-04-10"}, id="one of a few days"),
        pytest.param({"on": "2016-02-29"}, id="a leap day"),
    ],
)
def test_holds_on_a_monday(keys: dict[str, str]) -> None:
    assert run("weekday_matches", weekday="Monday", **keys).holds


def test_says_which_weekday_it_is() -> None:
    answer = run("weekday_matches", weekday="Tuesday", on="2018-04-09")

    assert answer.message == "stated Tuesday, but 2018-04-09 is a Monday"


def test_says_which_weekdays_a_few_days_are() -> None:
    answer = run("weekday_matches", weekday="Friday", on="2018-04-09/2018-04-10")

    assert answer.message == "stated Friday, but 2018-04-09/2018-04-10 is a Monday or a Tuesday"


@pytest.mark.parametrize("weekday", ["monday", "Mon", "Lundi"])
def test_weekdays_are_written_in_english(weekday: str) -> None:
    answer = run("weekday_matches", weekday=weekday, on="2018-04-09")

    assert answer.message == f'"{weekday}" is not a weekday'
    assert answer.hint == "write Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        pytest.param({}, "no day is given for Monday", id="no day"),
        pytest.param({"on": "2018-04"}, "2018-04 holds every weekday", id="a month"),
        pytest.param(
            {"on": "2018-04-09/2018-04-15"}, "2018-04-09/2018-04-15 holds every weekday", id="a whole week"
        ),
    ],
)
def test_is_vacuous_where_any_weekday_would_do(keys: dict[str, str], reason: str) -> None:
    assert run("weekday_matches", weekday="Monday", **keys).vacuous == reason


@given(day=DAYS)
@settings(max_examples=25)
def test_a_day_has_one_weekday(day: date) -> None:
    holding = [name for name in day_name if run("weekday_matches", weekday=name, on=day.isoformat()).holds]

    assert holding == [f"{day:%A}"]
