"""Lexicons put together: what all languages share and what one adds, with letters spelled alike."""

from dataclasses import fields
from typing import Any

from claimtest.reader.folding import respelled
from claimtest.reader.lexicon import Lexicon


def merge(one: Lexicon, other: Lexicon) -> Lexicon:
    """Return both together; where they differ, the other's word counts."""
    return Lexicon(
        **{part.name: _both(getattr(one, part.name), getattr(other, part.name)) for part in fields(Lexicon)}
    )


def spell_alike(lexicon: Lexicon) -> Lexicon:
    """Return a lexicon with letters that are written for one another spelled alike."""
    if not lexicon.alike:
        return lexicon
    spelled = {
        part.name: respelled(getattr(lexicon, part.name), lexicon.alike)
        for part in fields(Lexicon)
        if part.name != "alike"
    }
    return Lexicon(**spelled, alike=lexicon.alike)


def _both(one: Any, other: Any) -> Any:  # noqa: ANN401 - a table, a list or a flag, alike on both sides
    if isinstance(one, dict):
        return one | other
    return one + other if isinstance(one, list) else one or other
