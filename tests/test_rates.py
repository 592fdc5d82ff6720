from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.errors import ClaimtestError, InputError, UnitError
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Held, Market, RateError, Rates, Table

ECB = "European Central Bank"
EMBEDDED = Rates.embedded()
HEADER_HINT = "hint: start with the line date,currency,per_eur or date,pair,rate"

DAYS = """date,currency,per_eur
2018-04-03,AAA,2
2018-04-04,AAA,4
2018-04-05,AAA,5
2018-04-06,AAA,4
2018-04-09,AAA,3
2018-04-10,AAA,3
2018-05-02,AAA,7
2018-05-03,AAA,8
2018-04-03,USD,1
2018-04-04,USD,1
2018-04-06,USD,1
2018-04-09,USD,2
2018-04-10,USD,2
2018-05-02,USD,2
2018-05-03,USD,2
""".replace("AAA", "TWD")
"""Short enough to be followed by hand: two segments, and no dollar on 5 April."""


def table(text: str, path: str = "rates.csv") -> Table:
    return Rates.read_csv(text, path)


def rates(*texts: str) -> Rates:
    return Rates.of(table(text, f"table{number}.csv") for number, text in enumerate(texts, start=1))


def day(text: str) -> Period:
    return Period.parse(text)


def span(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


def found(market: Market | None) -> Market:
    assert market is not None
    return market


def fixed(market: Market | None) -> dict[str, str]:
    return {fixing.day.isoformat(): str(fixing.value) for fixing in found(market).fixings}


def refusal(text: str, path: str = "rates.csv") -> str:
    with pytest.raises(InputError) as refused:
        Rates.read_csv(text, path)
    return str(refused.value)


# The embedded rates.


@pytest.mark.parametrize(
    ("on", "fixings"),
    [
        pytest.param(
            "2018-04-09",
            {"2018-04-06": "1.2234", "2018-04-09": "1.2304", "2018-04-10": "1.2361"},
            id="a working day and its neighbours",
        ),
        pytest.param("2018-04-07", {"2018-04-06": "1.2234", "2018-04-09": "1.2304"}, id="a Saturday"),
        pytest.param("2018-04-02", {"2018-03-29": "1.2321", "2018-04-03": "1.2308"}, id="Easter Monday"),
        pytest.param("2001-12-30", {"2001-12-28": "0.8813", "2002-01-02": "0.9038"}, id="New Year"),
        pytest.param("1999-01-04", {"1999-01-04": "1.1789", "1999-01-05": "1.179"}, id="the first day"),
        pytest.param(
            "2018-04-06/2018-04-09",
            {"2018-04-05": "1.226", "2018-04-06": "1.2234", "2018-04-09": "1.2304", "2018-04-10": "1.2361"},
            id="several days",
        ),
    ],
)
def test_the_market_of_a_date_lies_between_the_neighbouring_fixings(on: str, fixings: dict[str, str]) -> None:
    market = EMBEDDED.market("USD", "EUR", day(on))

    assert fixed(market) == fixings
    assert found(market).span == span(min(fixings.values()), max(fixings.values()))
    assert found(market).provider == ECB
    assert found(market).unit == "USD/EUR"


def test_the_last_day_has_a_market_and_the_day_after_has_none() -> None:
    ends = EMBEDDED.bounds("USD")
    assert ends is not None
    last = ends[1]
    after = Period.day(last + timedelta(days=1))

    assert found(EMBEDDED.market("USD", "EUR", Period.day(last))).fixings[-1].day == last
    assert EMBEDDED.market("USD", "EUR", after) is None
    assert EMBEDDED.missing("USD", "EUR", after) == f"USD/EUR rates end on {last}, and {after} ends after"


def test_a_window_adds_days_on_both_sides_and_their_neighbours() -> None:
    market = found(EMBEDDED.market("USD", "EUR", day("2018-04-09"), before=4, after=1))

    assert [fixing.day.isoformat() for fixing in market.fixings] == [
        "2018-04-04",
        "2018-04-05",
        "2018-04-06",
        "2018-04-09",
        "2018-04-10",
        "2018-04-11",
    ]
    assert market.period == day("2018-04-09")
    assert market.window == day("2018-04-05/2018-04-10")


def test_a_cross_rate_goes_through_the_euro_and_encloses_the_quotient() -> None:
    market = found(EMBEDDED.market("CNY", "USD", day("2018-04-09")))
    quotients = [Fraction("7.7138") / Fraction("1.2234"), Fraction("7.7686") / Fraction("1.2304")]

    assert fixed(market) == {"2018-04-06": "6.30521", "2018-04-09": "6.31388", "2018-04-10": "6.28922"}
    assert all(
        Fraction(fixing.rate.low) <= quotient <= Fraction(fixing.rate.high)
        for fixing, quotient in zip(market.fixings, quotients, strict=False)
    )
    assert market.fixings[0].rate.high - market.fixings[0].rate.low < Decimal("1E-56")
    assert market.provider == ECB


def test_the_other_direction_is_the_inverse() -> None:
    dollars = found(EMBEDDED.market("USD", "CNY", day("2018-04-09")))

    assert fixed(dollars) == {"2018-04-06": "0.158599", "2018-04-09": "0.158381", "2018-04-10": "0.159002"}


@pytest.mark.parametrize(
    ("original", "converted", "on", "reason"),
    [
        pytest.param("TWD", "USD", "2018", "no rate table has TWD", id="a currency without a series"),
        pytest.param("USD", "DEM", "1999", "no rate table has DEM", id="a currency that the euro replaced"),
        pytest.param("USD", "USD", "2018", "both currencies are USD", id="one currency"),
        pytest.param(
            "CNY",
            "USD",
            "2005-03-31",
            "CNY/USD rates start on 2005-04-01, and 2005-03-31 begins before",
            id="before the first day",
        ),
        pytest.param(
            "CNY",
            "USD",
            "2005",
            "CNY/USD rates start on 2005-04-01, and 2005 begins before",
            id="a year that begins before the first day",
        ),
        pytest.param(
            "EUR",
            "RUB",
            "2022",
            "EUR/RUB rates end on 2022-03-01, and 2022 ends after",
            id="a series that was given up",
        ),
        pytest.param(
            "ISK", "EUR", "2010", "ISK/EUR has no rate between 2008-12-09 and 2018-02-01", id="a gap"
        ),
        pytest.param(
            "ISK",
            "EUR",
            "2008/2018",
            "ISK/EUR has no rate between 2008-12-09 and 2018-02-01",
            id="a gap inside",
        ),
    ],
)
def test_says_why_there_is_no_rate(original: str, converted: str, on: str, reason: str) -> None:
    assert EMBEDDED.market(original, converted, day(on)) is None
    assert EMBEDDED.missing(original, converted, day(on)) == reason


def test_nothing_is_missing_where_there_is_a_market() -> None:
    assert EMBEDDED.missing("CNY", "USD", day("2018-04-09")) is None


def test_a_market_beside_a_gap_stops_there() -> None:
    before = EMBEDDED.market("ISK", "EUR", day("2008-12-09"), before=0, after=30)
    after = EMBEDDED.market("ISK", "EUR", day("2018-02-01"), before=30)

    assert fixed(before) == {"2008-12-08": "290", "2008-12-09": "290"}
    assert fixed(after) == {"2018-02-01": "125.01", "2018-02-02": "125.2"}


def test_knows_its_currencies_and_their_bounds() -> None:
    assert {"EUR", "USD", "CNY", "HKD", "GBP", "CYP"} <= EMBEDDED.currencies
    assert not {"TWD", "DEM", ""} & EMBEDDED.currencies
    assert EMBEDDED.bounds("RUB") == (date(2005, 4, 1), date(2022, 3, 1))
    assert EMBEDDED.bounds("TWD") is None


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param(date(2018, 4, 9), (date(2018, 4, 9), "6.31388"), id="on the day"),
        pytest.param(date(2018, 4, 8), (date(2018, 4, 6), "6.30521"), id="on the last working day before"),
        pytest.param(date(2005, 3, 31), None, id="before the first day"),
        pytest.param(date(9999, 12, 31), None, id="long after the last day"),
    ],
)
def test_the_fixing_of_a_day_is_the_last_one(on: date, expected: tuple[date, str] | None) -> None:
    fixing = EMBEDDED.fixing("CNY", "USD", on)

    assert (fixing and (fixing.day, str(fixing.value))) == expected


