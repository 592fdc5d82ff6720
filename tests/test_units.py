from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest import units
from claimtest.errors import UnitError
from claimtest.interval import Interval
from claimtest.quantity import Quantity
from claimtest.units import Kind, Unit, find_unit

COUNTS = {"camera": "camera", "cameras": "camera", "tech firms": "tech firm", "caméras": "camera"}
NO_HINT = "write an ISO 4217 code, a unit, percent, or a count noun that the vocabulary lists"


def point(value: str) -> Interval:
    return Interval.point(Decimal(value))


def tried(text: str) -> tuple[Unit | None, UnitError | None]:
    try:
        return find_unit(text), None
    except UnitError as refused:
        return None, refused


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        pytest.param("USD", "USD", Kind.MONEY, id="a currency"),
        pytest.param("DEM", "DEM", Kind.MONEY, id="a currency of the past"),
        pytest.param("percent", "percent", Kind.PERCENT, id="percent"),
        pytest.param("%", "percent", Kind.PERCENT, id="the percent sign"),
        pytest.param("‰", "permille", Kind.PERCENT, id="the per-mille sign"),
        pytest.param("percentage_point", "percentage_point", Kind.PERCENT, id="percentage points"),
        pytest.param("basis_point", "basis_point", Kind.PERCENT, id="basis points"),
        pytest.param("kg", "kilogram", Kind.PHYSICAL, id="a symbol"),
        pytest.param("kilograms", "kilogram", Kind.PHYSICAL, id="a plural"),
        pytest.param("km/h", "kilometer / hour", Kind.PHYSICAL, id="a compound"),
        pytest.param("m²", "meter ** 2", Kind.PHYSICAL, id="a raised digit"),
        pytest.param("m^2", "meter ** 2", Kind.PHYSICAL, id="a caret"),
        pytest.param("°C", "degree_Celsius", Kind.PHYSICAL, id="a temperature"),
        pytest.param("USD/oil_barrel", "USD / oil_barrel", Kind.PHYSICAL, id="a price"),
        pytest.param("year", "year", Kind.DURATION, id="a duration"),
        pytest.param("h", "hour", Kind.DURATION, id="a duration's symbol"),
        pytest.param("year**2", "year ** 2", Kind.PHYSICAL, id="no duration"),
        pytest.param("m/m", "dimensionless", Kind.NUMBER, id="a ratio"),
        pytest.param("cameras", "camera", Kind.COUNT, id="a count noun"),
        pytest.param("tech firms", "tech firm", Kind.COUNT, id="a count noun of two words"),
    ],
)
def test_finds_what_a_claim_may_name(written: str, name: str, kind: Kind) -> None:
    found = find_unit(written, COUNTS)

    assert (found.name, found.kind) == (name, kind)
    assert str(found) == written


def test_spellings_of_one_unit_are_equal() -> None:
    assert find_unit("km") == find_unit("kilometres") == find_unit("kilometer")
    assert find_unit("caméras", COUNTS) == find_unit("cameras", COUNTS)
    assert find_unit("km") != find_unit("m")


def test_a_count_noun_comes_before_a_unit_of_the_same_name() -> None:
    assert find_unit("stone", {"stone": "stone"}).kind is Kind.COUNT
    assert units.is_unit("stone")
    assert units.is_unit("USD")
    assert not units.is_unit("cameras")


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        pytest.param("kilogran", 'did you mean "kilogram"?', id="a slip in a unit"),
        pytest.param("USDT", 'did you mean "USD"?', id="a slip in a currency"),
        pytest.param("usd", 'did you mean "USD"?', id="a currency in small letters"),
        pytest.param("camerass", 'did you mean "cameras"?', id="a slip in a count noun"),
        pytest.param("yuan", NO_HINT, id="a currency's everyday name"),
        pytest.param("", NO_HINT, id="nothing"),
        pytest.param("$", NO_HINT, id="a symbol"),
        pytest.param("5", NO_HINT, id="a number"),
        pytest.param("m**999999999", NO_HINT, id="a vast exponent"),
        pytest.param("m**m", NO_HINT, id="a unit as exponent"),
        pytest.param("m.__class__", NO_HINT, id="an attribute"),
        pytest.param("__import__('os')", NO_HINT, id="a call"),
        pytest.param("米", NO_HINT, id="another script"),
        pytest.param("USD\x00", 'did you mean "USD"?', id="a NUL"),
    ],
)
def test_says_that_a_unit_is_unknown(written: str, hint: str) -> None:
    with pytest.raises(UnitError) as refused:
        find_unit(written, COUNTS)

    assert str(refused.value) == f'"{written}" is not a unit, a currency or a count noun; {hint}'
    assert (refused.value.start, refused.value.end) == (0, len(written))


