"""Formulas: what they may say, and what they come to."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.claim import Unavailable
from claimtest.errors import NotationError
from claimtest.formula import Formula
from claimtest.formula_compute import Comparison, Value
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rates import Rates

PUBLISHED = Period.parse("2018-04-10")
RATES = Rates.read_csv("date,pair,rate\n2018-04-10,USD/CNY,6\n2017-04-10,USD/CNY,5\n", "own.csv")
VALUES: dict[str, Value] = {
    "a": Quantity.parse("4 kg"),
    "b": Quantity.parse("6 kg"),
    "parts": (Quantity.parse("1 kg"), Quantity.parse("2 kg")),
    "empty": (),
    "share": Quantity.parse("10 percent"),
    "price": Quantity.parse("= 8 USD"),
    "yuan": Quantity.parse("= 60 CNY"),
    "none": Quantity.parse("= 0 kg"),
    "open": Quantity.parse("> 5 kg"),
    "x-y": Quantity.parse("3 kg"),
    "other.a": Quantity.parse("5000 g"),
    "heat": Quantity.parse("20 degC"),
}

HINT = "write names, figures, + - * /, sum min max abs convert, and == < <= > >= between them"


def compared(text: str) -> Comparison:
    formula = Formula.parse(text)
    bound = formula.bound({name.text: VALUES[name.text] for name in formula.names})
    found = bound.compare(Rates.of([RATES]), PUBLISHED)
    assert not isinstance(found, Unavailable)
    return found[0]


def refused(text: str) -> str:
    """Return what is said of a formula, with the words that are meant."""
    with pytest.raises(NotationError) as raised:
        compared(text)
    error = raised.value
    return f"[{text[error.start : error.end]}] {error.message}; {error.hint}"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("a == b", "4 kg", id="a claim"),
        pytest.param("a + b == b", "9..11 kg", id="a sum"),
        pytest.param("b - a == b", "1..3 kg", id="a difference"),
        pytest.param("2 * a == b", "7..9 kg", id="a number"),
        pytest.param("a * 2.5 == b", "8.75..11.25 kg", id="a decimal number, exact"),
        pytest.param("a / 4 == b", "0.875..1.125 kg", id="a quotient"),
        pytest.param("-a == b", "-4.5..-3.5 kg", id="a negative"),
        pytest.param("a + b * 2 == b", "14.5..17.5 kg", id="products first"),
        pytest.param("(a + b) * 2 == b", "18..22 kg", id="parentheses first"),
        pytest.param("sum(a, b, parts) == b", "11..15 kg", id="sum of amounts and lists"),
        pytest.param("min(a, b) == b", "3.5..4.5 kg", id="min"),
        pytest.param("max(a, open) == b", "> 5 kg", id="max"),
        pytest.param("min(a, open) == b", "3.5..4.5 kg", id="min of something open"),
        pytest.param("abs(a - b) == b", "1..3 kg", id="abs"),
        pytest.param("a + other.a == b", "8.49..9.51 kg", id="other units"),
        pytest.param('"5 lb" == a', "5 lb", id="a figure with its unit"),
        pytest.param("'5 lb' == a", "5 lb", id="in other quotation marks"),
        pytest.param('"x-y" + a == b', "6..8 kg", id="a name that looks like a subtraction"),
        pytest.param("share * a == b", "0.332..0.473 kg", id="a share of something"),
        pytest.param("a / b == share", "0.538..0.819", id="a ratio"),
        pytest.param("a * (1 + share) == b", "3.83..4.98 kg", id="a growth"),
        pytest.param("convert(yuan, USD) == price", "10 USD", id="at the rate of publication"),
        pytest.param('convert(yuan, USD, on="2017-04-10") == price', "12 USD", id="at the rate of a date"),
        pytest.param("convert(yuan + yuan, USD) == price", "20 USD", id="a computed amount converted"),
        pytest.param("convert(price, USD) == price", "8 USD", id="into its own currency"),
        pytest.param("\n  a\n  +  b\n== b\n", "9..11 kg", id="over several lines"),
    ],
)
def test_computes(text: str, left: str) -> None:
    assert str(compared(text).left) == left


@pytest.mark.parametrize(
    ("text", "holds", "could_fail"),
    [
        pytest.param("a < b", True, True, id="less"),
        pytest.param("b < a", False, True, id="not less"),
        pytest.param("b <= a", False, True, id="not less or equal"),
        pytest.param('b <= "5.5 kg"', True, True, id="ends that touch"),
        pytest.param('"= 6 kg" < "= 6 kg" + none', False, True, id="points are not less than themselves"),
        pytest.param('"= 6 kg" <= "= 6 kg" + none', True, True, id="but less or equal"),
        pytest.param("open > a", True, False, id="open above"),
        pytest.param("open < a", False, True, id="open above, but not below"),
        pytest.param("open == b", True, True, id="open on one side"),
        pytest.param('open == ">= 9 kg"', True, False, id="both open above"),
        pytest.param("open - open == a", True, False, id="open to both sides"),
        pytest.param("a == a", True, False, id="one thing on both sides"),
        pytest.param("a > 0", True, True, id="a bare zero has any unit"),
        pytest.param("0 < a", True, True, id="on either side"),
        pytest.param("a == other.a", False, True, id="another unit"),
        pytest.param('heat < "80 degF"', True, True, id="another scale"),
    ],
)
def test_compares(text: str, *, holds: bool, could_fail: bool) -> None:
    comparison = compared(text)

    assert comparison.holds is holds
    assert comparison.could_fail is could_fail


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("a = b", "[=] one = compares nothing; write == for equality", id="one ="),
        pytest.param("a ≥ b", "[≥] ≥ is not part of a formula; write >= <= == * / - instead", id="≥"),
        pytest.param(
            "a == 5 kg",
            '[5 kg] a figure with a unit stands in quotation marks; write "5 kg"',
            id="a unit",
        ),
        pytest.param(
            "a == 5%", '[%] a figure with a unit stands in quotation marks; write "5 percent"', id="percent"
        ),
        pytest.param(
            "a == $5", '[$] currencies are written as ISO 4217 codes; write "3 million USD"', id="$"
        ),
        pytest.param(
            "a == 1,000", "[1,000] digits are not grouped here; write 1000, not 1,000", id="grouped"
        ),
        pytest.param(
            "a", "[a] the formula compares nothing; write == or another comparison", id="no comparison"
        ),
        pytest.param(
            "1 == 1", "[1 == 1] the formula names no claim; compare what claims state", id="no claim"
        ),
        pytest.param(
            "a + b != b",
            "[a + b != b] a + b != b cannot stand in a formula; compare with == < <= > >=",
            id="!=",
        ),
        pytest.param(
            "a < b and b < a",
            "[a < b and b < a] a < b and b < a cannot stand in a formula;"
            " write one comparison, or a chain such as a < b < c",
            id="and",
        ),
        pytest.param("mx(a) == b", '[mx] there is no function "mx"; did you mean "max"?', id="a function"),
        pytest.param(
            "eval(a) == b",
            '[eval] there is no function "eval"; there are sum, min, max, abs and convert',
            id="eval",
        ),
        pytest.param(
            "abs(a, b) == b",
            "[abs(a, b)] abs(a, b) cannot stand in a formula; abs takes one amount",
            id="abs of two",
        ),
        pytest.param(
            "sum() == a", "[sum()] sum() cannot stand in a formula; sum takes amounts", id="sum of nothing"
        ),
        pytest.param(
            "sum(empty) == a",
            "[sum(empty)] sum(empty) has nothing in it; list at least one amount",
            id="an empty list",
        ),
        pytest.param("parts == a", '[parts] "parts" is a list; write sum(parts)', id="a list"),
        pytest.param(
            "a + price == b",
            "[a + price] kilogram and USD measure different things; None",
            id="a sum of two things",
        ),
        pytest.param(
            "a == price", "[a == price] kg and USD measure different things; None", id="two things compared"
        ),
        pytest.param(
            "a > 5",
            '[a > 5] kg and a number measure different things; write the unit: "5 kg"',
            id="a number without unit",
        ),
        pytest.param(
            "price + yuan == price",
            "[price + yuan] USD and CNY measure different things;"
            " go through an exchange rate: convert(yuan, USD)",
            id="two currencies",
        ),
        pytest.param(
            "min(a, price) == a",
            "[min(a, price)] USD and kilogram measure different things; None",
            id="the least of two things",
        ),
        pytest.param(
            "b == a / none",
            "[none] cannot divide by none, which may be zero: = 0 kg; divide by what cannot be zero",
            id="zero",
        ),
        pytest.param(
            "heat + heat == heat",
            "[heat + heat] temperatures cannot be added or multiplied;"
            " a difference of temperatures is written in delta_degC or delta_degF",
            id="temperatures",
        ),
        pytest.param(
            "convert(a, USD) == price",
            "[a] a is no amount of money: 4 kg; convert is for currencies; units convert by themselves",
            id="a weight into dollars",
        ),
        pytest.param(
            "convert(yuan, usd) == price", '[usd] "usd" is no currency; did you mean "USD"?', id="no currency"
        ),
        pytest.param(
            "convert(yuan) == price",
            "[convert(yuan)] convert(yuan) cannot stand in a formula;"
            ' write convert(amount, USD) or convert(amount, USD, on="2018-04-09")',
            id="convert into nothing",
        ),
        pytest.param(
            'convert(yuan, USD, on="2018-13") == price',
            '["2018-13"] "2018-13" is not in the calendar; None',
            id="no date",
        ),
        pytest.param(
            'a == "3 kgg"',
            '[kgg] "kgg" is not a unit, a currency or a count noun; did you mean "kgf"?',
            id="no unit",
        ),
        pytest.param(
            'a == "3 " "kg"',
            '["3 " "kg"] "3 " "kg" cannot stand in a formula; write one text in one pair of quotation marks',
            id="two texts",
        ),
        pytest.param("a[0] == b", f"[a[0]] a[0] cannot stand in a formula; {HINT}", id="an index"),
        pytest.param("a ** 2 == b", f"[a ** 2] a ** 2 cannot stand in a formula; {HINT}", id="a power"),
        pytest.param("a == True", f"[True] True cannot stand in a formula; {HINT}", id="a truth value"),
        pytest.param("a == 1e3", f"[1e3] 1e3 cannot stand in a formula; {HINT}", id="an exponent"),
        pytest.param("a == 0x10", f"[0x10] 0x10 cannot stand in a formula; {HINT}", id="another base"),
        pytest.param(
            "a == 1_000", f"[1_000] 1_000 cannot stand in a formula; {HINT}", id="grouped by underscores"
        ),
        pytest.param("a == 3j", f"[3j] 3j cannot stand in a formula; {HINT}", id="a complex number"),
        pytest.param(
            "(lambda: a)() == b",
            f"[(lambda: a)()] (lambda: a)() cannot stand in a formula; {HINT}",
            id="a function of one's own",
        ),
        pytest.param(
            "a.b().c == b", f"[a.b().c] a.b().c cannot stand in a formula; {HINT}", id="a part of a call"
        ),
        pytest.param(
            "f'{a}' == b",
            f"[f'{{a}}'] f'{{a}}' cannot stand in a formula; {HINT}",
            id="a text with code in it",
        ),
        pytest.param("b'a' == b", f"[b'a'] b'a' cannot stand in a formula; {HINT}", id="bytes"),
        pytest.param(
            "a == (b", f"[(] the formula cannot be read from here; {HINT}", id="an open parenthesis"
        ),
        pytest.param("a ==", f"[==] the formula ends too early; {HINT}", id="an end too early"),
        pytest.param("a == b # c", "[#] # is not part of a formula; remove it", id="a comment"),
        pytest.param("a == \\ b", "[\\] \\ is not part of a formula; remove it", id="a backslash"),
        pytest.param("a == b\0", "[\0] U+0000 is not part of a formula; remove it", id="NUL"),
        pytest.param(
            "a == b\ud800", "[\ud800] U+D800 is not part of a formula; remove it", id="a lone surrogate"
        ),
    ],
)
def test_points_at_what_is_wrong(text: str, said: str) -> None:
    assert refused(text) == said


DEEP = {
    "a long text": "a == " + "a + " * 200 + "b",
    "parentheses": "a == " + "(" * 240 + "b" + ")" * 240,
    "minus signs": "a == " + "-" * 300 + "b",
    "nested calls": "a == " + "abs(" * 60 + "b" + ")" * 60,
    "many terms": "a == " + "+".join("a" * 120),
    "a long chain": "<".join("a" * 240),
    "many digits": "a == " + "9" * 480,
    "attributes": "a == " + ".".join("b" * 240),
    "unicode digits": "a == ٣",
    "letters that fold into others": "ﬁ == a",
    "keywords": "in == is",
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_is_hostile_is_refused(text: str) -> None:
    with pytest.raises((NotationError, KeyError)):
        compared(text)


WORDS = "a b parts sum convert USD on == <= < = + - * / ( ) , . 1 0 1.5 \" ' # { [ % é ª in lambda if else \n \0 \ud800"


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=25).map(" ".join) | st.text(max_size=40))
def test_no_text_does_anything_but_parse_or_be_refused(text: str) -> None:
    with suppress(NotationError):
        Formula.parse(text)


FIGURES = st.decimals(-(10**6), 10**6, places=2).map(lambda figure: Quantity.parse(f"{figure:f} kg"))


@pytest.mark.parametrize(
    "text",
    ["x + y - z == x", "x - 2 * y == z", "max(x, -y) <= abs(z)", "sum(x, min(y, z)) > x", "x * y < z * z"],
)
@given(x=FIGURES, y=FIGURES, z=FIGURES)
def test_the_points_lie_in_what_the_rounded_figures_come_to(
    text: str, x: Quantity, y: Quantity, z: Quantity
) -> None:
    formula = Formula.parse(text)
    values = {"x": x, "y": y, "z": z}
    rounded = formula.bound({name.text: values[name.text] for name in formula.names})
    sides = [each.compare(Rates.of([]), PUBLISHED) for each in (rounded, rounded.unrounded())]

    assert not isinstance(sides[0], Unavailable)
    assert not isinstance(sides[1], Unavailable)
    assert sides[0][0].left.interval.includes(sides[1][0].left.interval)
    assert sides[0][0].holds or not sides[1][0].holds


def test_a_missing_rate_is_no_answer() -> None:
    formula = Formula.parse("convert(yuan, TWD) > 0").bound({"yuan": VALUES["yuan"]})

    assert formula.compare(Rates.of([RATES]), PUBLISHED) == Unavailable("no rate table has TWD")


def test_a_divisor_that_only_the_rate_makes_zero_is_found_when_it_is_known() -> None:
    text = "price / (convert(yuan, USD) - price * 1.25) == 1"
    formula = Formula.parse(text).bound({"yuan": VALUES["yuan"], "price": VALUES["price"]})

    with pytest.raises(NotationError, match=r"^cannot divide by convert\(yuan, USD\) - price"):
        formula.compare(Rates.of([RATES]), PUBLISHED)
