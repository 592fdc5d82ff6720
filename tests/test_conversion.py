"""Stated currency conversions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.conversion import Conversion, power_of_ten, times
from claimtest.interval import Interval
from claimtest.period import Period
from claimtest.quantity import Money, Quantity

DAY = Period.parse("2018-04-10")


def conversion(value: str, converted: str) -> Conversion:
    original, rounded = Quantity.parse(value), Quantity.parse(converted)
    assert isinstance(original, Money)
    assert isinstance(rounded, Money)
    return Conversion(original, rounded, DAY)


def interval(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("value", "converted", "low", "high"),
    [
        pytest.param("90 CNY", "10 USD", "9 / 10.5", "9 / 9.5", id="the original is exact"),
        pytest.param("> 90 CNY", "10 USD", "9 / 10.5", "9 / 9.5", id="its bound is left aside"),
        pytest.param("~ 90 CNY", "10 USD", "8.5 / 10.5", "9.5 / 9.5", id="unless it is approximate"),
        pytest.param("90 CNY", "= 10 USD", "9 / 10.5", "9 / 9.5", id="the converted is rounded"),
        pytest.param(
            "90..180 CNY", "10..20 USD", "9 / 9.75", "9 / 9.75", id="what the ends of a range share"
        ),
    ],
)
def test_implied_rate(value: str, converted: str, low: str, high: str) -> None:
    implied = conversion(value, converted).implied

    if ".." in value:
        assert implied == conversion("90 CNY", "10 USD").implied.common(
            conversion("180 CNY", "20 USD").implied
        )
    else:
        expected = [
            Decimal(10) * Decimal(end.split(" / ")[0]) / Decimal(end.split(" / ")[1]) for end in (low, high)
        ]
        assert [round(end, 20) for end in (implied.low, implied.high)] == [round(end, 20) for end in expected]


def test_ranges_whose_ends_share_no_rate_imply_all_of_theirs() -> None:
    ends = conversion("90 CNY", "10 USD").implied, conversion("180 CNY", "90 USD").implied

    assert conversion("90..180 CNY", "10..90 USD").implied == ends[0].hull(ends[1])


@pytest.mark.parametrize(
    ("value", "converted", "ends"),
    [
        pytest.param("9 CNY", "1 USD", ["9 CNY = 1 USD"], id="two figures"),
        pytest.param(
            "3..5 trillion EUR", "4 trillion USD", ["3..5 trillion EUR = 4 trillion USD"], id="one range"
        ),
        pytest.param(
            "3..5 trillion EUR",
            "3.9..6.5 trillion USD",
            ["3 trillion EUR = 3.9 trillion USD", "5 trillion EUR = 6.5 trillion USD"],
            id="two ranges",
        ),
    ],
)
def test_ends(value: str, converted: str, ends: list[str]) -> None:
    assert [f"{end.value} = {end.converted}" for end in conversion(value, converted).ends] == ends


@pytest.mark.parametrize(
    ("value", "converted", "nothing"),
    [
        pytest.param("9 CNY", "1 USD", None, id="neither"),
        pytest.param("9 CNY", "0 USD", "0 USD", id="the converted"),
        pytest.param("9 CNY", "0.4 USD", None, id="a fraction"),
        pytest.param("0 CNY", "1 USD", "0 CNY", id="the original"),
        pytest.param("0..5 CNY", "0..1 USD", "0 USD", id="an end of a range"),
    ],
)
def test_amounts_that_may_be_nothing(value: str, converted: str, nothing: str | None) -> None:
    found = conversion(value, converted).may_be_nothing

    assert (found and str(found)) == nothing


@pytest.mark.parametrize(
    ("converted", "coarse"),
    [
        pytest.param("1 USD", True, id="half of itself"),
        pytest.param("2 USD", False, id="a quarter of itself"),
        pytest.param("-1 USD", True, id="negative"),
    ],
)
def test_coarse(converted: str, *, coarse: bool) -> None:
    assert conversion("100 CNY", converted).is_coarse is coarse


@pytest.mark.parametrize(
    ("stated", "right", "power"),
    [
        pytest.param(interval("99", "101"), interval("10", "10"), 1, id="ten"),
        pytest.param(interval("0.0099", "0.0101"), interval("10", "10"), -3, id="a thousand"),
        pytest.param(interval("9", "11"), interval("10", "10"), None, id="none"),
        pytest.param(interval("50", "60"), interval("10", "10"), None, id="no power of ten"),
    ],
)
def test_power_of_ten(stated: Interval, right: Interval, power: int | None) -> None:
    assert power_of_ten(stated, right) == power


def test_a_power_of_ten_in_words() -> None:
    assert times(1) == "10 times more"
    assert times(-3) == "1,000 times less"


@given(power=st.integers(1, 12), rate=st.integers(1, 10**6))
def test_every_power_of_ten_is_found(power: int, rate: int) -> None:
    right = Interval.point(rate)

    assert power_of_ten(right * Decimal(1).scaleb(power), right) == power
    assert power_of_ten(right * Decimal(1).scaleb(-power), right) == -power
