"""The rule quote_is_in_source."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.testing import run


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param("raised US$600 million in April", "US$600 million", id="verbatim"),
        pytest.param("raised  US$600\u00a0million\n in April", "US$600 million in", id="any white space"),
        pytest.param("the “largest” round", 'the "largest" round', id="typographic quotation marks"),
        pytest.param(
            "«5 millions» d’euros", '"5 millions" d\'euros', id="French quotation marks and apostrophe"
        ),
        pytest.param("the „größte“ Runde", 'the "größte" Runde', id="German quotation marks"),
        pytest.param("a café", "a cafe\u0301", id="composed in the source, decomposed in the quote"),
        pytest.param("a cafe\u0301", "a café", id="decomposed in the source, composed in the quote"),
        pytest.param("5 million here, 5 million there", "5 million", id="twice"),
        pytest.param("筹集了3.5亿元。", "3.5亿元", id="no spaces between words"),
    ],
)
def test_holds(text: str, quote: str) -> None:
    assert run("quote_is_in_source", text=text, quote=quote).holds


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("US$600 Million", id="another letter case"),
        pytest.param("US$600million", id="a space left out"),
        pytest.param("US$60 million", id="a digit left out"),
        pytest.param("$600 million led", id="words left out"),
    ],
)
def test_words_are_verbatim(quote: str) -> None:
    answer = run("quote_is_in_source", text="raised US$600 million in a round led by Alibaba", quote=quote)

    assert answer.message == "the quoted words are not in seeds/source.txt"


def test_points_at_the_nearest_passage() -> None:
    answer = run(
        "quote_is_in_source", text="In April\nit raised  US$600 million.", quote="raised US$600 billion"
    )

    assert answer.message == "the quoted words are not in seeds/source.txt"
    assert answer.hint == 'the nearest passage, at seeds/source.txt:2:4, is "raised US$600 million"'


def test_doubts_the_document_when_nothing_comes_near() -> None:
    answer = run("quote_is_in_source", text="Nothing alike.", quote="raised US$600 billion")

    assert answer.hint == "nothing in the document comes near them; is it the right document?"


@given(
    words=st.lists(
        st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), min_size=3, max_size=9
    ),
    data=st.data(),
)
@settings(max_examples=100)
def test_any_words_of_a_text_are_in_it(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))

    assert run("quote_is_in_source", text=" \n".join(words), quote=" ".join(words[start:end])).holds
