"""What holds for every mistake in every figure."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.checking import check
from claimtest.discover import discover
from claimtest.mutate.anchors import printed_figures
from claimtest.mutate.changes import changes
from claimtest.mutate.document import mutate
from claimtest.mutate.slip import Edit, Slip, kinds
from claimtest.suite import Suite
from claimtest.testing import make_suite

RULES = discover(None, Path("/")).rules
SCALES = {
    "en": {"million": "million", "billion": "billion", "trillion": "trillion"},
    "de": {"million": "Millionen", "billion": "Milliarden", "trillion": "Billionen"},
    "fr": {"million": "millions", "billion": "milliards", "trillion": "billions"},
}
CURRENCIES = {
    "en": {"USD": "dollars", "CNY": "yuan"},
    "de": {"USD": "US-Dollar", "CNY": "Yuan"},
    "fr": {"USD": "de dollars", "CNY": "de yuans"},
}


@st.composite
def suites(draw: st.DrawFn) -> Suite:
    """Two documents on one thing, each in a language of its own, with one figure each and another one around it."""
    scale, currency = (
        draw(st.sampled_from(["million", "billion", "trillion"])),
        draw(st.sampled_from(["USD", "CNY"])),
    )
    sources = []
    for language in draw(st.lists(st.sampled_from(sorted(SCALES)), min_size=2, max_size=2)):
        whole, decimals = draw(st.integers(2, 999)), draw(st.sampled_from(["", "5", "25"]))
        mark = "." if language == "en" else ","
        figure = f"{whole}{mark}{decimals}" if decimals else str(whole)
        value = f"{whole}.{decimals}" if decimals else str(whole)
        quote = f"{figure} {SCALES[language][scale]} {CURRENCIES[language][currency]}"
        sources.append(
            {
                "language": language,
                "text": f"Acme (2014): {quote}, 40 km.",
                "claims": [{"quote": quote, "value": f"{value} {scale} {currency}"}],
            }
        )
    return make_suite(RULES, {"sources": sources})


@settings(max_examples=20, deadline=None)
@given(suites())
def test_a_mistaken_document_differs_inside_of_the_figure_alone(suite: Suite) -> None:
    files = [source.file for source in suite.sources]
    made = [
        (change, mutate(suite, change.printed, change.slip))
        for change in changes(suite, files, kinds().values())
    ]

    assert made
    for change, mutant in made:
        before, printed = change.printed.source, change.printed
        after = (
            before
            if mutant is None
            else next(each for each in mutant.suite.sources if each.name == before.name)
        )
        assert after.text.startswith(before.text[: printed.start])
        assert after.text.endswith(before.text[printed.end :])
        assert mutant is None or after.text != before.text


@settings(max_examples=20, deadline=None)
@given(suites())
def test_no_mistake_changes_no_verdict(suite: Suite) -> None:
    before = [(outcome.check.rule.name, outcome.state) for outcome in check(suite).outcomes]
    figures = [printed for source in suite.sources for printed in printed_figures(suite, source)]

    assert figures
    for printed in figures:
        mutant = mutate(
            suite, printed, Slip(printed.meaning, (Edit(printed.start, printed.end, printed.text),))
        )
        assert mutant is not None
        after = [(outcome.check.rule.name, outcome.state) for outcome in check(mutant.suite).outcomes]
        assert after == before


@settings(max_examples=20, deadline=None)
@given(suites())
def test_the_declaration_says_what_the_mistaken_document_does(suite: Suite) -> None:
    anchors = {"quote_is_in_source", "value_is_in_quote"}
    for change in changes(suite, [source.file for source in suite.sources], kinds().values()):
        mutant = mutate(suite, change.printed, change.slip)
        outcomes = () if mutant is None else check(mutant.suite).outcomes

        assert {str(outcome.state) for outcome in outcomes if outcome.check.rule.name in anchors} <= {"holds"}