def test_there_is_no_fixing_in_a_gap() -> None:
    assert EMBEDDED.fixing("ISK", "EUR", date(2010, 1, 4)) is None


def test_says_when_an_implied_rate_last_held() -> None:
    implied = span("6.765", "6.775")

    assert EMBEDDED.held("CNY", "USD", implied, date(2018, 4, 9)) == Held(
        date(2017, 7, 19), date(2017, 7, 21)
    )
    assert EMBEDDED.last_held("CNY", "USD", implied, date(2018, 4, 9)) == date(2017, 7, 21)


def test_a_peg_held_for_years() -> None:
    held = EMBEDDED.held("HKD", "USD", span("7.7", "7.9"), date(2018, 4, 9))

    assert held is not None
    assert held.last == date(2018, 4, 6)
    assert held.first < date(2005, 1, 1)


def test_a_rate_that_never_held_has_no_date() -> None:
    assert EMBEDDED.held("CNY", "USD", span("63", "64"), date(2018, 4, 9)) is None
    assert EMBEDDED.last_held("TWD", "USD", span("30", "31"), date(2018, 4, 9)) is None


def test_names_the_currencies_that_would_make_a_rate_hold() -> None:
    stated = found(EMBEDDED.market("CNY", "USD", day("2018-04-09")))
    holding = EMBEDDED.holding(span("0.8040", "0.8046"), stated)

    assert [market.unit for market in holding] == ["CNY/HKD"]
    assert holding[0].window == stated.window


