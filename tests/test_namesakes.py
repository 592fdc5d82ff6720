"""Units that go by one name."""

import pytest

from claimtest.namesakes import called_the_same, namesakes, unit_of_differences
from claimtest.units import find_unit


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("short_ton", "long_ton", True, id="a noun and one with an adjective"),
        pytest.param("metric_ton", "long_ton", True, id="two adjectives"),
        pytest.param("USD", "HKD", True, id="dollars"),
        pytest.param("GBP", "pound", True, id="money and weight"),
        pytest.param("degree", "degree_Celsius", True, id="degrees"),
        pytest.param("USD", "CNY", False, id="dollars and yuan"),
        pytest.param("short_ton", "mile", False, id="nothing in common"),
        pytest.param("degree_Celsius", "degree_Fahrenheit", False, id="scales with names of their own"),
    ],
)
def test_called_the_same(one: str, other: str, *, same: bool) -> None:
    assert called_the_same(find_unit(one), find_unit(other)) is same
    assert called_the_same(find_unit(other), find_unit(one)) is same


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        pytest.param("gallon", "imperial_gallon", id="gallons"),
        pytest.param("short_ton", "long_ton", id="tons"),
        pytest.param("ounce", "troy_ounce", id="ounces"),
        pytest.param("ounce", "fluid_ounce", id="of another dimension"),
        pytest.param("imperial_gallon", "gallon", id="the other way round"),
        pytest.param("mile", "nautical_mile", id="miles"),
    ],
)
def test_namesakes(unit: str, expected: str) -> None:
    found = [str(each) for each in namesakes(find_unit(unit))]

    assert expected in found
    assert unit not in found
    assert found == list(dict.fromkeys(found))


def test_most_units_have_none() -> None:
    assert namesakes(find_unit("hectare")) == ()


@pytest.mark.parametrize(
    ("unit", "differences"),
    [
        pytest.param("degC", "delta_degree_Celsius", id="Celsius"),
        pytest.param("degF", "delta_degree_Fahrenheit", id="Fahrenheit"),
        pytest.param("kelvin", None, id="an absolute scale"),
        pytest.param("km", None, id="a length"),
        pytest.param("USD", None, id="money"),
    ],
)
def test_differences_on_a_scale_with_an_offset(unit: str, differences: str | None) -> None:
    found = unit_of_differences(find_unit(unit))

    assert (found and found.name) == differences
