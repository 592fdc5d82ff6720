from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.errors import NotationError
from claimtest.period import Period

HINT = "write 2020, 2017-07, 2018-04-09 or 2017-07/2018-04"
DAYS = st.dates()


def tried(text: str) -> tuple[Period | None, NotationError | None]:
    try:
        return Period.parse(text), None
    except NotationError as refused:
        return None, refused


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("2020", "2020-01-01", "2020-12-31", id="a year"),
        pytest.param("2017-07", "2017-07-01", "2017-07-31", id="a month"),
        pytest.param("2016-02", "2016-02-01", "2016-02-29", id="February of a leap year"),
        pytest.param("1900-02", "1900-02-01", "1900-02-28", id="February of a century"),
        pytest.param("2018-04-09", "2018-04-09", "2018-04-09", id="a day"),
        pytest.param("2017-07/2018-04", "2017-07-01", "2018-04-30", id="months"),
        pytest.param("2018-04-09/2018", "2018-04-09", "2018-12-31", id="different precisions"),
        pytest.param("2018/2018", "2018-01-01", "2018-12-31", id="the same twice"),
        pytest.param("0001", "0001-01-01", "0001-12-31", id="the first year"),
        pytest.param("9999-12", "9999-12-01", "9999-12-31", id="the last month"),
    ],
)
def test_reads_a_date_to_the_precision_written(text: str, start: str, end: str) -> None:
    period = Period.parse(text)

    assert (period.start, period.end) == (date.fromisoformat(start), date.fromisoformat(end))
    assert period.is_day is (start == end)
    assert str(period) == text


@pytest.mark.parametrize(
    ("text", "wrong", "start"),
    [
        pytest.param("", "", 0, id="nothing"),
        pytest.param("18", "18", 0, id="two digits"),
        pytest.param("2018-4", "2018-4", 0, id="a month of one digit"),
        pytest.param("09.04.2018", "09.04.2018", 0, id="another order"),
        pytest.param("2018-04-09T00:00", "2018-04-09T00:00", 0, id="with a time"),
        pytest.param(" 2018", " 2018", 0, id="a space"),
        pytest.param("2018\n", "2018\n", 0, id="a line end"),
        pytest.param("２０１８", "２０１８", 0, id="full-width digits"),
        pytest.param("2018/", "", 5, id="nothing after the slash"),
        pytest.param("/2018", "", 0, id="nothing before the slash"),
        pytest.param("2017/2018/2019", "2018/2019", 5, id="two slashes"),
        pytest.param("2017/x", "x", 5, id="a word after the slash"),
    ],
)
def test_says_what_is_no_date(text: str, wrong: str, start: int) -> None:
    with pytest.raises(NotationError) as refused:
        Period.parse(text)

    assert str(refused.value) == f'"{wrong}" is not a date; {HINT}'
    assert (refused.value.start, refused.value.end) == (start, start + len(wrong))


@pytest.mark.parametrize(
    ("text", "wrong", "start"),
    [
        pytest.param("2018-02-30", "2018-02-30", 0, id="day too late"),
        pytest.param("2018-13", "2018-13", 0, id="month too late"),
        pytest.param("2018-00", "2018-00", 0, id="month zero"),
        pytest.param("2018-00-15", "2018-00-15", 0, id="month zero with a day"),
        pytest.param("2018-05-00", "2018-05-00", 0, id="day zero"),
        pytest.param("0000", "0000", 0, id="year zero"),
        pytest.param("2018/2019-02-29", "2019-02-29", 5, id="after the slash"),
    ],
)
def test_says_what_is_not_in_the_calendar(text: str, wrong: str, start: int) -> None:
    with pytest.raises(NotationError) as refused:
        Period.parse(text)

    assert str(refused.value) == f'"{wrong}" is not in the calendar'
    assert (refused.value.start, refused.value.end) == (start, start + len(wrong))


def test_does_not_end_before_it_starts() -> None:
    with pytest.raises(NotationError) as refused:
        Period.parse("2018-04/2017")

    assert str(refused.value) == '"2018-04/2017" ends before it starts'
    assert (refused.value.start, refused.value.end) == (0, 12)


@pytest.mark.parametrize(
    ("one", "other", "overlap", "included"),
    [
        pytest.param("2018", "2018-04", True, True, id="a month of the year"),
        pytest.param("2018-04", "2018", True, False, id="the year of the month"),
        pytest.param("2018-04", "2018-04-30/2018-05", True, False, id="one day shared"),
        pytest.param("2018-04", "2018-05", False, False, id="neighbours"),
        pytest.param("2018-04", "2018-04", True, True, id="the same"),
    ],
)
def test_overlaps_and_includes(one: str, other: str, *, overlap: bool, included: bool) -> None:
    assert Period.parse(one).overlaps(Period.parse(other)) is overlap
    assert Period.parse(other).overlaps(Period.parse(one)) is overlap
    assert Period.parse(one).includes(Period.parse(other)) is included


def test_padding_adds_whole_days_at_both_ends() -> None:
    padded = Period.parse("2018-01-01").padded(1, 31)

    assert padded == Period.parse("2017-12-31/2018-02-01")
    assert str(padded) == "2017-12-31/2018-02-01"


def test_padding_stays_within_the_calendar() -> None:
    assert Period(date.min, date.max).padded(10, 10) == Period(date.min, date.max)


def test_the_same_days_are_the_same_however_written() -> None:
    assert Period.parse("2018") == Period.parse("2018-01/2018-12")


def test_earlier_ones_sort_first() -> None:
    texts = ["2018-04", "2018-03-31", "2018", "2017"]

    assert [str(period) for period in sorted(map(Period.parse, texts))] == [
        "2017",
        "2018",
        "2018-03-31",
        "2018-04",
    ]


@given(DAYS, DAYS)
def test_two_days_with_a_slash_read_back(one: date, other: date) -> None:
    start, end = sorted((one, other))
    period = Period(start, end)

    assert Period.parse(str(period)) == period
    assert Period.day(start) == Period.parse(start.isoformat())


@given(st.text(alphabet="0123456789-/ Tx", max_size=24))
def test_any_text_is_a_period_or_an_error_that_points_into_it(text: str) -> None:
    period, refused = tried(text)

    assert refused is None or 0 <= refused.start <= (refused.end or 0) <= len(text)
    assert period is None or period.start <= period.end