def test_the_nearest_currency_comes_first() -> None:
    stated = found(EMBEDDED.market("CNY", "USD", day("2018-04-09"), before=3))

    assert [market.unit for market in EMBEDDED.holding(span("7.80", "7.90"), stated)] == [
        "HKD/USD",
        "NOK/USD",
    ]


# Tables of the user's own.


def test_a_table_adds_a_currency() -> None:
    both = Rates.of(
        [table("date,currency,per_eur\n2018-04-06,TWD,36\n2018-04-09,TWD,36.9\n"), *EMBEDDED.tables]
    )
    market = both.market("TWD", "USD", day("2018-04-07"))

    assert fixed(market) == {"2018-04-06": "29.4262", "2018-04-09": "29.9902"}
    assert found(market).provider == f"{ECB} and rates.csv"
    assert both.bounds("TWD") == (date(2018, 4, 6), date(2018, 4, 9))
    assert "TWD" in both.currencies


def test_a_pair_is_the_second_currency_for_one_of_the_first() -> None:
    own = rates("date,pair,rate\n2018-04-09,USD/CNY,6.25\n")

    assert fixed(own.market("CNY", "USD", day("2018-04-09"))) == {"2018-04-09": "6.25"}
    assert fixed(own.market("USD", "CNY", day("2018-04-09"))) == {"2018-04-09": "0.16"}


def test_a_pair_leads_on_to_other_currencies() -> None:
    both = Rates.of([table("date,pair,rate\n2018-04-09,USD/TWD,30\n"), *EMBEDDED.tables])

    assert fixed(both.market("TWD", "EUR", day("2018-04-09"))) == {"2018-04-09": "36.912"}
    assert fixed(both.market("CNY", "TWD", day("2018-04-09"))) == {"2018-04-09": "0.210463"}


def test_a_pair_that_a_table_has_is_not_computed_through_others() -> None:
    both = Rates.of([table("date,pair,rate\n2018-04-09,USD/CNY,6.5\n"), *EMBEDDED.tables])

    assert fixed(both.market("CNY", "USD", day("2018-04-09"))) == {"2018-04-09": "6.5"}
    assert fixed(both.market("CNY", "EUR", day("2018-04-09")))["2018-04-09"] == "7.7686"


def test_the_first_table_that_covers_a_day_gives_it() -> None:
    first = "date,currency,per_eur\n2018-04-05,TWD,35\n2018-04-09,TWD,39\n"
    second = "date,currency,per_eur\n" + "".join(
        f"2018-04-{number:02},TWD,1{number:02}\n" for number in range(3, 13)
    )
    market = rates(first, second).market("TWD", "EUR", day("2018-04-04/2018-04-09"))

    assert fixed(market) == {
        "2018-04-03": "103",
        "2018-04-04": "104",
        "2018-04-05": "35",
        "2018-04-09": "39",
        "2018-04-10": "110",
    }
    assert found(market).provider == "table2.csv and table1.csv"


