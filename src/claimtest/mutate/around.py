"""Which checks a mistake can change, and which of them look at the figure itself."""

import re
from collections.abc import Collection, Iterator

from claimtest.checking import Check, claim_checks, source_checks, suite_checks
from claimtest.claim import Claim
from claimtest.formula import Formula
from claimtest.rule import Rule
from claimtest.suite import Suite


def checks_around(suite: Suite, changed: Collection[Claim]) -> Iterator[Check]:
    """Yield the checks of claims that declare something else, of those on the same thing, and of what is around them.

    A claim with a formula that names a changed one is among them. Of a claim that is only on the same thing, the rules
    that see no other claims than that one answer as before.
    """
    names = {claim.name for claim in changed}
    things = {(claim.subject, claim.measure) for claim in changed}
    named = re.compile(rf"\b(?:{'|'.join(re.escape(claim.id) for claim in changed)})\b")
    for claim in suite.claims:
        checks = claim_checks(suite, claim)
        if claim.name in names or _mentions(claim, named):
            yield from checks
        elif (claim.subject, claim.measure) in things:
            yield from (check for check in checks if "suite" in check.rule.context)
    for source in dict.fromkeys(claim.source for claim in changed):
        yield from source_checks(suite, source)
    yield from suite_checks(suite)


def _mentions(claim: Claim, named: re.Pattern[str]) -> bool:
    formulas = (value for value in claim.keys.values() if isinstance(value, Formula))
    return any(named.search(formula.text) for formula in formulas)


def is_anchoring(rule: Rule) -> bool:
    """Whether a rule compares the declaration with the quote: both carry the mistake, so it says nothing of it."""
    return any(parameter.name == "quote" for parameter in rule.parameters)


def reads(rule: Rule, keys: Collection[str]) -> bool:
    """Whether a rule, beside those that compare with the quote, looks at any of a claim's keys."""
    asked = {parameter.name for parameter in rule.parameters}
    return not is_anchoring(rule) and ("claim" in rule.context or not asked.isdisjoint(keys))


def name_of(check: Check) -> tuple[str, str]:
    """Name a check the same way in the suite as it is and in one with a mistake."""
    owner = check.claim or check.source
    return check.rule.name, "" if owner is None else owner.name
