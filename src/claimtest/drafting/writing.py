"""Drafted claims as the text of a claim file."""

from collections.abc import Iterable
from dataclasses import dataclass

from claimtest.drafting.drafted import Draft, DraftedClaim
from claimtest.drafting.yaml_text import folded, scalar

SCHEMA = "# yaml-language-server: $schema="


@dataclass(frozen=True, slots=True)
class Header:
    """What a claim file says about its document.

    Attributes:
        text: the document's path, relative to the claim file.
        language: its language.
        published: its date.
        publisher: who published it, or nothing.
        asks_language: what a person must decide about the language, or nothing.
        asks_published: what a person must decide about the date, or nothing.
        schema: the path of the schema beside the claim file, or nothing.
    """

    text: str
    language: str
    published: str
    publisher: str = ""
    asks_language: str = ""
    asks_published: str = ""
    schema: str = ""


def claim_file(header: Header, draft: Draft) -> str:
    """Return the text of a new claim file."""
    lines = [f"{SCHEMA}{header.schema}"] if header.schema else []
    lines += [
        "source:",
        f"  text: {scalar(header.text)}",
        f"  language: {scalar(header.language)}{_comment(header.asks_language)}",
        f"  published: {scalar(header.published)}{_comment(header.asks_published)}",
    ]
    if header.publisher:
        lines.append(f"  publisher: {scalar(header.publisher)}")
    lines += _aside(draft)
    lines += ["", "claims:"]
    return "\n".join([*lines, "\n\n".join(claims_text(draft.claims))]) + "\n"


def claims_text(claims: Iterable[DraftedClaim], indent: str = "  ", dash: str = "- ") -> list[str]:
    """Return each claim as an entry of a list in block style."""
    return [_claim(claim, indent, dash) for claim in claims]


def _claim(claim: DraftedClaim, indent: str, dash: str) -> str:
    deep = indent + " " * len(dash)
    lines = []
    for place, (key, text) in enumerate(claim.keys.items()):
        line = folded(text, key, deep) if key == "quote" else f"{key}: {scalar(text)}"
        lines.append(f"{deep if place else indent + dash}{line}{_comment(claim.asks.get(key, ''))}")
    return "\n".join(lines)


def _aside(draft: Draft) -> list[str]:
    if not draft.aside:
        return []
    return ["  set_aside:", *(f"    {scalar(words)}: {scalar(why)}" for words, why in draft.aside.items())]


def _comment(asks: str) -> str:
    return f" # decide: {asks}" if asks else ""
