"""Whatever a document says, its draft loads, quotes it and covers it."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from claimtest.drafting import draft_claims

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.drafting.conftest import Drafted

    Draw = Callable[..., Drafted]

SENTENCES = {
    "en": [
        "Nordwind spent {} million euros in {}.",
        "It rose {} percent, to ${} billion.",
        "About {} people came, {} km away.",
        "Founded in 20{:02}, it has {} employees.",
        "It cost {} yuan (US${} million).",
        "Chapter {} of {} is here.",
        "She scored {} points and {} goals",
    ],
    "de": [
        "Der Umsatz stieg um {},5 Prozent auf {} Mio. Euro.",
        "Rund {} Mitarbeiter, {} in Kiel.",
        "Am {}. Mai 2017 fielen {} cm Schnee.",
    ],
    "zh": ["公司完成{}亿美元融资，有{}名员工。", "2017年7月，增长{}.{}%。", "投资{}亿元人民币（{}亿美元）。"],
    "ja": ["売上高は{}億円、利益は{}億円だった。", "従業員は約{}万人、{}社。"],
    "ar": ["بلغت الأرباح {} مليار دولار في عام 20{:02}.", "ارتفعت بنسبة {}٪ إلى {} مليون دولار."],
}
ODD = "0123456789,.%$€£()[]\"'’ \n\t-–:/#&*!|>@`{}~kmgn€年月万亿円①½é\u0301\u200b\u202e\u00a0\u0000\u0007\x85"


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(SENTENCES)))
    numbers = st.integers(0, 99) | st.integers(0, 10_000)
    patterns = draw(st.lists(st.sampled_from(SENTENCES[language]), min_size=1, max_size=8))
    parts = [pattern.format(draw(numbers), draw(numbers)) for pattern in patterns]
    return draw(st.sampled_from([" ", "\n", "\n\n"])).join(parts), language


@settings(max_examples=40, deadline=None)
@given(document=documents())
def test_a_draft_loads_quotes_and_covers_its_document(document: tuple[str, str], drafted: "Draw") -> None:
    made = drafted(*document)

    assert not made.suite.problems, made.file
    assert not made.loose, made.file


@settings(max_examples=30, deadline=None)
@given(document=documents(), kept=st.integers(1, 4))
@example(document=("It rose 0 percent, to $0 billion.", "en"), kept=1)
def test_an_update_covers_what_a_person_left_out(
    document: tuple[str, str], kept: int, drafted: "Draw"
) -> None:
    text, language = document
    whole = drafted(text, language)
    assume(whole.draft.claims)
    first = drafted(text, language, kept)
    missing = first.suite.unclaimed(first.suite.sources[0])
    taken = {claim.id for claim in first.suite.claims}

    more = draft_claims(first.suite, first.suite.sources[0], missing, taken)
    updated = first.with_more(more)

    assert not updated.suite.problems, updated.file
    assert not updated.loose, updated.file


@settings(max_examples=80, deadline=None)
@given(text=st.text(ODD, max_size=60).map(lambda odd: f"{odd} 5 kg {odd}"))
@example(text="5 kg 5 kg 5 kg")
@example(text="1 kg 1 kg" * 60)
def test_odd_documents_do_not_break_it(text: str, drafted: "Draw") -> None:
    made = drafted(text)
    assume(made.draft.claims)

    assert not made.suite.problems, made.file
    assert not made.loose, made.file


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_every_language_is_drafted_whole(language: str, drafted: "Draw") -> None:
    text = "\n".join(pattern.format(12, 34) for pattern in SENTENCES[language])

    made = drafted(text, language)

    assert not made.suite.problems
    assert not made.loose
