"""The rule superlative_holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run

STOCK = {"subjects": {"s0": [], "s1": []}, "measures": {"measure": {"dimension": "money", "kind": "stock"}}}
TARGET = {"subjects": {"s0": [], "s1": []}, "measures": {"measure": {"dimension": "money", "forecast": True}}}
DATES = {"subjects": {f"s{place}": [] for place in range(3)}, "measures": {"measure": {"dimension": "date"}}}


def ask(superlative: str, *claims: dict[str, str], **keys: object) -> Answer:
    """Ask about claims on different subjects, each in its own source; the first carries the superlative."""
    first, *others = [{"subject": f"s{place}", **claim} for place, claim in enumerate(claims)]
    listed = [{**first, "superlative": superlative}, *others]
    published = [claim.pop("published", "2018-04-10") for claim in listed]
    sources = [{"published": day, "claims": [claim]} for day, claim in zip(published, listed, strict=True)]
    return run("superlative_holds", sources=sources, **keys)


def amounts(*values: str) -> list[dict[str, str]]:
    return [{"value": value} for value in values]


@pytest.mark.parametrize(
    ("superlative", "values"),
    [
        pytest.param("largest", ("600 USD", "410 USD", "5 USD"), id="largest"),
        pytest.param("record", ("600 USD", "600 USD"), id="as large"),
        pytest.param("largest", ("5 USD", "6 USD"), id="larger only by rounding"),
        pytest.param("smallest", ("4 USD", "6 USD"), id="smallest"),
        pytest.param("record low", ("-4 USD", "4 USD"), id="negative"),
        pytest.param("most", ("600 USD", "< 900 USD"), id="a bound that leaves it open"),
        pytest.param("largest", ("100 USD", "80 EUR"), id="another currency"),
        pytest.param("longest", ("5 mile", "8 km"), id="another unit"),
        pytest.param("largest", ("100 USD", "82.0 EUR"), id="within three percent of it in another currency"),
    ],
)
def test_holds(superlative: str, values: tuple[str, ...]) -> None:
    answer = ask(superlative, *amounts(*values, "1 USD" if superlative == "most" else values[-1]))

    assert answer.holds


def test_is_beaten_by_what_is_larger() -> None:
    answer = ask("largest", {"value": "410 million USD"}, {"value": "3.5 billion USD", "on": "2016-06"})

    assert (
        answer.message
        == "calls 410 million USD the largest, but the measure of s1 in 2016-06 is 3.5 billion USD"
    )
    assert answer.hint == "it may be true of a narrower field than the measure, or of another time"
    assert answer.figures == (("source1.claim1", "410 million USD"), ("source2.claim1", "3.5 billion USD"))


def test_names_every_claim_that_beats_it() -> None:
    answer = ask("smallest", *amounts("5 USD", "9 USD", "3 USD", "2 USD"))

    assert answer.message == "calls 5 USD the smallest, but the measure of s2 is 3 USD"
    assert [label for label, _ in answer.figures] == ["source1.claim1", "source3.claim1", "source4.claim1"]


def test_shows_what_an_amount_is_in_the_other_currency() -> None:
    assert ask("largest", *amounts("100 USD", "90 EUR")).message == (
        "calls 100 USD the largest, but the measure of s1 is 90 EUR, which is 110.12..112.08 USD"
        " at the market rate of 2018-04-10"
    )


@pytest.mark.parametrize(
    ("own", "rival", "answered"),
    [
        pytest.param({"on": "2017-07"}, {"on": "2017-06"}, True, id="earlier"),
        pytest.param({"on": "2017-07"}, {"on": "2017"}, True, id="in the same year"),
        pytest.param({"on": "2017-07"}, {"on": "2018-04"}, False, id="later"),
        pytest.param({}, {"on": "2018-04-10"}, True, id="by publication"),
        pytest.param({}, {"on": "2018-05"}, False, id="after publication"),
        pytest.param({"on": "2017-07"}, {}, False, id="at no time, in a later document"),
        pytest.param(
            {"on": "2017-07"}, {"published": "2017-01-01"}, True, id="at no time, in an earlier one"
        ),
    ],
)
def test_what_comes_later_beats_nobody(own: dict[str, str], rival: dict[str, str], *, answered: bool) -> None:
    answer = ask("record", {"value": "4 USD", **own}, {"value": "9 USD", **rival})

    assert (answer.message is not None) is answered
    assert answer.vacuous == (
        None if answered else "no claim about another measure counts at its time and can be compared"
    )


@pytest.mark.parametrize(
    ("superlative", "answered"),
    [pytest.param("largest", False, id="largest now"), pytest.param("record", True, id="a record up to now")],
)
def test_a_stock_is_compared_with_those_of_its_time(superlative: str, *, answered: bool) -> None:
    rival = {"value": "9 USD", "on": "2016"}

    assert (ask(superlative, {"value": "4 USD"}, rival, vocabulary=STOCK).message is not None) is answered
    assert ask(superlative, {"value": "4 USD"}, {"value": "9 USD"}, vocabulary=STOCK).message is not None


def test_a_forecast_is_compared_with_those_that_were_published_before() -> None:
    own, rival = {"value": "4 USD", "on": "2020"}, {"value": "9 USD", "on": "2030"}

    assert ask("largest", own, rival, vocabulary=TARGET).message is not None
    assert ask("largest", own, rival | {"published": "2019-01-01"}, vocabulary=TARGET).vacuous is not None


def test_other_claims_on_the_same_thing_are_no_rivals() -> None:
    same = {"subject": "s0", "value": "9 USD"}

    assert ask("largest", {"value": "4 USD"}, same).vacuous == (
        "no claim about another measure counts at its time and can be compared"
    )
    assert ask("largest", {"value": "4 USD", "on": "2018"}, same | {"on": "2017"}).message == (
        "calls 4 USD the largest, but the measure of s0 in 2017 is 9 USD"
    )


def ask_dates(superlative: str, *dates: str) -> Answer:
    return ask(superlative, *({"date": date} for date in dates), vocabulary=DATES)


def test_dates_are_the_first_or_the_last() -> None:
    assert ask_dates("first", "2014", "2015", "2014-06").holds
    assert ask_dates("latest", "2016", "2014").holds
    assert (
        ask_dates("first", "2014", "2013-05").message
        == "calls 2014 the first, but the measure of s1 is 2013-05"
    )
    assert (
        ask_dates("latest", "2014", "2016").message == "calls 2014 the latest, but the measure of s1 is 2016"
    )


def test_what_comes_after_publication_is_not_known_to_be_the_last() -> None:
    assert ask_dates("last", "2014", "2019").vacuous == (
        "no claim about another measure counts at its time and can be compared"
    )


@pytest.mark.parametrize(
    ("superlative", "claim", "message", "hint"),
    [
        pytest.param(
            "bestest",
            {"value": "4 USD"},
            '"bestest" is no superlative of an amount',
            "write largest, biggest, greatest, highest, longest, most, record, smallest, lowest, shortest, fewest,"
            " least, record low",
            id="an unknown word",
        ),
        pytest.param(
            "largest",
            {"date": "2014"},
            '"largest" is no superlative of a date',
            "write first, earliest, last, latest",
            id="a word for amounts on a date",
        ),
    ],
)
def test_says_which_words_there_are(superlative: str, claim: dict[str, str], message: str, hint: str) -> None:
    answer = ask(superlative, claim, vocabulary=DATES)

    assert (answer.message, answer.hint) == (message, hint)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        pytest.param(
            ("> 3 USD", "9 USD"),
            "> 3 USD has no upper end, so nothing can beat it",
            id="an open claim",
        ),
        pytest.param(
            ("3 USD", "< 9 USD"),
            "every other claim about measure is too open to beat 3 USD",
            id="open rivals",
        ),
        pytest.param(
            ("3 USD", "9 TWD"),
            "no claim about another measure counts at its time and can be compared",
            id="no rate",
        ),
    ],
)
def test_is_vacuous_with_the_reason(values: tuple[str, ...], reason: str) -> None:
    assert ask("largest", *amounts(*values)).vacuous == reason


def test_shows_what_was_compared() -> None:
    assert ask("largest", *amounts("9 USD", "5 USD")).figures == (
        ("source1.claim1", "9 USD"),
        ("source2.claim1", "5 USD"),
    )


FIGURES = st.lists(st.integers(1, 99), min_size=2, max_size=5)


@given(figures=FIGURES)
@settings(max_examples=30)
def test_only_what_nothing_exceeds_is_the_largest_and_what_exceeds_nothing_the_smallest(
    figures: list[int],
) -> None:
    values = amounts(*(f"= {figure} USD" for figure in figures))

    assert ask("largest", *values).holds == (figures[0] == max(figures))
    assert ask("smallest", *values).holds == (figures[0] == min(figures))
