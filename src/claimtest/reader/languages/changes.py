"""The words that tell a rise or a fall, which no range is."""

import re
from dataclasses import dataclass

from claimtest.reader.choices import choice
from claimtest.reader.lexicon import Lexicon
from claimtest.reader.phrases import Phrases, flags, unspaced


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """The words that tell a rise or a fall, which no range is.

    Attributes:
        told: finds a word that tells a change, after which the words of a range open no bound.
        moves: finds a word that tells a change at the end of a clause, behind which the change itself stands.
        steps: finds the same where no space parts words, as in `下调1.4万元至23.19万元`.
        moved: finds a word that tells a change, before the word that its first value follows.
        joints: what stands between the two values of a change.
    """

    told: re.Pattern[str] | None
    moves: re.Pattern[str] | None
    steps: Phrases[bool]
    moved: re.Pattern[str] | None
    joints: frozenset[str]


def compile_changes(lexicon: Lexicon) -> Changes:
    """Compile what a lexicon says of changes."""
    return Changes(
        told=re.compile(rf"\b{choice(lexicon.changes)}") if lexicon.changes else None,
        moves=_moves(lexicon),
        steps=flags(word for word in lexicon.changes if unspaced(word[0])),
        moved=_moved(lexicon),
        joints=frozenset(lexicon.change_joints),
    )


def _moves(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Return what finds a word at the end of a clause that tells of a rise or a fall."""
    told = lexicon.statements
    words = [*told.get("rose", ()), *told.get("fell", ())]
    by = told.get("change_by")
    return re.compile(rf"\b{choice(words)}{f'(?: {choice(by)})?' if by else ''} \Z") if words else None


def _moved(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Return what finds a word that tells of a rise or a fall, before the word that its first value follows.

    A word that its size follows as well does not tell: `une hausse de 5 à 7 %` is a range.
    """
    told = lexicon.statements
    words = [*told.get("rose", ()), *told.get("fell", ())]
    openers = [opener for opener in told.get("change_from", ()) if opener not in told.get("change_by", ())]
    return re.compile(rf"\b{choice(words)}\b[^.;:!?]*\b{choice(openers)} \Z") if words and openers else None
