"""What a scan finds in sentences, and what it leaves alone."""

import pytest

from claimtest import scan
from claimtest.finding import Finding

PUBLISHED = "2018-04-10"


def findings(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return rule, words and sentence of everything found."""
    found = []
    for outcome in scan(text, language=language, published=PUBLISHED).findings:
        assert isinstance(outcome.answer, Finding)
        words = "" if outcome.check.claim is None else outcome.check.claim.quote
        found.append((outcome.check.rule.name, words, outcome.answer.sentence))
    return found


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        pytest.param(
            "It weighs 10 kg (10 lb).",
            "10 kg (10 lb)",
            "stated 10 pound for 10 kilogram, but 10 kilogram is 20.94..23.15 pound",
            id="units",
        ),
        pytest.param(
            "It was Tuesday, 9 April 2018.",
            "Tuesday, 9 April 2018",
            "stated Tuesday, but 2018-04-09 is a Monday",
            id="weekday before",
        ),
        pytest.param(
            "It was 9 April 2018 (Sunday).",
            "9 April 2018 (Sunday)",
            "stated Sunday, but 2018-04-09 is a Monday",
            id="weekday behind",
        ),
        pytest.param(
            "The three-year-old start-up, founded in 2011, grows.",
            "three-year-old start-up, founded in 2011",
            "stated 3 year since 2011, but by 2018-04-10 it was 6.275..7.272 year",
            id="age before founding",
        ),
        pytest.param(
            "Founded in 2011, the three-year-old company grows.",
            "2011, the three-year-old",
            "stated 3 year since 2011, but by 2018-04-10 it was 6.275..7.272 year",
            id="founding before age",
        ),
        pytest.param(
            "It got 10 million dollars, of which 16 million went to Bonn.",
            "10 million dollars, of which 16 million",
            "stated 10 million USD, which is less than 16 million USD",
            id="part",
        ),
        pytest.param(
            "It got 10 million dollars, of which 6 million went to Bonn and 7 million to Rome.",
            "10 million dollars, of which 6 million went to Bonn and 7 million",
            "stated 10 million USD, which is less than 12..14 million USD",
            id="parts",
        ),
        pytest.param(
            "It is 100 kg, made up of 40 kg of salt, 30 kg of sugar and 20 kg of flour.",
            "100 kg, made up of 40 kg of salt, 30 kg of sugar and 20 kg",
            "stated 100 kilogram, but its 3 parts add up to 88.5..91.5 kilogram",
            id="all parts",
        ),
        pytest.param(
            "It left 3 of 10 employees (40 percent) without work.",
            "3 of 10 employees (40 percent)",
            "stated 40 percent, but 3 of 10 employees is 30 percent",
            id="share",
        ),
        pytest.param(
            "It left 3 out of 10 employees (40 percent) without work.",
            "3 out of 10 employees (40 percent)",
            "stated 40 percent, but 3 employees of 10 employees is 30 percent",
            id="share that is read as one number",
        ),
        pytest.param(
            "Sales rose 10 percent to 120 million dollars from 100 million dollars.",
            "10 percent to 120 million dollars from 100 million dollars",
            "stated 10 percent, but the change from 100 million USD to 120 million USD is 18.9..21.11 percent",
            id="change to and from",
        ),
        pytest.param(
            "Sales rose by 10 percent from 100 million euros to 120 million euros.",
            "10 percent from 100 million euros to 120 million euros",
            "stated 10 percent, but the change from 100 million EUR to 120 million EUR is 18.9..21.11 percent",
            id="change from and to",
        ),
        pytest.param(
            "Profit fell 25%, from $50 million to $40 million.",
            "25%, from $50 million to $40 million",
            "stated -25 percent, but the change from 50 million USD to 40 million USD is -21.79..-18.18 percent",
            id="fall",
        ),
    ],
)
def test_finds(text: str, words: str, sentence: str) -> None:
    assert [found[1:] for found in findings(text)] == [(words, sentence)]


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("de", "Am Dienstag, den 9. April 2018.", "weekday_matches"),
        ("fr", "Le mardi 9 avril 2018.", "weekday_matches"),
        ("es", "El martes 9 de abril de 2018.", "weekday_matches"),
        ("it", "Il martedì 9 aprile 2018.", "weekday_matches"),
        ("pt", "Na terça-feira, 9 de abril de 2018.", "weekday_matches"),
        ("nl", "Op dinsdag 9 april 2018.", "weekday_matches"),
        ("sv", "På tisdagen den 9 april 2018.", "weekday_matches"),
        ("zh", "2018年4月9日星期二。", "weekday_matches"),
        ("ja", "2018年4月9日（火曜日）に。", "weekday_matches"),
        ("ko", "2018년 4월 9일 화요일.", "weekday_matches"),
        ("tr", "9 Nisan 2018 Salı.", "weekday_matches"),
        ("hi", "मंगलवार, 9 अप्रैल 2018", "weekday_matches"),
        ("de", "100 Millionen Euro, davon 140 Millionen Euro für Berlin.", "bounds_hold"),
        ("fr", "100 millions d’euros, dont 140 millions d’euros pour Paris.", "bounds_hold"),
        ("es", "100 millones de euros, de los cuales 140 millones para Madrid.", "bounds_hold"),
        ("it", "100 milioni di euro, di cui 140 milioni per Roma.", "bounds_hold"),
        ("pt", "100 milhões de euros, dos quais 140 milhões para Lisboa.", "bounds_hold"),
        ("nl", "100 miljoen euro, waarvan 140 miljoen euro voor Amsterdam.", "bounds_hold"),
        ("sv", "100 miljoner euro, varav 140 miljoner euro till Stockholm.", "bounds_hold"),
        ("zh", "共100万美元，其中140万美元用于上海。", "bounds_hold"),
        ("de", "Der Umsatz stieg um 10 Prozent von 100 auf 120 Millionen Euro.", "change_is_right"),
        (
            "fr",
            "Le revenu a augmenté de 10 % à 120 millions d’euros, contre 100 millions d’euros.",
            "change_is_right",
        ),
        (
            "es",
            "Las ventas subieron un 10% hasta los 120 millones de euros desde los 100 millones.",
            "change_is_right",
        ),
        ("it", "Salite del 10% a 120 milioni di euro da 100 milioni di euro.", "change_is_right"),
        (
            "pt",
            "Subiram 10% para 120 milhões de euros, face a 100 milhões de euros.",
            "change_is_right",
        ),
        (
            "sv",
            "De ökade med 10 procent till 120 miljoner kronor från 100 miljoner kronor.",
            "change_is_right",
        ),
        ("de", "Es gingen 3 von 10 Mitarbeitern (40 Prozent).", "share_of_whole"),
        ("fr", "Ce sont 3 salariés sur 10 (40 %).", "share_of_whole"),
        ("es", "Son 3 de 10 empleados (40 %).", "share_of_whole"),
        ("de", "Das dreijährige Start-up, gegründet 2011, wächst.", "age_matches"),
        ("de", "Das wiegt 10 Kilogramm (10 Pfund) oder 26 Meilen (16 Kilometer).", "units_convert"),
        ("zh", "150亿元人民币（约合2400亿美元）", "currencies_convert"),
    ],
)
def test_finds_in_other_languages(language: str, text: str, rule: str) -> None:
    assert {found[0] for found in findings(text, language)} == {rule}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was Monday, 9 April 2018.", id="right weekday"),
        pytest.param("It was Tuesday, 9/4/2018.", id="day or month"),
        pytest.param("On Tuesday it said that 9 April 2018 was fine.", id="weekday of something else"),
        pytest.param("The 45-year-old, who founded it in 2011, said so.", id="age of a person"),
        pytest.param("The 45-year-old runs a start-up, founded in 2011.", id="age of its head"),
        pytest.param("It got 10 million dollars. Of this, 16 million went to Bonn.", id="two sentences"),
        pytest.param("Of 100 workers, of whom 60 are women, 50 are part-time.", id="parts that overlap"),
        pytest.param("It has 100 workers, of whom 60 are women and 50 work part-time.", id="people twice"),
        pytest.param("It got 10 million dollars, including 6 million and 3 million.", id="some parts"),
        pytest.param(
            "It got 10 million dollars, of which 6 million went to Bonn and 3 million to Rome.", id="rest"
        ),
        pytest.param("Prices of 3-5 trillion euros ($3.7-$6.2 trillion).", id="ranges that convert"),
        pytest.param("The company won 5 (6).", id="no units"),
        pytest.param("3 of 10 employees (30 percent) left.", id="right share"),
        pytest.param("3 of 10 employees left, and 40 percent stayed.", id="share of something else"),
        pytest.param("Sales rose 10 percent to $110 million from $100 million.", id="right change"),
        pytest.param(
            "Sales rose 10 percent in euros to $120 million from $100 million.", id="other words between"
        ),
        pytest.param("A 10 percent share went from $100 million to $120 million.", id="no word of change"),
    ],
)
def test_leaves_alone(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das dreijährige Projekt, im Jahr 2011 beschlossen, endet."),
        ("nl", "Het driejarige project, in het jaar 2011 beloofd, eindigt."),
    ],
)
def test_leaves_alone_in_other_languages(language: str, text: str) -> None:
    assert findings(text, language) == []


def test_finds_a_sentence_that_stands_twice_with_two_figures() -> None:
    text = "The attack in the northern city on Sunday killed {} people."

    found = findings(f"{text.format(34)} Many fled.\n{text.format(43)}")

    assert [(rule, sentence) for rule, _, sentence in found] == [
        ("sources_agree", "states 34 people, which the same source contradicts"),
        ("sources_agree", "states 43 people, which the same source contradicts"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("It killed 34 people.", "It killed 43 people.", id="short sentences"),
        pytest.param(
            "The shop in the town sells it for 34 euros.",
            "The shop in the village sells it for 43 euros.",
            id="another subject",
        ),
        pytest.param(
            "The attack in the northern city on Sunday killed 34 people.",
            "The attack in the northern city on Sunday killed 34 people.",
            id="one figure",
        ),
        pytest.param(
            "The attack in the northern city on Sunday killed about 30 people.",
            "The attack in the northern city on Sunday killed 34 people.",
            id="figures that agree",
        ),
    ],
)
def test_sentences_that_may_both_be_true(first: str, second: str) -> None:
    assert findings(f"{first} {second}") == []


def test_conversions_need_one_rate() -> None:
    text = "It invests 6 billion yuan (US$938 million), and 150 billion yuan (US$24 billion) later."

    ((rule, _, sentence),) = findings(text)

    assert rule == "one_rate_per_source"
    assert sentence == (
        "6 billion yuan (US$938 million) implies 6.3931..6.4 CNY/USD, "
        "but 150 billion yuan (US$24 billion) implies 6.12..6.39"
    )


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param("It paid 6 billion yuan ($93.8 million).", {"currencies_convert"}, id="no dollar fits"),
        pytest.param("It paid 100 euros ($162).", set(), id="New Zealand's dollar fits"),
        pytest.param("It paid 100 euros (US$162).", {"currencies_convert"}, id="dollar of one country"),
        pytest.param("It paid 100 million crowns ($4.8 million).", set(), id="Czech crowns fit"),
    ],
)
def test_money_of_another_country_is_thought_of(text: str, rules: set[str]) -> None:
    assert {found[0] for found in findings(text)} == rules
