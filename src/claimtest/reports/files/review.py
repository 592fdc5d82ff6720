"""ClaimReview of schema.org, for those who publish their findings.

Only a known finding with a verdict becomes a review: a person has confirmed it, and a person says what it is to be
called. That figures cannot all be true does not tell which of them is false.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from claimtest.checking import Check, Outcome, Result, State
from claimtest.errors import InputError, Location, Problem, one_line
from claimtest.finding import Finding
from claimtest.reviewer import Reviewer
from claimtest.settings import FILE
from claimtest.source import Source

_Item = dict[str, Any]


def render(result: Result) -> str:
    """Write the reviews as one JSON-LD document that may stand inside of a page's script element.

    Raises:
        InputError: the settings do not say who publishes them, and where.
    """
    reviewer = result.suite.reviewer
    if reviewer is None:
        hint = 'add review = { author = "...", url = "https://..." } under [tool.claimtest]'
        raise InputError(
            [Problem(Location(FILE), "no setting says who publishes the reviews, and where", hint)]
        )
    document = {"@context": "https://schema.org", "@graph": [*_reviews(result, reviewer)]}
    return json.dumps(document, indent=2).replace("<", "\\u003c") + "\n"


def _reviews(result: Result, reviewer: Reviewer) -> Iterator[_Item]:
    for outcome in result.outcomes:
        check, finding = outcome.check, outcome.answer
        verdict = check.verdict
        if outcome.state is State.KNOWN and isinstance(finding, Finding) and verdict and check.source:
            yield {
                "@type": "ClaimReview",
                "url": f"{reviewer.url}#{quote(check.name, safe='/:')}",
                "author": _organization(reviewer.author),
                "claimReviewed": _claimed(outcome, finding),
                "itemReviewed": _claim(check.source),
                "reviewRating": {
                    "@type": "Rating",
                    "alternateName": verdict,
                    "ratingExplanation": f"{one_line(finding.sentence)}; {_reason(check)}",
                },
            }


def _reason(check: Check) -> str:
    return one_line(check.known or "")


def _claimed(outcome: Outcome, finding: Finding) -> str:
    """Return the words that are reviewed; where a finding is about a whole source, those that it compared."""
    own = outcome.check.claim
    quoted = (
        [own]
        if own is not None
        else [claim for claim in finding.others if claim.source is outcome.check.source]
    )
    return " ... ".join(one_line(claim.quote) for claim in quoted) or one_line(finding.sentence)


def _claim(source: Source) -> _Item:
    """Return what was printed, by whom, when and where, as far as the claim file says."""
    published = str(source.published)
    dated = {} if "/" in published else {"datePublished": published}  # a range is no date of schema.org's
    appearance: _Item = {"@type": "CreativeWork", "inLanguage": source.language, **dated}
    if source.url:
        appearance["url"] = source.url
    found: _Item = {"@type": "Claim", **dated, "appearance": appearance}
    if source.publisher:
        appearance["publisher"] = found["author"] = _organization(source.publisher)
    return found


def _organization(name: str) -> _Item:
    return {"@type": "Organization", "name": one_line(name)}
