"""The rule date_is_in_quote."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run

VOCABULARY = {"subjects": {"subject": []}, "measures": {"measure": {"dimension": "date"}}}


def ask(quote: str, stated: str, **keys: object) -> Answer:
    return run("date_is_in_quote", quote=quote, date=stated, vocabulary=VOCABULARY, **keys)


@pytest.mark.parametrize(
    ("language", "quote", "stated"),
    [
        pytest.param("en", "Founded in 2014, the company", "2014", id="a year"),
        pytest.param("en", "on 9 April 2018", "2018-04-09", id="a day"),
        pytest.param("en", "on April 9, 2018", "2018-04-09", id="a day in American order"),
        pytest.param("en", "date 2018-04-09", "2018-04-09", id="ISO 8601"),
        pytest.param("fr", "le 9 avril 2018", "2018-04-09", id="a day in French"),
        pytest.param("de", "im April 2018", "2018-04", id="a month in German"),
        pytest.param("en", "in 2014 and again in 2015", "2015", id="one of several"),
        pytest.param("en", "from 2014 to 2016", "2014/2016", id="both ends of a period"),
        pytest.param("en", "in 2018", "2018-01/2018-12", id="the same days in other words"),
    ],
)
def test_holds(language: str, quote: str, stated: str) -> None:
    assert ask(quote, stated, language=language).holds


def test_says_which_date_the_quote_states() -> None:
    assert ask("Founded in 2014, the company", "2004").message == "the quote states 2014, not 2004"


def test_asks_for_the_precision_of_the_quote() -> None:
    assert ask("on 9 April 2018", "2018-04").message == "the quote states 2018-04-09, not 2018-04"


def test_names_every_date_once() -> None:
    answer = ask("in 2014 and 2015, and in 2015 again", "2016")

    assert answer.message == "the quote states 2014 and 2015, not 2016"


def test_ends_of_a_period_stand_in_order() -> None:
    assert ask("in 2016, unlike 2014", "2014/2016").message == "the quote states 2016 and 2014, not 2014/2016"


def test_amounts_are_no_dates() -> None:
    answer = ask("raised 5 million", "2014")

    assert answer.message == 'no date is read in "raised 5 million"'
    assert answer.hint == "quote the words that state the date"


def test_is_vacuous_where_the_words_are_missing() -> None:
    assert ask("in 2014", "2014", text="in 2015").vacuous == "the quoted words are not in the source"


@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)), off=st.integers(1, 4000))
@settings(max_examples=60)
def test_a_day_is_itself_and_no_other(day: date, off: int) -> None:
    quote = f"on {day.day} {day:%B} {day.year}"

    assert ask(quote, day.isoformat()).holds
    assert ask(quote, (day + timedelta(off)).isoformat()).message is not None
