"""How much of a claim file `claimtest draft` writes by itself, measured on the claim files that this repository has.

    python benchmarks/draft_scores.py

Each document is drafted anew with the vocabulary as it stands, and compared with the claims that a person wrote for it.
It is done twice: as the first document of its suite, and with the claims on the other documents at hand.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import claimtest
from claimtest.claim import Claim
from claimtest.drafting import Draft, draft_claims
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.source import Source
from claimtest.suite import Suite
from claimtest.vocabulary import Vocabulary

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("value", "pair", "date", "subject", "measure", "on", "all")


@dataclass(frozen=True, slots=True)
class Drafted:
    """A drafted claim, read back.

    Attributes:
        quote: its quote.
        keys: its amounts, dates and names, by key.
    """

    quote: str
    keys: dict[str, object]


def main() -> None:
    """Print both tables."""
    suite = claimtest.load(ROOT)
    for title, others in (("the vocabulary alone", False), ("the vocabulary and the other documents", True)):
        print(f"{title}:")  # noqa: T201 - a script
        rows = [(source.name, score(suite, source, others=others)) for source in suite.sources]
        rows.append(("together", total(row for _, row in rows)))
        print(table(rows), end="\n\n")  # noqa: T201 - a script


def score(suite: Suite, source: Source, *, others: bool) -> dict[str, tuple[int, int]]:
    """Return for each part of a claim how often the draft has it, and how often a person wrote it."""
    known = tuple(claim for claim in suite.claims if others and claim.source is not source)
    draft = draft_claims(replace(suite, claims=known), source, source.figures)
    drafted = list(read_back(draft, suite.vocabulary))
    found: dict[str, list[bool]] = {part: [] for part in PARTS}
    for claim in suite.claims_of(source):
        best = max((compare(claim, each, source) for each in drafted), key=lambda right: sum(right.values()))
        for part, right in best.items():
            found[part].append(right)
    return {part: (sum(rights), len(rights)) for part, rights in found.items()}


def compare(claim: Claim, drafted: Drafted, source: Source) -> dict[str, bool]:
    """Say which parts of a claim a drafted one has; a part that the person left out counts with the whole only."""
    mine = {"subject": claim.subject, "measure": claim.measure, "on": claim.on, "date": claim.date}
    same_words = any(
        one.start < other.end and other.start < one.end
        for one in claim.spans
        for other in source.passages.find(drafted.quote)
    )
    states = {
        "value": same(claim.value, drafted.keys.get("value")) and same_words,
        "pair": same(claim.keys.get("converted"), drafted.keys.get("converted")),
    }
    named = {key: drafted.keys.get(key) == value for key, value in mine.items()}
    named["date"] = named["date"] and same_words
    stated = states["value"] and named["date"]
    named = {key: right and stated for key, right in named.items()}
    every = all(states.values()) and all(named.values())
    right = {"subject": named["subject"], "measure": named["measure"], "all": every}
    right |= {"value": states["value"]} if claim.value is not None else {"date": named["date"]}
    right |= {"pair": states["pair"] and stated} if "converted" in claim.keys else {}
    return right | ({"on": named["on"]} if claim.on is not None else {})


def read_back(draft: Draft, vocabulary: Vocabulary) -> Iterator[Drafted]:
    """Yield the claims of a draft as their texts read."""
    counts = {**vocabulary.counts, **{noun: noun for noun in draft.additions.counts}}
    for claim in draft.claims:
        given = claim.keys
        measure = vocabulary.measures.get(given["measure"])
        keys: dict[str, object] = {
            "subject": vocabulary.subjects.get(given["subject"], given["subject"]),
            "measure": given["measure"] if measure is None else measure.name,
        }
        keys |= {key: Quantity.parse(given[key], counts) for key in ("value", "converted") if key in given}
        keys |= {key: Period.parse(given[key]) for key in ("date", "on") if key in given}
        yield Drafted(given["quote"], keys)


def same(one: object, other: object) -> bool:
    """Whether two amounts, or none at all, are the same with their qualifier and their unit."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return one is None and other is None
    return (one.interval, one.unit) == (other.interval, other.unit)


def total(scores: Iterator[dict[str, tuple[int, int]]]) -> dict[str, tuple[int, int]]:
    """Add scores up."""
    rows = list(scores)
    return {part: (sum(row[part][0] for row in rows), sum(row[part][1] for row in rows)) for part in PARTS}


def table(rows: list[tuple[str, dict[str, tuple[int, int]]]]) -> str:
    """Lay the scores out."""
    width = max(len(name) for name, _ in rows)
    lines = [" ".join([" " * width, *(part.rjust(8) for part in PARTS)])]
    lines += [
        " ".join(
            [
                name.ljust(width),
                *(
                    f"{right}/{of}".rjust(8) if of else "-".rjust(8)
                    for right, of in (row[part] for part in PARTS)
                ),
            ]
        )
        for name, row in rows
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
