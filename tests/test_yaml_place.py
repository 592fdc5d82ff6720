"""Parts of scalars in their files, however YAML writes them."""

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtest.yaml_tree import parse

WORDS = st.lists(st.text("ab+'\"=<é1#:", min_size=1, max_size=8), min_size=1, max_size=30)
STYLES = st.sampled_from([None, "'", '"', "|", ">"])


@given(words=WORDS, style=STYLES, width=st.integers(10, 60), data=st.data())
def test_a_word_is_found_where_it_is_written(
    words: list[str], style: str | None, width: int, data: st.DataObject
) -> None:
    assume(style != '"' or not any('"' in word for word in words))  # PyYAML breaks lines inside of such words
    text = " ".join(words)
    written = yaml.dump({"a": text}, default_style=style, width=width, allow_unicode=True)
    index = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join([*words[:index], ""]))
    where = parse(written, "a.yaml").inside(("a",), start, start + len(words[index]))
    found = where.text[where.column - 1 : where.column - 1 + where.length]

    quoted = {"'": ("''", "'"), '"': ('\\"', '"')}.get(written.partition(": ")[2][:1])

    assert (found.replace(*quoted) if quoted else found) == words[index]


@pytest.mark.parametrize(
    ("written", "part"),
    [
        pytest.param('"12\\x20kg"', (3, 5), id="an escape"),
        pytest.param('"12\\u006bg"', (2, 4), id="another"),
        pytest.param("12 kg", (2, 3), id="white space"),
    ],
)
def test_what_is_not_there_letter_for_letter_is_the_whole(written: str, part: tuple[int, int]) -> None:
    where = parse(f"a: {written}", "a.yaml").inside(("a",), *part)

    assert where.text[where.column - 1 : where.column - 1 + where.length] == written
