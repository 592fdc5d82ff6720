"""`claimtest scan`."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from claimtest.cli import main

RIGHT = "BEIJING, April 9, 2018 -- It weighs 10 kg (22 lb).\n"
SCHEMA = Path(__file__).resolve().parents[1] / "data" / "sarif-2.1.0-rtm.5.json"
WRONG = "BEIJING, April 9, 2018 -- It weighs 10 kg (10 lb).\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def archive(path: Path, number: int) -> None:
    """Write articles of which every tenth has a finding."""
    rows = ({"text": WRONG if index % 10 == 0 else RIGHT, "lang": "en"} for index in range(number))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def test_shows_findings_at_the_words_with_language_and_date(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.txt").write_text(WRONG, encoding="utf-8")

    status = main(["scan", "a.txt"])

    assert status == 1
    assert capsys.readouterr().out == (
        """\
a.txt: en (detected), 2018-04-09 (dateline), 3 figures, 1 check

a.txt:1:37: units_convert: stated 10 pound for 10 kilogram, but 10 kilogram is 20.94..23.15 pound
1 | BEIJING, April 9, 2018 -- It weighs 10 kg (10 lb).
  |                                     ^^^^^^^^^^^^^
hint: a unit may be mistaken for another, or a figure miscopied

1 finding in 1 document
"""
    )


def test_nothing_found_is_status_0(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.txt").write_text(RIGHT, encoding="utf-8")

    status = main(["scan", "a.txt"])

    assert status == 0
    assert capsys.readouterr().out == (
        "a.txt: en (detected), 2018-04-09 (dateline), 3 figures, 1 check\n0 findings in 1 document\n"
    )


def test_a_document_that_cannot_be_read_is_status_2_and_the_others_are_scanned(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.txt").write_bytes(b"\xff")
    (here / "b.txt").write_text(WRONG, encoding="utf-8")

    status = main(["scan", "--quiet", "no.txt", "a.txt", "b.txt"])

    shown = capsys.readouterr().out
    assert status == 2
    assert shown.startswith(
        "no.txt:1:1: No such file or directory\nhint: check the path and its permissions\n\n"
        "a.txt:1:1: not UTF-8: byte 0 is 0xFF\nhint: save it as UTF-8\n\nb.txt: en (detected)"
    )
    assert shown.endswith("\n1 finding in 1 document, 2 not read\n")


def test_says_what_the_missing_date_keeps_from_being_checked(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.txt").write_text("It paid 6 billion yuan (US$938 million).", encoding="utf-8")

    status = main(["scan", "a.txt", "--language", "en"])

    assert status == 0
    assert capsys.readouterr().out == (
        "a.txt: en (given), no date, 2 figures, 0 checks\n"
        "  1 statement not checked: the day of publication is not known; --published says it\n"
        "0 findings in 1 document\n"
    )


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))

    assert main(["scan", "-q", "-"]) == 1
    assert "<stdin>:1:37: units_convert" in capsys.readouterr().out


def test_json_lines_hold_an_object_for_each_document(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive(here / "a.jsonl", 2)

    status = main(["scan", "a.jsonl", "--format", "jsonl"])

    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert status == 1
    assert (first["document"], first["line"], second["findings"]) == ("a.jsonl:1", 1, [])
    assert first["language"] == {"value": "en", "from": "field lang"}
    assert first["published"] == {"value": "2018-04-09", "from": "dateline"}
    (finding,) = first["findings"]
    assert finding["place"] == {"in": "a.jsonl:1:text", "line": 1, "column": 37, "length": 13}
    assert (finding["rule"], finding["words"]) == ("units_convert", "10 kg (10 lb)")


def test_sarif_points_at_file_and_line(here: Path) -> None:
    archive(here / "a.jsonl", 1)
    (here / "b c.txt").write_text(WRONG, encoding="utf-8")
    (here / "d.txt").write_bytes(b"\0")

    status = main(["scan", ".", "--format", "sarif", "--output", "log.sarif"])

    log = json.loads((here / "log.sarif").read_text(encoding="utf-8"))
    (run,) = log["runs"]
    in_line, in_file = run["results"]
    jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(log)
    assert status == 2
    assert run["tool"]["driver"]["rules"][in_file["ruleIndex"]]["id"] == in_file["ruleId"] == "units_convert"
    assert in_file["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "b%20c.txt"},
                "region": {
                    "startLine": 1,
                    "startColumn": 37,
                    "endColumn": 50,
                    "snippet": {"text": "10 kg (10 lb)"},
                },
            }
        }
    ]
    assert in_line["locations"][0]["physicalLocation"]["region"]["startLine"] == 1
    assert in_line["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "1:text:1:37"}]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "holds a NUL character, which no text does; name a text file"


def test_sarif_keeps_a_findings_identity_when_lines_move(here: Path) -> None:
    prints = []
    for before in ("", "A title\n\n"):
        (here / "a.txt").write_text(before + WRONG, encoding="utf-8")
        main(["scan", "a.txt", "--format", "sarif", "--output", "log.sarif"])
        log = json.loads((here / "log.sarif").read_text(encoding="utf-8"))
        prints += [result["partialFingerprints"] for result in log["runs"][0]["results"]]

    assert prints[0] == prints[1]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("form", ["text", "jsonl", "sarif"])
def test_a_file_whose_name_is_no_text_is_named_all_the_same(here: Path, form: str) -> None:
    (here / os.fsdecode(b"\xff.txt")).write_text(WRONG, encoding="utf-8")

    status = main(["scan", ".", "--format", form, "--output", "out"])

    assert status == 1
    assert "units_convert" in (here / "out").read_text(encoding="utf-8")


def test_many_processes_say_what_one_says_in_the_same_order(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive(here / "a.jsonl", 150)
    main(["scan", "a.jsonl", "--jobs", "1"])
    alone = capsys.readouterr().out

    status = main(["scan", "a.jsonl", "--jobs", "2"])

    assert status == 1
    assert capsys.readouterr().out == alone
    assert alone.endswith("\n15 findings in 150 documents\n")


def test_the_settings_of_the_folder_count(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "pyproject.toml").write_text('[tool.claimtest]\ndollar = { en = "HKD" }\n', encoding="utf-8")
    (here / "a.txt").write_text("April 9, 2018\nThe company paid 100 euros ($126) for it.", encoding="utf-8")

    assert main(["scan", "-q", "a.txt"]) == 1
    assert "100 EUR for 126 HKD implies" in capsys.readouterr().out


def test_settings_that_are_wrong_end_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "pyproject.toml").write_text("[tool.claimtest]\nrates = 3\n", encoding="utf-8")

    assert main(["scan", "."]) == 2
    assert capsys.readouterr().err.startswith("pyproject.toml:2:1: rates takes a list of tables")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(
            ["--published", "2018-13-01"],
            'claimtest: --published: "2018-13-01" is not in the calendar\nhint: write a day such as 2018-04-09\n',
            id="date",
        ),
        pytest.param(
            ["--jobs", "0"],
            "claimtest: --jobs takes a number from 1, not 0\nhint: leave it out to use every core\n",
            id="jobs",
        ),
        pytest.param(
            ["--output", "no/log"],
            "claimtest: --output: no/log is in no folder that exists\nhint: name a file to write\n",
            id="output",
        ),
    ],
)
def test_refuses_arguments(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", ".", *words]) == 2
    assert capsys.readouterr().err == message


@pytest.mark.skipif(os.name == "nt", reason="interrupts are sent as POSIX signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_says_how_far_it_came_and_keeps_what_it_printed(here: Path, jobs: str) -> None:
    del here
    command = [sys.executable, "-m", "claimtest", "scan", "-", "--read-as", "jsonl", "--jobs", jobs]
    lines = [json.dumps({"text": WRONG}).encode() + b"\n"] * 40
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.writelines(lines)
        process.stdin.flush()
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        shown = first + process.stdout.read()
        said = process.stderr.read()
        process.wait()

    assert process.returncode == 130
    assert first.startswith(b"<stdin>:1: en (detected)")
    assert said.startswith(b"\nclaimtest scan: interrupted after ")
    number = int(said.split()[4])
    assert shown.count(b": units_convert: ") == number
    assert shown.endswith(f"{number} findings in {number} documents\n".encode()) or number == 1
    assert b"Traceback" not in said
