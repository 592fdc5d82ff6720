from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtest.interval import Interval, IntervalError, hull

INFINITY = Decimal("Infinity")


def span(text: str) -> Interval:
    """Read `[1,2)`: brackets closed, parentheses open, nothing for infinity."""
    low, high = text[1:-1].split(",")
    return Interval(
        Decimal(low) if low else -INFINITY,
        Decimal(high) if high else INFINITY,
        text[0] == "[",
        text[-1] == "]",
    )


def holds(interval: Interval, member: Fraction) -> bool:
    """Whether an exact member lies inside; a reference for laws, since quotients are no decimals."""
    above = interval.low == -INFINITY or Fraction(interval.low) <= member
    below = interval.high == INFINITY or member <= Fraction(interval.high)
    reaches_low = interval.low_closed or interval.low == -INFINITY or member != Fraction(interval.low)
    reaches_high = interval.high_closed or interval.high == INFINITY or member != Fraction(interval.high)
    return above and below and reaches_low and reaches_high


ENDS = st.one_of(
    st.decimals(-100, 100, places=1),
    st.integers(-3, 3).map(Decimal),
    st.builds(
        lambda digits, exponent: Decimal(f"{digits}E{exponent}"),
        st.integers(-(10**35), 10**35),
        st.integers(-40, 20),
    ),
)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(ENDS), draw(ENDS)))
    if low == high:
        return Interval.point(low)
    shape = draw(st.sampled_from(["finite", "finite", "above", "below"]))
    return Interval(
        -INFINITY if shape == "below" else low,
        INFINITY if shape == "above" else high,
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def with_member(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    interval = draw(intervals())
    low = None if interval.low == -INFINITY else Fraction(interval.low)
    high = None if interval.high == INFINITY else Fraction(interval.high)
    inner = draw(st.fractions(min_value=Fraction(1, 10**6), max_value=1 - Fraction(1, 10**6)))
    if low is None or high is None:
        away = Fraction(draw(st.integers(1, 10**6)), draw(st.integers(1, 10**6)))
        member = low + away if low is not None else (high or Fraction(0)) - away
    else:
        member = low + (high - low) * inner
    if low is not None and interval.low_closed and draw(st.booleans()):
        member = low
    elif high is not None and interval.high_closed and draw(st.booleans()):
        member = high
    return interval, member


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("[1,2]", "1..2", id="two ends"),
        pytest.param("[1,1]", "1", id="a point"),
        pytest.param("(1,)", "> 1", id="open below"),
        pytest.param("[1,)", ">= 1", id="closed below"),
        pytest.param("(,1)", "< 1", id="open above"),
        pytest.param("(,1]", "<= 1", id="closed above"),
        pytest.param("(,)", "any value", id="no end"),
        pytest.param("[1E+3,2.50E+3]", "1000..2500", id="no exponents and no trailing zeros"),
        pytest.param("[-0,0.00]", "0", id="zeros of any sign and length"),
        pytest.param("[0.0000001,0.10]", "0.0000001..0.1", id="small"),
    ],
)
def test_is_shown_for_people(text: str, shown: str) -> None:
    assert str(span(text)) == shown


@pytest.mark.parametrize("text", ["[2,1]", "(1,1]", "[1,1)", "(1,1)"])
def test_without_members_is_refused(text: str) -> None:
    with pytest.raises(IntervalError, match=r"^no value lies in "):
        span(text)


@pytest.mark.parametrize("end", ["NaN", "sNaN"])
def test_ends_are_numbers(end: str) -> None:
    with pytest.raises(IntervalError, match=r"^an interval's ends are numbers$"):
        Interval(Decimal(end), Decimal(1))


def test_an_infinite_end_is_never_closed() -> None:
    everything = Interval(-INFINITY, INFINITY, low_closed=True, high_closed=True)

    assert not everything.low_closed
    assert not everything.high_closed
    assert not everything.is_finite


@pytest.mark.parametrize(
    ("text", "value", "inside"),
    [
        pytest.param("[1,2]", "1", True, id="closed low end"),
        pytest.param("(1,2]", "1", False, id="open low end"),
        pytest.param("[1,2]", "2", True, id="closed high end"),
        pytest.param("[1,2)", "2", False, id="open high end"),
        pytest.param("[1,2]", "1.5", True, id="between"),
        pytest.param("[1,2]", "2.0000000000000000000000000000000000001", False, id="just outside"),
        pytest.param("(,2]", "-1E+99", True, id="no low end"),
        pytest.param("[1,)", "1E+99", True, id="no high end"),
    ],
)
def test_contains(text: str, value: str, *, inside: bool) -> None:
    assert (Decimal(value) in span(text)) is inside


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        pytest.param("[1,2]", "[2,3]", True, id="touching ends, both closed"),
        pytest.param("[1,2)", "[2,3]", False, id="touching ends, the lower one open"),
        pytest.param("[1,2]", "(2,3]", False, id="touching ends, the upper one open"),
        pytest.param("[1,2)", "(2,3]", False, id="touching ends, both open"),
        pytest.param("[1,2]", "[2.1,3]", False, id="apart"),
        pytest.param("[1,4]", "(2,3)", True, id="one inside the other"),
        pytest.param("(3,)", "[3,3]", False, id="more than 3, and 3"),
        pytest.param("[3,)", "[3,3]", True, id="at least 3, and 3"),
        pytest.param("(3,)", "(,3]", False, id="more than 3, and at most 3"),
        pytest.param("(,)", "[3,3]", True, id="anything"),
    ],
)
def test_meets_where_they_share_a_value(one: str, other: str, *, meet: bool) -> None:
    assert span(one).meets(span(other)) is meet
    assert span(other).meets(span(one)) is meet