@pytest.mark.parametrize(
    "written",
    [
        "kg/",
        "kg**",
        "m^-",
        "kg//m",
        "kg..",
        "a" * 65,
        "kg" * 60,
        "/kg",
        "kg*",
        "count_camera",
    ],
)
def test_refuses_what_only_looks_like_a_unit(written: str) -> None:
    with pytest.raises(UnitError, match="is not a unit, a currency or a count noun"):
        find_unit(written)


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        pytest.param("1", "mile", "km", "1.609344", id="length"),
        pytest.param("1", "km", "m", "1000", id="prefix"),
        pytest.param("1", "hectare", "m^2", "10000", id="area"),
        pytest.param("1", "kWh", "MJ", "3.6", id="energy"),
        pytest.param("5", "percent", "permille", "50", id="shares"),
        pytest.param("25", "basis_point", "percentage_point", "0.25", id="points"),
        pytest.param("1", "oil_barrel", "liter", "158.987294928", id="volume"),
        pytest.param("2", "week", "day", "14", id="duration"),
        pytest.param("0", "degC", "K", "273.15", id="temperature to its absolute scale"),
        pytest.param("-40", "degC", "degC", "-40", id="the same unit"),
    ],
)
def test_converts_without_floats(value: str, source: str, target: str, expected: str) -> None:
    converted = units.convert(point(value), find_unit(source), find_unit(target))

    assert converted == point(expected)


@pytest.mark.parametrize(
    ("low", "high", "source", "target", "expected"),
    [
        pytest.param("32", "212", "degF", "degC", "0..100", id="Fahrenheit to Celsius"),
        pytest.param("-40", "100", "degC", "degF", "-40..212", id="Celsius to Fahrenheit"),
        pytest.param("59.5", "60.5", "mile", "km", "95.755968..97.365312", id="miles"),
    ],
)
def test_converts_both_ends(low: str, high: str, source: str, target: str, expected: str) -> None:
    given = Interval(Decimal(low), Decimal(high), high_closed=False)
    converted = units.convert(given, find_unit(source), find_unit(target))
    nearest = Interval(round(converted.low, 20), round(converted.high, 20))

    assert str(nearest) == expected
    assert (converted.low_closed, converted.high_closed) == (True, False)


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        pytest.param(
            "USD",
            "CNY",
            "USD and CNY measure different things",
            id="currencies",
        ),
        pytest.param("km", "kg", "kilometer and kilogram measure different things", id="units"),
        pytest.param("cameras", "people", "camera and person measure different things", id="counts"),
        pytest.param(
            "cameras",
            "percent",
            "camera and percent measure different things",
            id="a count to a share",
        ),
    ],
)
def test_refuses_to_convert_between_different_things(source: str, target: str, message: str) -> None:
    counts = {**COUNTS, "people": "person"}
    with pytest.raises(UnitError) as refused:
        units.convert(point("1"), find_unit(source, counts), find_unit(target, counts))

    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("km", "mile", True, id="lengths"),
        pytest.param("USD", "USD", True, id="one currency"),
        pytest.param("USD", "CNY", False, id="two currencies"),
        pytest.param("percent", "m/m", True, id="a share and a ratio"),
        pytest.param("cameras", "tech firms", False, id="two counts"),
    ],
)
def test_same_dimension(one: str, other: str, *, same: bool) -> None:
    assert units.same_dimension(find_unit(one, COUNTS), find_unit(other, COUNTS)) is same


def test_names_dimensions() -> None:
    assert units.dimension(find_unit("km/h")) == "[length] / [time]"
    assert units.dimension(find_unit("USD")) == "[currency_USD]"


@given(st.text(alphabet="kgmUSD/*^ -.2_°%$é", max_size=10) | st.text(max_size=12))
def test_any_text_is_a_unit_or_an_error_that_points_at_it(text: str) -> None:
    found, refused = tried(text)

    assert refused is None or (refused.start, refused.end) == (0, len(text))
    assert found is None or not found.name or find_unit(found.name) == found


@given(
    st.sampled_from(
        [("km", "mile"), ("kg", "pound"), ("degC", "degF"), ("liter", "gallon"), ("year", "day")]
    ),
    st.decimals(-1000, 1000, places=2),
    st.decimals(0, 10, places=2),
)
def test_converting_there_and_back_returns_to_the_interval(
    pair: tuple[str, str], low: Decimal, width: Decimal
) -> None:
    here, there = (find_unit(name) for name in pair)
    before = Interval(low, low + width)
    after = units.convert(units.convert(before, here, there), there, here)
    # Pint's factors have 28 digits.
    slack = Interval(Decimal("-1E-20"), Decimal("1E-20"))

    assert (before + slack).includes(after)
    assert (after + slack).includes(before)


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        pytest.param("ton", "metric_ton, short_ton or long_ton", id="tons of three sizes"),
        pytest.param("barrel", "oil_barrel", id="not the dry barrel"),
        pytest.param("pp", "percentage_point", id="not a printer's point"),
        pytest.param("decade", "10 year for each", id="not a step of a logarithmic scale"),
    ],
)
def test_a_name_that_pint_reads_as_something_else_is_refused(name: str, instead: str) -> None:
    with pytest.raises(UnitError) as refusal:
        find_unit(name)

    assert (refusal.value.message, refusal.value.hint) == (
        f'"{name}" may mean more than one unit',
        f"write {instead}",
    )


def test_what_is_counted_stays_known_in_computed_units() -> None:
    rate = Quantity.parse("10 USD") / Quantity.parse("5 boxes", {"boxes": "box"})

    assert str(rate.unit) == "USD / box"
    assert units.same_dimension(rate.unit, (rate + rate).unit)
    assert not units.same_dimension(rate.unit, units.find_unit("USD"))
