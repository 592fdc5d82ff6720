"""Adding to files that a person keeps: every line that is there stays as it is."""

from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtest.drafting import Additions, Draft, DraftedClaim, add_claims, add_names
from claimtest.drafting.drafted import NewMeasure
from claimtest.errors import InputError
from claimtest.yaml_tree import parse

CLAIM = DraftedClaim({"id": "new", "quote": "5: kg # more", "value": "> 5 kg"}, {"value": "is it kg?"})
DRAFT = Draft((CLAIM,), {}, Additions())
NAMES = Additions(("Kiel: town",), (NewMeasure("snow", "length", forecast=True, any_sign=True),), ("flake",))
FILES = {
    "two spaces": "source: {text: a}\n\nclaims:\n  - id: a # mine\n    quote: b\n",
    "no indent": "source:\n  text: a\nclaims:\n- id: a\n  quote: b\n",
    "wide dash": "claims:\n    -   id: a\n        quote: b\n",
    "dash alone": "claims:\n  -\n    id: a\n",
    "source behind": "claims:\n  - id: a\n\n# about it\nsource:\n  text: a\n",
    "comments behind": "claims:\n  - id: a\n    quote: >-\n      b\n      c\n  # done\n\n# end\n",
    "no line end": "claims:\n  - id: a\n    quote: b",
    "document end": "---\nclaims:\n  - id: a\n...\n",
    "Windows": "source: {text: a}\r\nclaims:\r\n  - id: a\r\n    quote: b\r\n",
    "byte order mark": "\ufeffclaims:\n  - id: a\n",
}


def is_within(old: str, new: str) -> bool:
    """Whether every line of one file stands in the other, in its order."""
    lines = iter(new.splitlines())
    return all(line in lines for line in old.splitlines())


def shared(one: str, other: str) -> int:
    """Count the characters that two texts begin with."""
    return len([*takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))])


def read(text: str) -> dict[str, object]:
    plain = parse(text.removeprefix("\ufeff"), "a.yaml").root.plain()
    assert isinstance(plain, dict)
    return dict(plain)


@pytest.mark.parametrize("text", FILES.values(), ids=FILES.keys())
def test_claims_are_added_behind_those_that_are_there(text: str) -> None:
    new = add_claims(text, "a.yaml", DRAFT)

    claims = read(new)["claims"]
    assert isinstance(claims, list)
    assert claims[1:] == [{"id": "new", "quote": "5: kg # more", "value": "> 5 kg"}]
    assert read(text)["claims"] == claims[:1]
    assert is_within(text, new)
    assert ("\r\n" in new) == ("\r\n" in text)


def test_claims_take_over_the_indentation_of_the_file() -> None:
    assert add_claims(FILES["wide dash"], "a.yaml", DRAFT) == (
        FILES["wide dash"]
        + '\n    -   id: new\n        quote: "5: kg # more"\n        value: "> 5 kg" # decide: is it kg?\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("claims: [{id: a}]\n", id="in brackets"),
        pytest.param("source: {text: a}\n", id="no claims"),
        pytest.param("claims:\n", id="empty"),
        pytest.param("{claims: [{id: a}]}\n", id="all in brackets"),
    ],
)
def test_what_cannot_be_extended_is_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        add_claims(text, "a.yaml", DRAFT)

    assert str(refused.value) == (
        "a.yaml:1:1: cannot be extended without changing what is there\n"
        "hint: write claims with a line for each entry, not in brackets"
    )


def test_names_are_added_to_their_sections() -> None:
    text = "# ours\nsubjects:\n    Kiel: [the town]\n\n# what is measured\nmeasures:\n    rain: {dimension: length}\n"

    assert (
        add_names(text, "vocabulary.yaml", NAMES)
        == """\
# ours
subjects:
    Kiel: [the town]
    "Kiel: town": [] # decide

# what is measured
measures:
    rain: {dimension: length}
    snow: {dimension: length, forecast: true, sign: any} # decide

counts:
  flake: [] # decide
"""
    )


def test_names_start_a_vocabulary() -> None:
    assert (
        add_names("", "vocabulary.yaml", Additions(subjects=("Kiel",))) == "subjects:\n  Kiel: [] # decide\n"
    )


def test_a_section_in_brackets_is_refused() -> None:
    with pytest.raises(InputError, match="write subjects with a line for each entry"):
        add_names("subjects: {Kiel: []}\n", "vocabulary.yaml", NAMES)


SCALARS = st.text("ab1 :#-'\"é年\\[]{}>|&*!%@,?", min_size=1, max_size=8).filter(
    lambda text: text.strip() == text
)
COMMENTS = st.sampled_from(["", " # mine", "   #  and mine"])


@st.composite
def claim_files(draw: st.DrawFn) -> str:
    """Write a file as people do: indents, blank lines, comments and quotation marks of every kind."""
    indent = draw(st.sampled_from(["", "  ", "    "]))
    dash = draw(st.sampled_from(["- ", "-   "]))
    lines = draw(st.lists(st.sampled_from(["# head", "", "source: {text: a}"]), max_size=3, unique=True))
    lines.append("claims:" + draw(COMMENTS))
    for _ in range(draw(st.integers(1, 4))):
        value = draw(SCALARS).replace("'", "''")
        lines += [f"{indent}{dash}id: '{value}'{draw(COMMENTS)}", *draw(st.lists(st.just(""), max_size=2))]
        if draw(st.booleans()):
            lines += [f"{indent}{' ' * len(dash)}note: >-", f"{indent}{' ' * len(dash)}  some", ""]
        if draw(st.booleans()):
            lines.append(f"{indent}# between")
    lines += draw(st.lists(st.sampled_from(["", "# tail", "other: x"]), max_size=2, unique=True))
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, *draw(st.sampled_from([[], [""]]))])


@given(text=claim_files())
def test_every_byte_of_a_persons_file_survives(text: str) -> None:
    new = add_claims(text, "a.yaml", DRAFT)

    assert shared(text, new) + shared(text[::-1], new[::-1]) >= len(text)
    assert new.count("id: new") == 1
