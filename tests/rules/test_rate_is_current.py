"""The rule rate_is_current."""

from claimtest.checking import State
from claimtest.testing import run

# An old rate of 2.06 to the euro, given up in 2017.
GIVEN_UP = "date,currency,per_eur\n2017-01-02,XTS,2.06\n2017-01-03,XTS,2\n" + "".join(
    f"2018-04-{day:02},XTS,2\n" for day in range(2, 21)
)
CLOSE = {"before": 0, "after": 0, "tolerance": 0}


def test_the_rate_of_the_day_holds() -> None:
    assert run("rate_is_current", value="6 billion CNY", converted="952 million USD").holds


def test_warns_of_an_old_rate_and_says_from_when() -> None:
    answer = run("rate_is_current", value="6 billion CNY", converted="925 million USD")

    assert [outcome.state for outcome in answer.outcomes] == [State.WARNED]
    assert answer.message == (
        "6 billion CNY for 925 million USD implies 6.4829..6.49 CNY/USD, 2.7 % above the market's 6.283..6.314"
    )
    assert answer.hint == "the implied rate last held on 2018-01-11; an old rate may have been used"
    assert answer.figures[-1] == ("last held", "2018-01-11")


def test_says_the_one_day_when_a_rate_last_held() -> None:
    answer = run("rate_is_current", value="100 XTS", converted="48.5 EUR", rates=GIVEN_UP)

    assert answer.hint == "the implied rate last held on 2017-01-02; an old rate may have been used"
    assert answer.figures[-1] == ("last held", "2017-01-02")


def test_says_nothing_of_rates_that_never_held() -> None:
    answer = run("rate_is_current", value="100 XTS", converted="51.5 EUR", rates=GIVEN_UP)

    assert answer.message == "100 XTS for 51.5 EUR implies 1.9398..1.9437 XTS/EUR, 2.8 % below the market's 2"
    assert answer.hint is None
    assert [label for label, _ in answer.figures] == ["implied rate", "market rate", "expected"]


def test_the_rate_of_the_day_that_the_source_names_is_current() -> None:
    given = {"value": "100 XTS", "converted": "48.5 EUR", "rates": GIVEN_UP, "settings": CLOSE}

    assert run("rate_is_current", rate_on="2017-01-02", **given).holds
    assert run("rate_is_current", **given).message is not None


def test_is_closer_than_currencies_convert() -> None:
    given = {"value": "6 billion CNY", "converted": "925 million USD"}

    assert run("currencies_convert", **given).holds
    assert not run("rate_is_current", **given).holds


def test_leaves_what_is_wrong_to_currencies_convert() -> None:
    given = {"value": "1 trillion CNY", "converted": "147.7 billion USD"}
    answer = run("rate_is_current", **given)

    assert run("currencies_convert", **given).message is not None
    assert answer.message is None
    assert answer.vacuous == (
        "147.7 billion USD is more than an old rate away from 1 trillion CNY; currencies_convert says how far"
    )


def test_is_vacuous_without_a_rate() -> None:
    answer = run("rate_is_current", value="5 million EUR", converted="3 million TWD")

    assert answer.vacuous == "no rate table has TWD"
