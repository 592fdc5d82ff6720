"""The rule sources_agree."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.finding import Finding, Holds
from claimtest.testing import Answer, run

DATES = {"subjects": {"subject": []}, "measures": {"measure": {"dimension": "date"}}}
STOCK = {"subjects": {"subject": []}, "measures": {"measure": {"dimension": "money", "kind": "stock"}}}


def ask(*values: str, published: Iterable[str] = (), **keys: object) -> Answer:
    """Ask about sources that each state one value; `;` stands between several of one source."""
    days = [*published, *["2018-04-10"] * len(values)]
    sources = [
        {
            "published": day,
            "claims": [{"id": f"c{place}", "value": one} for place, one in enumerate(value.split("; "))],
        }
        for value, day in zip(values, days, strict=False)
    ]
    return run("sources_agree", sources=sources, **keys)


def doubted(answer: Answer) -> list[str]:
    return [
        outcome.check.claim.name
        for outcome in answer.outcomes
        if outcome.check.claim and outcome.state == "failed"
    ]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(("600 million USD", "0.6 billion USD"), id="rounded differently"),
        pytest.param(("3 billion USD", "> 2 billion USD"), id="a bound below"),
        pytest.param(("3 billion USD", "3.5 billion USD"), id="ends that touch are closed"),
        pytest.param(("24 billion USD", "150 billion CNY"), id="another currency"),
        pytest.param(("5 mile", "8 km"), id="another unit"),
        pytest.param(("20 degC", "68 degF"), id="another scale"),
        pytest.param(("10 horsepower", "7.5 kW"), id="factors in another order"),
        pytest.param(("~ 400 people", "< 400 people"), id="about and nearly"),
        pytest.param(("0 USD", "0.4 USD"), id="zero"),
        pytest.param(("6 USD; 7 USD",), id="one source, ends that touch"),
    ],
)
def test_holds(values: tuple[str, ...]) -> None:
    assert ask(*values).holds


def test_one_against_one_both_are_doubted() -> None:
    answer = ask("600 million USD", "60 million USD")

    assert doubted(answer) == ["source1.c0", "source2.c0"]
    assert answer.message == "states 600 million USD, which source2 contradicts"
    assert answer.hint == "a third source would decide"
    assert answer.figures == (("source1.c0", "600 million USD"), ("source2.c0", "60 million USD"))


def test_one_against_many_the_one_is_doubted() -> None:
    answer = ask("600 million USD", "60 million USD", "0.6 billion USD")

    assert doubted(answer) == ["source2.c0"]
    assert answer.message == "states 60 million USD, which source1 and source3 contradict"
    assert answer.hint == "source2 stands alone against source1 and source3"
    assert answer.figures == (
        ("source2.c0", "60 million USD"),
        ("source1.c0", "600 million USD"),
        ("source3.c0", "0.6 billion USD"),
    )


def test_every_source_is_named_with_its_words() -> None:
    answer = ask("600 million USD", "60 million USD", "60 million USD", "600 million USD", "600 million USD")
    finding = next(outcome.answer for outcome in answer.outcomes if isinstance(outcome.answer, Finding))

    assert [other.name for other in finding.others] == [
        "source3.c0",
        "source1.c0",
        "source4.c0",
        "source5.c0",
    ]
    assert finding.hint == "source2 and source3 stand against more sources, source1, source4 and source5"


def test_a_vague_third_does_not_settle_a_contradiction() -> None:
    answer = ask("600 million USD", "620 million USD", "0.6 billion USD")

    assert doubted(answer) == ["source1.c0", "source2.c0"]
    assert answer.message == "states 600 million USD, which source2 contradicts"
    assert answer.hint == "another source would decide"


def test_two_against_two_all_are_doubted() -> None:
    answer = ask("600 USD", "60 USD", "600 USD", "60 USD")

    assert len(doubted(answer)) == 4
    assert answer.message == "states 600 USD, which source2 and source4 contradict"
    assert answer.hint == "another source would decide"


def test_names_three_sources() -> None:
    assert ask("6 USD", "60 USD", "60 USD", "60 USD").message == (
        "states 6 USD, which source2, source3 and source4 contradict"
    )


def test_a_source_counts_once() -> None:
    answer = ask("600 million USD; 600 million USD; 600 million USD", "60 million USD", "60 million USD")

    assert doubted(answer) == ["source1.c0", "source1.c1", "source1.c2"]
    assert answer.hint == "source1 stands alone against source2 and source3"


def test_a_source_may_contradict_itself() -> None:
    answer = ask("6 USD; 9 USD")

    assert answer.message == "states 6 USD, which the same source contradicts"
    assert (
        answer.hint == "two claims of one source differ; a different time may be meant, or a figure miscopied"
    )


def test_shows_what_an_amount_is_in_the_other_currency() -> None:
    answer = ask("20 billion USD", "150 billion CNY")

    assert answer.figures[1] == (
        "source2.c0",
        "150 billion CNY, which is 23.677..23.952 billion USD at the market rate of 2018-04-10",
    )


def test_shows_what_an_amount_is_in_the_other_unit() -> None:
    assert ask("5 mile", "80 km").figures[1] == ("source2.c0", "80 km, which is 49.399..50.021 mile")


def test_both_publication_dates_count() -> None:
    given = {"published": ("2018-04-10", "2017-01-04")}

    assert ask("24 billion USD", "150 billion CNY", **given).holds
    assert ask("21.6 billion USD", "150 billion CNY", **given).holds
    assert ask("26 billion USD", "150 billion CNY", **given).figures[1] == (
        "source2.c0",
        "150 billion CNY, which is 21.47..23.96 billion USD at the market rate of 2017-01-04 and 2018-04-10",
    )


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        pytest.param(
            ("600 million USD",), "no other claim is about subject: measure", id="nothing to compare"
        ),
        pytest.param(
            ("20 billion USD", "150 billion TWD"),
            "no other claim about subject: measure can be compared",
            id="no rate",
        ),
        pytest.param(
            ("5 km", "5 USD"), "no other claim about subject: measure can be compared", id="nothing alike"
        ),
        pytest.param(
            ("> 3 billion USD", "> 3 million USD"),
            "> 3 billion USD and every other claim about subject: measure are open to the same side,"
            " where they always meet",
            id="lower bounds always meet",
        ),
    ],
)
def test_is_vacuous_with_the_reason(values: tuple[str, ...], reason: str) -> None:
    assert ask(*values).vacuous == reason


def test_bounds_of_one_side_support_each_other() -> None:
    assert doubted(ask("> 3 billion USD", "> 3 billion USD", "2 billion USD")) == ["source3.c0"]


def test_dates_agree_where_they_share_a_day() -> None:
    def sources(*dates: str) -> list[dict[str, object]]:
        return [{"claims": [{"date": day}]} for day in dates]

    assert run("sources_agree", sources=sources("2014", "2014-05"), vocabulary=DATES).holds
    assert run("sources_agree", sources=sources("2014", "2015"), vocabulary=DATES).message == (
        "states 2014, which source2 contradicts"
    )


@pytest.mark.parametrize(
    ("times", "compared"),
    [
        pytest.param(({"on": "2014"}, {"on": "2015"}), False, id="other years"),
        pytest.param(({"on": "2014"}, {"on": "2014-05"}), True, id="a month of the year"),
        pytest.param(({"on": "2014"}, {}), True, id="no time in particular"),
    ],
)
def test_only_claims_on_one_time_are_compared(times: tuple[dict[str, str], ...], *, compared: bool) -> None:
    sources = [{"claims": [{"value": f"{6 + place} thousand USD", **on}]} for place, on in enumerate(times)]

    assert (run("sources_agree", sources=sources).vacuous is None) == compared


def test_a_stock_without_a_date_is_of_the_weeks_around_publication() -> None:
    apart = {"published": ("2018-01-10", "2018-04-10")}

    assert (
        ask("6 USD", "9 USD", vocabulary=STOCK, **apart).vacuous == "no other claim is about subject: measure"
    )
    assert ask("6 USD", "9 USD", vocabulary=STOCK).message is not None


VALUES = st.lists(
    st.sampled_from(
        [
            "6 USD",
            "6.4 USD",
            "7 USD",
            "> 5 USD",
            "< 7 USD",
            "5 EUR",
            "40 CNY",
            "60 USD",
            "6..9 USD",
            "~ 7 USD",
            "9 TWD",
        ]
    ),
    min_size=2,
    max_size=4,
)
DAYS = st.sampled_from(["2018-04-10", "2018-01-10", "2017-07-20"])


@given(values=VALUES, data=st.data())
@settings(max_examples=30)
def test_order_and_names_of_files_change_no_verdict(values: list[str], data: st.DataObject) -> None:
    sources: list[dict[str, object]] = [
        {"name": f"s{place}", "published": data.draw(DAYS), "claims": [{"id": f"c{place}", "value": value}]}
        for place, value in enumerate(values)
    ]
    renamed = [source | {"name": f"z{len(values) - place}"} for place, source in enumerate(sources)]

    def verdicts(given: list[dict[str, object]]) -> dict[str, str]:
        outcomes = run("sources_agree", sources=given).outcomes
        return {outcome.check.claim.id: outcome.state for outcome in outcomes if outcome.check.claim}

    assert verdicts(data.draw(st.permutations(sources))) == verdicts(sources) == verdicts(renamed)


@given(values=VALUES, data=st.data())
@settings(max_examples=30)
def test_two_sources_see_each_other_alike(values: list[str], data: st.DataObject) -> None:
    outcomes = ask(*values[:2], published=(data.draw(DAYS), data.draw(DAYS))).outcomes

    assert len({outcome.state for outcome in outcomes}) == 1


@given(values=VALUES)
@settings(max_examples=20)
def test_an_unrelated_claim_changes_nothing(values: list[str]) -> None:
    sources = [{"claims": [{"id": "c0", "value": value}]} for value in values]
    unrelated = {"claims": [{"id": "other", "subject": "somebody else", "value": "1 USD"}]}
    without = [outcome.state for outcome in run("sources_agree", sources=sources).outcomes]
    beside = run("sources_agree", sources=[*sources, unrelated]).outcomes

    assert [outcome.state for outcome in beside][:-1] == without


@pytest.mark.parametrize(
    ("values", "figures", "by_rounding"),
    [
        pytest.param(
            ("600 million USD", "0.6 billion USD"),
            (("source1.c0", "600 million USD"), ("source2.c0", "0.6 billion USD")),
            False,
            id="the same figure",
        ),
        pytest.param(
            ("600 million USD", "0.66 billion USD", "0.6 billion USD"),
            (("source1.c0", "600 million USD"), ("source3.c0", "0.6 billion USD")),
            False,
            id="only those that agree",
        ),
        pytest.param(
            ("6 billion USD", "6.4 billion USD"),
            (("source1.c0", "6 billion USD"), ("source2.c0", "6.4 billion USD")),
            True,
            id="rounding alone",
        ),
    ],
)
def test_shows_what_holds(
    values: tuple[str, ...], figures: tuple[tuple[str, str], ...], *, by_rounding: bool
) -> None:
    answer = ask(*values).outcomes[0].answer

    assert answer == Holds(figures, only_by_rounding=by_rounding)