@pytest.mark.parametrize(
    ("outer", "inner", "included"),
    [
        pytest.param("[1,2]", "[1,2]", True, id="itself"),
        pytest.param("[1,2]", "(1,2)", True, id="its inside"),
        pytest.param("(1,2)", "[1,2]", False, id="its closure"),
        pytest.param("(1,2]", "(1,2]", True, id="the same open end"),
        pytest.param("[1,)", "[1,9]", True, id="a part of a half-line"),
        pytest.param("[1,9]", "[1,)", False, id="a half-line"),
        pytest.param("(,)", "(,)", True, id="everything"),
    ],
)
def test_includes(outer: str, inner: str, *, included: bool) -> None:
    assert span(outer).includes(span(inner)) is included


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("[1,2]", "[3,4)", "[1,4)", id="apart"),
        pytest.param("(1,2]", "[1,2)", "[1,2]", id="closed wins"),
        pytest.param("(1,)", "(,3)", "(,)", id="half-lines"),
    ],
)
def test_hull_is_the_smallest_that_includes_both(one: str, other: str, expected: str) -> None:
    assert span(one).hull(span(other)) == span(expected)
    assert hull([span(other), span(one)]) == span(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("[1,3]", "(2,4]", "(2,3]", id="overlap"),
        pytest.param("(1,3]", "[1,3)", "(1,3)", id="open wins"),
        pytest.param("[1,2]", "[2,3]", "[2,2]", id="touching ends"),
        pytest.param("[1,2)", "[2,3]", None, id="nothing"),
    ],
)
def test_common_is_what_both_hold(one: str, other: str, expected: str | None) -> None:
    assert span(one).common(span(other)) == (span(expected) if expected else None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("[1,2]", "[10,20]", "[11,22]", id="both closed"),
        pytest.param("[1,2)", "[10,20]", "[11,22)", id="closed only where both are"),
        pytest.param("[1,2]", "(10,20)", "(11,22)", id="open where one is"),
        pytest.param("(3,)", "[1,2]", "(4,)", id="a bound"),
        pytest.param("(3,)", "(,2]", "(,)", id="bounds both ways"),
    ],
)
def test_sums_add_ends(one: str, other: str, expected: str) -> None:
    assert span(one) + span(other) == span(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("[11,22)", "[10,20]", "[-9,12)", id="the other's ends cross over"),
        pytest.param("[1,1]", "[1,1]", "[0,0]", id="points"),
        pytest.param("[1,2]", "(3,)", "(,-1)", id="a bound"),
    ],
)
def test_differences_take_the_other_end(one: str, other: str, expected: str) -> None:
    assert span(one) - span(other) == span(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("[2,3]", "[4,5)", "[8,15)", id="positive"),
        pytest.param("[-2,3]", "[4,5)", "(-10,15)", id="across zero"),
        pytest.param("[-3,-2]", "[-5,-4]", "[8,15]", id="both negative"),
        pytest.param("(0,1]", "[1,)", "(0,)", id="an open zero times no end"),
        pytest.param("[0,1]", "[1,)", "[0,)", id="a closed zero times no end"),
        pytest.param("[0,0]", "(,)", "[0,0]", id="zero times anything"),
        pytest.param("[0,1]", "(2,3)", "[0,3)", id="zero is reached whatever the other end"),
    ],
)
def test_products_take_the_hull_of_the_end_products(one: str, other: str, expected: str) -> None:
    assert span(one) * span(other) == span(expected)
    assert span(other) * span(one) == span(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[2,4)", "(0.25,0.5]", id="positive"),
        pytest.param("[-4,-2)", "(-0.5,-0.25]", id="negative"),
        pytest.param("(0,4]", "[0.25,)", id="down to an open zero"),
        pytest.param("[-4,0)", "(,-0.25]", id="up to an open zero"),
        pytest.param("(2,)", "(0,0.5)", id="no high end"),
        pytest.param("(,-2]", "[-0.5,0)", id="no low end"),
    ],
)
def test_inverse(text: str, expected: str) -> None:
    assert span(text).inverse() == span(expected)


