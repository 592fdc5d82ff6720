"""Figures that follow from others."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.arithmetic import exchange, may_be_zero, recomputed, scale_slips
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Rates

PUBLISHED = Period.parse("2018-04-10")
RATES = Rates.of([Rates.read_csv("date,pair,rate\n2018-04-10,USD/CNY,6\n", "own.csv")])


def kg(text: str) -> Quantity:
    return Quantity.parse(f"{text} kg")


def asked(stated: str, one: str, other: str) -> Finding | Holds | Vacuous:
    return recomputed(kg(stated), (kg(one), kg(other)), Quantity.__add__, f"{one} + {other}")


@pytest.mark.parametrize(
    ("stated", "one", "other", "answer"),
    [
        pytest.param("30", "10", "20", Holds((("stated", "30 kg"), ("10 + 20", "29..31 kg"))), id="it holds"),
        pytest.param(
            "31",
            "10",
            "20",
            Holds((("stated", "31 kg"), ("10 + 20", "29..31 kg")), only_by_rounding=True),
            id="only because the others are rounded",
        ),
        pytest.param(
            "40",
            "10",
            "20",
            Finding(
                "stated 40 kg, but 10 + 20 is 29..31 kg",
                "a figure may be miscopied",
                (("stated", "40 kg"), ("10 + 20", "29..31 kg")),
            ),
            id="it does not",
        ),
        pytest.param(
            "1",
            "0",
            "1",
            Vacuous("0 + 1 is 0..2 kg, which is too coarse to tell 1 kg from half of it, or from twice it"),
            id="it is too coarse",
        ),
        pytest.param(
            "> 30",
            "> 10",
            "20",
            Vacuous(
                "> 30 kg and > 29.5 kg, which is > 10 + 20, are open to the same side, where they always meet"
            ),
            id="both are open above",
        ),
    ],
)
def test_compares_a_figure_with_what_others_come_to(
    stated: str, one: str, other: str, answer: Finding | Holds | Vacuous
) -> None:
    assert asked(stated, one, other) == answer


def test_hints_are_only_looked_for_where_something_is_wrong() -> None:
    looked: list[str] = []

    def hints() -> Iterator[str]:
        looked.append("here")
        yield "this one"

    holds = recomputed(kg("30"), (kg("30"),), lambda one: one, "30", hints())
    finding = recomputed(kg("30"), (kg("40"),), lambda one: one, "40", hints())

    assert isinstance(holds, Holds)
    assert isinstance(finding, Finding)
    assert finding.hint == "this one"
    assert looked == ["here"]


@pytest.mark.parametrize(
    ("stated", "right", "hints"),
    [
        pytest.param("3 kg", "30 kg", ["it would hold if 3 kg were 10 times more"], id="too little"),
        pytest.param("3 kg", "3 g", ["it would hold if 3 kg were 1,000 times less"], id="another unit"),
        pytest.param("3 kg", "7 kg", [], id="no power of ten"),
        pytest.param("3 kg", "0 kg", [], id="nothing"),
        pytest.param("2 degC", "20 degC", [], id="a scale without a zero"),
    ],
)
def test_powers_of_ten(stated: str, right: str, hints: list[str]) -> None:
    assert list(scale_slips(Quantity.parse(stated), Quantity.parse(right))) == hints


@pytest.mark.parametrize(
    ("amount", "unit", "found"),
    [
        pytest.param("= 60 CNY", "1 USD", "10 USD", id="another currency"),
        pytest.param("= 60 CNY", "1 CNY", "= 60 CNY", id="its own"),
        pytest.param("= 60 CNY", "1 kg", "= 60 CNY", id="into no money"),
        pytest.param("= 60 kg", "1 USD", "= 60 kg", id="no money"),
    ],
)
def test_money_goes_through_the_rate_of_the_day(amount: str, unit: str, found: str) -> None:
    exchanged = exchange(Quantity.parse(amount), Quantity.parse(unit).unit, PUBLISHED, RATES)

    assert not isinstance(exchanged, Vacuous)
    assert str(exchanged(Quantity.parse(amount))) == found


def test_what_may_be_zero_divides_nothing() -> None:
    assert may_be_zero(kg("0")) == Vacuous("0 kg may be zero")
    assert may_be_zero(kg("1")) is None


@given(one=st.integers(1, 10**6), other=st.integers(1, 10**6))
def test_what_is_computed_never_fails(one: int, other: int) -> None:
    assert not isinstance(asked(f"{one + other}", f"{one}", f"{other}"), Finding)
