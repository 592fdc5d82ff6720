"""Text between numbers is stepped over without passing any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.reader.languages import find_language

LANGUAGES = ["en", "fr", "de", "zh", "ja", "ko", "ar", "hi", "tr", "sw"]
GLUE = ["", " ", " ", "-", "'", "d'", ", ", "\u0301", "x", "é", "的", "은", "و", "ि", "_", "²", "½", "5", "٣"]


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_no_number_starts_before_the_place_that_is_stepped_to(language: str, data: st.DataObject) -> None:
    known = find_language(language)
    words = [*sorted(known.number.words), *sorted(known.number.negative_ones), "the", "Straße", "公司"]
    pieces = data.draw(st.lists(st.sampled_from(words) | st.sampled_from(GLUE), max_size=8))
    text = "".join(pieces)
    offset = data.draw(st.integers(0, len(text)))
    stepped = known.number.gaps.match(text, offset)
    found = known.number.pattern.search(text, offset)

    assert stepped is not None
    assert stepped.end() <= (len(text) if found is None else found.start())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "en", "The board met on the first floor, and nobody objected", id="words that begin alike"
        ),
        pytest.param("zh", "公司表示将继续改进工艺", id="without spaces"),
        pytest.param("ar", "وقالت الإدارة إن الأموال ستستخدم في توسيع الخطوط", id="prefixes"),
    ],
)
def test_text_without_numbers_is_stepped_over(language: str, text: str) -> None:
    known = find_language(language)
    stops, offset = 0, 0
    while (stepped := known.number.gaps.match(text, offset)) is not None and stepped.end() < len(text):
        stops, offset = stops + 1, stepped.end() + 1

    assert stops <= 2
