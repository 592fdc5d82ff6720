"""The rule units_convert."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.quantity import Quantity
from claimtest.testing import run

MISTAKEN = "a unit may be mistaken for another, or a figure miscopied"


@pytest.mark.parametrize(
    ("value", "converted"),
    [
        pytest.param("26 mile", "42 km", id="rounded"),
        pytest.param("42 km", "26.2 mile", id="converted from what was rounded as well"),
        pytest.param("= 1 mile", "1.609344 km", id="exact"),
        pytest.param("100 km/hour", "62 mph", id="speed"),
        pytest.param("10 horsepower", "7.5 kW", id="power"),
        pytest.param("100 mile**2", "259 km**2", id="area"),
        pytest.param("1000 acre", "405 hectare", id="area by its own name"),
        pytest.param("20 degC", "68 degF", id="temperature"),
        pytest.param("1 degC", "34 degF", id="a temperature of one digit"),
        pytest.param("-40 degC", "-40 degF", id="negative temperature"),
        pytest.param("0 degC", "32 degF", id="freezing"),
        pytest.param("2 degC", "3.6 degF", id="difference of temperatures"),
        pytest.param("2 kelvin", "2 degC", id="difference in kelvin"),
        pytest.param("100 short_ton", "91 tonne", id="short tons"),
        pytest.param("100 long_ton", "102 tonne", id="long tons"),
        pytest.param("100 metric_ton", "100 tonne", id="metric tons"),
        pytest.param("10 gallon", "38 litre", id="US gallons"),
        pytest.param("10 imperial_gallon", "45 litre", id="imperial gallons"),
        pytest.param("10 troy_ounce", "311 g", id="troy ounces"),
        pytest.param("> 3 km", "> 1.9 mile", id="bounds on both sides"),
        pytest.param("> 3 km", "1.9 mile", id="a bound on the original"),
        pytest.param("~ 500 km", "300 mile", id="approximate"),
        pytest.param("3..5 km", "1.9..3.1 mile", id="range"),
        pytest.param("0 km", "0 mile", id="nothing"),
        pytest.param("36 hour", "1.5 day", id="time"),
        pytest.param("500 g", "0.5 kg", id="a prefix"),
    ],
)
def test_holds(value: str, converted: str) -> None:
    assert run("units_convert", value=value, converted=converted).holds


@pytest.mark.parametrize(
    ("value", "converted", "message", "hint"),
    [
        pytest.param(
            "26 mile",
            "45 km",
            "stated 45 km for 26 mile, but 26 mile is 41.03..42.65 km",
            MISTAKEN,
            id="a figure",
        ),
        pytest.param(
            "26 mile",
            "16 km",
            "stated 16 km for 26 mile, but 26 mile is 41.03..42.65 km",
            "the factor may have been used the wrong way round",
            id="the inverse factor",
        ),
        pytest.param(
            "26 mile",
            "420 km",
            "stated 420 km for 26 mile, but 26 mile is 41.03..42.65 km",
            "it would hold if 420 km were 10 times less",
            id="a zero too many",
        ),
        pytest.param(
            "26 mile",
            "42 m",
            "stated 42 m for 26 mile, but 26 mile is 41038..42648 m",
            "it would hold if 42 m were 1,000 times more",
            id="metres for kilometres",
        ),
        pytest.param(
            "100 mile**2",
            "161 km**2",
            "stated 161 km**2 for 100 mile**2, but 100 mile**2 is 257.7..260.3 km**2",
            "the factor of a length may have been used for an area or a volume",
            id="a linear factor for an area",
        ),
        pytest.param(
            "100 foot**3",
            "30.5 m**3",
            "stated 30.5 m**3 for 100 foot**3, but 100 foot**3 is 2.8175..2.8459 m**3",
            "the factor of a length may have been used for an area or a volume",
            id="a linear factor for a volume",
        ),
        pytest.param(
            "10 gallon",
            "45 litre",
            "stated 45 litre for 10 gallon, but 10 gallon is 35.96..39.75 litre",
            "it would hold in imperial_gallon",
            id="imperial gallons",
        ),
        pytest.param(
            "38 litre",
            "10 imperial_gallon",
            "stated 10 imperial_gallon for 38 litre, but 38 litre is 8.248..8.469 imperial_gallon",
            "it would hold in gallon",
            id="gallons that are not imperial",
        ),
        pytest.param(
            "100 short_ton",
            "100 tonne",
            "stated 100 tonne for 100 short_ton, but 100 short_ton is 90.264..91.173 tonne",
            "it would hold in metric_ton",
            id="metric tons",
        ),
        pytest.param(
            "100 mile",
            "185 km",
            "stated 185 km for 100 mile, but 100 mile is 160.12..161.74 km",
            "it would hold in nautical_mile",
            id="nautical miles",
        ),
        pytest.param(
            "20 degC",
            "52 degF",
            "stated 52 degF for 20 degC, but 20 degC is 67.1..68.9 degF",
            MISTAKEN,
            id="temperature",
        ),
        pytest.param(
            "3..5 km",
            "1.9..4.1 mile",
            "stated 4.1 mile for 5 km, but 5 km is 2.796..3.418 mile",
            MISTAKEN,
            id="the upper end of a range",
        ),
        pytest.param(
            "5 km",
            "7 km",
            "stated 7 km for 5 km, but 5 km is 4.5..5.5 km",
            MISTAKEN,
            id="the same unit twice",
        ),
        pytest.param(
            "0 km", "5 mile", "stated 5 mile for 0 km, but 0 km is -0.311..0.311 mile", MISTAKEN, id="nothing"
        ),
        pytest.param(
            "5 km", "-3 mile", "stated -3 mile for 5 km, but 5 km is 2.796..3.418 mile", MISTAKEN, id="a sign"
        ),
        pytest.param(
            "1000 acre", "405 km", "405 km and 1000 acre do not measure the same thing", None, id="no area"
        ),
        pytest.param(
            "10 ounce",
            "296 ml",
            "296 ml and 10 ounce do not measure the same thing",
            "it would hold in fluid_ounce",
            id="fluid ounces",
        ),
    ],
)
def test_explains(value: str, converted: str, message: str, hint: str | None) -> None:
    answer = run("units_convert", value=value, converted=converted)

    assert (answer.message, answer.hint) == (message, hint)


@pytest.mark.parametrize(
    ("value", "converted", "reason"),
    [
        pytest.param("1 mile", "1.6 km", "1 mile is rounded too coarsely to compare", id="the original"),
        pytest.param("1.0 mile", "2 km", None, id="a digit more"),
        pytest.param("1000 yard", "1 km", "1 km is rounded too coarsely to compare", id="the converted"),
    ],
)
def test_is_vacuous_where_rounding_hides_a_slip(value: str, converted: str, reason: str | None) -> None:
    assert run("units_convert", value=value, converted=converted).vacuous == reason


def test_a_coarse_figure_can_still_be_wrong() -> None:
    answer = run("units_convert", value="1 mile", converted="16 km")

    assert answer.message == "stated 16 km for 1 mile, but 1 mile is 0.8..2.42 km"


FIGURES = st.tuples(st.integers(2, 99_999), st.integers(0, 3)).map(
    lambda drawn: Decimal(drawn[0]).scaleb(-drawn[1])
)


@given(
    figure=FIGURES,
    units=st.sampled_from(
        [("mile", "km"), ("kg", "pound"), ("acre", "hectare"), ("litre", "pint"), ("degC", "degF")]
    ),
    digits=st.integers(0, 6),
)
@settings(max_examples=50)
def test_any_rounding_of_the_right_amount_holds(figure: Decimal, units: tuple[str, str], digits: int) -> None:
    one, other = units
    converted = round(Quantity.parse(f"= {figure:f} {one}").to(other).interval.low, digits)
    there = run("units_convert", value=f"{figure:f} {one}", converted=f"{converted:f} {other}")
    back = run("units_convert", value=f"{converted:f} {other}", converted=f"{figure:f} {one}")

    assert there.message is None
    assert back.message is None


@given(figure=FIGURES, power=st.integers(1, 6))
@settings(max_examples=40)
def test_a_power_of_ten_never_holds(figure: Decimal, power: int) -> None:
    kilometres = round(figure * Decimal("1.609344"), 3).scaleb(power)

    assert not run("units_convert", value=f"{figure:f} mile", converted=f"{kilometres:f} km").holds


@pytest.mark.parametrize(
    ("value", "converted", "figures", "by_rounding"),
    [
        pytest.param(
            "26 mile",
            "42 km",
            (("stated", "42 km for 26 mile"), ("26 mile", "41.03..42.65 km")),
            False,
            id="rounded, as conversions are",
        ),
        pytest.param(
            "5 km",
            "5000 m",
            (("stated", "5000 m for 5 km"), ("5 km", "4500..5500 m")),
            False,
            id="to the point",
        ),
        pytest.param(
            "2 degC",
            "3.6 degF",
            (("stated", "3.6 degF for 2 degC"), ("2 degC", "2.7..4.5 delta_degree_Fahrenheit")),
            False,
            id="a difference of temperatures",
        ),
        pytest.param(
            "1..2 mile",
            "1.6..3.2 km",
            (
                ("stated", "1.6..3.2 km for 1..2 mile"),
                ("1 mile", "0.8..2.42 km"),
                ("2 mile", "2.41..4.03 km"),
            ),
            False,
            id="the ends of a range",
        ),
    ],
)
def test_shows_what_holds(
    value: str, converted: str, figures: tuple[tuple[str, str], ...], *, by_rounding: bool
) -> None:
    answer = run("units_convert", value=value, converted=converted)

    assert answer.figures == figures
    assert answer.only_by_rounding is by_rounding