def test_a_table_extends_a_series_of_another_one() -> None:
    older = table("date,pair,rate\n2004-12-30,USD/CNY,8.2765\n2004-12-31,USD/CNY,8.2765\n", "peg.csv")
    per_euro = table("date,currency,per_eur\n2005-03-30,CNY,10.7\n2005-03-31,CNY,10.7\n", "older.csv")

    assert fixed(Rates.of([per_euro, *EMBEDDED.tables]).market("CNY", "EUR", day("2005-03-31"))) == {
        "2005-03-30": "10.7",
        "2005-03-31": "10.7",
        "2005-04-01": "10.7255",
    }
    assert fixed(Rates.of([older, *EMBEDDED.tables]).market("CNY", "USD", day("2004-12-31"))) == {
        "2004-12-30": "8.2765",
        "2004-12-31": "8.2765",
    }


@pytest.mark.parametrize(
    ("on", "before", "after", "fixings"),
    [
        pytest.param(
            "2018-04-04",
            0,
            0,
            {"2018-04-03": "2", "2018-04-04": "4", "2018-04-06": "4"},
            id="a day without a leg",
        ),
        pytest.param("2018-04-05", 0, 0, {"2018-04-04": "4", "2018-04-06": "4"}, id="that day itself"),
        pytest.param("2018-04-10", 0, 30, {"2018-04-09": "1.5", "2018-04-10": "1.5"}, id="before a gap"),
        pytest.param("2018-05-02", 30, 0, {"2018-05-02": "3.5", "2018-05-03": "4"}, id="after a gap"),
    ],
)
def test_a_chain_has_the_days_of_all_its_legs(
    on: str, before: int, after: int, fixings: dict[str, str]
) -> None:
    market = rates(DAYS).market("TWD", "USD", day(on), before=before, after=after)

    assert fixed(market) == fixings


@pytest.mark.parametrize(
    ("low", "high", "on", "held"),
    [
        pytest.param("3", "3", "2018-04-10", ("2018-04-06", "2018-04-09"), id="until the day before"),
        pytest.param("3", "3", "2018-05-30", ("2018-04-06", "2018-04-10"), id="until the series breaks off"),
        pytest.param(
            "2.5",
            "2.6",
            "2018-05-30",
            ("2018-04-03", "2018-04-03"),
            id="on the way from one fixing to the next",
        ),
        pytest.param("4.5", "4.6", "2018-05-30", ("2018-04-04", "2018-04-05"), id="on the way up and down"),
        pytest.param("7.5", "9", "2018-05-30", ("2018-05-02", "2018-05-03"), id="until the last day"),
        pytest.param("7", "7", "2018-05-02", None, id="only from that day on"),
        pytest.param("5.5", "6", "2018-05-30", None, id="never, since a gap is not crossed"),
    ],
)
def test_a_fixing_stands_until_the_next(low: str, high: str, on: str, held: tuple[str, str] | None) -> None:
    answer = rates(DAYS).held("TWD", "EUR", span(low, high), date.fromisoformat(on))

    assert answer == (held and Held(date.fromisoformat(held[0]), date.fromisoformat(held[1])))


def test_an_open_end_that_is_only_touched_does_not_hold() -> None:
    own = rates(DAYS)

    assert own.last_held("TWD", "EUR", Interval.above(8), date(2018, 6, 1)) is None
    assert own.last_held("TWD", "EUR", Interval.above(8, closed=True), date(2018, 6, 1)) == date(2018, 5, 3)


def test_without_tables_everything_is_missing() -> None:
    nothing = Rates.of([])

    assert nothing.missing("CNY", "USD", day("2018")) == "no rate table has CNY"
    assert nothing.currencies == frozenset()


def test_tables_that_do_not_connect_lead_nowhere() -> None:
    own = rates("date,pair,rate\n2018-04-09,USD/CNY,6.3\n2018-04-09,GBP/CHF,1.35\n")

    assert own.market("CHF", "CNY", day("2018-04-09")) is None
    assert own.missing("CHF", "CNY", day("2018-04-09")) == "no rates lead from CNY to CHF"


