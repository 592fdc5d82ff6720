"""The suite that comes with the repository: five articles on one round of funding, and what is wrong in them."""

import hashlib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from claimtest.checking import Result, State, check
from claimtest.loading import load

ROOT = Path(__file__).parents[1]

DOCUMENTS = {
    "english_report": "004_602f9017c9731173",
    "french_report": "001_f80a61eb5db3ba93",
    "german_report": "003_09df3dcad04d2b33",
    "shanghai_daily": "002_814a4dd0be699414",
    "shanghai_daily_fr": "000_81bcdad136118155",
}

# How many amounts each document states in two currencies.
CONVERSIONS = {
    "english_report": 1,
    "french_report": 0,
    "german_report": 0,
    "shanghai_daily": 3,
    "shanghai_daily_fr": 2,
}

KNOWN = {
    (
        "english_report.valuation",
        "scale_agrees",
        "states > 3 million USD, about 1,000 times less than french_report and german_report",
    ),
    ("english_report.ai_leadership", "sources_agree", "states 2030, which german_report contradicts"),
    ("german_report.ai_leadership", "sources_agree", "states 2025, which english_report contradicts"),
    (
        "english_report.core_industry_2030",
        "currencies_convert",
        "1 trillion CNY for 147.7 billion USD implies 6.7681..6.7728 CNY/USD, 7.2 % above the market's 6.28..6.314",
    ),
    (
        "french_report.core_industry_2020",
        "sources_agree",
        "states 20 billion USD, which shanghai_daily and shanghai_daily_fr contradict",
    ),
    (
        "shanghai_daily",
        "one_rate_per_source",
        "shanghai_investment implies 6.3931..6.4 CNY/USD, but core_industry_2020_caption implies 6.12..6.39",
    ),
    (
        "shanghai_daily_fr",
        "one_rate_per_source",
        "shanghai_investment implies 6.3931..6.4 CNY/USD, but core_industry_2020 implies 6.12..6.39",
    ),
}


@cache
def result() -> Result:
    return check(load(ROOT))


def test_everything_loads_and_passes() -> None:
    assert not result().suite.problems
    assert result().passed
    assert {source.name for source in result().suite.sources} == set(DOCUMENTS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_figure_is_claimed(name: str) -> None:
    (source,) = (source for source in result().suite.sources if source.name == name)

    assert source.path == f"seeds/{DOCUMENTS[name]}.txt"
    assert result().suite.unclaimed(source) == ()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_conversion_that_a_document_states_is_claimed(name: str) -> None:
    suite = result().suite
    (source,) = (source for source in suite.sources if source.name == name)
    claimed = [claim for claim in suite.claims_of(source) if "converted" in claim.keys]

    assert len(claimed) == len(source.pairs) == CONVERSIONS[name]


def test_what_is_wrong_in_the_documents_is_found_and_recorded() -> None:
    found = {
        (
            (outcome.check.claim or outcome.check.source).name,  # type: ignore[union-attr]
            outcome.check.rule.name,
            getattr(outcome.answer, "sentence", ""),
        )
        for outcome in result().outcomes
        if outcome.state is State.KNOWN
    }

    assert found == KNOWN


def test_nothing_else_is_found() -> None:
    states = Counter(outcome.state for outcome in result().outcomes)

    assert set(states) == {State.HOLDS, State.VACUOUS, State.KNOWN}


def test_every_rule_answers_at_least_once() -> None:
    answered = {
        outcome.check.rule.name for outcome in result().outcomes if outcome.state is not State.VACUOUS
    }

    idle = {
        "average_is_between",
        "balance_carries_forward",
        "change_is_right",
        "fraction_is_possible",
        "never_decreases",
        "part_of_period",
        "parts_add_up",
        "rate_per_unit",
        "share_of_whole",
        "shares_add_up",
        "units_convert",
    }
    assert answered >= set(result().suite.rules) - idle


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        pytest.param(name, digest, id=name)
        for name, digest in {
            "000_81bcdad136118155": "4849b84f14e68bb200a1d08d5719eb59a87ee2978f5d210d919a2316fa0a569f",
            "001_f80a61eb5db3ba93": "e56143b3d055905c3df44d11e1efed85d9de39199a551c3b6d32b1fe61c27a17",
            "002_814a4dd0be699414": "3d4a97b9095890836009d59cb74ac520264c46a7366e9952044f46da7e4ef294",
            "003_09df3dcad04d2b33": "fdc0d609a4dcf8958a1c585f6d6c0c935728c586f6ebe0c27abc7c26095597a0",
            "004_602f9017c9731173": "938719ff4ecf35a7ef456e2f74b80e0f3272b11aa1906d17b859eefac9bc4f29",
        }.items()
    ],
)
def test_the_documents_are_evidence_and_stay_as_they_are(name: str, digest: str) -> None:
    assert hashlib.sha256((ROOT / "seeds" / f"{name}.txt").read_bytes()).hexdigest() == digest
