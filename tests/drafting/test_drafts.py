"""What a draft makes of a document."""

from typing import TYPE_CHECKING

import pytest

from claimtest.drafting import draft_claims, read_source
from claimtest.errors import InputError
from claimtest.period import Period
from claimtest.suite import Suite
from claimtest.vocabulary import Measure, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.drafting.conftest import Drafted

    Draw = Callable[..., Drafted]


def test_writes_the_whole_file(drafted: "Draw") -> None:
    made = drafted(
        "Nordwind will invest 6 billion yuan (US$938 million) in Kiel. Nordwind was founded in 2014. "
        "In 2017, about 400 cities took part, and $3 million was lost."
    )

    assert (
        made.file
        == """\
source:
  text: ../seeds/new.txt
  language: en
  published: 2018-04-10

claims:
  - id: nordwind_invest
    subject: Nordwind # decide: whom or what is it about? The vocabulary knows nobody here
    measure: Nordwind invest # decide: what is measured?
    quote: Nordwind will invest 6 billion yuan (US$938 million) in Kiel
    value: 6 billion CNY
    converted: 938 million USD

  - id: founding
    subject: Nordwind
    measure: founding # decide: what is measured?
    quote: Nordwind was founded in 2014
    date: 2014

  - id: cities_2017
    subject: Nordwind
    measure: cities # decide: what is measured?
    quote: In 2017, about 400 cities took part
    value: ~ 400 cities
    on: 2017

  - id: lost_2017
    subject: Nordwind
    measure: lost # decide: what is measured?
    quote: In 2017, about 400 cities took part, and $3 million was lost
    value: 3 million USD # decide: is it USD?
    on: 2017
"""
    )


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [
        pytest.param(
            "zh",
            "商汤科技将在上海投资60亿元人民币（9.38亿美元）。",
            {"value": "6.0 billion CNY", "converted": "0.938 billion USD"},
            id="Chinese pair",
        ),
        pytest.param(
            "ja",
            "2018年3月期の営業利益は1兆3038億円だった。",
            {"value": "1303.8 billion JPY", "on": "2018-03"},
            id="Japanese date ahead",
        ),
        pytest.param(
            "ar",
            "بلغت أرباحها 111 مليار دولار في عام 2018.",
            {"value": "111 billion USD", "on": "2018"},
            id="Arabic date behind",
        ),
        pytest.param(
            "de",
            "Der Weg ist 12 km (7,5 Meilen) lang.",
            {"value": "12 kilometer", "converted": "7.5 mile"},
            id="German lengths",
        ),
        pytest.param(
            "fr",
            "Elle emploie près de 400 salariés.",
            {"value": "< 400 salariés"},
            id="French bound",
        ),
    ],
)
def test_states_what_the_words_say(language: str, text: str, keys: dict[str, str], drafted: "Draw") -> None:
    (claim,) = drafted(text, language).draft.claims

    stated = {key: text for key, text in claim.keys.items() if key in {"value", "converted", "date", "on"}}
    assert stated == keys


def test_a_date_speaks_of_the_amount_that_is_nearer(drafted: "Draw") -> None:
    made = drafted("It employs 1,200 people and wants by 2030 more than 500 million euros.")

    times = [claim.keys.get("on") for claim in made.draft.claims]
    assert times == [None, "2030"]


def test_each_amount_takes_the_date_behind_it(drafted: "Draw") -> None:
    made = drafted("It will be 150 billion yuan by 2020 and 400 billion yuan by 2025.")

    times = [claim.keys.get("on") for claim in made.draft.claims]
    assert times == ["2020", "2025"]
    assert [measure.forecast for measure in made.draft.additions.measures] == [True, True]


def test_repeated_words_are_quoted_with_what_tells_them_apart(drafted: "Draw") -> None:
    made = drafted("Kiel paid 5 million euros. That was much. Kiel paid 5 million euros. Few agreed.")

    quotes = [claim.keys["quote"] for claim in made.draft.claims]
    assert quotes == [
        "Kiel paid 5 million euros. That was much",
        "That was much. Kiel paid 5 million euros. Few agreed",
    ]


def test_a_long_quote_is_folded(drafted: "Draw") -> None:
    made = drafted(
        "The bridge over the river that everybody in town had spoken of for years cost us 5 million euros a year."
    )

    assert (
        """\
    quote: >-
      The bridge over the river that everybody in town had spoken of for years cost us 5 million euros a year
    value: 5 million EUR
"""
        in made.file
    )
    assert not made.loose


def test_what_no_claim_can_state_is_set_aside(drafted: "Draw") -> None:
    made = drafted("She scored 12 points. He ran 5 km.")

    assert made.draft.aside == {"She scored 12 points": "decide: no claim can state this as it is written"}
    assert not made.suite.problems
    assert not made.loose


def test_a_number_without_a_noun_counts_items(drafted: "Draw") -> None:
    (claim,) = drafted("The index closed at 24,264.12.").draft.claims

    assert claim.keys["value"] == "24264.12 item"
    assert claim.asks["value"] == "what does it count?"


def test_names_of_the_vocabulary_come_first() -> None:
    vocabulary = Vocabulary(
        subjects={"SenseTime": "SenseTime", "China": "China"},
        measures={
            "valuation": Measure("valuation", "money"),
            "headcount": Measure("headcount", "count"),
        },
    )
    text = "China is large. SenseTime reported a valuation above $3 billion."
    source = read_source("seeds/new.txt", text, "en", Period.parse("2018-04-10"))

    draft = draft_claims(Suite(vocabulary=vocabulary), source, source.figures)

    (claim,) = draft.claims
    assert (claim.keys["subject"], claim.keys["measure"]) == ("SenseTime", "valuation")
    assert not draft.additions


def test_two_amounts_under_one_measure_are_asked_about() -> None:
    vocabulary = Vocabulary(subjects={"Nordwind": "Nordwind"}, measures={"sales": Measure("sales", "money")})
    text = "Nordwind had sales of 5 million euros. Nordwind had sales of 8 million euros."
    source = read_source("seeds/new.txt", text, "en", Period.parse("2018-04-10"))

    draft = draft_claims(Suite(vocabulary=vocabulary), source, source.figures)

    assert [claim.asks for claim in draft.claims] == [
        {},
        {"measure": "5 million EUR is filed under it too; add on, or another measure"},
    ]


def test_more_figures_than_a_person_decides_on_are_refused(drafted: "Draw") -> None:
    with pytest.raises(InputError) as refused:
        drafted("5 kg. " * 2001)

    assert str(refused.value) == (
        "seeds/new.txt:1:1: holds more than 2,000 figures, or 2,000,000 characters\n"
        "hint: split it, and draft the parts"
    )
