"""The rule scale_agrees."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(*values: str, **keys: object) -> Answer:
    return run("scale_agrees", sources=[{"claims": [{"value": value}]} for value in values], **keys)


def doubted(answer: Answer) -> list[str]:
    return [
        outcome.check.claim.source.name
        for outcome in answer.outcomes
        if outcome.check.claim and outcome.state == "failed"
    ]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(("> 3 billion USD", "4.5 billion USD"), id="about as large"),
        pytest.param(("600 million USD", "400 million USD"), id="wrong, but not by a power of ten"),
        pytest.param(("1 billion USD", "5 billion USD"), id="coarse, and no slip of scale"),
        pytest.param(("50 USD", "1 USD"), id="fifty times"),
        pytest.param(("24 billion USD", "150 billion CNY"), id="another currency"),
        pytest.param(("5 mile", "8 km"), id="another unit"),
        pytest.param(("> 100 people", "1000 people"), id="both can be true"),
        pytest.param(("-5 million USD", "5 million USD"), id="a sign is no scale"),
        pytest.param(("3..5 billion USD", "4 billion USD"), id="a range"),
    ],
)
def test_holds(values: tuple[str, ...]) -> None:
    assert ask(*values).holds


@pytest.mark.parametrize(
    ("values", "message", "hint"),
    [
        pytest.param(
            ("> 3 million USD", "> 3 billion USD"),
            "states > 3 million USD, about 1,000 times less than source2",
            "million may stand for billion, or a decimal comma may have been read as grouping",
            id="million for billion, although both bounds can be true",
        ),
        pytest.param(
            ("6 trillion USD", "6 million USD"),
            "states 6 trillion USD, about 1,000,000 times more than source2",
            "a word of the long scale may have been read on the short scale",
            id="long scale",
        ),
        pytest.param(
            ("3 million INR", "300 million INR"),
            "states 3 million INR, about 100 times less than source2",
            "lakh may stand for crore, or a decimal mark may be two places off",
            id="lakh and crore",
        ),
        pytest.param(
            ("60 million USD", "600 million USD"),
            "states 60 million USD, about 10 times less than source2",
            "a digit or a zero may be missing, or one too many",
            id="a zero",
        ),
        pytest.param(
            ("4.5 billion EUR", "45 billion EUR"),
            "states 4.5 billion EUR, about 10 times less than source2",
            "a digit or a zero may be missing, or one too many",
            id="a decimal mark",
        ),
        pytest.param(
            ("1.234 km", "1234 km"),
            "states 1.234 km, about 1,000 times less than source2",
            "million may stand for billion, or a decimal comma may have been read as grouping",
            id="a decimal comma read as grouping",
        ),
        pytest.param(
            ("240 billion USD", "150 billion CNY"),
            "states 240 billion USD, about 10 times more than source2",
            "a digit or a zero may be missing, or one too many",
            id="in another currency",
        ),
        pytest.param(
            ("3..5 billion USD", "30..50 billion USD"),
            "states 3..5 billion USD, about 10 times less than source2",
            "a digit or a zero may be missing, or one too many",
            id="ranges",
        ),
        pytest.param(
            ("60 USD", "600 thousand USD"),
            "states 60 USD, about 10,000 times less than source2",
            None,
            id="no slip that has a name",
        ),
    ],
)
def test_names_the_slip(values: tuple[str, ...], message: str, hint: str | None) -> None:
    answer = ask(*values)

    assert answer.message == message
    assert answer.hint == "; ".join([*([hint] if hint else []), "a third source would decide"])
    assert doubted(answer) == ["source1", "source2"]


def test_one_against_many_the_one_is_doubted() -> None:
    answer = ask("> 3 billion USD", "> 3 million USD", "4.5 billion USD", "> 3 billion USD")

    assert doubted(answer) == ["source2"]
    assert answer.message == "states > 3 million USD, about 1,000 times less than source1 and source4"
    assert answer.hint == (
        "million may stand for billion, or a decimal comma may have been read as grouping;"
        " source2 stands alone against source1 and source4"
    )
    assert answer.figures == (
        ("source2.claim1", "> 3 million USD"),
        ("source1.claim1", "> 3 billion USD"),
        ("source4.claim1", "> 3 billion USD"),
    )


def test_rounding_and_five_percent_decide() -> None:
    assert ask("100.0 USD", "1040 USD").message == "states 100.0 USD, about 10 times less than source2"
    assert ask("100.0 USD", "1070 USD").holds
    assert ask("100.0 USD", "1070 USD", settings={"tolerance": Decimal("0.1")}).message is not None


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        pytest.param(("6 USD",), "no other claim is about subject: measure", id="nothing to compare"),
        pytest.param(
            ("6 USD", "6 TWD"), "no other claim about subject: measure can be compared", id="no rate"
        ),
        pytest.param(
            ("0 USD", "5 USD"),
            "no other claim about subject: measure can be compared",
            id="nothing has no scale",
        ),
    ],
)
def test_is_vacuous_with_the_reason(values: tuple[str, ...], reason: str) -> None:
    assert ask(*values).vacuous == reason


@given(figure=st.integers(11, 9999), power=st.integers(1, 9))
@settings(max_examples=40)
def test_any_power_of_ten_is_seen_from_both_sides(figure: int, power: int) -> None:
    answer = ask(f"{figure} USD", f"{figure}{'0' * power} USD")

    assert doubted(answer) == ["source1", "source2"]


VALUES = st.lists(
    st.sampled_from(
        ["6 USD", "60 USD", "6000 USD", "> 6 USD", "5 EUR", "500 CNY", "6..9 USD", "~ 7 USD", "0 USD"]
    ),
    min_size=2,
    max_size=4,
)


@given(values=VALUES, data=st.data())
@settings(max_examples=30)
def test_order_and_names_change_no_verdict(values: list[str], data: st.DataObject) -> None:
    days = st.sampled_from(["2018-04-10", "2017-07-20"])
    sources: list[dict[str, object]] = [
        {"name": f"s{place}", "published": data.draw(days), "claims": [{"id": f"c{place}", "value": value}]}
        for place, value in enumerate(values)
    ]
    renamed = [source | {"name": f"z{len(values) - place}"} for place, source in enumerate(sources)]

    def verdicts(given: list[dict[str, object]]) -> dict[str, str]:
        outcomes = run("scale_agrees", sources=given).outcomes
        return {outcome.check.claim.id: outcome.state for outcome in outcomes if outcome.check.claim}

    assert verdicts(data.draw(st.permutations(sources))) == verdicts(sources) == verdicts(renamed)


@given(values=VALUES)
@settings(max_examples=20)
def test_an_unrelated_claim_changes_nothing(values: list[str]) -> None:
    sources = [{"claims": [{"value": value}]} for value in values]
    unrelated = {"claims": [{"subject": "somebody else", "value": "1 USD"}]}
    without = [outcome.state for outcome in run("scale_agrees", sources=sources).outcomes]
    beside = run("scale_agrees", sources=[*sources, unrelated]).outcomes

    assert [outcome.state for outcome in beside][:-1] == without
