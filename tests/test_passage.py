import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.errors import Location
from claimtest.passage import Lines, Passages, Span

TEXT = "SenseTime raised  “US$600 million”\nin April, it's said."


def found(text: str, quote: str) -> list[str]:
    return [text[span.start : span.end] for span in Passages(text).find(quote)]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        pytest.param("in April", "in April", id="verbatim"),
        pytest.param('raised "US$600 million"', "raised  “US$600 million”", id="quotation marks and spaces"),
        pytest.param("million” in April", "million”\nin April", id="over a line end"),
        pytest.param("it’s", "it's", id="apostrophe"),
        pytest.param("  in\tApril \n", "in April", id="white space around the words"),
    ],
)
def test_finds_words_up_to_white_space_and_quotation_marks(quote: str, words: str) -> None:
    assert found(TEXT, quote) == [words]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("inApril", id="no space where the text has one"),
        pytest.param("in april", id="another case"),
        pytest.param("US$600  billion", id="another word"),
        pytest.param("", id="no words"),
        pytest.param(" \n", id="only white space"),
    ],
)
def test_nothing_else_may_differ(quote: str) -> None:
    assert found(TEXT, quote) == []


def test_finds_every_place_and_none_twice() -> None:
    assert Passages("1 1 1 1 2").find("1 1") == (Span(0, 3), Span(4, 7))


@pytest.mark.parametrize(
    ("text", "quote", "words"),
    [
        pytest.param("le cafe\u0301 noir", "café", "cafe\u0301", id="text decomposed"),
        pytest.param("le café noir", "cafe\u0301", "café", id="quote decomposed"),
        pytest.param(
            "\u1112\u1161\u11ab\u1100\u116e\u11a8 5",
            "한국",
            "\u1112\u1161\u11ab\u1100\u116e\u11a8",
            id="jamo",
        ),
        pytest.param("10 \u212b e\u0301", "10 Å", "10 \u212b", id="a letter of its own"),
        pytest.param("\u0958 e\u0301 5", "\u0958", "\u0958", id="a letter that becomes two"),
    ],
)
def test_finds_words_in_either_normal_form(text: str, quote: str, words: str) -> None:
    assert found(text, quote) == [words]


MANGLED_SPACE = st.sampled_from([" ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u202f", "\u3000"])
DOUBLE = st.sampled_from('"“”„«»')
SINGLE = st.sampled_from("'‘’")


def mangled(data: st.DataObject, text: str) -> str:
    folded = "".join(
        data.draw(DOUBLE) if letter in '"“”' else data.draw(SINGLE) if letter in "'’" else letter
        for letter in text
    )
    spaced = "".join(data.draw(MANGLED_SPACE) if letter == " " else letter for letter in folded)
    return unicodedata.normalize(data.draw(st.sampled_from(["NFC", "NFD"])), spaced)


def folded(text: str) -> str:
    plain = "".join('"' if letter in "“”„«»" else "'" if letter in "‘’" else letter for letter in text)
    return unicodedata.normalize("NFC", " ".join(plain.split()))


@given(st.lists(st.text("abé한5$.,\"'“’", min_size=1, max_size=8), min_size=1, max_size=12), st.data())
def test_any_words_of_a_text_are_found_at_their_place(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    parts = [mangled(data, f"{word} ") for word in words]
    text = "".join(parts)
    start = sum(map(len, parts[:first]))
    end = start + len("".join(parts[first : last + 1]).rstrip())
    quote = mangled(data, " ".join(words[first : last + 1]))

    spans = Passages(text).find(quote)

    assert any(span.start < end and start < span.end for span in spans)
    assert {folded(text[span.start : span.end]) for span in spans} == {folded(quote)}
    # Words that repeat themselves, such as "5 5" in "5 5 5", are found where they first stand.
    assert Span(start, end) in spans or any(span.start < start < span.end for span in spans)


@given(st.text(max_size=60), st.text(max_size=10))
def test_spans_lie_inside_the_text_and_hold_something(text: str, quote: str) -> None:
    for span in Passages(text).find(quote):
        assert 0 <= span.start < span.end <= len(text)


def test_the_nearest_passage_ends_with_whole_words() -> None:
    text = "It will invest 6 billion yuan in Shanghai, it said."
    span = Passages(text).nearest("nvest 6 billion yuan in Beijing")

    assert span is not None
    assert text[span.start : span.end] == "invest 6 billion yuan in Shanghai"


def test_a_long_quote_with_a_small_slip_finds_its_passage() -> None:
    text = (
        "Of the money, 70 million euros come from the state and 50 million euros from the city. "
        "The port handled 7.5 million tonnes of cargo in 2023, 8 percent more than the 6.9 million tonnes of 2022."
    )
    span = Passages(text).nearest(
        "7.5 million tons of cargo in 2023, 8 percent more than the 6.9 million tonnes of 2022"
    )

    assert span is not None
    assert text[span.start : span.end].startswith("7.5 million tonnes of cargo")


def test_the_nearest_passage_is_the_hint_for_a_slip() -> None:
    span = Passages(TEXT).nearest("raised US$600 billion in April")

    assert span is not None
    assert TEXT[span.start : span.end] == "raised  “US$600 million”\nin April"


@pytest.mark.parametrize(
    "quote",
    [pytest.param("completely different words", id="nothing near"), pytest.param("  ", id="no words")],
)
def test_without_a_near_passage_there_is_none(quote: str) -> None:
    assert Passages(TEXT).nearest(quote) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param("a " * 1_000_000, "a " * 5_000 + "b", id="words that almost match everywhere"),
        pytest.param("ab" * 1_000_000, "ab" * 5_000 + "c", id="letters that almost match everywhere"),
        pytest.param("e" + "\u0301" * 1_000_000, "e\u0301 x", id="a million marks on a letter"),
        pytest.param(" " * 2_000_000, "a b", id="nothing but white space"),
    ],
)
def test_hostile_texts_take_linear_time(text: str, quote: str) -> None:
    assert Passages(text).find(quote) == ()


@pytest.mark.parametrize(
    ("span", "where"),
    [
        pytest.param(Span(0, 2), Location("x.txt", 1, 1, 2, "ab"), id="first line"),
        pytest.param(Span(4, 5), Location("x.txt", 2, 1, 1, "cd"), id="after CRLF"),
        pytest.param(Span(7, 8), Location("x.txt", 3, 1, 1, "ef"), id="after CR"),
        pytest.param(Span(10, 12), Location("x.txt", 4, 1, 2, "gh"), id="after LF"),
        pytest.param(Span(1, 6), Location("x.txt", 1, 2, 1, "ab"), id="no longer than its first line"),
        pytest.param(Span(12, 12), Location("x.txt", 4, 3, 1, "gh"), id="end of the text"),
    ],
)
def test_lines_end_with_any_line_end(span: Span, where: Location) -> None:
    assert Lines("ab\r\ncd\ref\ngh").locate("x.txt", span) == where
