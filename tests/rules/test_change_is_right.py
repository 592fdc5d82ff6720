"""The rule change_is_right."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import Answer, run


def ask(change: str, before: str, after: str, **keys: object) -> Answer:
    return run("change_is_right", change=change, before=before, after=after, **keys)


@pytest.mark.parametrize(
    ("change", "before", "after", "by_rounding"),
    [
        pytest.param("12 percent", "250 million EUR", "280 million EUR", False, id="percent"),
        pytest.param("-50 percent", "20 km", "10 km", False, id="a fall"),
        pytest.param("120 permille", "250 million EUR", "280 million EUR", False, id="per mille"),
        pytest.param("2 percentage_point", "3.0 percent", "5.0 percent", False, id="percentage points"),
        pytest.param("67 percent", "3.0 percent", "5.0 percent", False, id="percent of a percentage"),
        pytest.param("25 basis_point", "4.00 percent", "4.25 percent", False, id="basis points"),
        pytest.param("30 million EUR", "250 million EUR", "280 million EUR", False, id="the difference"),
        pytest.param("-3 km", "20 km", "17 km", False, id="a difference below zero"),
        pytest.param("2 degC", "20.0 degC", "22.0 degC", False, id="a difference of temperatures"),
        pytest.param("22 percent", "25 kg", "30 kg", True, id="only because the ends are rounded"),
        pytest.param("> 10 percent", "250 km", "280 km", False, id="a bound"),
        pytest.param("0 percent", "250 km", "250 km", False, id="no change"),
        pytest.param("20 percent", "1.00 km", "1200 m", False, id="other units"),
        pytest.param("14 percent", "100 million EUR", "140 million USD", False, id="another currency"),
        pytest.param("doubled", "20 km", "41 km", False, id="doubled"),
        pytest.param("halved", "20 km", "10 km", False, id="halved"),
        pytest.param("tripled", "20 km", "58 km", False, id="tripled"),
        pytest.param("unchanged", "20 km", "20 km", False, id="unchanged"),
        pytest.param("more than doubled", "20 km", "58 km", False, id="more than doubled"),
        pytest.param("nearly tripled", "20 km", "58 km", False, id="nearly tripled"),
        pytest.param("doubled", "10 percent", "20 percent", False, id="a percentage doubled"),
    ],
)
def test_holds(change: str, before: str, after: str, *, by_rounding: bool) -> None:
    answer = ask(change, before, after)

    assert answer.holds
    assert answer.only_by_rounding is by_rounding


GROWTH = "but the change from 250 million EUR to 280 million EUR is 11.576..12.425 percent"
POINTS = "but the change from 3.0 percent to 5.0 percent is"


@pytest.mark.parametrize(
    ("change", "before", "after", "message", "hint"),
    [
        pytest.param(
            "2 percent",
            "3.0 percent",
            "5.0 percent",
            f"stated 2 percent, {POINTS} 62.29..71.19 percent",
            "percent is stated for percentage points, the difference of two percentages",
            id="percent for percentage points",
        ),
        pytest.param(
            "67 percentage_point",
            "3.0 percent",
            "5.0 percent",
            f"stated 67 percentage_point, {POINTS} 1.9..2.1 percentage_point",
            "percentage points are stated for percent, the share of what was before",
            id="percentage points for percent",
        ),
        pytest.param(
            "50 percent",
            "20 km",
            "10 km",
            "stated 50 percent, but the change from 20 km to 10 km is -53.66..-46.15 percent",
            "it would hold with the other sign; a fall is negative",
            id="a sign",
        ),
        pytest.param(
            "112 percent",
            "250 million EUR",
            "280 million EUR",
            f"stated 112 percent, {GROWTH}",
            "it would hold as a multiple: to 112 percent of what it was, and not by 112 percent",
            id="by for to",
        ),
        pytest.param(
            "10.7 percent",
            "250 million EUR",
            "280 million EUR",
            f"stated 10.7 percent, {GROWTH}",
            "it would hold as a share of what is after, 280 million EUR",
            id="of the wrong end",
        ),
        pytest.param(
            "-10.7 percent",
            "250 million EUR",
            "280 million EUR",
            f"stated -10.7 percent, {GROWTH}",
            "before and after may have been swapped",
            id="swapped",
        ),
        pytest.param(
            "1.2 percent",
            "250 million EUR",
            "280 million EUR",
            f"stated 1.2 percent, {GROWTH}",
            "it would hold if 1.2 percent were 10 times more",
            id="a digit off",
        ),
        pytest.param(
            "40 percent",
            "250 million EUR",
            "280 million EUR",
            f"stated 40 percent, {GROWTH}",
            "a figure may be miscopied",
            id="wrong",
        ),
        pytest.param(
            "280 million EUR",
            "250 million EUR",
            "280 million EUR",
            "stated 280 million EUR, but the change from 250 million EUR to 280 million EUR is 29..31 million EUR",
            "it would hold as what is after: to 280 million EUR, and not by 280 million EUR",
            id="the difference, by for to",
        ),
        pytest.param(
            "3 km",
            "20 km",
            "17 km",
            "stated 3 km, but the change from 20 km to 17 km is -4..-2 km",
            "it would hold with the other sign; a fall is negative",
            id="the difference, a sign",
        ),
        pytest.param(
            "doubled",
            "20 km",
            "58 km",
            'stated "doubled", but the change from 20 km to 58 km is 2.804..3 times as much',
            'it would hold as "tripled"',
            id="a word",
        ),
        pytest.param(
            "more than doubled",
            "20 km",
            "31 km",
            'stated "more than doubled", but the change from 20 km to 31 km is 1.487..1.616 times as much',
            "a figure may be miscopied",
            id="a bounded word",
        ),
        pytest.param(
            "grew a lot",
            "20 km",
            "58 km",
            '"grew a lot" is no change',
            "write a quantity such as 12 percent, or halved, unchanged, doubled, tripled, quadrupled,"
            " with more than, at least, nearly, almost, less than before it",
            id="no word",
        ),
        pytest.param(
            "5 km", "10 kg", "11 kg", "5 km is no change from 10 kg to 11 kg", None, id="another thing"
        ),
        pytest.param(
            "25 percentage_point",
            "10 USD",
            "12 USD",
            "25 percentage_point is no change from 10 USD to 12 USD",
            None,
            id="points of no percentage",
        ),
        pytest.param(
            "5 percent",
            "10 kg",
            "11 km",
            "10 kg and 11 km do not measure the same thing",
            "what is after is written as after:",
            id="two things",
        ),
    ],
)
def test_says_the_change_and_the_likeliest_slip(
    change: str, before: str, after: str, message: str, hint: str | None
) -> None:
    answer = ask(change, before, after)

    assert answer.message == message
    assert answer.hint == hint


@pytest.mark.parametrize(
    ("change", "before", "after", "reason"),
    [
        pytest.param(
            "1 percent",
            "10 EUR",
            "11 EUR",
            "the change from 10 EUR to 11 EUR is -0.1..21.1 percent,"
            " which is too coarse to tell 1 percent from half of it, or from twice it",
            id="coarse",
        ),
        pytest.param(
            "5 percent",
            "-3 EUR",
            "11 EUR",
            "-3 EUR may be zero or less, so nothing can be a multiple of it",
            id="a loss",
        ),
        pytest.param(
            "doubled",
            "1 kg",
            "2 kg",
            'the change from 1 kg to 2 kg is 1..5 times as much, which is too coarse to tell "doubled" from anything else',
            id="a coarse multiple",
        ),
        pytest.param(
            "3 percent",
            "10 USD",
            "10 TWD",
            "10 USD cannot be had in TWD: no rate table has TWD",
            id="no rate",
        ),
    ],
)
def test_is_vacuous_with_the_figure_that_makes_it_so(
    change: str, before: str, after: str, reason: str
) -> None:
    assert ask(change, before, after).vacuous == reason


def test_the_claims_own_value_is_what_is_after() -> None:
    assert run("change_is_right", change="12 percent", before="250 km", value="280 km").holds
    assert run("change_is_right", change="12 percent", before="250 km", date="2018").vacuous == (
        "nothing says what is after 250 km"
    )


def test_a_word_that_is_a_claims_id_is_that_claim() -> None:
    claims = [
        {"id": "doubled", "value": "12 percent"},
        {"change": "doubled", "before": "250 km", "value": "280 km"},
    ]

    assert run("change_is_right", claims=claims).figures[0] == ("stated", "12 percent")


def test_the_tolerance_of_words_is_a_setting() -> None:
    assert ask("doubled", "20.0 km", "44.0 km").holds
    assert ask("doubled", "20.0 km", "45.0 km").message is not None
    assert ask("doubled", "20.0 km", "45.0 km", settings={"tolerance": Decimal("0.15")}).holds


AMOUNTS = st.integers(1000, 10**6)


@given(before=AMOUNTS, after=AMOUNTS, places=st.integers(0, 2))
@settings(max_examples=60)
def test_the_computed_change_never_fails(before: int, after: int, places: int) -> None:
    change = f"{round(100 * (after - before) / before, places):.{places}f} percent"

    assert ask(change, f"{before} km", f"{after} km").message is None
    assert ask(f"{after - before} km", f"{before} km", f"{after} km").message is None


@given(before=AMOUNTS, factor=st.sampled_from([("doubled", 2), ("tripled", 3), ("quadrupled", 4)]))
@settings(max_examples=40)
def test_one_word_fits_one_multiple(before: int, factor: tuple[str, int]) -> None:
    words = ("halved", "unchanged", "doubled", "tripled", "quadrupled")
    fitting = [word for word in words if ask(word, f"{before} km", f"{before * factor[1]} km").holds]

    assert fitting == [factor[0]]
