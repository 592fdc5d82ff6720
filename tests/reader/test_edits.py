"""Where words stand in a text that is read with some passages written otherwise."""

from hypothesis import given
from hypothesis import strategies as st

from claimtest.reader.edits import Edit, Edited

PIECES = st.lists(
    st.tuples(st.text("ab", min_size=1), st.text("xyz"), st.text("XYZ", max_size=4)), max_size=6
)


@given(PIECES)
def test_what_is_left_alone_stands_in_its_place(pieces: list[tuple[str, str, str]]) -> None:
    given_text, edits = "", []
    for kept, passage, written in pieces:
        start = len(given_text) + len(kept)
        given_text += kept + passage
        edits.append(Edit(start, start + len(passage), written))
    edited = Edited(given_text, edits)

    for at, letter in enumerate(edited.text):
        start, end = edited.placed(at, at + 1)
        assert given_text[start:end] == letter or letter in "XYZ"
        assert letter not in "ab" or end - start == 1


@given(PIECES)
def test_what_is_written_otherwise_stands_for_its_whole_passage(pieces: list[tuple[str, str, str]]) -> None:
    given_text, edits, places = "", [], []
    length = 0
    for kept, passage, written in pieces:
        start = len(given_text) + len(kept)
        given_text += kept + passage
        edits.append(Edit(start, start + len(passage), written))
        length += len(kept)
        places.append((length, length + len(written)))
        length += len(written)
    edited = Edited(given_text, edits)

    for edit, (start, end) in zip(edits, places, strict=True):
        assert start == end or edited.placed(start, end) == (edit.start, edit.end)
