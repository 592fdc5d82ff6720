"""Drafts of texts, loaded as the suites that they make."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from claimtest.checking import Outcome, State, check
from claimtest.discover import Discovery, discover
from claimtest.drafting import (
    Draft,
    Header,
    add_claims,
    add_names,
    claim_file,
    draft_claims,
    names_text,
    read_source,
)
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
        names: its vocabulary.
        suite: the suite of it and the names that it adds.
    """

    draft: Draft
    file: str
    names: str
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

    def with_more(self, more: Draft) -> "Drafted":
        """Return it with claims and names added to its files."""
        (source,) = self.suite.sources
        file = add_claims(self.file, "claims/new.yaml", more)
        names = add_names(self.names, "claims/vocabulary.yaml", more.additions)
        return load(source.text, more, file, names)


def load(text: str, draft: Draft, file: str, names: str) -> Drafted:
    contents = {"seeds/new.txt": text, "claims/new.yaml": file, "claims/vocabulary.yaml": names}
    files = Memory({path: content.encode() for path, content in contents.items()})
    return Drafted(draft, file, names, load_suite(files, Settings(), Discovery(RULES, {})))


@pytest.fixture(scope="session")
def drafted() -> Callable[..., Drafted]:
    """Draft a text, or only its first claims."""

    def make(text: str, language: str = "en", most: int | None = None) -> Drafted:
        source = read_source("seeds/new.txt", text, language, PUBLISHED)
        draft = draft_claims(Suite(), source, source.figures)
        draft = replace(draft, claims=draft.claims[:most])
        file = claim_file(Header("../seeds/new.txt", language, str(PUBLISHED)), draft)
        return load(text, draft, file, names_text(draft.additions))

    return make
