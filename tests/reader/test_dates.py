"""Which digits are dates, and which are codes, scores and bounds that only look like figures or dates."""

import pytest

from claimtest.reader import read


def readings(language: str, text: str) -> list[str]:
    return [str(reading.figure or reading.period) for reading in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        pytest.param("en", "09 April 2018", "2018-04-09", id="a day with a leading zero"),
        pytest.param("de", "05. April 2018", "2018-04-05", id="an ordinal with a leading zero"),
        pytest.param("cs", "9. 4. 2018", "2018-04-09", id="spaces behind the points"),
        pytest.param("ko", "2018. 4. 9.", "2018-04-09", id="the year first, with spaces"),
        pytest.param("hu", "2018. április 9.", "2018-04-09", id="the year first, with the name of the month"),
        pytest.param("hu", "2018. április", "2018-04", id="the year first, without a day"),
        pytest.param("en_GB", "04/09/2018", "2018-09-04", id="the day first, as the territory has it"),
        pytest.param("en_US", "04/09/2018", "2018-04-09", id="the month first, as the territory has it"),
        pytest.param("en_GB", "04/15/2018", "2018-04-15", id="no month has fifteen for its number"),
        pytest.param("tr", "2018 yılında", "2018", id="a year before the word for it"),
        pytest.param("ru", "до 2018 года", "2018", id="a year after what opens a bound elsewhere"),
        pytest.param("th", "5 มีนาคม 2562", "2019-03-05", id="a day in the Buddhist calendar"),
        pytest.param("th", "ปี 2019", "2019", id="a year of the common calendar in Thailand"),
    ],
)
def test_dates(language: str, text: str, date: str) -> None:
    assert readings(language, text) == [date]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        pytest.param("en", "1-15 December", [], id="a range without a year"),
        pytest.param("en", "December 1 to 15", [], id="behind the month"),
        pytest.param("en", "1-15 December 2018", ["2018-12-01/2018-12-15"], id="a range with its year"),
        pytest.param(
            "en", "December 1 to 15, 2018", ["2018-12-01/2018-12-15"], id="behind the month, with its year"
        ),
        pytest.param("en", "5, 6 and 7 May 2018", ["2018-05-07"], id="a list with its year"),
        pytest.param("en", "between 5 and 10 January", [], id="a word that opens a range"),
        pytest.param(
            "en",
            "between 5 and 10 January 2018",
            ["2018-01-05/2018-01-10"],
            id="an opened range with its year",
        ),
        pytest.param("uk", "з 1 по 15 грудня", [], id="Ukrainian"),
        pytest.param("en", "the 5th to the 10th of May", [], id="ordinals"),
        pytest.param("de", "vom 1. bis 15. Dezember", [], id="ordinals with a point"),
        pytest.param(
            "es", "entre el 1 y el 15 de diciembre de 2018", ["2018-12-01/2018-12-15"], id="articles"
        ),
        pytest.param("it", "il 5 e 6 maggio", [], id="two days"),
        pytest.param("nl", "1 t/m 15 december 2018", ["2018-12-01/2018-12-15"], id="an abbreviated word"),
        pytest.param("sv", "1-15 december", [], id="the name of a month in lower case"),
        pytest.param("tr", "1-15 Aralık", [], id="Turkish"),
        pytest.param("hi", "1 से 15 दिसंबर", [], id="Hindi"),
        pytest.param("en", "30-31 February 2018", [], id="no calendar has them"),
        pytest.param("en", "15-1 December 2018", [], id="the end before the start"),
    ],
)
def test_days_that_share_a_month(language: str, text: str, dates: list[str]) -> None:
    assert readings(language, text) == dates


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        pytest.param("en", "1234.5 km", "1234.5 kilometer", id="four digits and a decimal"),
        pytest.param("en", "2018.4 kg", "2018.4 kilogram", id="a year's digits and a decimal"),
        pytest.param("ru", "2000 лет назад", "2000 year", id="years that are counted"),
        pytest.param("th", "2562 คน", "2562 คน", id="people as many as a Buddhist year"),
        pytest.param("hi", "05 किलो", "5 kilogram", id="a leading zero beside a unit"),
        pytest.param("en", "+1 250 000 jobs", "1250000 jobs", id="a rise with its sign"),
        pytest.param("en", "10-15 people came", "10..15 people", id="a hyphen before what is counted"),
        pytest.param("en", "10–15 people came", "10..15 people", id="a dash before what is counted"),
    ],
)
def test_figures_that_look_like_dates_or_codes(language: str, text: str, figure: str) -> None:
    assert readings(language, text) == [figure]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "call +44 20 7946 0958 now", id="an international number"),
        pytest.param("en", "+420 123 456 789", id="groups of three after a plus sign"),
        pytest.param("fr", "appelez le 01 23 45 67 89", id="pairs after a leading zero"),
        pytest.param("en", "0800 123 456", id="groups after a leading zero"),
        pytest.param("en", "(495) 123-45-67", id="brackets"),
        pytest.param("ru", "тел.: 8 495 123 45 67", id="spaces after a label with a colon"),
        pytest.param("en", "won 3–1", id="a score with a dash"),
        pytest.param("en", "a 2–0 victory", id="a score before its noun"),
        pytest.param("de", "3. Quartal", id="an ordinal with a point"),
        pytest.param("de", "am 09. April", id="a day without its year"),
    ],
)
def test_codes_and_ordinals_are_no_figures(language: str, text: str) -> None:
    assert readings(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        pytest.param("de", "5 bis 7 Mrd. Euro", ["5..7 billion EUR"], id="parting a range"),
        pytest.param("de", "bis 5 Mio. Euro", ["<= 5 million EUR"], id="opening a bound"),
        pytest.param("cs", "5 až 7 mld korun", ["5..7 billion CZK"], id="parting a range in Czech"),
        pytest.param("pl", "kary do 5 mln zł", ["<= 5 million PLN"], id="opening a bound in Polish"),
        pytest.param("pl", "wzrosły w rok do 5 mln zł", ["5 million PLN"], id="ending a change"),
        pytest.param(
            "ru", "упала с 7 до 5 млрд рублей", ["7 billion RUB", "5 billion RUB"], id="ending a fall"
        ),
        pytest.param(
            "ru",
            "Цены выросли. Скидки до 30 процентов",
            ["<= 30 percent"],
            id="a change in the sentence before",
        ),
    ],
)
def test_one_word_parts_a_range_or_opens_a_bound(language: str, text: str, figures: list[str]) -> None:
    assert readings(language, text) == figures
