"""The rule claims_are_unique."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.testing import Answer, run

TEXT = "It raised US$600 million in April. The US$600 million will pay for 5 mile of cable, 8 km in all, from 2014."
RAISED = {"quote": "raised US$600 million", "value": "600 million USD"}


def ask(*claims: dict[str, str], **keys: object) -> Answer:
    listed = [{"id": f"c{place}", **claim} for place, claim in enumerate(claims)]
    return run("claims_are_unique", text=TEXT, claims=listed, **keys)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"quote": "The US$600 million", "value": "600 million USD"}, id="other words"),
        pytest.param({**RAISED, "measure": "other"}, id="another measure"),
        pytest.param({**RAISED, "subject": "other"}, id="another subject"),
        pytest.param({**RAISED, "on": "2018-04"}, id="another time"),
        pytest.param({**RAISED, "value": "60 million USD"}, id="another figure"),
        pytest.param({**RAISED, "value": "600 million EUR"}, id="another unit"),
        pytest.param({"quote": "raised US$600 million", "date": "2018-04"}, id="a date"),
    ],
)
def test_holds(other: dict[str, str]) -> None:
    assert ask(RAISED, other).holds


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(RAISED, id="a copy"),
        pytest.param({**RAISED, "quote": "It raised US$600 million in April"}, id="more words around it"),
        pytest.param({**RAISED, "value": "0.6 billion USD"}, id="written otherwise"),
        pytest.param({**RAISED, "value": "= 600 million USD"}, id="declared as exact"),
    ],
)
def test_names_two_claims_that_say_the_same(other: dict[str, str]) -> None:
    answer = ask(RAISED, other)

    assert answer.message == "c0 and c1 both state 600 million USD by the same words" or answer.message == (
        f"c1 and c0 both state {other['value']} by the same words"
    )
    assert answer.hint == "take one of them out, or change what was copied"


def test_counts_further_ones() -> None:
    assert ask(RAISED, RAISED, RAISED).message == (
        "c0 and c1 both state 600 million USD by the same words, and 1 more claim repeats another"
    )
    assert ask(RAISED, RAISED, RAISED, RAISED).message == (
        "c0 and c1 both state 600 million USD by the same words, and 2 more claims repeat another"
    )


def test_another_unit_may_say_the_same() -> None:
    quote = {"quote": "5 mile of cable, 8 km in all"}

    assert ask({**quote, "value": "8 km"}, {**quote, "value": "8000 meter"}).message is not None
    assert ask({**quote, "value": "8 km"}, {**quote, "value": "5 mile"}).holds


def test_dates_may_be_stated_twice() -> None:
    founded = {"quote": "from 2014", "date": "2014"}

    assert ask(founded, founded).message == "c0 and c1 both state 2014 by the same words"


def test_one_claim_repeats_nothing() -> None:
    assert ask(RAISED).vacuous == "the source has one claim"


def test_two_sources_may_say_the_same() -> None:
    answer = run("claims_are_unique", sources=[{"text": TEXT, "claims": [RAISED]}] * 2)

    assert answer.message is None


@given(places=st.lists(st.sampled_from(["raised", "The", "pay"]), min_size=2, max_size=5))
def test_holds_only_if_no_quote_comes_twice(places: list[str]) -> None:
    answer = ask(*({"quote": place} for place in places))

    assert answer.holds == (len(set(places)) == len(places))
