"""The rule currencies_convert."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.period import Period
from claimtest.rates import Rates
from claimtest.testing import Answer, run

# ISO 4217 keeps XTS for tests. Here two or three of them are a euro.
FLAT = "date,currency,per_eur\n" + "".join(f"2018-04-{day:02},XTS,2\n" for day in range(2, 21))
MOVING = "date,currency,per_eur\n2018-04-06,XTS,2\n2018-04-09,XTS,3\n2018-04-10,XTS,3\n2018-04-11,XTS,3\n"
STRICT = {"before": 0, "after": 0, "tolerance": 0}


def ask(value: str, converted: str, **keys: object) -> Answer:
    return run("currencies_convert", value=value, converted=converted, **keys)


@pytest.mark.parametrize(
    ("value", "converted"),
    [
        pytest.param("6 billion CNY", "952 million USD", id="the rate of the day"),
        pytest.param(
            "6 billion CNY", "938 million USD", id="a rate of some months ago, within the tolerance"
        ),
        pytest.param("952 million USD", "6 billion CNY", id="the other way round"),
        pytest.param("> 150 billion CNY", "24 billion USD", id="a bound on the original"),
        pytest.param("> 150 billion CNY", "> 24 billion USD", id="bounds on both sides"),
        pytest.param("~ 6.0 billion CNY", "952 million USD", id="an approximate original"),
        pytest.param("3..5 trillion EUR", "3.7..6.2 trillion USD", id="a range with a shared scale"),
        pytest.param("10..20 million EUR", "18 million USD", id="a range into one figure"),
        pytest.param("-5 million EUR", "-6.2 million USD", id="a loss"),
        pytest.param("100 million USD", "785 million HKD", id="a peg"),
        pytest.param("1.5 billion EUR", "199 billion JPY", id="a currency of small units"),
    ],
)
def test_holds(value: str, converted: str) -> None:
    assert ask(value, converted).holds


def test_each_end_of_a_range_converts_at_the_rate_of_its_day() -> None:
    answer = ask("3..5 trillion EUR", "3.9..6.5 trillion USD", published="2013-02-25")

    assert answer.holds


@pytest.mark.parametrize(
    ("converted", "holds"),
    [
        pytest.param("47.6..53 EUR", True, id="within 5 percent"),
        pytest.param("50 EUR", True, id="as the market has it"),
        pytest.param("= 50 EUR", True, id="exact"),
        pytest.param("52.4 EUR", False, id="beyond"),
        pytest.param("47.7 EUR", True, id="the last digit that meets the tolerance"),
        pytest.param("47.5 EUR", False, id="the first that does not"),
    ],
)
def test_tolerance_ends(converted: str, holds: bool) -> None:  # noqa: FBT001 - a parameter of the table
    assert ask("100 XTS", converted, rates=FLAT, settings={"tolerance": Decimal("0.045")}).holds is holds


@pytest.mark.parametrize(
    ("converted", "holds"),
    [
        pytest.param("49.5 EUR", True, id="the lower end of the rounding touches the rate"),
        pytest.param("49.6 EUR", False, id="it lies above"),
        pytest.param("49.4 EUR", True, id="the upper end touches"),
        pytest.param("49.3 EUR", False, id="it lies below"),
    ],
)
def test_rounding_ends_are_closed(converted: str, holds: bool) -> None:  # noqa: FBT001 - a parameter of the table
    rates = FLAT.replace(",2\n", ",2.5\n")

    assert ask("123.625 XTS", converted, rates=rates, settings=STRICT).holds is holds


@pytest.mark.parametrize(
    "converted",
    [
        pytest.param("50 EUR", id="Friday's"),
        pytest.param("40 EUR", id="between"),
        pytest.param("33 EUR", id="Monday's"),
    ],
)
def test_a_weekend_has_every_rate_between_its_neighbours(converted: str) -> None:
    answer = ask("100 XTS", converted, rates=MOVING, published="2018-04-08", settings=STRICT)

    assert answer.holds


def test_the_rate_of_another_day_may_be_asked_for() -> None:
    asked = {"rates": MOVING, "published": "2018-04-10", "settings": STRICT}

    assert ask("100 XTS", "50 EUR", **asked).message is not None
    assert ask("100 XTS", "50 EUR", rate_on="2018-04-06", **asked).holds


def test_a_month_has_every_rate_within_it() -> None:
    assert ask("6 billion CNY", "938 million USD", rate_on="2018-01", settings=STRICT).holds


def test_a_window_reaches_back_and_ahead() -> None:
    asked = {"rates": MOVING, "published": "2018-04-10"}

    assert ask("100 XTS", "50 EUR", settings={**STRICT, "before": 4}, **asked).holds
    assert ask("100 XTS", "50 EUR", settings={**STRICT, "before": 0}, **asked).message is not None


def test_explains_with_every_figure() -> None:
    answer = ask("1 trillion CNY", "147.7 billion USD", published="2018-04-09")

    assert answer.message == (
        "1 trillion CNY for 147.7 billion USD implies 6.7681..6.7728 CNY/USD,"
        " 7.2 % above the market's 6.28..6.314"
    )
    assert answer.hint == "the implied rate last held on 2017-07-21; an old rate may have been used"
    assert answer.figures == (
        ("implied rate", "6.7681..6.7728 CNY/USD"),
        ("market rate", "6.28..6.314 CNY/USD, 2018-04-02/2018-04-12, European Central Bank"),
        ("expected", "158.381..159.211 billion USD"),
        ("last held", "2017-07-19 to 2017-07-21"),
    )


@pytest.mark.parametrize(
    ("value", "converted", "message", "hint"),
    [
        pytest.param(
            "6 billion CNY",
            "938 billion USD",
            "6 billion CNY for 938 billion USD implies 0.0063931..0.0064 CNY/USD,"
            " 981 times less than the market's 6.28..6.314",
            "it would hold if 938 billion USD were 1,000 times less; million may stand for billion, or a decimal comma may have been read as grouping",
            id="billion for million",
        ),
        pytest.param(
            "6 billion CNY",
            "95.2 million USD",
            "6 billion CNY for 95.2 million USD implies 62.992..63.059 CNY/USD,"
            " 10.0 times more than the market's 6.28..6.314",
            "it would hold if 95.2 million USD were 10 times more; a digit or a zero may be missing, or one too many",
            id="a decimal mark one place off",
        ),
        pytest.param(
            "1234 EUR",
            "1.520 USD",
            "1234 EUR for 1.520 USD implies 811.57..812.11 EUR/USD,"
            " 993 times more than the market's 0.8074..0.8174",
            "it would hold if 1.520 USD were 1,000 times more; million may stand for billion, or a decimal comma may have been read as grouping",
            id="grouping read as a decimal mark",
        ),
        pytest.param(
            "6 billion CNY",
            "37.8 billion USD",
            "6 billion CNY for 37.8 billion USD implies 0.15852..0.15895 CNY/USD,"
            " 40 times less than the market's 6.28..6.314",
            "the rate may have been used the wrong way round",
            id="the inverse rate",
        ),
        pytest.param(
            "100 million HKD",
            "16.5 million USD",
            "100 million HKD for 16.5 million USD implies 6.042..6.08 HKD/USD,"
            " 22.5 % below the market's 7.848..7.85",
            "it would hold in AUD: 100 million HKD for 16.5 million AUD",
            id="the dollar of another country, converted",
        ),
        pytest.param(
            "785 million USD",
            "100 million EUR",
            "785 million USD for 100 million EUR implies 7.81..7.89 USD/EUR,"
            " 6.3 times more than the market's 1.223..1.239",
            None,
            id="nothing explains it",
        ),
        pytest.param(
            "160 million USD",
            "100 million EUR",
            "160 million USD for 100 million EUR implies 1.592..1.609 USD/EUR,"
            " 28.6 % above the market's 1.223..1.239",
            "the implied rate last held on 2008-07-15; an old rate may have been used",
            id="a rate of ten years ago",
        ),
        pytest.param(
            "100 million HKD",
            "100 million USD",
            "100 million HKD for 100 million USD implies 0.995..1.006 HKD/USD,"
            " 7.8 times less than the market's 7.848..7.85",
            "both currencies have the same figure; it may not have been converted",
            id="not converted",
        ),
        pytest.param(
            "-5 million EUR",
            "6.2 million USD",
            "-5 million EUR for 6.2 million USD implies -0.814..-0.8 EUR/USD,"
            " against the market's 0.8074..0.8174",
            "a minus sign may be missing",
            id="a sign",
        ),
        pytest.param(
            "3..5 trillion EUR",
            "3.7..62 trillion USD",
            "5 trillion EUR for 62 trillion USD implies 0.08..0.0814 EUR/USD,"
            " 9.9 times less than the market's 0.8074..0.8174",
            "it would hold if 62 trillion USD were 10 times less; a digit or a zero may be missing, or one too many",
            id="the upper end of a range",
        ),
    ],
)
def test_names_the_likeliest_slip(value: str, converted: str, message: str, hint: str | None) -> None:
    answer = ask(value, converted)

    assert (answer.message, answer.hint) == (message, hint)


def test_names_the_original_currency_that_would_hold() -> None:
    answer = ask("100 million USD", "9.1 million GBP")

    assert answer.hint == "it would hold in HKD: 100 million HKD for 9.1 million GBP"


def test_names_any_currency_that_a_sharp_rate_fits() -> None:
    sharp, coarse = ask("100 million GBP", "114.7 million USD"), ask("100 million GBP", "0.11 billion USD")

    assert sharp.hint == "it would hold in EUR: 100 million GBP for 114.7 million EUR"
    assert coarse.message is not None
    assert coarse.hint is None


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        pytest.param({"converted": "3 million TWD"}, "no rate table has TWD", id="no series"),
        pytest.param(
            {"value": "3 million EGP", "converted": "1 USD"},
            "no rate table has EGP",
            id="no series of the original",
        ),
        pytest.param(
            {"value": "3 million PKR", "converted": "1 USD"},
            "no rate table has PKR",
            id="none of another one",
        ),
        pytest.param(
            {"value": "3 million CNY", "converted": "1 USD", "published": "2004-04-09"},
            "CNY/USD rates start on 2005-04-01, and 2004-04-09 begins before",
            id="before the series starts",
        ),
        pytest.param({"converted": "5.2 million EUR"}, "both amounts are in EUR", id="one currency"),
        pytest.param(
            {"converted": "0 million USD"},
            "0 million USD is rounded so coarsely that it may be nothing",
            id="the converted amount may be nothing",
        ),
        pytest.param(
            {"value": "0 EUR", "converted": "1 USD"},
            "0 EUR is rounded so coarsely that it may be nothing",
            id="the original may be nothing",
        ),
        pytest.param(
            {"value": "~ 100 million EUR", "converted": "123 million USD"},
            "~ 100 million EUR for 123 million USD is so coarse that it implies any rate in 0.4..1.23 EUR/USD",
            id="an approximate original",
        ),
        pytest.param(
            {"value": "0.8 million EUR", "converted": "1 million USD"},
            "0.8 million EUR for 1 million USD is so coarse that it implies any rate in 0.5..1.6 EUR/USD",
            id="one digit",
        ),
        pytest.param(
            {
                "converted": "6.4 million XTS",
                "rates": "date,currency,per_eur\n2018-03-01,XTS,2\n2018-05-01,XTS,2\n",
            },
            "EUR/XTS has no rate between 2018-03-01 and 2018-05-01",
            id="a gap between fixings",
        ),
        pytest.param(
            {"converted": "6.4 million XTS", "rates": FLAT, "published": "2018-04-30"},
            "EUR/XTS rates end on 2018-04-20, and 2018-04-30 ends after",
            id="after the last fixing",
        ),
        pytest.param(
            {"converted": "6.4 million XTS", "rates": FLAT, "published": "2018-04-01"},
            "EUR/XTS rates start on 2018-04-02, and 2018-04-01 begins before",
            id="before the first fixing",
        ),
        pytest.param(
            {"converted": "40 million CNY", "published": "2003-05-05"},
            "EUR/CNY rates start on 2005-04-01, and 2003-05-05 begins before",
            id="before the currency was quoted",
        ),
    ],
)
def test_is_vacuous_with_the_reason(keys: dict[str, str], reason: str) -> None:
    assert run("currencies_convert", **{"value": "5.2 million EUR", **keys}).vacuous == reason


def test_a_coarse_conversion_can_still_be_wrong() -> None:
    answer = ask("100 million EUR", "1 million USD")

    assert answer.message == (
        "100 million EUR for 1 million USD implies 66..200 EUR/USD, 82 times more than the market's 0.8074..0.8174"
    )
    assert (
        answer.hint
        == "it would hold if 1 million USD were 100 times more; lakh may stand for crore, or a decimal mark may be two places off"
    )


def test_two_amounts_in_one_currency_are_one() -> None:
    answer = ask("100 million EUR", "123 million EUR")

    assert answer.message == (
        "100 million EUR and 123 million EUR are stated as one amount in two currencies, but both are in EUR"
    )
    assert answer.hint == "one of the two currencies may be mistaken for another"


DAYS = st.dates(date(2006, 1, 1), date(2020, 12, 31))
PAIRS = st.sampled_from([("CNY", "USD"), ("EUR", "USD"), ("GBP", "EUR"), ("JPY", "SEK"), ("USD", "HKD")])
AMOUNTS = st.integers(1, 9999)


@given(day=DAYS, pair=PAIRS, amount=AMOUNTS, places=st.integers(0, 6))
@settings(max_examples=40)
def test_the_market_rate_holds_however_it_is_rounded(
    day: date, pair: tuple[str, str], amount: int, places: int
) -> None:
    market = Rates.embedded().market(*pair, Period.day(day))
    assert market is not None
    converted = round(amount / market.fixings[0].rate.middle, places)

    answer = ask(
        f"{amount} million {pair[0]}",
        f"{converted:f} million {pair[1]}",
        published=day.isoformat(),
        settings=STRICT,
    )

    assert answer.message is None


@given(day=DAYS, pair=PAIRS, amount=AMOUNTS, power=st.sampled_from([-3, 3]))
@settings(max_examples=8)
def test_a_scale_word_off_never_holds(day: date, pair: tuple[str, str], amount: int, power: int) -> None:
    market = Rates.embedded().market(*pair, Period.day(day))
    assert market is not None
    converted = round((amount * 1_000_000 / market.span.middle).scaleb(power), 4)

    answer = ask(f"{amount} million {pair[0]}", f"{converted:f} {pair[1]}", published=day.isoformat())

    assert answer.message is not None


@pytest.mark.parametrize(
    ("value", "converted", "by_rounding"),
    [
        pytest.param(
            "6 billion CNY", "952 million USD", False, id="the written figures lie within the tolerance"
        ),
        pytest.param("9 billion CNY", "1.5 billion USD", True, id="they do not"),
    ],
)
def test_says_whether_only_rounding_makes_it_hold(value: str, converted: str, *, by_rounding: bool) -> None:
    answer = ask(value, converted)

    assert answer.holds
    assert [label for label, _ in answer.figures] == ["implied rate", "market rate", "expected"]
    assert answer.only_by_rounding is by_rounding


def test_a_table_of_ones_own_adds_a_currency() -> None:
    pounds = "date,pair,rate\n2018-04-09,USD/EGP,17.65\n2018-04-10,USD/EGP,17.66\n2018-04-11,USD/EGP,17.64\n"

    assert ask("30 million EGP", "1.7 million USD", rates=pounds).holds
    assert ask("30 million EGP", "17 million USD", rates=pounds).message is not None
