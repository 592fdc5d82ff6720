from pathlib import Path

import pytest

from claimtest.files import FileError, Files, Folder, Memory, beside, read_text


def said(files: Files, path: str) -> str:
    with pytest.raises(FileError) as raised:
        read_text(files, path)
    return str(raised.value)


def test_the_files_below_a_folder_are_listed_in_order(tmp_path: Path) -> None:
    names = [
        "claims/b.yaml",
        "claims/sub/a.yml",
        "claims/.hidden.yaml",
        "claims/.git/c.yaml",
        "claims/d.txt",
        "e.yaml",
    ]
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    (tmp_path / "claims" / "folder.yaml").mkdir()
    listed = Folder(tmp_path).names("claims", (".yaml", ".yml"))

    assert listed == ["claims/b.yaml", "claims/sub/a.yml"]
    assert Memory(dict.fromkeys(names, b"")).names("claims/sub", (".yml",)) == ["claims/sub/a.yml"]
    assert Folder(tmp_path).names("nowhere", (".yaml",)) == []


def test_a_byte_order_mark_is_left_out_and_line_ends_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfa\r\nb")

    assert read_text(Folder(tmp_path), "a.txt") == "a\r\nb"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        pytest.param("none.txt", "there is no file none.txt; add it, or correct the path", id="not there"),
        pytest.param("folder", "there is no file folder; add it, or correct the path", id="a folder"),
        pytest.param("bad.txt", "bad.txt is not UTF-8: byte 2 is 0xFF; save it as UTF-8", id="not text"),
        pytest.param("large.txt", "large.txt is larger than 16 MiB; split it", id="too large"),
        pytest.param(
            "link.txt",
            "link.txt lies outside the suite's root; keep every file inside the repository, as in ../seeds/name.txt",
            id="a link out",
        ),
        pytest.param(
            "../outside.txt",
            "../outside.txt lies outside the suite's root; keep every file inside the repository, as in ../seeds/name.txt",
            id="a path out",
        ),
        pytest.param(
            "a\0b", "cannot read a\0b: embedded null byte; check the path and its permissions", id="a NUL"
        ),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, path: str, problem: str) -> None:
    root = tmp_path / "root"
    (root / "folder").mkdir(parents=True)
    (root / "bad.txt").write_bytes(b"ab\xff")
    with (root / "large.txt").open("wb") as large:
        large.truncate(16 * 2**20 + 1)
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    (root / "link.txt").symlink_to(tmp_path / "outside.txt")

    assert said(Folder(root), path) == problem


def test_a_link_that_leads_in_a_circle_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    assert said(Folder(tmp_path), "a").startswith("cannot read a: ")


def test_files_in_memory_have_the_same_limits() -> None:
    files = Memory({"large.txt": b"#" * (16 * 2**20 + 1)})

    assert said(files, "large.txt") == "large.txt is larger than 16 MiB; split it"
    assert said(files, "none.txt") == "there is no file none.txt; add it, or correct the path"


@pytest.mark.parametrize(
    ("target", "path"),
    [
        pytest.param("../seeds/a.txt", "seeds/a.txt", id="beside"),
        pytest.param("a.txt", "claims/a.txt", id="in the same folder"),
        pytest.param("./sub/../a.txt", "claims/a.txt", id="there and back"),
    ],
)
def test_a_path_is_relative_to_the_file_that_gives_it(target: str, path: str) -> None:
    assert beside("claims/a.yaml", target) == path


@pytest.mark.parametrize(
    "target", ["../../a.txt", "/etc/passwd", "..\\a.txt", "a\0b", "../..", "../x/../../../y"]
)
def test_a_path_that_leaves_the_root_is_refused(target: str) -> None:
    with pytest.raises(FileError, match="lies outside the suite's root"):
        beside("claims/a.yaml", target)
