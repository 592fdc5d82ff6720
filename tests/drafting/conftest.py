"""Drafts of texts, loaded as the suites that they make."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimtest.checking import Outcome, State, check
from claimtest.discover import Discovery, discover
from claimtest.drafting import Draft, Header, claim_file, draft_claims, names_text, read_source
from claimtest.files import Memory
from claimtest.loading import load_suite
from claimtest.period import Period
from claimtest.settings import Settings
from claimtest.suite import Suite

ROOT = Path(__file__).resolve().parents[2]
RULES = discover(None, ROOT).rules
PUBLISHED = Period.parse("2018-04-10")
ANCHORING = {
    "quote_is_in_source",
    "value_is_in_quote",
    "date_is_in_quote",
    "unit_fits_measure",
    "every_figure_is_claimed",
}


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft and what became of it.

    Attributes:
        draft: the draft.
        file: its claim file.
        suite: the suite of it and the names that it adds.
    """

    draft: Draft
    file: str
    suite: Suite

    @property
    def loose(self) -> list[Outcome]:
        """The checks of its quotes, names and coverage that do not hold."""
        held = {State.HOLDS, State.VACUOUS}
        return [
            outcome
            for outcome in check(self.suite).outcomes
            if outcome.check.rule.name in ANCHORING and outcome.state not in held
        ]


@pytest.fixture(scope="session")
def drafted() -> Callable[..., Drafted]:
    def make(text: str, language: str = "en") -> Drafted:
        source = read_source("seeds/new.txt", text, language, PUBLISHED)
        draft = draft_claims(Suite(), source, source.figures)
        file = claim_file(Header("../seeds/new.txt", language, str(PUBLISHED)), draft)
        contents = {
            "seeds/new.txt": text,
            "claims/new.yaml": file,
            "claims/vocabulary.yaml": names_text(draft.additions),
        }
        files = Memory({path: content.encode() for path, content in contents.items()})
        return Drafted(draft, file, load_suite(files, Settings(), Discovery(RULES, {})))

    return make
