"""The rule shares_add_up."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    ("shares", "by_rounding"),
    [
        pytest.param(["60 percent", "40 percent"], False, id="exact"),
        pytest.param(["33 percent"] * 3, True, id="rounded"),
        pytest.param(["500 permille", "50 percent"], False, id="per mille"),
        pytest.param(["< 5 percent", "97 percent"], False, id="below five"),
        pytest.param(["> 50 percent", "30 percent"], False, id="more than a half"),
        pytest.param(["100 percent", "0 percent"], False, id="all and nothing"),
        pytest.param(["100 percent"], False, id="one share"),
        pytest.param(["5 percent"] * 19, True, id="many shares, each rounded down by less than half a point"),
    ],
)
def test_holds(shares: list[str], *, by_rounding: bool) -> None:
    answer = run("shares_add_up", shares=shares)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


@pytest.mark.parametrize(
    ("shares", "message", "hint"),
    [
        pytest.param(
            ["50 percent", "40 percent"],
            "the sum of 2 shares is 89..91 percent, not 100 percent",
            "a share of 9..11 percent may be missing",
            id="one is missing",
        ),
        pytest.param(
            ["50 percent", "30 percent", "20 percent", "20 percent"],
            "the sum of 4 shares is 118..122 percent, not 100 percent",
            "it would hold without 20 percent; a share may be counted twice",
            id="one is counted twice",
        ),
        pytest.param(
            ["55 percent", "4.5 percent"],
            "the sum of 2 shares is 58.95..60.05 percent, not 100 percent",
            "it would hold if 4.5 percent were 10 times more",
            id="a decimal point off",
        ),
        pytest.param(
            ["60 percent", "55 percent"],
            "the sum of 2 shares is 114..116 percent, not 100 percent",
            "the shares may overlap, as where more than one answer is allowed",
            id="too many",
        ),
        pytest.param(
            ["99 percent"],
            "the only share is 98.5..99.5 percent, not 100 percent",
            "a share of 0.5..1.5 percent may be missing",
            id="one share",
        ),
        pytest.param(
            ["-5 percent", "105 percent"],
            "-5 percent is no share of a whole",
            "a share is between 0 and 100 percent",
            id="negative",
        ),
        pytest.param(
            ["10 percent", "120 percent"],
            "120 percent is no share of a whole",
            "a share is between 0 and 100 percent",
            id="more than the whole",
        ),
    ],
)
def test_says_the_sum_and_the_likeliest_slip(shares: list[str], message: str, hint: str) -> None:
    answer = run("shares_add_up", shares=shares)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("shares", "reason"),
    [
        pytest.param([], "no shares are listed", id="none"),
        pytest.param(
            ["> 1 percent", "> 2 percent"],
            "the sum of 2 shares may be anything in 3..200 percent",
            id="open shares",
        ),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(shares: list[str], reason: str) -> None:
    assert run("shares_add_up", shares=shares).vacuous == reason


def test_lists_the_shares() -> None:
    assert run("shares_add_up", shares=["60 percent", "40 percent"]).figures == (
        ("share 1", "60 percent"),
        ("share 2", "40 percent"),
        ("the sum of 2 shares", "99..101 percent"),
    )


COUNTS = st.lists(st.integers(0, 1000), min_size=1, max_size=8).filter(any)


@given(counts=COUNTS, places=st.integers(0, 2))
@settings(max_examples=60)
def test_shares_of_any_whole_hold_however_they_are_rounded(counts: list[int], places: int) -> None:
    shares = [round(Decimal(100 * count) / sum(counts), places) for count in counts]

    assert run("shares_add_up", shares=[f"{share:f} percent" for share in shares]).message is None


@given(counts=COUNTS, data=st.data())
@settings(max_examples=40)
def test_order_changes_nothing(counts: list[int], data: st.DataObject) -> None:
    shares = [f"{count % 60} percent" for count in counts]
    shuffled = data.draw(st.permutations(shares))
    answers = [run("shares_add_up", shares=each).message for each in (shares, shuffled)]

    assert answers[0] == answers[1]
