"""`claimtest.scan`."""

from datetime import date

import pytest

import claimtest
from claimtest.checking import State
from claimtest.errors import NotationError
from claimtest.finding import Finding, Vacuous

TEXT = "It agreed to pay 1 trillion yuan (US$147.7 billion) for it."


def test_takes_the_day_of_publication_as_text_or_date() -> None:
    as_text, as_date = (
        claimtest.scan(TEXT, published=published) for published in ("2018-04-09", date(2018, 4, 9))
    )

    assert [outcome.check.rule.name for outcome in as_text.findings] == ["currencies_convert"]
    assert [outcome.answer for outcome in as_date.findings] == [
        outcome.answer for outcome in as_text.findings
    ]


def test_finds_language_and_day_in_the_text() -> None:
    result = claimtest.scan(f"BEIJING, April 9, 2018 -- {TEXT}")

    (source,) = result.suite.sources
    assert (source.language, str(source.published)) == ("en", "2018-04-09")
    assert not result.passed


def test_without_a_day_rates_say_nothing() -> None:
    result = claimtest.scan(TEXT)

    assert result.passed
    assert {outcome.answer for outcome in result.outcomes if outcome.check.claim is not None} == {
        Vacuous("the day of publication is not known")
    }


def test_points_at_the_words() -> None:
    (outcome,) = claimtest.scan(f"A title\n\n{TEXT}", published="2018-04-09").findings

    assert isinstance(outcome.answer, Finding)
    assert outcome.check.claim is not None
    assert outcome.check.claim.quote == "1 trillion yuan (US$147.7 billion)"
    assert str(outcome.check.where) == "text:3:18"


def test_warns_only_where_asked() -> None:
    text = "It agreed to pay 6 billion yuan (US$925 million) for it."

    silent, loud = (
        claimtest.scan(text, published="2018-04-09", warnings=warnings) for warnings in (False, True)
    )

    assert silent.findings == ()
    assert [(outcome.check.rule.name, outcome.state) for outcome in loud.findings] == [
        ("rate_is_current", State.WARNED)
    ]


def test_a_bare_dollar_may_be_another() -> None:
    text = "It agreed to pay 100 euros ($126) for it."

    american, hong_kong = (
        claimtest.scan(text, language="en", published="2018-04-09", dollar=dollar) for dollar in (None, "HKD")
    )

    assert american.passed
    assert not hong_kong.passed


@pytest.mark.parametrize("arguments", [{"language": "xx-nothing"}, {"published": "yesterday"}])
def test_refuses_what_is_no_language_or_date(arguments: dict[str, str]) -> None:
    with pytest.raises(NotationError):
        claimtest.scan(TEXT, language=arguments.get("language"), published=arguments.get("published"))


@pytest.mark.parametrize("text", ["", " \n", "\0", "1" * 10_000, "(" * 10_000, "\ud800 5 kg (6 lb)"])
def test_takes_any_text(text: str) -> None:
    assert len(claimtest.scan(text).suite.sources) == 1
