"""Whatever Babel writes in a locale, the reader reads back."""

from decimal import Decimal

from babel import Locale, numbers, units
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.reader import read

LOCALES = sorted(locale_identifiers())
# Arabic commas as grouping marks would join the numbers of a list; two digits in a last group are no group.
OWN_GROUPING = {"bgn", "blo", "ff_Adlm", "ks", "nqo", "tok"}
# Spellings of a unit that no text could be told apart by, as a letter and its mark for one letter.
OWN_SPELLING = {"bal", "doi"}
# A minus behind the number, a space between minus and currency, or a code joined to its number by the minus, as
# names are.
OWN_MINUS = {"de_CH", "es_CL", "es_EC", "es_VE", "fa", "fy", "luy"}
# Abbreviations that are a unit's symbol elsewhere or here (t, m, mi, kM), stand before the figure, or differ
# from one of another size by case or by a space alone.
OWN_ABBREVIATIONS = {
    "af", "bew", "ca", "chr", "da", "is", "kab", "kea", "kgp", "kxv", "la", "lld", "my", "sd", "si", "sw", "yrl",
}  # fmt: skip
# Abbreviations that CLDR gives two sizes, or that differ from another size by a space, or are a unit's symbol, where
# no currency stands beside them; and the same beside a currency.
OWN_SIZES = {"bn", "fi", "ne", "to"}
OWN_SIZES_OF_MONEY = {"es_US", "ne"}
# A name joined to its number by the minus.
OWN_NAMES = {"si"}
AMOUNTS = st.decimals(min_value=-10_000_000, max_value=10_000_000, places=2)


def locales(*lacking: set[str]) -> st.SearchStrategy[Locale]:
    without = tuple(f"{name}_" for name in set().union(*lacking))
    return st.sampled_from([name for name in LOCALES if not f"{name}_".startswith(without)]).map(Locale.parse)


def figures(text: str, locale: Locale) -> list[tuple[Decimal | None, str | None]]:
    return [
        (reading.value, reading.unit) for reading in read(text, str(locale)) if reading.figure is not None
    ]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(locale=locales(OWN_GROUPING), amount=AMOUNTS)
def test_decimals(locale: Locale, amount: Decimal) -> None:
    text = numbers.format_decimal(amount, locale=locale, format="#,##0.00", decimal_quantization=False)
    # A year that stands alone is a date, however it was meant.
    (value,) = [reading.value for reading in read(text, str(locale))]

    assert value == amount


@settings(deadline=None, max_examples=50, derandomize=True)
@given(locale=locales(OWN_GROUPING), percent=st.integers(-10_000, 10_000))
def test_percentages(locale: Locale, percent: int) -> None:
    text = numbers.format_percent(Decimal(percent) / 100, locale=locale)

    assert figures(text, locale) == [(Decimal(percent), "percent")]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(
    locale=locales(OWN_GROUPING, OWN_MINUS),
    amount=AMOUNTS,
    code=st.sampled_from(["EUR", "JPY", "INR", "CHF"]),
)
def test_currencies(locale: Locale, amount: Decimal, code: str) -> None:
    text = numbers.format_currency(amount, code, locale=locale, currency_digits=False, format="#,##0.00 ¤¤")
    standard = numbers.format_currency(amount, "EUR", locale=locale)

    assert figures(text, locale) == [(amount, code)]
    assert figures(standard, locale) == [(amount, "EUR")]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(locale=locales(OWN_GROUPING, OWN_NAMES), amount=AMOUNTS, code=st.sampled_from(["EUR", "CHF"]))
def test_currency_names(locale: Locale, amount: Decimal, code: str) -> None:
    text = numbers.format_currency(amount, code, locale=locale, format_type="name")

    assert figures(text, locale) == [(amount, code)]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(
    locale=locales(OWN_GROUPING, OWN_ABBREVIATIONS, OWN_SIZES),
    digits=st.integers(1, 999),
    power=st.sampled_from([3, 6, 9]),
    kind=st.sampled_from(["short", "long"]),
)
def test_compact_figures(locale: Locale, digits: int, power: int, kind: str) -> None:
    amount = Decimal(digits).scaleb(power)
    if kind in locale.compact_decimal_formats:
        text = numbers.format_compact_decimal(amount, format_type=kind, locale=locale, fraction_digits=2)  # type: ignore[arg-type]

        assert [value for value, _ in figures(text, locale)] == [amount]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(
    locale=locales(OWN_GROUPING, OWN_ABBREVIATIONS, OWN_SIZES_OF_MONEY),
    digits=st.integers(1, 999),
    power=st.sampled_from([6, 9]),
)
def test_compact_currencies(locale: Locale, digits: int, power: int) -> None:
    amount = Decimal(digits).scaleb(power)
    text = numbers.format_compact_currency(amount, "EUR", locale=locale, fraction_digits=2)

    assert figures(text, locale) == [(amount, "EUR")]


@settings(deadline=None, max_examples=50, derandomize=True)
@given(locale=locales(OWN_GROUPING, OWN_SPELLING), length=st.integers(2, 1_800))
def test_units(locale: Locale, length: int) -> None:
    text = units.format_unit(length, "length-kilometer", locale=locale)
    if "length-" not in text:  # Babel's own fallback, where CLDR has no name
        assert figures(text, locale) == [(Decimal(length), "kilometer")]
