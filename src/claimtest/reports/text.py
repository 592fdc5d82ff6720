"""Findings as plain text for people."""

from claimtest.check import Check, Outcome
from claimtest.claim import Claim
from claimtest.errors import display_width
from claimtest.finding import Finding


def render(outcome: Outcome) -> str:
    """Show one finding: where it is declared, the words in the source, the figures compared, what to look at."""
    check, finding = outcome.check, outcome.answer
    if not isinstance(finding, Finding):
        return f"{check.where}: {check.rule.name}: {outcome.crash or outcome.state}"
    parts = [
        f"{check.where}: {check.rule.name}: {finding.sentence}",
        check.where.snippet(),
        _words(check),
        _rows(finding.figures),
        _others(finding.others),
        "" if finding.hint is None else f"hint: {finding.hint}",
        "" if check.known is None else f"known: {check.known}",
    ]
    return "\n".join(part for part in parts if part)


def _words(check: Check) -> str:
    """Quote the source at the place where the words stand."""
    if check.claim is None:
        return ""
    place = check.claim.location
    if place is None:
        return f'{check.claim.source.path}: does not contain "{_one_line(check.claim.quote)}"'
    return f'{place}: "{_one_line(check.claim.quote)}"'


def _rows(figures: tuple[tuple[str, str], ...]) -> str:
    """Align labels and values in two columns."""
    width = max((display_width(label) for label, _ in figures), default=0)
    return "\n".join(f"  {label}{' ' * (width - display_width(label))}  {value}" for label, value in figures)


def _others(claims: tuple[Claim, ...]) -> str:
    """Show what the finding was compared with: where it is declared, what it states, in which words."""
    return "\n".join(f'  {claim.where["id"]}: {claim.name}: "{_one_line(claim.quote)}"' for claim in claims)


def _one_line(text: str) -> str:
    return " ".join(text.split())
