"""No text makes reading crash, hang or backtrack."""

import itertools
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.reader import pairs, read
from claimtest.reader.folding import fold
from claimtest.reader.joins import join
from claimtest.reader.languages import find_language
from claimtest.reader.scan import scan

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SIZE = 20_000
HOSTILE = {
    "digits": "1",
    "alternating separators": "1,2.",
    "grouped digits": "1,234,567 ",
    "spaced digits": "1 234 ",
    "points": ".",
    "hyphens": "1-",
    "slashes": "1/2/",
    "colons": "1:2:",
    "number words": "one hundred and ",
    "scale words": "million ",
    "units": "5 km ",
    "currencies": "$1",
    "open brackets": "(",
    "amounts in brackets": "5 yuan ($",
    "qualifiers": "more than ",
    "spaces": " ",
    "line breaks": "5\n",
    "NULs": "\x00",
    "NULs and digits": "\x001",
    "lone surrogates": "\ud800",
    "surrogates and digits": "5\udfff",
    "combining marks": "5\u0301",
    "bidirectional controls": "\u202e5",
    "powers": "1e9",
    "fractions": "1/2 ",
    "vulgar fractions": "½",
    "letters that grow in lower case": "İ5",
    "decimal words": "one point one ",
    "months": "5 May ",
    "hundreds": "百",
    "ten thousands": "万万",
    "spelled digits": "一",
    "divisions": "三分之",
}
ASIAN = {
    ("zh", "estimates"): "三四百",
    ("ja", "neighbours"): "四、五",
    ("ja", "spoken numbers"): "にひゃく",
    ("ja", "spoken digits"): "いち、",
}
CASES = [
    *(
        pytest.param(language, piece, id=f"{language}-{name}")
        for name, piece in HOSTILE.items()
        for language in ("en", "de", "zh")
    ),
    *(pytest.param(language, piece, id=f"{language}-{name}") for (language, name), piece in ASIAN.items()),
]
LANGUAGES = ["en", "fr", "de", "zh", "ko", "ar", "hi", "tr"]


@pytest.mark.parametrize(("language", "piece"), CASES)
def test_hostile_text_takes_time_in_line_with_its_length(language: str, piece: str) -> None:
    text = piece * (SIZE // len(piece))
    started = time.process_time()
    readings = read(text, language)
    pairs(text, language, readings)

    assert time.process_time() - started < 5
    assert all(reading.text == text[reading.start : reading.end] for reading in readings[:100])


@pytest.mark.parametrize("language", ["en", "fr", "de", "zh"])
def test_no_figure_copies_the_text_around_it(language: str) -> None:
    figures = "".join(path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")) + "Page 5. 2 of 9."
    filler = "x, " * 200_000
    text = f"{filler}{figures}{filler}end"
    known = find_language(language)
    folded = fold(text, known.alike)
    read(figures, language)  # tables that are made when they are first needed
    tracemalloc.start()
    found = sum(1 for _ in join(scan(text, folded, known), folded, known))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert found > 50
    assert most < len(filler) // 2


def test_ends_of_readings_never_overlap() -> None:
    readings = read("between 5 and 6 million (US$7m) or €8 9 10% 11 km 12 ", "en")

    assert all(one.end <= other.start for one, other in itertools.pairwise(readings))


@settings(max_examples=200, deadline=None)
@given(
    text=st.lists(
        st.one_of(
            st.sampled_from(
                [*HOSTILE.values(), " to ", " and ", "%", " million", "€", " billion dollars", "–", "2018"]
            ),
            st.text(max_size=5),
        ),
        max_size=30,
    ).map("".join),
    language=st.sampled_from(LANGUAGES),
)
def test_any_text_is_read(text: str, language: str) -> None:
    readings = read(text, language)
    ends = [(reading.start, reading.end) for reading in readings]

    assert ends == sorted(ends)
    assert all(0 <= start < end <= len(text) for start, end in ends)
    assert all(text[reading.start : reading.end] == reading.text for reading in readings)
    assert all(reading.figure is None or reading.figure.interval is not None for reading in readings)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "12^22", id="power beyond the precision"),
        pytest.param("en", "10^15", id="power of ten"),
        pytest.param("en", "11111111111111½", id="vulgar fraction after 14 digits"),
        pytest.param("en", "11111111111111 1/2", id="fraction after 14 digits"),
        pytest.param("en", "99999999999999 out of 2", id="quotient of 14 digits"),
        pytest.param("en", "99999 billion out of 2", id="quotient of a scaled number"),
        pytest.param("sv", "99999md genom 2", id="quotient in Swedish"),
        pytest.param("en", "12345678901234 feet 6 inches", id="parts of a long measure"),
        pytest.param("zh", "三分之99999999999999", id="long dividend"),
        pytest.param("zh", "9999999999999999999999999995半", id="half after 28 digits"),
        pytest.param("ja", "10^6 億", id="power before a scale word"),
        pytest.param("en", "three point " + "9" * 29, id="long digits after a decimal word"),
        pytest.param("zh", "2点56,0", id="decimals with a separator after a decimal word"),
        pytest.param("ko", "9쩜" + "9" * 29, id="long digits after a decimal word in Korean"),
        pytest.param("en", "3" * 4301 + "/2", id="more digits than Python makes an integer"),
        pytest.param("en", "1 " + "3" * 4301 + "/2", id="the same in a mixed number"),
    ],
)
def test_long_figures_are_read_or_left(language: str, text: str) -> None:
    readings = read(text, language)

    assert all(text[reading.start : reading.end] == reading.text for reading in readings)
    assert all(reading.quantity is not None for reading in readings)