@pytest.mark.parametrize("divisor", ["[-1,1]", "[0,1]", "(-1,0]", "[0,0]", "(,)"])
def test_dividing_by_what_holds_zero_is_an_error(divisor: str) -> None:
    with pytest.raises(IntervalError) as refused:
        span("[1,2]") / span(divisor)

    assert str(refused.value) == f"cannot divide by {span(divisor)}, which holds zero"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[1,2)", "[1,2)", id="positive"),
        pytest.param("[-2,-1)", "(1,2]", id="negative"),
        pytest.param("[-3,2)", "[0,3]", id="across zero, further below"),
        pytest.param("(-1,2]", "[0,2]", id="across zero, further above"),
        pytest.param("(,2]", "[0,)", id="a half-line"),
    ],
)
def test_absolute_value(text: str, expected: str) -> None:
    assert abs(span(text)) == span(expected)


def test_numbers_take_part_as_points() -> None:
    one_to_two = span("[1,2]")

    assert one_to_two + 1 == 1 + one_to_two == span("[2,3]")
    assert one_to_two - Decimal(1) == span("[0,1]")
    assert 3 - one_to_two == span("[1,2]")
    assert one_to_two * -2 == -2 * one_to_two == span("[-4,-2]")
    assert one_to_two / 2 == span("[0.5,1]")
    assert 2 / one_to_two == span("[1,2]")
    assert sum([one_to_two, one_to_two]) == span("[2,4]")


def test_widening_moves_each_end_outward_by_a_share_of_itself() -> None:
    assert span("[100,200)").widened(Decimal("0.03")) == span("[97,206)")
    assert span("[-200,-100]").widened(Decimal("0.03")) == span("[-206,-97]")
    assert span("(100,)").widened(Decimal("0.03")) == span("(97,)")


def test_digits_beyond_decimals_usual_precision_are_kept() -> None:
    long = Decimal("1.234567890123456789012345678901234567890123456789")

    assert (-Interval.point(long)).low == long.copy_negate()
    assert 1 - Interval.point(long) == Interval.point(
        Decimal("-0.234567890123456789012345678901234567890123456789")
    )
    assert Interval.point(1) - long == 1 - Interval.point(long)


def test_a_quotient_without_end_is_enclosed() -> None:
    third = Interval.point(1) / 3

    assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)
    assert third.high - third.low == Decimal("1E-60")


@given(with_member(), with_member())
def test_results_hold_the_result_of_every_pair_of_members(
    one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    (a, x), (b, y) = one, other
    quotient = None if 0 in b else a / b

    assert holds(a + b, x + y)
    assert holds(a - b, x - y)
    assert holds(a * b, x * y)
    assert holds(-a, -x)
    assert holds(abs(a), abs(x))
    assert quotient is None or holds(quotient, x / y)


@given(with_member(), intervals(), intervals())
def test_hull_common_and_meets_agree(one: tuple[Interval, Fraction], b: Interval, c: Interval) -> None:
    a, member = one
    both = a.common(b)

    assert a.hull(b).includes(a)
    assert a.hull(b).includes(b)
    assert (both is not None) is a.meets(b) is b.meets(a)
    assert not a.meets(b) or not (a.is_below(b) or b.is_below(a))
    assert both is None or (a.includes(both) and b.includes(both))
    assert (both is not None and holds(both, member)) == (holds(a, member) and holds(b, member))
    assert not (a.includes(b) and b.includes(c)) or a.includes(c)


@given(intervals(), intervals(), intervals())
def test_arithmetic_keeps_inclusion(a: Interval, b: Interval, c: Interval) -> None:
    wider = a.hull(b)

    assert (wider + c).includes(a + c)
    assert (wider - c).includes(a - c)
    assert (wider * c).includes(a * c)


@given(intervals(), intervals(), st.decimals(0, 1, places=3), st.decimals(0, 1, places=3))
def test_widening_is_monotone(a: Interval, b: Interval, less: Decimal, more: Decimal) -> None:
    less, more = sorted((less, more))

    assert a.widened(less).includes(a)
    assert a.widened(more).includes(a.widened(less))
    assert a.hull(b).widened(less).includes(a.widened(less))


@given(intervals())
def test_negation_and_inverse_undo_themselves(a: Interval) -> None:
    assume(0 not in a)
    negative = -a

    assert -negative == a
    assert a.inverse().inverse().includes(a)


@pytest.mark.parametrize(
    ("one", "other", "lower", "upper"),
    [
        pytest.param("[1,2]", "[3,4]", "[1,2]", "[3,4]", id="apart"),
        pytest.param("[1,4]", "[2,3]", "[1,3]", "[2,4]", id="one inside the other"),
        pytest.param("[1,2]", "(1,2)", "[1,2)", "(1,2]", id="an end is reached where it can be"),
        pytest.param("(5,]", "[1,2]", "[1,2]", "(5,]", id="open above"),
    ],
)
def test_the_smaller_and_the_larger_of_two(one: str, other: str, lower: str, upper: str) -> None:
    assert span(one).lower(span(other)) == span(other).lower(span(one)) == span(lower)
    assert span(one).upper(span(other)) == span(other).upper(span(one)) == span(upper)


@given(with_member(), with_member())
def test_the_smaller_of_two_members_lies_in_the_lower(
    one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    assert holds(one[0].lower(other[0]), min(one[1], other[1]))
    assert holds(one[0].upper(other[0]), max(one[1], other[1]))
