from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtest.errors import NotationError, UnitError
from claimtest.figure import MAX_DIGITS, MAX_LENGTH
from claimtest.interval import Interval, IntervalError
from claimtest.quantity import (
    Count,
    Duration,
    Money,
    Number,
    Percent,
    Physical,
    Quantity,
    total,
    written,
)
from claimtest.units import Kind

COUNTS = {"cameras": "camera", "people": "person", "municipalities": "municipality"}
FORM = "write [= ~ > >= < <=] NUMBER [.. NUMBER] [thousand|million|billion|trillion] UNIT, as in > 1.5 billion USD"
NO_HINT = "write an ISO 4217 code, a unit, percent, or a count noun that the vocabulary lists"

NUMBERS = st.decimals(-(10**12), 10**12, places=3).map(lambda value: f"{value:f}") | st.integers(
    -(10**30), 10**30
).map(str)
SCALES = st.sampled_from(["", "thousand", "million", "billion", "trillion"])
UNITS = st.sampled_from(["USD", "CNY", "percent", "%", "kg", "km/h", "degC", "year", "cameras", "USD/kg"])


def parse(text: str) -> Quantity:
    return Quantity.parse(text, COUNTS)


def tried(text: str) -> tuple[Quantity | None, NotationError | None]:
    try:
        return parse(text), None
    except NotationError as refused:
        return None, refused


@st.composite
def notations(draw: st.DrawFn) -> str:
    qualifier = draw(st.sampled_from(["", "=", "~", ">", ">=", "<", "<="]))
    numbers = [draw(NUMBERS)]
    if qualifier in {"", "=", "~"} and draw(st.booleans()):
        numbers = sorted([*numbers, draw(NUMBERS)], key=Decimal)
    space = st.sampled_from([" ", "  ", "\t"])
    scale = draw(SCALES)
    parts = [
        qualifier + draw(st.sampled_from(["", " "])) + draw(st.sampled_from(["..", " .. "])).join(numbers)
    ]
    parts += [scale] if scale else []
    return draw(space).join([*parts, draw(UNITS)])


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("6 billion CNY", "5.5e9", "6.5e9", id="one digit"),
        pytest.param("4.5 billion CNY", "4.45e9", "4.55e9", id="one decimal"),
        pytest.param("600 million USD", "599.5e6", "600.5e6", id="three digits"),
        pytest.param("1010 USD", "1009.5", "1010.5", id="no scale word"),
        pytest.param("4.50 EUR", "4.495", "4.505", id="a trailing zero counts"),
        pytest.param("4.5 EUR", "4.45", "4.55", id="without it"),
        pytest.param("100 kg", "99.5", "100.5", id="zeros before the point count"),
        pytest.param("0 kg", "-0.5", "0.5", id="zero"),
        pytest.param("-40 degC", "-40.5", "-39.5", id="negative"),
        pytest.param("0.05 percent", "0.045", "0.055", id="less than one"),
        pytest.param("2 thousand people", "1500", "2500", id="thousand"),
        pytest.param("1.25 trillion USD", "1.245e12", "1.255e12", id="trillion"),
    ],
)
def test_a_figure_stands_for_half_a_unit_of_its_last_digit(text: str, low: str, high: str) -> None:
    assert parse(text).interval == Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("~400 people", "350", "450", id="the last digit that is not zero"),
        pytest.param("~ 450 people", "445", "455", id="two digits"),
        pytest.param("~ 6 billion CNY", "5.5e9", "6.5e9", id="no zeros"),
        pytest.param("~ 1.50 billion CNY", "1.45e9", "1.55e9", id="a trailing zero is not exactness"),
        pytest.param("~ 1000 kg", "500", "1500", id="one non-zero digit"),
        pytest.param("~ 0 kg", "-0.5", "0.5", id="zero"),
        pytest.param("~ 0.0 kg", "-0.05", "0.05", id="zero with a decimal"),
        pytest.param("~ 20..30 kg", "15", "35", id="a range"),
    ],
)
def test_an_approximate_figure_stands_for_half_a_unit_of_its_last_non_zero_digit(
    text: str, low: str, high: str
) -> None:
    assert parse(text).interval == Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        pytest.param("> 3 million USD", Interval.above(3_000_000), id="more than"),
        pytest.param(">= 3 million USD", Interval.above(3_000_000, closed=True), id="at least"),
        pytest.param("< 3 million USD", Interval.below(3_000_000), id="less than, nearly"),
        pytest.param("<= 3 million USD", Interval.below(3_000_000, closed=True), id="up to"),
        pytest.param("> -3 degC", Interval.above(-3), id="negative"),
    ],
)
def test_a_bound_has_one_end_at_the_figure(text: str, interval: Interval) -> None:
    assert parse(text).interval == interval
    assert parse(text).is_bound


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("20..24 billion USD", "19.5e9", "24.5e9", id="both ends' plain readings"),
        pytest.param("5..5.50 kg", "4.5", "5.505", id="ends of different precision"),
        pytest.param("5.50..6 kg", "5.495", "6.5", id="the coarser one above"),
        pytest.param("-5 .. -4 degC", "-5.5", "-3.5", id="negative, spaced"),
        pytest.param("5..5 kg", "4.5", "5.5", id="the same twice"),
        pytest.param("= 5..6 kg", "5", "6", id="exact"),
        pytest.param("= 5 people", "5", "5", id="an exact figure is a point"),
    ],
)
def test_a_range_is_the_hull_of_its_ends(text: str, low: str, high: str) -> None:
    assert parse(text).interval == Interval(Decimal(low), Decimal(high))
    assert not parse(text).is_bound


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        pytest.param("6 billion CNY", Money, "CNY", id="money"),
        pytest.param("5 percent", Percent, "percent", id="percent"),
        pytest.param("5%", Percent, "percent", id="the percent sign, glued"),
        pytest.param("5 percentage_point", Percent, "percentage_point", id="percentage points"),
        pytest.param("5 cameras", Count, "camera", id="a count"),
        pytest.param("3 year", Duration, "year", id="a duration"),
        pytest.param("60 km/h", Physical, "kilometer / hour", id="a physical quantity"),
        pytest.param("60 USD/kg", Physical, "USD / kilogram", id="a price"),
    ],
)
def test_the_unit_decides_the_kind(text: str, kind: type[Quantity], unit: str) -> None:
    quantity = parse(text)

    assert type(quantity) is kind
    assert quantity.unit.name == unit
    assert quantity.kind == quantity.unit.kind