def test_legs_without_a_common_day_lead_nowhere() -> None:
    own = rates("date,currency,per_eur\n2018-04-09,USD,1.2\n2018-04-10,CNY,7.7\n")

    assert own.missing("CNY", "USD", day("2018-04-09")) == "no rates lead from USD to CNY"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ufeffdate,pair,rate\n2018-04-09,USD/CNY,6.3\n", id="a byte order mark"),
        pytest.param("date,pair,rate\r\n2018-04-09,USD/CNY,6.3\r\n", id="Windows line ends"),
        pytest.param('"date","pair","rate"\n"2018-04-09","USD/CNY","6.3"\n', id="quotes"),
        pytest.param("date, pair, rate\n\n 2018-04-09 , USD/CNY , 6.3 \n\n", id="spaces and blank lines"),
        pytest.param("date,pair,rate\n2018-04-09,USD/CNY,6.3", id="no last line end"),
    ],
)
def test_reads_what_spreadsheets_write(text: str) -> None:
    assert fixed(rates(text).market("CNY", "USD", day("2018-04-09"))) == {"2018-04-09": "6.3"}


def test_rows_may_stand_in_any_order() -> None:
    own = rates("date,pair,rate\n2018-04-10,USD/CNY,6.2\n2018-04-09,USD/CNY,6.3\n")

    assert list(fixed(own.market("CNY", "USD", day("2018-04-09")))) == ["2018-04-09", "2018-04-10"]


@pytest.mark.parametrize("text", ["", "\n \n", "\ufeff"])
def test_an_empty_table_is_refused(text: str) -> None:
    assert refusal(text) == f"rates.csv:1:1: the rate table is empty\n{HEADER_HINT}"


@pytest.mark.parametrize(
    "header", ["Datum;Kurs", "currency,date,per_eur", "date,currency,per_eur,note", "2018-04-09,CNY,7.7"]
)
def test_a_table_starts_with_its_columns(header: str) -> None:
    assert refusal(f"{header}\n2018-04-09,CNY,7.7\n") == (
        "rates.csv:1:1: the first line does not name the columns of a rate table\n"
        f"1 | {header}\n"
        f"  | {'^' * len(header)}\n"
        f"{HEADER_HINT}"
    )


def test_a_table_has_rates() -> None:
    assert refusal("date,pair,rate\n") == (
        "rates.csv:1:1: the rate table has no rates\n"
        "1 | date,pair,rate\n"
        "  | ^^^^^^^^^^^^^^\n"
        "hint: add rows such as 2018-04-09,USD/CNY,6.30"
    )


@pytest.mark.parametrize(
    ("row", "column", "carets", "message", "hint"),
    [
        pytest.param(
            "09.04.2018,CNY,7.7",
            1,
            10,
            '"09.04.2018" is not a day',
            "write it as 2018-04-09",
            id="another date form",
        ),
        pytest.param(
            "20180409,CNY,7.7", 1, 8, '"20180409" is not a day', "write it as 2018-04-09", id="no hyphens"
        ),
        pytest.param(
            "２０１８-04-09,CNY,7.7",
            1,
            14,
            '"２０１８-04-09" is not a day',
            "write it as 2018-04-09",
            id="full-width digits",
        ),
        pytest.param(
            "2018-02-30,CNY,7.7",
            1,
            10,
            '"2018-02-30" is not in the calendar',
            "correct the date",
            id="no such day",
        ),
        pytest.param(",CNY,7.7", 1, 1, '"" is not a day', "write it as 2018-04-09", id="no day"),
        pytest.param(
            "2018-04-09, USDT,7.7",
            13,
            4,
            '"USDT" is not a currency',
            'did you mean "USD"?',
            id="a slip in a currency",
        ),
        pytest.param(
            "2018-04-09,yuan,7.7",
            12,
            4,
            '"yuan" is not a currency',
            "write an ISO 4217 code such as TWD",
            id="a currency's everyday name",
        ),
        pytest.param(
            "2018-04-09,EUR,1",
            12,
            3,
            "the rates are units for one euro, and EUR needs none",
            "leave the row out",
            id="the euro itself",
        ),
        pytest.param(
            "2018-04-09,CNY,n/a",
            16,
            3,
            '"n/a" is not a rate',
            "write digits with a decimal point, as in 6.30",
            id="no number",
        ),
        pytest.param(
            "2018-04-09,CNY,-7.7",
            16,
            4,
            '"-7.7" is not a rate',
            "write digits with a decimal point, as in 6.30",
            id="negative",
        ),
        pytest.param(
            "2018-04-09,CNY,7e3",
            16,
            3,
            '"7e3" is not a rate',
            "write digits with a decimal point, as in 6.30",
            id="an exponent",
        ),
        pytest.param(
            "2018-04-09,CNY,٧",
            16,
            1,
            '"٧" is not a rate',
            "write digits with a decimal point, as in 6.30",
            id="another script's digits",
        ),
        pytest.param(
            "2018-04-09,CNY,0.00",
            16,
            4,
            "a rate is more than zero",
            "leave the row out where there is no rate",
            id="zero",
        ),
        pytest.param(
            "2018-04-09,CNY",
            1,
            14,
            "the row has 2 cells instead of 3",
            "write 2018-04-09,TWD,36.05",
            id="a cell too few",
        ),
        pytest.param(
            "2018-04-09,CNY,7,7",
            1,
            18,
            "the row has 4 cells instead of 3",
            "write 2018-04-09,TWD,36.05",
            id="a decimal comma",
        ),
        pytest.param("x", 1, 1, "the row has 1 cell instead of 3", "write 2018-04-09,TWD,36.05", id="a word"),
    ],
)
def test_points_at_what_is_wrong_in_a_row(
    row: str, column: int, carets: int, message: str, hint: str
) -> None:
    assert refusal(f"date,currency,per_eur\n{row}\n") == (
        f"rates.csv:2:{column}: {message}\n2 | {row}\n  | {' ' * (column - 1)}{'^' * carets}\nhint: {hint}"
    )


