"""Claims on the same thing against each other."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.agreement import (
    Division,
    Relation,
    always_meet,
    digits_alone,
    divide,
    expressed,
    first_rows,
    named,
    unrounded,
    widened,
)
from claimtest.claim import Claim
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Rates
from claimtest.source import Source
from claimtest.units import find_unit

RATES = Rates.embedded()
DAY, EARLIER = Period.parse("2018-04-10"), Period.parse("2017-01-04")
SOURCES = {name: Source(name, f"claims/{name}.yaml", f"seeds/{name}.txt", "", "en", DAY) for name in "abcd"}


def claims(names: str) -> tuple[Claim, ...]:
    """Make a claim for each letter, of the source that it names."""
    return tuple(Claim(f"c{place}", SOURCES[name], "s", "m", "q") for place, name in enumerate(names))


@pytest.mark.parametrize(
    ("agreeing", "conflicting", "outvoted"),
    [
        pytest.param("a", "", False, id="nobody against it"),
        pytest.param("a", "b", True, id="one against one"),
        pytest.param("ab", "c", False, id="two against one"),
        pytest.param("a", "bc", True, id="one against two"),
        pytest.param("ab", "cd", True, id="two against two"),
        pytest.param("aaa", "bc", True, id="a source counts once"),
        pytest.param("ab", "ccc", False, id="on the other side as well"),
    ],
)
def test_who_is_outvoted(agreeing: str, conflicting: str, *, outvoted: bool) -> None:
    assert Division(claims(agreeing), claims(conflicting)).is_outvoted is outvoted


def test_divide_leaves_out_what_cannot_be_compared() -> None:
    one, same, other, neither = claims("abcd")
    relations = {same: Relation.AGREES, other: Relation.CONFLICTS, neither: Relation.NEITHER}

    division = divide(one, (one, same, other, neither), lambda _, peer: relations[peer])

    assert division == Division((one, same), (other,))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param("b", "b", id="one"),
        pytest.param("bb", "b", id="once each"),
        pytest.param("bc", "b and c", id="two"),
        pytest.param("bcd", "b, c and d", id="three"),
        pytest.param("ab", "the same source and b", id="its own"),
    ],
)
def test_named(names: str, expected: str) -> None:
    assert named(claims(names), claims("a")[0]) == expected


@pytest.mark.parametrize(
    ("given_amount", "unit", "expected"),
    [
        pytest.param("5 km", "m", "4500..5500 m", id="another unit"),
        pytest.param("5 USD", "USD", "4.5..5.5 USD", id="the same currency"),
        pytest.param("5 USD", "km", None, id="another thing"),
        pytest.param("5 USD", "TWD", None, id="no rate"),
        pytest.param("5 USD", "USD/barrel", None, id="money is no price"),
    ],
)
def test_expressed(given_amount: str, unit: str, expected: str | None) -> None:
    found = expressed(Quantity.parse(given_amount), find_unit(unit), (DAY,), RATES)

    assert (found and str(found.plain)) == expected


def test_expressed_takes_the_rates_of_every_date_and_all_between_them() -> None:
    amount, yuan = Quantity.parse("= 1 USD"), find_unit("CNY")
    each = [expressed(amount, yuan, (day,), RATES) for day in (DAY, EARLIER)]
    both = expressed(amount, yuan, (DAY, EARLIER), RATES)

    assert both is not None
    assert all(one is not None and both.interval.includes(one.interval) for one in each)


def test_expressed_does_with_the_dates_that_have_a_rate() -> None:
    before_all = Period.parse("1990-01-01")
    amount, yuan = Quantity.parse("= 1 USD"), find_unit("CNY")

    assert expressed(amount, yuan, (DAY, before_all), RATES) == expressed(amount, yuan, (DAY,), RATES)
    assert expressed(amount, yuan, (before_all,), RATES) is None


@pytest.mark.parametrize(
    ("one", "other", "always"),
    [
        pytest.param("> 3 USD", "> 9 USD", True, id="both reach up"),
        pytest.param("< 3 USD", "<= 9 USD", True, id="both reach down"),
        pytest.param("> 3 USD", "< 9 USD", False, id="towards each other"),
        pytest.param("> 3 USD", "9 USD", False, id="one is closed"),
        pytest.param("3 USD", "3 USD", False, id="both are closed"),
    ],
)
def test_always_meet(one: str, other: str, *, always: bool) -> None:
    assert always_meet(Quantity.parse(one).interval, Quantity.parse(other).interval) is always


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("> 3 million USD", "= 3 million USD", id="a bound"),
        pytest.param("~ 400 kg", "= 400 kg", id="about"),
        pytest.param("3..5 km", "= 3..5 km", id="a range"),
    ],
)
def test_digits_alone(text: str, expected: str) -> None:
    assert digits_alone(Quantity.parse(text)) == Quantity.parse(expected)


POINTS = st.decimals(-(10**9), 10**9, places=3)


@given(one=POINTS, other=POINTS, tolerance=st.decimals(0, 1, places=3))
def test_a_tolerance_is_the_same_from_either_side(one: Decimal, other: Decimal, tolerance: Decimal) -> None:
    first, second = Interval.point(one), Interval.point(other)

    assert widened(first, tolerance).meets(second) == widened(second, tolerance).meets(first)
    assert widened(first, tolerance).includes(first)


@pytest.mark.parametrize(
    ("written", "points"),
    [
        pytest.param("6 billion USD", "6 billion USD", id="rounded"),
        pytest.param("~ 400 kg", "400 kg", id="about"),
        pytest.param("20..24 kg", "20..24 kg", id="a range"),
        pytest.param("> 5 kg", "> 5 kg", id="a bound stays open"),
        pytest.param("= 5 kg", "= 5 kg", id="exact already"),
    ],
)
def test_a_figure_without_its_rounding(written: str, points: str) -> None:
    exact = points if points[0] in "=>" else f"= {points}"

    assert unrounded(Quantity.parse(written)).interval == Quantity.parse(exact).interval


def test_rows_that_nobody_reads_are_counted() -> None:
    rows = [("label", str(number)) for number in range(12)]

    assert first_rows(rows) == (*rows[:10], ("...", "and 2 more"))
    assert first_rows(rows[:10]) == tuple(rows[:10])
