"""`claimtest draft`, from a document to a file that pytest runs."""

import subprocess
import sys
from pathlib import Path

import pytest

import claimtest
from claimtest.checking import check
from claimtest.cli import main

TEXT = "KIEL, March 5, 2024 -- Nordwind sold bread for 340 million euros ($368 million) in 2023.\n"
VOCABULARY = """\
# ours
subjects:
  Nordwind: []
measures:
  sales: {dimension: money, aliases: [sold bread]}
  publication: {dimension: date}
"""
DRAFTED = """\
source:
  text: ../seeds/kiel.txt
  language: en
  published: 2024-03-05

claims:
  - id: publication
    subject: Nordwind
    measure: publication
    quote: KIEL, March 5, 2024 -- Nordwind sold bread for
    date: 2024-03-05

  - id: sales_2023
    subject: Nordwind
    measure: sales
    quote: Nordwind sold bread for 340 million euros ($368 million) in 2023
    value: 340 million EUR
    converted: 368 million USD
    on: 2023
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a suite with one document."""
    for path, text in {
        "pyproject.toml": "[tool.claimtest]\n",
        "seeds/kiel.txt": TEXT,
        "claims/vocabulary.yaml": VOCABULARY,
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_writes_a_claim_file_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["draft", "seeds/kiel.txt", "--language", "en"])

    shown = capsys.readouterr()
    assert status == 0
    assert shown.out == DRAFTED
    assert shown.err == "2 claims drafted, no line to decide\n"


def test_the_file_loads_and_holds_at_once(here: Path) -> None:
    main(["draft", "seeds/kiel.txt", "--output", "claims/kiel.yaml"])

    result = check(claimtest.load(here))
    assert not result.suite.problems
    assert not result.findings


def test_runs_as_the_shell_does_it(here: Path) -> None:
    with (here / "claims/kiel.yaml").open("wb") as file:
        drafted = subprocess.run(
            [sys.executable, "-m", "claimtest", "draft", "seeds/kiel.txt"], stdout=file, check=False
        )

    assert drafted.returncode == 0
    assert check(claimtest.load(here)).passed


def test_new_names_are_added_to_the_vocabulary(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "seeds/kiel.txt").write_text("Rain of 5 cm fell.\n", encoding="utf-8")

    main(
        [
            "draft",
            "seeds/kiel.txt",
            "--language",
            "en",
            "--published",
            "2024-03-05",
            "--output",
            "claims/a.yaml",
        ]
    )

    assert capsys.readouterr().err == (
        """\
added to claims/vocabulary.yaml:
  subjects:
    Rain: [] # decide

  measures:
    Rain: {dimension: physical} # decide
1 claim drafted, 2 lines marked "decide"
"""
    )


def test_a_suite_without_a_vocabulary_gets_one(here: Path) -> None:
    (here / "claims/vocabulary.yaml").unlink()

    main(["draft", "seeds/kiel.txt", "--output", "claims/kiel.yaml"])

    assert not claimtest.load(here).problems


def test_a_broken_vocabulary_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "claims/vocabulary.yaml").write_text("subject: {}\n", encoding="utf-8")

    status = main(["draft", "seeds/kiel.txt"])

    assert status == 2
    assert capsys.readouterr().err.startswith('claims/vocabulary.yaml:1:1: unknown key "subject"\n')


def test_the_vocabulary_can_be_left_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "seeds/kiel.txt").write_text("Rain of 5 cm fell.\n", encoding="utf-8")

    main(["draft", "seeds/kiel.txt", "--language", "en", "--no-vocabulary"])

    assert (here / "claims/vocabulary.yaml").read_text(encoding="utf-8") == VOCABULARY
    assert capsys.readouterr().err.startswith(
        "to be added to claims/vocabulary.yaml:\n  subjects:\n    Rain: []"
    )


def test_a_vocabulary_in_brackets_is_left_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "seeds/kiel.txt").write_text("Rain of 5 cm fell.\n", encoding="utf-8")
    (here / "claims/vocabulary.yaml").write_text("subjects: {Nordwind: []}\n", encoding="utf-8")

    status = main(["draft", "seeds/kiel.txt", "--language", "en"])

    assert status == 0
    assert capsys.readouterr().err.startswith(
        "claims/vocabulary.yaml:1:1: cannot be extended without changing what is there\n"
        "hint: write subjects with a line for each entry, not in brackets\n"
        "to be added to claims/vocabulary.yaml:\n"
    )


