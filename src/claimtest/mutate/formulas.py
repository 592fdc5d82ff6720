"""Formulas over claims that declare something else than before."""

from collections.abc import Mapping
from dataclasses import replace

from claimtest.claim import Claim
from claimtest.formula import Formula
from claimtest.formula_compute import Value
from claimtest.quantity import Quantity


def rebound(claim: Claim, claims: Mapping[str, Claim]) -> Claim:
    """Return a claim whose formulas stand over what claims declare now.

    Args:
        claim: a claim of the suite.
        claims: every claim by its full name.
    """
    formulas = {key: given for key, given in claim.keys.items() if isinstance(given, Formula)}
    if not formulas:
        return claim
    made = {
        key: replace(
            formula,
            values={name: _meant(name, claim, claims) or value for name, value in formula.values.items()},
        )
        for key, formula in formulas.items()
    }
    return replace(claim, keys={**claim.keys, **made})


def _meant(name: str, claim: Claim, claims: Mapping[str, Claim]) -> Value | None:
    """Return what a name stands for: a key of the claim, another claim, or a key of another claim."""
    own = _amounts(claim.keys.get(name))
    if own is not None:
        return own
    owner, _, key = name.rpartition(".")
    for full, wanted in ((name, "value"), (owner, key)):
        other = claims.get(f"{claim.source.name}.{full}") or claims.get(full)
        found = None if other is None else _amounts(other.keys.get(wanted))
        if found is not None:
            return found
    return None


def _amounts(given: object) -> Value | None:
    if isinstance(given, Quantity):
        return given
    if isinstance(given, list) and given and all(isinstance(item, Quantity) for item in given):
        return tuple(given)
    return None