def test_a_duration_is_a_physical_quantity() -> None:
    assert isinstance(parse("3 year"), Physical)


def test_a_figure_keeps_its_point_and_its_plain_reading() -> None:
    bound = parse("> 3 million USD")

    assert bound.point == 3_000_000
    assert bound.plain.interval == Interval(Decimal(2_500_000), Decimal(3_500_000))
    assert parse("5..6 kg").point is None
    assert (parse("= 5 kg") / 2).point == Decimal("2.5")
    assert (parse("5 kg") / 2).point is None


def test_all_of_forty_digits_count() -> None:
    digits = "1234567890123456789012345678901234567891"
    plain, approximate = parse(f"{digits} million kg"), parse(f"~ {digits} kg")

    assert plain.point == Decimal(digits + "000000")
    assert plain.interval.low == Decimal(digits[:-1] + "0500000")
    assert plain.interval.high == Decimal(digits + "500000")
    assert approximate.interval.high == Decimal(digits + ".5")


@pytest.mark.parametrize(
    ("text", "message", "start", "end"),
    [
        pytest.param("", f'"" is not a quantity; {FORM}', 0, 0, id="nothing"),
        pytest.param("kg", f'"kg" is not a quantity; {FORM}', 0, 2, id="no figure"),
        pytest.param("USD 5", f'"USD 5" is not a quantity; {FORM}', 0, 5, id="the unit first"),
        pytest.param("+5 kg", f'"+5 kg" is not a quantity; {FORM}', 0, 5, id="a plus sign"),
        pytest.param(".5 kg", f'".5 kg" is not a quantity; {FORM}', 0, 5, id="no digit before the point"),
        pytest.param("5. kg", f'"5. kg" is not a quantity; {FORM}', 0, 5, id="no digit after the point"),
        pytest.param("1/2 kg", f'"1/2 kg" is not a quantity; {FORM}', 0, 6, id="a fraction"),
        pytest.param("5..6..7 kg", f'"5..6..7 kg" is not a quantity; {FORM}', 0, 10, id="three ends"),
        pytest.param("~ > 5 kg", f'"~ > 5 kg" is not a quantity; {FORM}', 0, 8, id="two qualifiers"),
        pytest.param("NaN kg", f'"NaN kg" is not a quantity; {FORM}', 0, 6, id="not a number"),
        pytest.param("inf kg", f'"inf kg" is not a quantity; {FORM}', 0, 6, id="infinity"),
        pytest.param("１２ kg", f'"１２ kg" is not a quantity; {FORM}', 0, 5, id="full-width digits"),
        pytest.param("١٢ kg", f'"١٢ kg" is not a quantity; {FORM}', 0, 5, id="Arabic-Indic digits"),
        pytest.param("−5 kg", f'"−5 kg" is not a quantity; {FORM}', 0, 5, id="a typographic minus"),
        pytest.param("(5) kg", f'"(5) kg" is not a quantity; {FORM}', 0, 6, id="parentheses"),
        pytest.param("5", f'"5" has no unit; {FORM}', 0, 1, id="no unit"),
        pytest.param(" 5 million ", f'"5 million" has no unit; {FORM}', 0, 11, id="a scale and no unit"),
        pytest.param(
            "1,010 USD",
            "digits are not grouped here, and decimals take a point; write 1010.5, not 1,010.5",
            0,
            3,
            id="grouped with commas",
        ),
        pytest.param(
            "6 USD, 1'010 CNY",
            "digits are not grouped here, and decimals take a point; write 1010.5, not 1,010.5",
            7,
            10,
            id="grouped with apostrophes",
        ),
        pytest.param(
            "1 010 USD",
            "digits are not grouped here, and decimals take a point; write 1010.5, not 1,010.5",
            0,
            3,
            id="grouped with spaces",
        ),
        pytest.param(
            "1_010 USD",
            "digits are not grouped here, and decimals take a point; write 1010.5, not 1,010.5",
            0,
            3,
            id="grouped with underscores",
        ),
        pytest.param(
            "$6", "currencies are written as ISO 4217 codes; write USD, not $", 0, 1, id="a symbol before"
        ),
        pytest.param(
            "6 € million",
            "currencies are written as ISO 4217 codes; write USD, not $",
            2,
            3,
            id="a symbol after",
        ),
        pytest.param(
            "20-24 USD", "a range is written with two points; write 20..24 billion USD", 1, 4, id="a hyphen"
        ),
        pytest.param(
            "20–24 USD", "a range is written with two points; write 20..24 billion USD", 1, 4, id="a dash"
        ),
        pytest.param(
            "20 to 24 USD", "a range is written with two points; write 20..24 billion USD", 1, 7, id="a word"
        ),
        pytest.param(
            "6e9 USD",
            "an exponent is not part of the notation; write 6 billion, not 6e9",
            0,
            3,
            id="an exponent",
        ),
        pytest.param(
            "6bn USD", "a space stands between figure and unit; write 6 billion CNY", 0, 2, id="a glued scale"
        ),
        pytest.param(
            "12kg", "a space stands between figure and unit; write 6 billion CNY", 1, 3, id="a glued unit"
        ),
        pytest.param("> 5..6 kg", "a bound takes one figure, not a range", 0, 6, id="a bound on a range"),
        pytest.param("= 6..5 kg", "the range ends below its start", 2, 6, id="a range the wrong way round"),
        pytest.param(
            "1" * 41 + " kg", f"a figure has at most {MAX_DIGITS} digits", 0, 41, id="too many digits"
        ),
        pytest.param(
            "5.." + "1" * 41 + " kg",
            f"a figure has at most {MAX_DIGITS} digits",
            3,
            44,
            id="too many digits above",
        ),
        pytest.param(
            "5 " + "x" * MAX_LENGTH,
            f"a quantity is written in at most {MAX_LENGTH} characters",
            0,
            MAX_LENGTH + 2,
            id="too long",
        ),
    ],
)
def test_says_what_is_wrong_with_a_notation(text: str, message: str, start: int, end: int) -> None:
    with pytest.raises(NotationError) as refused:
        parse(text)

    assert str(refused.value) == message
    assert (refused.value.start, refused.value.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "unit", "hint", "start"),
    [
        pytest.param("12 kgg", "kgg", 'did you mean "kgf"?', 3, id="a slip"),
        pytest.param("  > 5 million usd ", "usd", 'did you mean "USD"?', 14, id="small letters"),
        pytest.param("5 camera", "camera", 'did you mean "cameras"?', 2, id="not the listed form"),
        pytest.param("5 yuan", "yuan", NO_HINT, 2, id="a currency's everyday name"),
        pytest.param("5 million billion USD", "billion USD", NO_HINT, 10, id="two scale words"),
        pytest.param("5 million %%", "%%", 'did you mean "%"?', 10, id="two percent signs"),
        pytest.param("5 m**999999999", "m**999999999", NO_HINT, 2, id="a vast exponent"),
        pytest.param("5 kg; import os", "kg; import os", NO_HINT, 2, id="code"),
    ],
)
def test_points_at_an_unknown_unit(text: str, unit: str, hint: str, start: int) -> None:
    with pytest.raises(UnitError) as refused:
        parse(text)

    assert str(refused.value) == f'"{unit}" is not a unit, a currency or a count noun; {hint}'
    assert (refused.value.start, refused.value.end) == (start, start + len(unit))


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        pytest.param("6 billion CNY", "6.2 billion CNY", True, id="one rounds to the other"),
        pytest.param("6.0 billion CNY", "6.2 billion CNY", False, id="both precise"),
        pytest.param("6 kg", "7 kg", True, id="ends that touch, both closed"),
        pytest.param("> 3 million USD", "= 3 million USD", False, id="more than a figure, and the figure"),
        pytest.param(">= 3 million USD", "= 3 million USD", True, id="at least a figure, and the figure"),
        pytest.param("1 mile", "1.6 km", True, id="other units"),
        pytest.param("1.00 mile", "1.7 km", False, id="other units, apart"),
        pytest.param("100 degC", "212 degF", True, id="temperatures"),
        pytest.param("= 100 degC", "= 212 degF", True, id="exact temperatures"),
        pytest.param("= 1 week", "= 7 day", True, id="an exact seventh"),
        pytest.param("= 1 yard", "= 3 ft", True, id="an exact third"),
        pytest.param("= 1000.001 yard", "= 3000 ft", False, id="exact lengths, apart"),
        pytest.param("4 percent", "40 permille", True, id="shares"),
        pytest.param("1 week", "7 day", True, id="durations"),
    ],
)
def test_two_quantities_meet_when_they_can_be_the_same(one: str, other: str, *, meet: bool) -> None:
    assert parse(one).meets(parse(other)) is meet


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        pytest.param(
            "1 USD",
            "1 CNY",
            "CNY and USD measure different things",
            id="currencies",
        ),
        pytest.param(
            "1 USD",
            "1 km",
            "kilometer and USD measure different things",
            id="money and length",
        ),
        pytest.param(
            "1 cameras",
            "1 people",
            "person and camera measure different things",
            id="counts",
        ),
    ],
)
def test_quantities_of_different_things_do_not_compare(one: str, other: str, message: str) -> None:
    with pytest.raises(UnitError) as refused:
        parse(one).meets(parse(other))

    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("1 USD", "1 CNY", id="currencies"),
        pytest.param("1 cameras", "1 people", id="counts"),
        pytest.param("1 kg", "1 km", id="units"),
        pytest.param("1 USD", "1 percent", id="money and a share"),
        pytest.param("20 degC", "20 degC", id="temperatures"),
    ],
)
def test_adding_what_cannot_be_added_is_refused(one: str, other: str) -> None:
    with pytest.raises(UnitError):
        parse(one) + parse(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("4 kg", "6 kg", "9..11 kg", id="one unit"),
        pytest.param("4 kg", "600 g", "4.09..5.11 kg", id="the first one's unit"),
        pytest.param("600 million USD", "410 million USD", "1.009..1.011 billion USD", id="money"),
        pytest.param("> 3 million USD", "1 million USD", "> 3.5 million USD", id="a bound"),
        pytest.param("= 3 cameras", "= 2 cameras", "5 cameras", id="exact"),
        pytest.param("2 percent", "3 percentage_point", "4..6 percent", id="shares"),
    ],
)
def test_sums(one: str, other: str, expected: str) -> None:
    assert str(parse(one) + parse(other)) == expected
    assert (parse(one) + parse(other)).interval == total([parse(one), parse(other)]).interval


