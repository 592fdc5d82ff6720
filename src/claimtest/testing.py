"""Helpers for the tests of rules: `run` asks one rule about claims written in the test."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from claimtest import units
from claimtest.checking import Outcome, State, plan
from claimtest.checking import run as run_check
from claimtest.discover import Discovery, discover
from claimtest.errors import ClaimtestError, InputError
from claimtest.files import Memory
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.loading import RULES, VOCABULARY, load_suite
from claimtest.rule import Example, Rule
from claimtest.settings import EMBEDDED, Settings
from claimtest.suite import Suite
from claimtest.yaml_tree import parse

PUBLISHED = "2018-04-10"
"""When a document of a test was published, unless the test says otherwise."""

_NOUN = re.compile(r"[0-9](?:\s+(?:thousand|million|billion|trillion))?\s+([^\W\d_][^,\]]*)$")
_SOURCE_KEYS = (
    "language",
    "published",
    "publisher",
    "url",
    "dollar",
    "set_aside",
    "known",
    "text",
    "claims",
    "name",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a rule says.

    Attributes:
        holds: whether the rule found nothing wrong and could have.
        message: the sentence of the first finding, or None.
        hint: that finding's hint, or None.
        figures: the rows of label and value of that finding, or of the first check that says what it compared.
        only_by_rounding: whether a check held only because the figures are rounded.
        vacuous: the reason why no check could have failed, or None.
        outcomes: every check's outcome.
    """

    holds: bool
    message: str | None
    hint: str | None
    figures: tuple[tuple[str, str], ...]
    only_by_rounding: bool
    vacuous: str | None
    outcomes: tuple[Outcome, ...] = field(repr=False)


def run(name: str, **keys: object) -> Answer:
    """Ask a rule, built in or in the folder `rules` of the working directory, about a claim.

    Args:
        name: the rule's name.
        keys: the claim's keys, in the notation of claim files. Beside them may stand `text`, `language`,
            `published` and `publisher` of its document; `vocabulary`, `settings` and `rates` (the text of a CSV
            file) of its suite; and instead of one claim's keys, `claims` (a list of claims of one document) or
            `sources` (a list of documents, each with its `claims`). What is left out is filled in.

    Raises:
        InputError: a key does not load.
        ClaimtestError: there is no such rule, it does not run on what is given, or it is broken.
    """
    discovery = _discovered(Path.cwd())
    if name not in discovery.rules:
        raise ClaimtestError(f'there is no rule "{name}"')
    return ask(discovery.rules[name], keys, discovery.rules)


def run_example(rule: Rule, example: Example, rules: Mapping[str, Rule]) -> Answer:
    """Ask a rule about an example of its docstring; the other rules only lend their keys."""
    plain = parse(example.text, example.where.path).root.plain()
    if not isinstance(plain, dict):
        raise ClaimtestError(f"{example.where}: an example is a mapping of keys")
    return ask(rule, plain, rules)


def ask(rule: Rule, keys: Mapping[str, Any], rules: Mapping[str, Rule]) -> Answer:
    """Ask a rule about claims; see `run` for the keys."""
    suite = make_suite({**rules, rule.name: rule}, keys, settings={rule.name: keys.get("settings", {})})
    outcomes = tuple(run_check(each) for each in plan(suite) if each.rule.name == rule.name)
    broken = next((outcome for outcome in outcomes if outcome.state is State.BROKEN), None)
    if broken is not None:
        raise ClaimtestError("\n  ".join((f"{rule.name} is broken: {broken.crash}", *broken.trace)))
    if not outcomes:
        raise ClaimtestError(f"{rule.name} does not run on this; it takes {rule.asks}")
    found = next((outcome.answer for outcome in outcomes if isinstance(outcome.answer, Finding)), None)
    vacuous = [outcome.answer for outcome in outcomes if isinstance(outcome.answer, Vacuous)]
    holding = [outcome.answer for outcome in outcomes if isinstance(outcome.answer, Holds)]
    shown = found or next(iter(holding), Holds())
    idle = len(vacuous) == len(outcomes)
    return Answer(
        holds=found is None and not idle,
        message=None if found is None else found.sentence,
        hint=None if found is None else found.hint,
        figures=shown.figures,
        only_by_rounding=any(each.only_by_rounding for each in holding),
        vacuous=vacuous[0].reason if idle else None,
        outcomes=outcomes,
    )


def make_suite(
    rules: Mapping[str, Rule],
    keys: Mapping[str, Any],
    settings: Mapping[str, Mapping[str, object]] | None = None,
) -> Suite:
    """Build a suite in memory from keys as `run` takes them.

    Raises:
        InputError: something in it does not load.
    """
    contents: dict[str, str] = {}
    sources = list(_sources(keys))
    for number, source in enumerate(sources, start=1):
        stem = source.pop("name", f"source{number}" if len(sources) > 1 else "source")
        claims = source.pop("claims")
        contents[f"seeds/{stem}.txt"] = source.pop("text", None) or "\n".join(
            claim["quote"] for claim in claims
        )
        header = {"text": f"../seeds/{stem}.txt", "language": "en", "published": PUBLISHED} | source
        contents[f"claims/{stem}.yaml"] = _dumped({"source": header, "claims": claims})
    every = [claim for source in _sources(keys) for claim in source["claims"]]
    contents[f"claims/{VOCABULARY}"] = _dumped(keys.get("vocabulary") or _vocabulary(every))
    rates: tuple[str, ...] = (EMBEDDED,)
    if "rates" in keys:
        contents["rates.csv"], rates = str(keys["rates"]), ("rates.csv", EMBEDDED)
    files = Memory({path: text.encode() for path, text in contents.items()})
    suite = load_suite(files, Settings(rates=rates, rules=settings or {}), Discovery(rules, {}))
    if suite.problems:
        raise InputError(problem for found in suite.problems.values() for problem in found)
    return suite


@lru_cache(maxsize=8)
def _discovered(root: Path) -> Discovery:
    return discover(root / RULES, root)


def _sources(keys: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the documents that the keys describe, each with its claims filled in."""
    around = {key: keys[key] for key in _SOURCE_KEYS if key in keys}
    if "sources" in keys:
        given = [around | source for source in keys["sources"]]
    elif "claims" in keys:
        given = [around]
    else:
        left_out = {*_SOURCE_KEYS, "vocabulary", "settings", "rates"}
        given = [around | {"claims": [{key: value for key, value in keys.items() if key not in left_out}]}]
    for source in given:
        yield source | {
            "claims": [_filled(claim, index) for index, claim in enumerate(source.get("claims", []))]
        }


def _filled(claim: Mapping[str, Any], index: int) -> dict[str, Any]:
    """Give a claim what every claim has."""
    stated = {} if "value" in claim or "date" in claim else {"value": "1 USD"}
    return (
        {"id": f"claim{index + 1}", "subject": "subject", "measure": "measure", "quote": "words"}
        | stated
        | dict(claim)
    )


def _vocabulary(claims: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Know every name that the claims use."""
    listed = list(claims)
    nouns = {noun for claim in listed for value in claim.values() for noun in _nouns(value)}
    return {
        "subjects": {claim["subject"]: [] for claim in listed},
        "measures": {claim["measure"]: {"dimension": "money"} for claim in listed},
        "counts": {noun: [] for noun in sorted(nouns)},
    }


def _nouns(value: object) -> Iterator[str]:
    for text in value if isinstance(value, list) else (value,):
        found = _NOUN.search(text) if isinstance(text, str) else None
        if found and not units.is_unit(found[1]):
            yield found[1]


def _dumped(data: object) -> str:
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
