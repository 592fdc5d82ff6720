"""The rule age_matches."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param({"value": "3 year", "since": "2014"}, id="completed years, of a year's founding"),
        pytest.param({"value": "4 year", "since": "2014"}, id="rounded"),
        pytest.param(
            {"value": "3 year", "since": "2018-04-10", "on": "2022-04-09"}, id="the day before a birthday"
        ),
        pytest.param({"value": "= 17 year", "since": "2001-04-10"}, id="a birthday, whatever the leap days"),
        pytest.param({"value": "3.5 year", "since": "2014-10", "on": "2018-04"}, id="with a decimal"),
        pytest.param({"value": "18 month", "since": "2016-10", "on": "2018-04"}, id="months"),
        pytest.param(
            {"value": "1 month", "since": "2018-07-01", "on": "2018-08-31"}, id="a completed long month"
        ),
        pytest.param({"value": "2 week", "since": "2018-03-27"}, id="weeks"),
        pytest.param({"value": "3 day", "since": "2018-04-07"}, id="days"),
        pytest.param({"value": "4 day", "since": "2018-04-07"}, id="days, the first counted"),
        pytest.param({"value": "> 3 year", "since": "2014"}, id="more than"),
        pytest.param({"value": "~ 100 year", "since": "1914"}, id="about"),
        pytest.param({"value": "1 century", "since": "1918"}, id="a century"),
        pytest.param({"value": "10..12 year", "since": "2007"}, id="a range"),
        pytest.param({"value": "0 year", "since": "2018"}, id="new"),
        pytest.param({"value": "3 year", "since": "2014", "on": "2018"}, id="both to the year"),
    ],
)
def test_holds(keys: dict[str, str]) -> None:
    assert run("age_matches", **keys).holds


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        pytest.param(
            {"value": "6 year", "since": "2014"},
            "stated 6 year since 2014, but by 2018-04-10 it was 3.274..4.272 year",
            id="too old",
        ),
        pytest.param(
            {"value": "2 year", "since": "2014"},
            "stated 2 year since 2014, but by 2018-04-10 it was 3.274..4.272 year",
            id="too young",
        ),
        pytest.param(
            {"value": "> 5 year", "since": "2014"},
            "stated > 5 year since 2014, but by 2018-04-10 it was 3.274..4.272 year",
            id="a bound",
        ),
        pytest.param(
            {"value": "3.0 year", "since": "2014-10-10"},
            "stated 3.0 year since 2014-10-10, but by 2018-04-10 it was 3.49897 year",
            id="a decimal is no completed year",
        ),
        pytest.param(
            {"value": "1 week", "since": "2018-03-20"},
            "stated 1 week since 2018-03-20, but by 2018-04-10 it was 3 week",
            id="weeks",
        ),
        pytest.param(
            {"value": "3 year", "since": "2014", "on": "2020-06"},
            "stated 3 year since 2014, but by 2020-06 it was 5.41..6.5 year",
            id="at the time it is about",
        ),
        pytest.param(
            {"value": "3 year", "since": "2020"},
            "stated 3 year since 2020, which lies after 2018-04-10",
            id="not begun",
        ),
    ],
)
def test_says_how_long_it_was(keys: dict[str, str], message: str) -> None:
    assert run("age_matches", **keys).message == message


def test_the_start_may_be_another_claim() -> None:
    claims = [
        {"id": "founded", "measure": "founding", "quote": "a", "date": "2014"},
        {"id": "age", "measure": "age", "quote": "b", "value": "6 year", "since": "founded"},
    ]
    measures = {"founding": {"dimension": "date"}, "age": {"dimension": "duration"}}
    vocabulary = {"subjects": {"subject": []}, "measures": measures}

    answer = run("age_matches", claims=claims, vocabulary=vocabulary)

    assert answer.message == "stated 6 year since 2014, but by 2018-04-10 it was 3.274..4.272 year"


BIRTHS = st.dates(date(1900, 1, 1), date(1989, 12, 31))
DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31))


def completed_years(start: date, at: date) -> int:
    return at.year - start.year - ((at.month, at.day) < (start.month, start.day))


@given(start=BIRTHS, at=DAYS)
@settings(max_examples=50)
def test_completed_years_of_the_calendar_hold(start: date, at: date) -> None:
    years = completed_years(start, at)

    assert run("age_matches", value=f"{years} year", since=str(start), on=str(at)).holds
    assert run("age_matches", value=f"= {years} year", since=str(start), on=str(at)).holds


@given(start=BIRTHS, at=DAYS, off=st.sampled_from([-3, -2, 2, 3]))
@settings(max_examples=50)
def test_two_years_off_never_hold(start: date, at: date, off: int) -> None:
    years = completed_years(start, at) + off

    assert not run("age_matches", value=f"{years} year", since=str(start), on=str(at)).holds
