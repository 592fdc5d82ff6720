"""What reading promises in every language."""

from decimal import Decimal

import pytest

from claimtest.errors import NotationError
from claimtest.interval import Interval
from claimtest.reader import pairs, read
from claimtest.units import Kind


def test_a_bare_dollar_is_marked_as_a_guess() -> None:
    guess, certain = read("$5 and US$5", "en")

    assert guess.ambiguous
    assert not certain.ambiguous


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        pytest.param("en_AU", "$5 million", "AUD", id="Australian dollars"),
        pytest.param("en_CA", "5 million dollars", "USD", id="the word alone follows the language"),
        pytest.param("sv", "5 kr", "SEK", id="Swedish kronor"),
        pytest.param("da", "5 kr.", "DKK", id="Danish kroner"),
        pytest.param("zh", "¥5", "CNY", id="yuan"),
        pytest.param("ja", "¥5", "JPY", id="yen"),
    ],
)
def test_the_territory_settles_a_shared_symbol(language: str, text: str, code: str) -> None:
    (reading,) = read(text, language)

    assert reading.unit == code


def test_a_publisher_settles_a_bare_dollar() -> None:
    (reading,) = read("$5 million", "en", dollar="CAD")

    assert (reading.unit, reading.ambiguous) == ("CAD", True)


def test_written_precision_survives_scale_words_of_other_sizes() -> None:
    (reading,) = read("3.5亿元", "zh")

    assert reading.figure is not None
    assert reading.figure.interval == Interval(Decimal(345_000_000), Decimal(355_000_000))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("$5", Kind.MONEY, id="money"),
        pytest.param("5%", Kind.PERCENT, id="percent"),
        pytest.param("5 km", Kind.PHYSICAL, id="physical"),
        pytest.param("5 hours", Kind.DURATION, id="duration"),
        pytest.param("5 cameras", Kind.COUNT, id="count"),
        pytest.param("by 2020", "date", id="date"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    (reading,) = read(text, "en")

    assert reading.kind == kind


def test_an_age_is_told_from_a_duration() -> None:
    age, duration = read("she is 16 years old and waited 3 years", "en")

    assert age.age
    assert not duration.age


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "6 billion yuan (US$938 million)", id="brackets"),
        pytest.param("en", "US$938 million, or 6 billion yuan, in all", id="or"),
        pytest.param("fr", "6 milliards de yuans, soit 938 millions de dollars", id="soit"),
        pytest.param("de", "6 Milliarden Yuan (rund 938 Millionen Dollar)", id="rund"),
        pytest.param("zh", "60亿元人民币（约合9.38亿美元）", id="约合"),
        pytest.param("en", "5 miles (8 km)", id="physical units"),
    ],
)
def test_pairs_are_found(language: str, text: str) -> None:
    assert len(pairs(text, language)) == 1


def test_neighbours_are_no_pair_without_a_word_that_says_so() -> None:
    assert pairs("it paid 6 billion yuan and US$938 million", "en") == []


def test_a_language_that_cldr_lacks_is_refused() -> None:
    with pytest.raises(NotationError) as refused:
        read("5", "xx")

    assert str(refused.value).startswith('"xx" is not a language that CLDR knows; ')


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        pytest.param("en", "3 million pounds", "GBP", id="millions"),
        pytest.param("en", "210,000 pounds ($327,900)", "GBP", id="beside money in brackets"),
        pytest.param("en", "12 pounds of butter", "pound", id="a weight"),
        pytest.param("en_GB", "12 pounds", "GBP", id="in Britain"),
    ],
)
def test_pounds_are_money_where_the_words_say_so(language: str, text: str, unit: str) -> None:
    assert read(text, language)[0].unit == unit


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("BGM-109", id="a missile"),
        pytest.param("TOP 10", id="a word that is a code"),
        pytest.param("he won 3", id="a verb that is a currency"),
    ],
)
def test_codes_and_names_that_are_other_words_name_no_currency(text: str) -> None:
    assert all(reading.kind is not Kind.MONEY for reading in read(text, "en"))


def test_what_a_long_text_ends_with_stays_inside_it() -> None:
    text = "it weighs 5 mm"
    (reading,) = read(text, "en")

    assert (reading.start, reading.end) == (10, len(text))


@pytest.mark.parametrize("text", ["600 millions d'euros", "600 millions d’euros"])
def test_an_elided_word_before_the_unit_is_no_ordinal(text: str) -> None:
    (reading,) = read(text, "fr")

    assert (reading.text, reading.unit) == (text, "EUR")
