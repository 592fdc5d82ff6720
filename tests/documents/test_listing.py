"""Which documents paths name, and what becomes of those that cannot be read."""

import os
import time
from pathlib import Path

import pytest

from claimtest.documents import listing, read_document
from claimtest.errors import InputError


def names(*paths: Path | str, root: Path) -> list[str]:
    return [item.path.removeprefix(f"{root}/") for item in listing(map(str, paths))]


def problem(path: Path) -> str:
    """Return what is said of the one document that a path names."""
    (item,) = listing([str(path)])
    with pytest.raises(InputError) as caught:
        read_document(item)
    return str(caught.value).replace(f"{path.parent}/", "")


def test_a_folder_gives_the_documents_below_it_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b.HTML", "a/c.py", ".hidden/a.txt", ".x.txt", "c/README"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")

    assert names(tmp_path, root=tmp_path) == ["b.txt", "a/b.HTML", "a/z.md"]


def test_a_file_that_is_named_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "README"
    path.write_text("6 kg", encoding="utf-8")

    (item,) = listing([str(path)])

    assert read_document(item).text == "6 kg"


def test_links_that_lead_back_end(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "b.txt").write_text("x", encoding="utf-8")
    (folder / "back").symlink_to(tmp_path)
    (folder / "itself.txt").symlink_to(folder / "itself.txt")

    assert names(tmp_path, root=tmp_path) == ["a/b.txt", "a/itself.txt"]
    assert problem(folder / "itself.txt").startswith("itself.txt:1:1: Too many levels of symbolic links")


def test_a_folder_without_documents_is_said(tmp_path: Path) -> None:
    (item,) = listing([str(tmp_path)])

    with pytest.raises(InputError, match=r"holds no document\nhint: a folder is searched for \.htm, \.html"):
        read_document(item)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param(
            "a.txt",
            b"one\ntwo \xe9",
            "a.txt:2:1: not UTF-8: byte 8 is 0xE9\nhint: save it as UTF-8",
            id="Latin-1",
        ),
        pytest.param(
            "a.txt",
            b"one\ntwo\0",
            "a.txt:2:1: holds a NUL character, which no text does\nhint: name a text file",
            id="NUL",
        ),
        pytest.param(
            "a.jsonl",
            b"[" * 100_000,
            "a.jsonl:1:1: is nested too deeply\nhint: write a flat object",
            id="nesting",
        ),
        pytest.param(
            "a.jsonl",
            b'{"text"',
            "a.jsonl:1:1: is no JSON: Expecting ':' delimiter\nhint: write one object to a line",
            id="broken JSON",
        ),
        pytest.param(
            "a.jsonl", b"[1]", "a.jsonl:1:1: is no object\nhint: write one object to a line", id="list"
        ),
        pytest.param(
            "a.jsonl",
            b'{"title": "x"}',
            "a.jsonl:1:1: has no field with the article's text\nhint: name the text text, content or body",
            id="no text",
        ),
        pytest.param(
            "a.pdf",
            b"no PDF",
            "a.pdf:1:1: its PDF cannot be read: Stream has ended unexpectedly\nhint: open it, and save it anew",
            id="no PDF",
        ),
        pytest.param(
            "a.html",
            b"<p>" * 200_001,
            "a.html:1:1: has more than 200000 tags\nhint: split it, or save its text",
            id="tags",
        ),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    assert problem(path) == message


def test_one_bad_line_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "a"}\n\xff\n{"text": "b"}\n')

    first, second, third = listing([str(path)])

    assert read_document(first).text + read_document(third).text == "ab"
    with pytest.raises(InputError, match=r"a.jsonl:2:1: not UTF-8: byte 0 is 0xFF"):
        read_document(second)


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'"' + b"x" * (1 << 25) + b'"\n{"text": "b"}\n')

    first, second = listing([str(path)])

    assert read_document(second).text == "b"
    with pytest.raises(InputError, match=r"a.jsonl:1:1: is larger than 16 MiB\nhint: split it"):
        read_document(first)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("a.html", b"<" * 1_000_000, id="brackets"),
        pytest.param("a.html", b"<!--" * 100_000, id="comments that do not end"),
        pytest.param("a.html", b"<div>" * 50_000, id="deep"),
        pytest.param("a.html", b"<a b='" * 50_000, id="quotes that do not end"),
        pytest.param("a.html", b"&amp" * 200_000, id="entities"),
        pytest.param("a.md", b"```\n" * 100_000, id="fences"),
        pytest.param("a.md", b"[(" * 200_000, id="links that do not end"),
        pytest.param("a.md", b"*_" * 200_000, id="emphasis"),
        pytest.param("a.md", b"---\n" * 100_000, id="front matter"),
        pytest.param("a.md", b"---\na: &a [*a, *a]\n---\n6 kg", id="aliases"),
        pytest.param("a.pdf", b"%PDF-1.7\n" + b"1 0 obj <<" * 50_000, id="PDF of openings"),
    ],
)
def test_hostile_files_take_no_long_time(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (item,) = listing([str(path)])
    start = time.perf_counter()

    try:
        text = read_document(item).text
    except InputError as error:
        text = str(error)

    assert text is not None
    assert time.perf_counter() - start < 10


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_pipe_with_a_name_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)

    assert problem(tmp_path / name) == (f"{name}:1:1: is no regular file\nhint: name a file or a folder")


@pytest.mark.parametrize("name", ["no.txt", "no.jsonl"])
def test_what_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    assert problem(tmp_path / name) == (
        f"{name}:1:1: No such file or directory\nhint: check the path and its permissions"
    )
