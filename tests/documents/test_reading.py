"""What is read of each format: the text, what it says about itself, and the way back to the file."""

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from claimtest.documents import Document, Item, listing, read_document, settle
from claimtest.passage import Span

PAGE = """<!doctype html>
<html lang="en-GB"><head><title>A deal</title>
<meta property="article:published_time" content="2018-04-10T08:00:00Z">
<script>var figures = "6 billion yuan (US$938 million)";</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>A deal &amp; its price</h1>
<p>It will invest <b>6 billion yuan</b>
(US$938&nbsp;million) in Shanghai, people say, and the sum will be spent over a number of years.</p>
<p>A second paragraph tells more about the people who spend it, and about those who do not.</p>
</article></body></html>
"""


def read(path: Path) -> Document:
    (item,) = listing([str(path)])
    return read_document(item)


def place(document: Document, words: str) -> tuple[str, int, int, str]:
    """Return where words of a document's text stand, and the words that stand there."""
    start = document.text.index(words)
    where = document.places.locate(Span(start, start + len(words)))
    shown = where.text[where.column - 1 : where.column - 1 + where.length]
    return Path(where.path).name, where.line, where.column, shown


def pdf(*pages: str, made: str = "D:20180409120000Z") -> bytes:
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for text in pages:
        page = writer.add_blank_page(400, 400)
        stream = DecodedStreamObject()
        lines = " ".join(f"({line}) Tj T*" for line in text.split("\n"))
        stream.set_data(f"BT /F1 12 Tf 14 TL 20 300 Td {lines} ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001 - pypdf writes no text itself
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
    writer.add_metadata({"/CreationDate": made})
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def test_text_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffone\r\ntwo 6 kg\r\n".encode())

    document = read(path)

    assert document.text == "one\r\ntwo 6 kg\r\n"
    assert place(document, "6 kg") == ("a.txt", 2, 5, "6 kg")


def test_text_may_be_marked_as_utf_16(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("über 6 kg", encoding="utf-16")

    assert read(path).text == "über 6 kg"


def test_markdown_loses_its_marks_and_keeps_its_places(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\ndate: 2018-04-10\nlang: en\n---\n# Deal\n\n```\n7 kg\n```\n"
        "It puts **6 billion yuan** ([US$938 million](https://x.test/9)) in `8 kg` _Shanghai_, snake_case.\n",
        encoding="utf-8",
    )

    document = read(path)

    assert " ".join(document.text.split()) == (
        "Deal It puts 6 billion yuan (US$938 million) in Shanghai, snake_case."
    )
    assert place(document, "US$938 million") == ("a.md", 10, 30, "US$938 million")
    assert document.published is not None
    assert (str(document.published.value), document.published.origin) == ("2018-04-10", "front matter date")
    assert document.language is not None
    assert (document.language.value, document.language.origin) == ("en", "front matter lang")


def test_html_gives_its_article_with_places_in_its_source(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")

    document = read(path)

    assert "6 billion yuan (US$938" in document.text
    assert place(document, "6 billion yuan") == ("a.html", 6, 22, "6 billion yuan")
    assert place(document, "people say") == ("a.html", 7, 36, "people say")
    assert document.published is not None
    assert (str(document.published.value), document.published.origin) == ("2018-04-10", "metadata")
    assert document.language is not None
    assert (document.language.value, document.language.origin) == ("en-GB", "html lang")


def test_html_without_an_article_gives_all_its_words(tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    path.write_text("<!-- 5 kg --><style>b{width:4px}</style><b>6</b> kg", encoding="utf-8")

    document = read(path)

    assert document.text.strip() == "6 kg"
    assert place(document, "kg") == ("a.htm", 1, 50, "kg")


def test_pdf_gives_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf("first page", "second page\nweighs 6 kg"))

    document = read(path)

    assert place(document, "6 kg") == ("a.pdf#page=2", 2, 8, "6 kg")
    assert document.published is not None
    assert (str(document.published.value), document.published.origin) == ("2018-04-09", "metadata")


def test_json_lines_give_a_document_for_each_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {
            "id": 1,
            "Content": "one\ntwo 6 kg",
            "Lang": "de-AT",
            "publishedAt": "x",
            "date": "2018-04-10T09:00",
        },
        {"text": "three"},
    ]
    path.write_text("\n\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")

    first, second = (read_document(item) for item in listing([str(path)]))

    assert place(first, "6 kg") == ("a.jsonl:1:Content", 2, 5, "6 kg")
    assert (first.line, second.line) == (1, 3)
    assert first.published is not None
    assert (str(first.published.value), first.published.origin) == ("2018-04-10", "field date")
    assert first.language is not None
    assert (first.language.value, first.language.origin) == ("de-AT", "field Lang")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        pytest.param("2018-04-09", "2018-04-09", id="ISO 8601"),
        pytest.param("2018-04-09T23:59:00+02:00", "2018-04-09", id="with a time"),
        pytest.param("20180409", "2018-04-09", id="compact"),
        pytest.param("Mon, 09 Apr 2018 10:00:00 GMT", "2018-04-09", id="RFC 2822"),
        pytest.param(1523275200, "2018-04-09", id="seconds"),
        pytest.param(1523275200000, "2018-04-09", id="milliseconds"),
        pytest.param("yesterday", None, id="no date"),
        pytest.param("2018-13-40", None, id="not in the calendar"),
        pytest.param(True, None, id="a flag"),
        pytest.param(10**400, None, id="a number without end"),
    ],
)
def test_dates_are_read_as_programs_write_them(tmp_path: Path, value: object, day: str | None) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "x", "date": value}), encoding="utf-8")

    published = read(path).published

    assert (None if published is None else str(published.value)) == day


def test_what_is_given_goes_before_what_is_stated_and_found(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "Der Preis stieg.", "lang": "en"}), encoding="utf-8")
    document = read(path)

    stated, given = settle(document).language, settle(document, "de").language

    assert stated is not None
    assert (stated.value, stated.origin) == ("en", "field lang")
    assert given is not None
    assert (given.value, given.origin) == ("de", "given")


def test_standard_input_is_text_unless_another_format_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "6 kg"}\n')))

    (item,) = listing(["-"], "jsonl")

    assert read_document(item).text == "6 kg"
    assert isinstance(item, Item)
