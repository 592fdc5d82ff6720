from collections.abc import Callable, Mapping

import pytest

from claimtest.checking import State, check
from claimtest.claim import Unavailable
from claimtest.finding import Vacuous
from claimtest.suite import Suite

Build = Callable[..., Suite]
ACME = "claims/acme.yaml"


def places(suite: Suite, file: str = ACME) -> list[str]:
    return [str(problem.where) for problem in suite.problems.get(file, ())]


def claims_of(suite: Suite) -> list[str]:
    return [claim.name for claim in suite.claims]


def test_the_small_suite_loads(build: Build) -> None:
    suite = build()

    assert not suite.problems
    assert claims_of(suite) == ["acme.output", "other.output"]


@pytest.mark.parametrize(
    "encode",
    [
        pytest.param(lambda text: b"\xef\xbb\xbf" + text.encode(), id="byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="CRLF"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), id="CR"),
        pytest.param(lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(), id="both"),
    ],
)
def test_marks_and_line_ends_of_editors_change_nothing(
    build: Build, suite_files: Mapping[str, str], encode: Callable[[str], bytes]
) -> None:
    suite = build({path: encode(text) for path, text in suite_files.items()})
    wrong = build({ACME: encode(suite_files[ACME].replace("value: 12 kg", "value: 12 kgg"))})

    assert not suite.problems
    assert suite.claims[0].spans
    assert str(suite.claims[0].location) == "seeds/acme.txt:1:24"
    assert places(wrong) == ["claims/acme.yaml:11:15"]
    assert wrong.problems[ACME][0].where.text == "    value: 12 kgg"


@pytest.mark.parametrize(
    ("file", "data", "said"),
    [
        pytest.param(
            ACME,
            "a: b\nc: d\xe4\n".encode("latin-1"),
            "claims/acme.yaml:2:5: claims/acme.yaml is not UTF-8: byte 9 is 0xE4\n2 | c: d\ufffd\n  |     ^\nhint: save it as UTF-8",
            id="a claim file in Latin-1",
        ),
        pytest.param(
            ACME,
            "source:".encode("utf-16"),
            "claims/acme.yaml:1:1: claims/acme.yaml is not UTF-8: byte 0 is 0xFF\n",
            id="a claim file in UTF-16",
        ),
        pytest.param(
            ACME,
            b"\xef\xbb\xbfa\xff",
            "claims/acme.yaml:1:2: claims/acme.yaml is not UTF-8: byte 4 is 0xFF\n1 | a\ufffd\n  |  ^\nhint: save it as UTF-8",
            id="a claim file that breaks off behind a byte order mark",
        ),
        pytest.param(
            "seeds/acme.txt",
            b"\xef\xbb\xbfabc\xff",
            "claims/acme.yaml:2:9: seeds/acme.txt is not UTF-8: byte 6 is 0xFF\n"
            "2 |   text: ../seeds/acme.txt\n  |         ^^^^^^^^^^^^^^^^^\nhint: save it as UTF-8",
            id="a document that breaks off behind a byte order mark",
        ),
        pytest.param(
            "seeds/acme.txt",
            b"12 kg \xff",
            "claims/acme.yaml:2:9: seeds/acme.txt is not UTF-8: byte 6 is 0xFF\n"
            "2 |   text: ../seeds/acme.txt\n  |         ^^^^^^^^^^^^^^^^^\nhint: save it as UTF-8",
            id="a document",
        ),
        pytest.param(
            ACME,
            b"#" * (16 * 2**20 + 1),
            "claims/acme.yaml:1:1: claims/acme.yaml is larger than 16 MiB\nhint: split it",
            id="a claim file that is too large",
        ),
        pytest.param(
            "seeds/acme.txt",
            b"#" * (16 * 2**20 + 1),
            "claims/acme.yaml:2:9: seeds/acme.txt is larger than 16 MiB\n",
            id="a document that is too large",
        ),
    ],
)
def test_bytes_that_are_no_text_are_located(build: Build, file: str, data: bytes, said: str) -> None:
    suite = build({file: data})

    assert str(suite.problems[ACME][0]).startswith(said)
    assert claims_of(suite) == ["other.output"]


def test_every_problem_of_a_file_is_reported_in_its_order(
    build: Build, suite_files: Mapping[str, str]
) -> None:
    text = (
        suite_files[ACME]
        .replace("acme.txt", "acne.txt")
        .replace("language: en", "language: qqq\n  publishr: x\n  known: {zzz: x}")
        .replace("subject: Acme", "subject: Acmee")
        .replace("value: 12 kg", "value: 12 kgg\n    valeu: 3\n    known: {zzz: x}")
        + "extra: 1\n"
    )
    suite = build({ACME: text})

    assert [place.removeprefix("claims/acme.yaml:") for place in places(suite)] == [
        "2:9",
        "3:13",
        "4:3",
        "5:11",
        "10:14",
        "13:15",
        "14:5",
        "15:13",
        "16:1",
    ]


def test_one_broken_claim_leaves_the_others(build: Build, suite_files: Mapping[str, str]) -> None:
    _, _, claim = suite_files[ACME].partition("claims:\n")
    text = suite_files[ACME].replace("12 kg\n", "12 kgg\n") + claim.replace("id: output", "id: second")
    suite = build({ACME: text.replace("quote: made 12 kgg", "quote: made 12 kg")})

    assert claims_of(suite) == ["acme.second", "other.output"]


def test_two_files_of_one_name_are_one_problem(build: Build, suite_files: Mapping[str, str]) -> None:
    suite = build({"claims/acme.yml": suite_files[ACME]})

    assert [str(problem) for problem in suite.problems["claims/acme.yml"]] == [
        (
            "claims/acme.yml:1:1: claims/acme.yaml has the same name\n"
            'hint: rename it: other files would refer to the claims of both as "acme.id"'
        )
    ]
    assert claims_of(suite) == ["acme.output", "other.output"]


def test_without_a_vocabulary_the_claims_still_load(build: Build, suite_files: Mapping[str, str]) -> None:
    staff = suite_files[ACME].replace("value: 12 kg", "value: 40 employees")
    suite = build({"claims/vocabulary.yaml": None, ACME: staff})

    assert [str(problem) for problem in suite.problems["claims/vocabulary.yaml"]] == [
        (
            "claims/vocabulary.yaml:1:1: there is no vocabulary\n"
            "hint: add it, with the subjects, measures and counts that claims may use"
        )
    ]
    assert list(suite.problems) == ["claims/vocabulary.yaml"]
    assert claims_of(suite) == ["acme.output", "other.output"]


def test_without_a_vocabulary_no_record_is_called_idle(build: Build, suite_files: Mapping[str, str]) -> None:
    record = "value: 12 kg\n    on: 2018\n    known: {part_of_period: a reason}"
    suite = build({"claims/vocabulary.yaml": None, ACME: suite_files[ACME].replace("value: 12 kg", record)})

    assert list(suite.problems) == ["claims/vocabulary.yaml"]


def second(suite_files: Mapping[str, str], value: str) -> str:
    """Return the claim file with a second claim."""
    _, _, claim = suite_files[ACME].partition("claims:\n")
    return suite_files[ACME] + claim.replace("id: output", "id: second").replace(
        "value: 12 kg", f"value: {value}"
    )


def test_a_reference_takes_the_value_of_another_claim(build: Build, suite_files: Mapping[str, str]) -> None:
    suite = build(
        {
            ACME: second(suite_files, "output"),
            "claims/other.yaml": suite_files["claims/other.yaml"].replace(
                "value: 12 kg", "value: acme.second"
            ),
        }
    )

    assert not suite.problems
    assert [str(claim.value) for claim in suite.claims] == ["12 kg"] * 3


def test_a_circle_across_files_is_said_at_each_of_its_references(
    build: Build, suite_files: Mapping[str, str]
) -> None:
    suite = build(
        {
            ACME: suite_files[ACME].replace("value: 12 kg", "value: other.output"),
            "claims/other.yaml": suite_files["claims/other.yaml"].replace(
                "value: 12 kg", "value: acme.output"
            ),
        }
    )

    assert [str(problem) for problem in suite.problems[ACME]] == [
        (
            'claims/acme.yaml:11:12: "other.output" closes a circle\n'
            "11 |     value: other.output\n"
            "   |            ^^^^^^^^^^^^\n"
            "hint: write one value out of acme.output -> other.output -> acme.output"
        )
    ]
    assert places(suite, "claims/other.yaml") == ["claims/other.yaml:11:12"]


def test_a_reference_to_a_claim_that_states_a_date_is_refused(
    build: Build, suite_files: Mapping[str, str]
) -> None:
    text = second(suite_files, "output").replace(
        "measure: output\n    quote: made 12 kg\n    value: 12 kg",
        "measure: founding\n    quote: founded in 2014\n    date: 2014",
    )
    suite = build({ACME: text})

    assert [str(problem) for problem in suite.problems[ACME]] == [
        (
            'claims/acme.yaml:16:12: the claim "output" states a date\n'
            "16 |     value: output\n"
            "   |            ^^^^^^\n"
            "hint: refer to a claim that states an amount, or write it out"
        )
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("value: 12 kg", "value: 12 kgg", id="to a claim that does not load"),
        pytest.param("seeds/other.txt", "seeds/none.txt", id="to a file that does not load"),
        pytest.param("source:", "source: [", id="to a file that is not YAML"),
        pytest.param("value: 12 kg", "value: outptu", id="to a claim whose own reference leads nowhere"),
        pytest.param("value: 12 kg", "value: output", id="to a claim in a circle of its own"),
    ],
)
def test_what_refers_to_something_broken_is_vacuous(
    build: Build, suite_files: Mapping[str, str], old: str, new: str
) -> None:
    text = suite_files[ACME].replace("value: 12 kg", "value: 12 kg\n    parts: [4 kg, other.output]")
    suite = build({ACME: text, "claims/other.yaml": suite_files["claims/other.yaml"].replace(old, new, 1)})
    outcomes = {outcome.check.rule.name: outcome for outcome in check(suite).outcomes if outcome.check.claim}

    parts = suite.claims[0].keys["parts"]

    assert list(suite.problems) == ["claims/other.yaml"]
    assert isinstance(parts, list)
    assert parts[1] == Unavailable("other.output did not load")
    assert outcomes["parts_add_up"].state is State.VACUOUS
    assert outcomes["parts_add_up"].answer == Vacuous("other.output did not load")


def test_a_chain_of_references_costs_no_more_than_its_length(
    build: Build, suite_files: Mapping[str, str]
) -> None:
    head, _, claim = suite_files[ACME].partition("claims:\n")
    claims = [
        claim.replace("id: output", f"id: c{number}").replace("value: 12 kg", f"value: c{number + 1}")
        for number in range(2_000)
    ]
    suite = build({ACME: f"{head}claims:\n{''.join(claims)}{claim.replace('id: output', 'id: c2000')}"})

    assert not suite.problems
    assert suite.claims[1_999].value is not None
    assert suite.claims[0].value is None


def test_a_message_about_a_text_without_end_stays_short(build: Build, suite_files: Mapping[str, str]) -> None:
    suite = build({ACME: suite_files[ACME].replace("subject: Acme", f"subject: {'x' * 1_000_000}")})

    assert len("\n".join(map(str, suite.problems[ACME]))) < 5_000
