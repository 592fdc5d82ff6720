import json
from collections.abc import Callable
from typing import Any

import pytest

from claimtest.checking import check
from claimtest.errors import InputError
from claimtest.reports.files.review import render
from claimtest.suite import Suite

REVIEWER = 'review = { author = "Fact Desk", url = "https://example.org/checks" }'
CLAIMS = """\
source:
  text: ../seeds/acme.txt
  language: en
  published: 2018-04-10
  publisher: Daily Acme
  url: https://example.com/acme
{source}
claims:
  - id: output
    subject: Acme
    measure: output
    quote: made 12 kg
    value: 12 kg
    parts: [4 kg, 11 kg]
    known: {known}
"""
VERDICT = "{parts_add_up: {reason: the second part is 8 kg, verdict: Incorrect}}"

Build = Callable[..., Suite]
Reviews = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def reviews(build: Build) -> Reviews:
    """Write the reviews of a suite with one claim, and read them."""

    def written(known: str = VERDICT, source: str = "") -> list[dict[str, Any]]:
        file = CLAIMS.format(known=known, source=source)
        suite = build({"claims/acme.yaml": file, "claims/other.yaml": None}, settings=REVIEWER)
        assert not suite.problems
        document = json.loads(render(check(suite)))
        assert document["@context"] == "https://schema.org"
        found: list[dict[str, Any]] = document["@graph"]
        return found

    return written


def test_a_known_finding_with_a_verdict_is_a_review(reviews: Reviews) -> None:
    publisher = {"@type": "Organization", "name": "Daily Acme"}

    assert reviews() == [
        {
            "@type": "ClaimReview",
            "url": "https://example.org/checks#claims/acme.yaml::output::parts_add_up",
            "author": {"@type": "Organization", "name": "Fact Desk"},
            "claimReviewed": "made 12 kg",
            "itemReviewed": {
                "@type": "Claim",
                "datePublished": "2018-04-10",
                "appearance": {
                    "@type": "CreativeWork",
                    "inLanguage": "en",
                    "datePublished": "2018-04-10",
                    "url": "https://example.com/acme",
                    "publisher": publisher,
                },
                "author": publisher,
            },
            "reviewRating": {
                "@type": "Rating",
                "alternateName": "Incorrect",
                "ratingExplanation": (
                    "stated 12 kg, but its 2 parts add up to 14..16 kg; the second part is 8 kg"
                ),
            },
        }
    ]


@pytest.mark.parametrize(
    "known",
    [
        pytest.param("{parts_add_up: the second part is 8 kg}", id="without a verdict"),
        pytest.param("{}", id="not confirmed"),
    ],
)
def test_nothing_else_is_published(reviews: Reviews, known: str) -> None:
    assert reviews(known) == []


def test_a_finding_about_a_whole_source_reviews_what_it_found(reviews: Reviews) -> None:
    source = "  known: {every_figure_is_claimed: {reason: nobody has time, verdict: Unchecked}}"
    first, _ = reviews(source=source)

    assert first["claimReviewed"] == first["reviewRating"]["ratingExplanation"].partition("; nobody")[0]


def test_a_period_is_no_date_of_publication(build: Build) -> None:
    file = CLAIMS.format(known=VERDICT, source="").replace("2018-04-10", "2018-03/2018-04")
    suite = build({"claims/acme.yaml": file, "claims/other.yaml": None}, settings=REVIEWER)

    (review,) = json.loads(render(check(suite)))["@graph"]

    assert "datePublished" not in review["itemReviewed"]


def test_no_document_ends_the_script_that_the_reviews_stand_in(build: Build) -> None:
    file = CLAIMS.format(known=VERDICT.replace("Incorrect", "'</script>'"), source="")
    suite = build({"claims/acme.yaml": file, "claims/other.yaml": None}, settings=REVIEWER)
    text = render(check(suite))

    assert "<" not in text
    assert json.loads(text)["@graph"][0]["reviewRating"]["alternateName"] == "</script>"


def test_reviews_without_a_reviewer_are_refused(build: Build) -> None:
    with pytest.raises(InputError) as refusal:
        render(check(build()))

    assert str(refusal.value) == (
        "pyproject.toml:1:1: no setting says who publishes the reviews, and where\n"
        'hint: add review = { author = "...", url = "https://..." } under [tool.claimtest]'
    )