def test_differences_products_and_quotients() -> None:
    assert str(parse("10 kg") - parse("4 kg")) == "5..7 kg"
    assert str(parse("10 kg") - parse("4000 g")) == "5.49..6.51 kg"
    assert str(parse("20 degC") - parse("10 degC")) == "9..11 delta_degree_Celsius"
    assert str(parse("4 kg") * 2) == str(2 * parse("4 kg")) == "7..9 kg"
    assert str(parse("4 kg") / 2) == "1.75..2.25 kg"
    assert str(parse("= 6 km") / parse("= 2 hour")) == "3 kilometer / hour"
    assert str(parse("= 60 USD/kg") * parse("= 2 kg")) == "120 USD"


def test_a_ratio_of_one_unit_is_a_number() -> None:
    ratio = parse("= 6 kg") / parse("= 2 kg")

    assert type(ratio) is Number
    assert str(ratio) == "3"


@pytest.mark.parametrize("divisor", ["0 kg", "= 0 people", "0..5 kg", "> -1 kg"])
def test_dividing_by_what_may_be_zero_is_an_error(divisor: str) -> None:
    with pytest.raises(IntervalError, match=r"^cannot divide by .*, which holds zero$"):
        parse("5 kg") / parse(divisor)


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        pytest.param("= 1 mile", "km", "1.60934 km", id="miles"),
        pytest.param("= 5 percent", "permille", "50 permille", id="shares"),
        pytest.param("> 3 km", "m", "> 3000 m", id="a bound"),
    ],
)
def test_converts(text: str, unit: str, expected: str) -> None:
    assert str(parse(text).to(unit)) == expected


