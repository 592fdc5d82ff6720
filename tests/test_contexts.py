from decimal import Decimal

import pytest

from claimtest.contexts import convert, offer_context
from claimtest.errors import UnitError
from claimtest.interval import Interval
from claimtest.units import find_unit


def point(value: str) -> Interval:
    return Interval.point(Decimal(value))


def test_an_offered_context_converts_between_currencies() -> None:
    seen: list[tuple[str, str, object]] = []

    def factor(source: str, target: str, *, on: object) -> Interval:
        seen.append((source, target, on))
        return point("6.3") if source == "USD" else Interval.point(1) / point("6.3")

    offer_context("made up for this test", factor)
    dollars, yuan = find_unit("USD"), find_unit("CNY")
    converted = convert(point("10"), dollars, yuan, "made up for this test", on=2018)
    price = convert(point("10"), find_unit("USD/kg"), find_unit("CNY/g"), "made up for this test", on=2019)
    per_money = convert(
        point("63"), find_unit("kg/CNY"), find_unit("kg/USD"), "made up for this test", on=2020
    )

    assert converted == point("63")
    assert price == point("0.063")
    assert round(per_money.low, 20) == round(per_money.high, 20) == Decimal("396.9")
    assert seen == [("USD", "CNY", 2018), ("USD", "CNY", 2019), ("CNY", "USD", 2020)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("USD", "kg", id="no currency to convert to"),
        pytest.param("USD/kg", "CNY/m", id="the rest differs"),
        pytest.param("USD", "kg/CNY", id="one of them divides"),
        pytest.param("USD**2", "CNY**2", id="a power"),
    ],
)
def test_an_offered_context_leads_nowhere_else(source: str, target: str) -> None:
    offer_context("leads nowhere", lambda *_, **__: point("2"))

    with pytest.raises(UnitError, match=r" measure different things$"):
        convert(point("1"), find_unit(source), find_unit(target), "leads nowhere")


def test_an_offered_context_leaves_other_conversions_alone() -> None:
    offer_context("leaves alone", lambda *_, **__: point("2"))

    assert convert(point("1"), find_unit("km"), find_unit("m"), "leaves alone") == point("1000")


def test_an_unknown_context_is_refused_with_the_nearest() -> None:
    offer_context("made up for this test", lambda *_, **__: point("2"))

    with pytest.raises(UnitError) as refusal:
        convert(point("1"), find_unit("USD"), find_unit("CNY"), "made up for this tset")

    assert str(refusal.value) == (
        'there is no context "made up for this tset"; did you mean "made up for this test"?'
    )