def test_what_was_guessed_is_said_and_a_schema_is_named(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "seeds/kiel.txt").write_text("Nordwind sold bread for 5 million euros.\n", encoding="utf-8")
    (here / "claims/schema.json").write_text("{}", encoding="utf-8")

    main(["draft", "seeds/kiel.txt", "--publisher", "Kieler Zeitung"])

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "# yaml-language-server: $schema=schema.json"
    assert lines[3] == "  language: en # decide: is it right? It is what the words look like"
    assert lines[4].endswith(" # decide: when was it? The document does not say, and this is today")
    assert lines[5] == "  publisher: Kieler Zeitung"


def test_update_adds_what_is_not_claimed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = DRAFTED.partition("  - id: sales_2023")[0].rstrip("\n") + " # mine\n"
    (here / "claims/kiel.yaml").write_text(kept, encoding="utf-8")

    status = main(["draft", "--update", "claims/kiel.yaml"])

    new = (here / "claims/kiel.yaml").read_text(encoding="utf-8")
    assert status == 0
    assert new.startswith(kept)
    assert "id: sales_2023" in new
    assert capsys.readouterr().err == "1 claim drafted, no line to decide\n"
    assert check(claimtest.load(here)).passed


def test_update_leaves_a_file_alone_that_claims_everything(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "claims/kiel.yaml").write_text(DRAFTED, encoding="utf-8")

    main(["draft", "seeds/kiel.txt", "--update", "claims/kiel.yaml"])

    assert (here / "claims/kiel.yaml").read_text(encoding="utf-8") == DRAFTED
    assert capsys.readouterr().err == "claims/kiel.yaml claims every figure already\n"


def test_says_that_a_document_has_a_claim_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "claims/kiel.yaml").write_text(DRAFTED, encoding="utf-8")

    main(["draft", "seeds/kiel.txt", "--language", "en"])

    assert capsys.readouterr().err == (
        "claims/kiel.yaml is about this document already; --update claims/kiel.yaml adds to it\n"
        "2 claims drafted, no line to decide\n"
    )


def test_of_a_page_the_text_is_written_and_quoted(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = f"<html lang=en><body><article><p>{TEXT}</p></article></body></html>"
    (here / "seeds/kiel.html").write_text(page, encoding="utf-8")

    refused = main(["draft", "seeds/kiel.html"])
    said = capsys.readouterr().err
    main(["draft", "seeds/kiel.html", "--text", "seeds/page.txt", "--output", "claims/page.yaml"])

    assert refused == 2
    assert said == (
        "claimtest: seeds/kiel.html is no plain text, whose words a claim file could quote\n"
        "hint: --text seeds/kiel.txt writes its text there and drafts from that\n"
    )
    assert "340 million euros" in (here / "seeds/page.txt").read_text(encoding="utf-8")
    assert not claimtest.load(here).problems


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(
            [],
            "no document is named\nhint: claimtest draft seeds/new.txt > claims/new.yaml",
            id="no document",
        ),
        pytest.param(
            ["seeds"],
            "seeds is not one document\nhint: a claim file names the one document that it is about",
            id="folder",
        ),
        pytest.param(
            ["seeds/kiel.txt", "--output", "claims/vocabulary.yaml"],
            "--output: claims/vocabulary.yaml is there already\n"
            "hint: --update claims/vocabulary.yaml adds what it does not claim",
            id="file that is there",
        ),
        pytest.param(
            ["--update", "claims/no.yaml"],
            "--update: claims/no.yaml is no claim file of the suite\nhint: --output starts a new one",
            id="no claim file",
        ),
        pytest.param(
            ["seeds/none.txt", "--language", "en"],
            "no figure in seeds/none.txt can be claimed, read as en\n"
            "hint: --language says which language it is in, where that is not what was detected",
            id="no figure",
        ),
        pytest.param(
            ["seeds/kiel.txt", "--published", "soon"],
            '--published: "soon" is not a date\nhint: write 2020, 2017-07, 2018-04-09 or 2017-07/2018-04',
            id="no date",
        ),
    ],
)
def test_says_what_cannot_be_done(
    arguments: list[str], message: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "seeds/none.txt").write_text("Nothing.\n", encoding="utf-8")

    status = main(["draft", *arguments])

    assert status == 2
    assert capsys.readouterr().err == f"claimtest: {message}\n"


def test_needs_a_suite(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "pyproject.toml").unlink()

    status = main(["draft", "seeds/kiel.txt"])

    assert status == 2
    assert capsys.readouterr().err == "claimtest: there is no suite here\nhint: claimtest init starts one\n"


def test_a_document_outside_of_the_suite_is_refused(
    here: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other") / "a.txt"
    other.write_text(TEXT, encoding="utf-8")

    status = main(["draft", str(other)])

    assert status == 2
    assert capsys.readouterr().err == (
        f"claimtest: the document {other} lies outside of the suite in {here}\nhint: put it into seeds/\n"
    )