def test_converting_to_an_unknown_unit_is_refused() -> None:
    with pytest.raises(UnitError) as refused:
        parse("1 mile").to("kilometr")

    assert str(refused.value) == (
        '"kilometr" is not a unit, a currency or a count noun; did you mean "kilometer"?'
    )


@pytest.mark.parametrize(
    ("low", "high", "unit", "text"),
    [
        pytest.param("5.5e9", "6.5e9", "CNY", "5.5..6.5 billion CNY", id="a scale word"),
        pytest.param("6.301234", "6.349", "CNY/USD", "6.3012..6.349 CNY/USD", id="rounded outward"),
        pytest.param("999999", "1000001", "USD", "0.999999..1.000001 million USD", id="around a scale"),
        pytest.param("0.000012345", "0.000012349", "", "0.000012345..0.000012349", id="small"),
        pytest.param("-0.5", "0.5", "kg", "-0.5..0.5 kg", id="around zero"),
        pytest.param("1234567890", "1234567890", "USD", "1.23457 billion USD", id="a single value"),
        pytest.param("0", "0", "kg", "0 kg", id="zero"),
        pytest.param("3e6", "Infinity", "USD", ">= 3 million USD", id="a bound"),
        pytest.param("-Infinity", "Infinity", "kg", "any value kg", id="no bound"),
    ],
)
def test_a_computed_interval_is_written_for_people(low: str, high: str, unit: str, text: str) -> None:
    assert written(Interval(Decimal(low), Decimal(high)), unit) == text


