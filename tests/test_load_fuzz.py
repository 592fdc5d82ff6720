from collections.abc import Callable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from claimtest.suite import Suite

Build = Callable[..., Suite]
ACME = "claims/acme.yaml"
WORDS = [
    "source:",
    "claims:",
    "  - id: a",
    "    value: 12 kg",
    "    value:",
    "&a",
    "*a",
    "!!x",
    "- ",
    ": ",
    "---",
    "...",
    "    parts: [a, b]",
    "    known: {x: y}",
    "    on: 2018",
    "    date: 2018",
    "..",
    "é",
    "\t",
    "\n",
    "\r",
    "\x00",
    "\ufeff",
    "\u2028",
    "\x85",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    ">",
    "#",
    "?",
    "\\",
    "%",
    "~",
    "0",
    " ",
]
PIECES = st.sampled_from([*WORDS, "|"])


def claims_of(suite: Suite) -> list[str]:
    return [claim.name for claim in suite.claims]


@given(
    st.one_of(
        st.binary(max_size=200), st.lists(PIECES, max_size=30).map(lambda parts: "".join(parts).encode())
    )
)
def test_any_bytes_load_or_are_reported(build: Build, data: bytes) -> None:
    suite = build({ACME: data})

    assert bool(suite.problems.get(ACME)) or any(claim.source.file == ACME for claim in suite.claims)
    assert "other.output" in claims_of(suite)


@given(data=st.data())
def test_any_change_of_a_claim_file_loads_or_is_reported(
    build: Build, suite_files: Mapping[str, str], data: st.DataObject
) -> None:
    text = suite_files[ACME]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + data.draw(st.one_of(PIECES, st.text(max_size=3))) + text[end:]
    suite = build({ACME: text.encode("utf-8", "surrogatepass")})

    assert bool(suite.problems.get(ACME)) or any(claim.source.file == ACME for claim in suite.claims)
    assert all(problem.where.path == file for file, found in suite.problems.items() for problem in found)
    assert claims_of(suite)[-1] == "other.output"


@given(data=st.data())
def test_any_change_of_a_vocabulary_loads_or_is_reported(
    build: Build, suite_files: Mapping[str, str], data: st.DataObject
) -> None:
    text = suite_files["claims/vocabulary.yaml"]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    changed = text[:start] + data.draw(st.one_of(PIECES, st.text(max_size=5))) + text[end:]
    suite = build({"claims/vocabulary.yaml": changed.encode("utf-8", "surrogatepass")})

    assert suite.problems or len(suite.claims) == 2