@pytest.mark.parametrize(
    ("pair", "carets", "message", "hint"),
    [
        pytest.param(
            "USDCNY",
            6,
            '"USDCNY" is not a pair of currencies',
            "write USD/CNY where the rate is in yuan for one dollar",
            id="no slash",
        ),
        pytest.param("USD/CNYY", 8, '"CNYY" is not a currency', 'did you mean "CNY"?', id="a slip"),
        pytest.param(
            "USD/CNY/EUR",
            11,
            '"USD/CNY/EUR" is not a pair of currencies',
            "write USD/CNY where the rate is in yuan for one dollar",
            id="three",
        ),
        pytest.param("USD/USD", 7, '"USD/USD" is a pair of one currency', "name two", id="the same twice"),
    ],
)
def test_points_at_what_is_wrong_in_a_pair(pair: str, carets: int, message: str, hint: str) -> None:
    assert refusal(f"date,pair,rate\n2018-04-09,{pair},6.3\n") == (
        f"rates.csv:2:12: {message}\n2 | 2018-04-09,{pair},6.3\n  | {' ' * 11}{'^' * carets}\nhint: {hint}"
    )


def test_every_problem_of_a_table_is_listed() -> None:
    text = "date,pair,rate\n2018-04-09,USD/CNY,6.3\n2018-04-09,USD/CNY,6.4\n2018-04-10,CNY/USD,0.16\n2018-04-11,USD/CNY,6;2\n"

    assert refusal(text) == (
        "rates.csv:3:1: USD/CNY has a rate for 2018-04-09 already, on line 2\n"
        "3 | 2018-04-09,USD/CNY,6.4\n"
        "  | ^^^^^^^^^^^^^^^^^^^^^^\n"
        "hint: keep one of the two\n"
        "\n"
        "rates.csv:4:1: the table has USD/CNY already, the other way round\n"
        "4 | 2018-04-10,CNY/USD,0.16\n"
        "  | ^^^^^^^^^^^^^^^^^^^^^^^\n"
        "hint: write every such row as USD/CNY\n"
        "\n"
        'rates.csv:5:20: "6;2" is not a rate\n'
        "5 | 2018-04-11,USD/CNY,6;2\n"
        "  |                    ^^^\n"
        "hint: write digits with a decimal point, as in 6.30"
    )


def test_the_list_of_problems_ends_somewhere() -> None:
    with pytest.raises(InputError) as refused:
        table("date,pair,rate\n" + "x\n" * 1000)

    assert len(refused.value.problems) == 100


def test_an_endless_line_is_not_shown() -> None:
    message = refusal("date,pair,rate\n" + "1," * 100_000)

    assert message == (
        "rates.csv:2:1: the line is longer than 200 characters\nhint: write one rate on each line"
    )


def test_a_line_that_only_looks_like_a_header_is_not_shown_either() -> None:
    assert refusal("date," * 100_000) == (
        "rates.csv:1:1: the line is longer than 200 characters\nhint: write one rate on each line"
    )


# Rates as a pint context.


