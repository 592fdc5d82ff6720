"""The rule value_is_in_quote."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run

VOCABULARY = {
    "subjects": {"subject": []},
    "measures": {"measure": {"dimension": "money"}},
    "counts": {
        "camera": ["cameras", "caméra", "caméras", "Kameras"],
        "person": ["people", "Personen", "employés"],
    },
}


def ask(quote: str, value: str, **keys: object) -> Answer:
    return run("value_is_in_quote", quote=quote, value=value, vocabulary=VOCABULARY, **keys)


@pytest.mark.parametrize(
    ("language", "quote", "value"),
    [
        pytest.param("en", "has raised US$600 million", "600 million USD", id="money"),
        pytest.param("en", "raised US$1.5bn", "1.5 billion USD", id="an abbreviation"),
        pytest.param("de", "4,5 Milliarden Euro", "4.5 billion EUR", id="decimal comma"),
        pytest.param("de", "einen Wert von 4, 5 Milliarden US-Dollar", "4.5 billion USD", id="a stray space"),
        pytest.param("de", "4.500 Euro", "4500 EUR", id="grouping by points"),
        pytest.param("fr", "1 500 euros", "1500 EUR", id="grouping by spaces"),
        pytest.param("en", "three million yuan", "3 million CNY", id="spelled out"),
        pytest.param("en", "half a billion euros", "0.5 billion EUR", id="half a billion"),
        pytest.param("en", "over 150 billion yuan", "> 150 billion CNY", id="more than"),
        pytest.param("en", "at least 5 million euros", ">= 5 million EUR", id="at least"),
        pytest.param("en", "nearly 5 million euros", "< 5 million EUR", id="nearly"),
        pytest.param("en", "up to 5 million euros", "<= 5 million EUR", id="up to"),
        pytest.param("en", "about 400 people", "~ 400 people", id="about"),
        pytest.param("en", "between 5 and 6 billion yuan", "5..6 billion CNY", id="a range"),
        pytest.param("en", "5 to 6 billion yuan", "6 billion CNY", id="one end of a range"),
        pytest.param("en", "5 million euros, then 6 million euros", "6 million EUR", id="one of several"),
        pytest.param("en", "minus 5 degrees Celsius", "-5 degC", id="negative"),
        pytest.param("en", "rose by 1.2 per cent", "1.2 percent", id="percent"),
        pytest.param("en", "rose by 1.2 per cent", "12 permille", id="per mille"),
        pytest.param("en", "up 3 percentage points", "3 percentage_point", id="percentage points"),
        pytest.param("de", "um 3 Prozentpunkte", "3 percentage_point", id="percentage points in German"),
        pytest.param("en", "100 square miles", "100 mile**2", id="an area"),
        pytest.param("en", "twelve people", "= 12 people", id="a count that is exact"),
        pytest.param("fr", "170 millions de caméras", "170 million cameras", id="a count in French"),
        pytest.param("de", "170 Millionen Kameras", "170 million caméras", id="a count in German"),
        pytest.param("fr", "170 millions", "170 million cameras", id="a count whose noun stands elsewhere"),
        pytest.param("fr", "400 nouvelles caméras", "400 cameras", id="a word before the noun"),
    ],
)
def test_holds(language: str, quote: str, value: str) -> None:
    assert ask(quote, value, language=language).holds


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        pytest.param("$5 million", "5 million CAD", id="dollars are Canadian by context"),
        pytest.param("5 million dollars", "5 million HKD", id="dollars are those of Hong Kong by context"),
        pytest.param("5 million pounds", "5 million GBP", id="pounds are money"),
        pytest.param("5 million pounds", "5 million pound", id="pounds are a weight"),
        pytest.param("100 tons", "100 long_ton", id="long tons"),
        pytest.param("100 tons", "100 short_ton", id="short tons"),
        pytest.param("10 gallons", "10 imperial_gallon", id="imperial gallons"),
        pytest.param("10 ounces", "10 troy_ounce", id="troy ounces"),
        pytest.param("10 ounces", "10 fluid_ounce", id="fluid ounces"),
        pytest.param("20 degrees", "20 degC", id="degrees of temperature"),
        pytest.param("$50 a barrel", "50 USD/barrel", id="a price per barrel"),
        pytest.param("20 km an hour", "20 kilometer/hour", id="a speed in words"),
    ],
)
def test_a_claim_may_say_which_unit_is_meant(quote: str, value: str) -> None:
    assert ask(quote, value).holds


@pytest.mark.parametrize(
    ("quote", "value", "message"),
    [
        pytest.param(
            "over 150 billion yuan",
            "> 150 million CNY",
            "the quote states > 150 billion CNY, not > 150 million CNY",
            id="scale word",
        ),
        pytest.param(
            "over 150 billion yuan",
            "150 billion CNY",
            "the quote states > 150 billion CNY, not 150 billion CNY",
            id="qualifier left out",
        ),
        pytest.param(
            "150 billion yuan",
            "> 150 billion CNY",
            "the quote states 150 billion CNY, not > 150 billion CNY",
            id="qualifier made up",
        ),
        pytest.param(
            "nearly 5 million euros",
            "> 5 million EUR",
            "the quote states < 5 million EUR, not > 5 million EUR",
            id="more for less",
        ),
        pytest.param(
            "A$1.5bn",
            "1.5 billion USD",
            "the quote states 1.5 billion AUD, not 1.5 billion USD",
            id="dollars",
        ),
        pytest.param(
            "600 million yuan",
            "600 million USD",
            "the quote states 600 million CNY, not 600 million USD",
            id="currency",
        ),
        pytest.param(
            "5 million euros and 6 million euros",
            "7 million EUR",
            "the quote states 5 million EUR and 6 million EUR, not 7 million EUR",
            id="none of several",
        ),
        pytest.param(
            "5 to 6 million euros",
            "5.5 million EUR",
            "the quote states 5..6 million EUR, not 5.5 million EUR",
            id="the middle of a range",
        ),
        pytest.param(
            "up 3 percentage points",
            "3 percent",
            "the quote states 3 percentage_point, not 3 percent",
            id="percent for percentage points",
        ),
        pytest.param(
            "up 3 percent",
            "3 percentage_point",
            "the quote states 3 percent, not 3 percentage_point",
            id="percentage points for percent",
        ),
        pytest.param("5 miles", "5 km", "the quote states 5 mile, not 5 km", id="miles for kilometres"),
        pytest.param(
            "50 kg",
            "50 USD/barrel",
            "the quote states 50 kilogram, not 50 USD/barrel",
            id="a price for a weight",
        ),
        pytest.param(
            "in 2018", "2018 people", "the quote states 2018, not 2018 people", id="a date is no count"
        ),
        pytest.param(
            "600 million", "600 million USD", "the quote states 600 million, not 600 million USD", id="bare"
        ),
    ],
)
def test_says_what_the_quote_states(quote: str, value: str, message: str) -> None:
    assert ask(quote, value).message == message


def test_counts_of_other_things_do_not_pass() -> None:
    answer = ask("170 million cameras", "170 million people")

    assert answer.message == "the quote states 170 million cameras, not 170 million people"
    assert answer.hint is None


def test_asks_for_an_unknown_noun_to_be_listed() -> None:
    answer = ask("170 million voters", "170 million people")

    assert answer.message == "the quote states 170 million voters, not 170 million people"
    assert answer.hint == 'if "voters" means people, list it under counts in vocabulary.yaml'


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        pytest.param("600 million yuan", "0.6 billion CNY", id="coarser"),
        pytest.param("600 million yuan", "600000000 CNY", id="finer"),
        pytest.param("4.50 euros", "4.5 EUR", id="a trailing zero left out"),
    ],
)
def test_asks_for_the_digits_of_the_quote(quote: str, value: str) -> None:
    answer = ask(quote, value)

    assert answer.hint == "write the figure as the quote does, since its digits say how far it is rounded"


def test_asks_for_words_with_a_figure() -> None:
    answer = ask("said Xu Li", "600 million USD")

    assert answer.message == 'no figure is read in "said Xu Li"'
    assert answer.hint == "quote the words that state the value"


def test_reads_the_words_around_the_quote() -> None:
    answer = ask("150 billion yuan", "150 billion CNY", text="It grew to over 150 billion yuan.")

    assert answer.message == "the quote states > 150 billion CNY, not 150 billion CNY"


@pytest.mark.parametrize("value", ["5 million EUR", "> 5 million EUR"])
def test_any_place_of_a_repeated_quote_may_state_the_value(value: str) -> None:
    text = "He paid 5 million euros. She paid over 5 million euros."

    assert ask("5 million euros", value, text=text).holds


def test_is_vacuous_where_the_words_are_missing() -> None:
    answer = ask("6 million euros", "6 million EUR", text="5 million euros")

    assert answer.vacuous == "the quoted words are not in the source"


@given(
    number=st.integers(1, 999),
    decimals=st.sampled_from(["", ".5", ".25", ".10"]),
    scale=st.sampled_from(["thousand", "million", "billion", "trillion"]),
    other=st.sampled_from(["thousand", "million", "billion", "trillion"]),
)
@settings(max_examples=60)
def test_a_figure_states_itself_at_its_own_scale_only(
    number: int, decimals: str, scale: str, other: str
) -> None:
    answer = ask(f"it cost {number}{decimals} {scale} euros", f"{number}{decimals} {other} EUR")

    assert answer.holds == (scale == other)
