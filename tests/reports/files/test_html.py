import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimtest
from claimtest.reports.files.html import render
from claimtest.reports.page.intervals import drawn
from claimtest.reports.page.markup import escaped
from claimtest.testing import make_suite

ROOT = Path(__file__).resolve().parents[3]
RESULT = claimtest.check(claimtest.load(ROOT))
PAGE = render(RESULT)


class Outline(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str, str]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open in self.raw:
            self.raw[self._open].append(data)

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open.removeprefix(tag)


@pytest.fixture(scope="module")
def outline() -> Outline:
    made = Outline()
    made.feed(PAGE)
    return made


def hashed(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_allows_its_own_script_and_style_and_nothing_else(outline: Outline) -> None:
    policy = next(value for tag, name, value in outline.attributes if tag == "meta" and name == "content")
    script = outline.raw["script"][-1]

    assert policy == (
        f"default-src 'none'; style-src {hashed(outline.raw['style'][0])}; script-src {hashed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def test_nothing_is_loaded_and_no_attribute_is_code(outline: Outline) -> None:
    assert not [
        (tag, name, value)
        for tag, name, value in outline.attributes
        if name in {"src", "style", "srcset"}
        or name.startswith("on")
        or (name == "href" and value[:1] != "#")
    ]


def test_ids_are_unique(outline: Outline) -> None:
    ids = [value for _, name, value in outline.attributes if name == "id"]

    assert len(ids) == len(set(ids))


def test_links_lead_somewhere(outline: Outline) -> None:
    ids = {value for _, name, value in outline.attributes if name == "id"}
    targets = {value[1:] for tag, name, value in outline.attributes if tag == "a" and name == "href"}

    assert targets <= ids


def test_every_claim_can_be_opened(outline: Outline) -> None:
    opened = {
        number
        for _, name, value in outline.attributes
        if name == "data-claims"
        for number in map(int, value.split())
    }

    assert opened == set(range(len(RESULT.suite.claims)))


def test_every_finding_has_its_name_as_address(outline: Outline) -> None:
    articles = {value for tag, name, value in outline.attributes if tag == "article" and name == "id"}

    assert articles == {each.check.name for each in RESULT.outcomes if each.state == "known"}


def test_the_documents_stand_in_it_word_for_word() -> None:
    plain = re.sub(r"<[^>]+>", "", PAGE)

    for source in RESULT.suite.sources:
        assert escaped(source.text).strip() in plain


def test_a_suite_that_does_not_load_says_why(tmp_path: Path) -> None:
    tmp_path.joinpath("pyproject.toml").write_text("[tool.claimtest]\n", encoding="utf-8")
    tmp_path.joinpath("claims").mkdir()
    tmp_path.joinpath("claims", "a.yaml").write_text("claims: <b>\n", encoding="utf-8")
    page = render(claimtest.check(claimtest.load(tmp_path)))

    assert "What does not load" in page
    assert "claims/a.yaml:1:" in page


def test_set_aside_and_unclaimed_figures_are_marked() -> None:
    suite = make_suite(
        RESULT.suite.rules,
        {
            "text": "Photo 3: 12 kg and 40 kg",
            "set_aside": {"Photo 3": "a picture"},
            "claims": [{"quote": "12 kg", "value": "12 kg"}],
        },
    )
    page = render(claimtest.check(suite))

    assert '<span class="figure aside" title="set aside">3</span>' in page
    assert '<span class="figure unclaimed" title="no claim quotes this figure">40 kg</span>' in page


@given(st.text())
def test_no_text_breaks_out_of_its_element(text: str) -> None:
    written = escaped(text)

    assert not set(written) & set("<>\"'\x00\u202e")
    written.encode()


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        pytest.param(["12 kg", "9..11 kg"], [("11.5", "12.5"), ("9", "11")], id="stated and computed"),
        pytest.param(
            ["6.5..6.75 CNY/USD", "6.25..6.5 CNY/USD, 2018-04-02/2018-04-12", "158 billion USD"],
            [("6.5", "6.75"), ("6.25", "6.5"), None],
            id="the unit that most are in",
        ),
        pytest.param(
            ["20 billion USD", "> 150 billion CNY, which is > 23.75 billion USD"],
            [("19500000000", "20500000000"), ("23750000000", None)],
            id="a bound, converted",
        ),
        pytest.param(["2017-07-19 to 2017-07-21", "2018"], [None, None], id="dates"),
        pytest.param(["12 kg", "5 m"], [None, None], id="nothing in common"),
    ],
)
def test_figures_that_share_a_unit_are_drawn(
    values: list[str], ends: list[tuple[str | None, str | None] | None]
) -> None:
    assert drawn(values) == ends