def test_money_converts_with_the_rate_of_a_date() -> None:
    dollars = Quantity.parse("6 billion CNY").to("USD", "rates", on=date(2018, 4, 9))

    assert str(dollars) == "0.871..1.034 billion USD"
    assert dollars == Quantity.parse("6 billion CNY").to("USD", "rates", on=day("2018-04-09"))


def test_a_price_converts_as_well() -> None:
    price = Quantity.parse("= 60 USD/kg").to("EUR/g", "rates", on=date(2018, 4, 9))

    assert str(price) == "0.048539..0.049044 EUR/g"


def test_money_converts_with_rates_of_the_users_own() -> None:
    own = rates("date,pair,rate\n2018-04-09,USD/TWD,30\n")
    converted = Quantity.parse("= 3 million TWD").to("USD", "rates", on=date(2018, 4, 9), rates=own)

    assert converted.meets(Quantity.parse("= 100 thousand USD"))
    assert str(converted) == "100000 USD"


def test_a_conversion_without_a_rate_is_refused() -> None:
    with pytest.raises(RateError) as refused:
        Quantity.parse("1 USD").to("TWD", "rates", on=date(2018, 4, 9))

    assert str(refused.value) == "cannot convert USD to TWD on 2018-04-09: no rate table has TWD"
    assert isinstance(refused.value, ClaimtestError)


def test_money_does_not_convert_into_anything_else() -> None:
    with pytest.raises(UnitError) as refused:
        Quantity.parse("1 USD").to("kg", "rates", on=date(2018, 4, 9))

    assert str(refused.value) == "USD and kilogram measure different things"


def test_a_refused_conversion_leaves_no_context_behind() -> None:
    with pytest.raises(RateError):
        Quantity.parse("1 USD").to("TWD", "rates", on=date(2018, 4, 9))

    with pytest.raises(UnitError):
        Quantity.parse("1 USD").to("CNY")


# Laws.

DATES = st.dates(date(2006, 1, 2), date(2026, 1, 2))
CODES = st.sampled_from(["USD", "EUR", "GBP", "CNY", "JPY", "CHF", "HKD"])


@given(CODES, CODES, DATES, st.integers(0, 20), st.integers(0, 20))
def test_a_wider_window_includes_a_narrower_one(
    original: str, converted: str, on: date, before: int, after: int
) -> None:
    narrow = EMBEDDED.market(original, converted, Period.day(on))
    wide = EMBEDDED.market(original, converted, Period.day(on), before=before, after=after)

    assert (narrow is None) is (wide is None) is (original == converted)
    assert narrow is None or found(wide).span.includes(narrow.span)


@given(CODES, CODES, DATES)
def test_the_two_directions_are_inverse(original: str, converted: str, on: date) -> None:
    one = EMBEDDED.market(original, converted, Period.day(on))
    other = EMBEDDED.market(converted, original, Period.day(on))

    assert one is None or one.span.inverse().meets(found(other).span)
    assert one is None or one.span.widened(Decimal("1E-30")).includes(found(other).span.inverse())


@given(CODES, DATES, st.decimals("0.9", "1.1", places=3))
def test_a_rate_held_on_the_day_when_it_is_said_to_have_held(original: str, on: date, drift: Decimal) -> None:
    market = EMBEDDED.market(original, "USD", Period.day(on))
    implied = Interval.point(1) if market is None else market.span * drift
    held = EMBEDDED.held(original, "USD", implied, on)

    assert held is None or held.first <= held.last < on
    assert held is None or found(EMBEDDED.market(original, "USD", Period.day(held.last))).span.meets(implied)
    assert held is None or found(EMBEDDED.market(original, "USD", Period.day(held.first))).span.meets(implied)


@given(
    st.text(alphabet='date,pirocuny_er2018-469USD/CNYTW.\n"\r ;', max_size=80),
    st.sampled_from(["", "date,pair,rate\n", "date,currency,per_eur\n"]),
)
def test_any_text_is_a_table_or_a_list_of_located_problems(text: str, header: str) -> None:
    read, refused = tried(header + text)

    assert read is None or read.read()
    assert refused is None or refused.problems
    assert refused is None or all(
        problem.where.line <= (header + text).count("\n") + (header + text).count("\r") + 1 and problem.hint
        for problem in refused.problems
    )


def tried(text: str) -> tuple[Table | None, InputError | None]:
    try:
        return table(text), None
    except InputError as refused:
        return None, refused