@given(notations())
def test_notation_reads_back(text: str) -> None:
    quantity = parse(text)

    assert parse(str(quantity)) == quantity
    assert str(parse(str(quantity))) == str(quantity)


@given(notations())
def test_a_figure_lies_in_or_beside_its_interval(text: str) -> None:
    quantity = parse(text)
    beside = Interval(quantity.interval.low, quantity.interval.high)

    assert quantity.point is None or quantity.point in beside
    assert quantity.point is None or quantity.point in quantity.plain.interval


@given(NUMBERS, SCALES, UNITS)
def test_approximate_includes_plain_and_plain_includes_exact(number: str, scale: str, unit: str) -> None:
    approximate, plain, exact = (parse(f"{sign} {number} {scale} {unit}") for sign in ("~", "", "="))

    assert approximate.interval.includes(plain.interval)
    assert plain.interval.includes(exact.interval)
    assert exact.interval.is_point


@given(NUMBERS, st.sampled_from(["0", "00"]))
def test_more_digits_say_more(number: str, zeros: str) -> None:
    precise = number + ("" if "." in number else ".") + zeros
    coarse, fine = parse(f"{number} kg"), parse(f"{precise} kg")

    assert coarse.interval.includes(fine.interval)
    assert coarse.point == fine.point


@given(notations(), notations())
def test_sums_hold_the_sum_of_the_figures(one: str, other: str) -> None:
    a, b = parse(one), parse(other)
    assume(a.unit == b.unit and a.kind is not Kind.PHYSICAL)
    added = a + b

    assert added.interval == a.interval + b.interval
    assert added.unit == a.unit
    assert type(added) is type(a)


@given(st.text(alphabet="0123456789.-~=<> eEkgUSDbmilon%\u00a0,", max_size=24))
def test_any_text_is_a_quantity_or_an_error_that_points_into_it(text: str) -> None:
    quantity, refused = tried(text)

    assert refused is None or 0 <= refused.start <= (refused.end or 0) <= len(text)
    assert quantity is None or parse(str(quantity)) == quantity
