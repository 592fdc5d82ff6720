"""What the page's script needs to know of each claim and check, as plain data."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimtest.checking import Outcome, Result
from claimtest.claim import Claim
from claimtest.conversion import Conversion
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period
from claimtest.quantity import Money
from claimtest.rates import Rates
from claimtest.reports.page.intervals import drawn
from claimtest.suite import Suite

AROUND = 15
"""Days before and after a conversion whose rates are drawn."""


def numbered(suite: Suite) -> Mapping[Claim, int]:
    """Return the number of each claim in the page's data."""
    return {claim: number for number, claim in enumerate(suite.claims)}


def index(result: Result, outcomes: Mapping[Claim, Sequence[Outcome]]) -> str:
    """Return what filters need, as JSON: of each claim its source's number, and the rule and the state of its checks."""
    number = {source: index for index, source in enumerate(result.suite.sources)}
    rules = {name: index for index, name in enumerate(_rules(result))}
    return _json(
        {
            "rules": [{"name": name, "summary": result.suite.rules[name].summary} for name in rules],
            "claims": [
                [
                    number[claim.source],
                    *([rules[each.check.rule.name], each.state] for each in outcomes[claim]),
                ]
                for claim in result.suite.claims
            ],
        }
    )


def details(result: Result, claims: Iterable[Claim], outcomes: Mapping[Claim, Sequence[Outcome]]) -> str:
    """Return what is shown of the claims of one source, as JSON: read only when one of them is opened."""
    rules = {name: index for index, name in enumerate(_rules(result))}
    return _json([_claim(claim, outcomes[claim], rules, result.suite.rates) for claim in claims])


def _rules(result: Result) -> list[str]:
    return sorted({outcome.check.rule.name for outcome in result.outcomes})


def _json(made: object) -> str:
    """Write JSON that is safe inside of a script element."""
    return json.dumps(made, separators=(",", ":")).replace("<", "\\u003c")


def sentence(outcome: Outcome) -> str:
    """Return what a check says; nothing where it only holds."""
    match outcome.answer:
        case Finding(sentence=said) | Vacuous(reason=said):
            return said
    return outcome.crash


def figures(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """Return what a check compared."""
    return outcome.answer.figures if isinstance(outcome.answer, Finding | Holds) else ()


def _check(outcome: Outcome, rule: int) -> Mapping[str, Any]:
    answer, rows = outcome.answer, figures(outcome)
    ends = drawn([value for _, value in rows])
    return {
        "rule": rule,
        "state": str(outcome.state),
        "sentence": sentence(outcome),
        "hint": answer.hint if isinstance(answer, Finding) else None,
        "known": outcome.check.known,
        "rounding": isinstance(answer, Holds) and answer.only_by_rounding,
        "figures": [[*row, *(end or ())] for row, end in zip(rows, ends, strict=True)],
    }


def _claim(
    claim: Claim, outcomes: Iterable[Outcome], rules: Mapping[str, int], rates: Rates
) -> Mapping[str, Any]:
    value = claim.date if claim.value is None else claim.value
    return {
        "id": claim.name,
        "subject": claim.subject,
        "measure": claim.measure,
        "quote": claim.quote,
        "value": "" if value is None else str(value),
        "on": "" if claim.on is None else str(claim.on),
        "note": claim.note,
        "declared": str(claim.where.get("id", claim.source.file)),
        "printed": "" if claim.location is None else str(claim.location),
        "checks": [_check(outcome, rules[outcome.check.rule.name]) for outcome in outcomes],
        "rates": _rates(claim, rates),
    }


def _rates(claim: Claim, rates: Rates) -> Mapping[str, Any] | None:
    """Return the market's rates around a conversion, and what it implies; None where a claim states none."""
    converted = claim.keys.get("converted")
    if not isinstance(claim.value, Money) or not isinstance(converted, Money):
        return None
    stated = claim.keys.get("rate_on")
    on = stated if isinstance(stated, Period) else claim.source.published
    conversion = Conversion(claim.value, converted, on)
    if not on.is_day or conversion.may_be_nothing:
        return None
    market = conversion.market(rates, AROUND, AROUND)
    if market is None:
        return None
    implied = conversion.implied
    return {
        "unit": market.unit,
        "on": on.start.isoformat(),
        "low": f"{implied.low:.6g}",
        "high": f"{implied.high:.6g}",
        "days": [[fixing.day.isoformat(), str(fixing.value)] for fixing in market.fixings],
    }
