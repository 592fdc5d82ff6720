"""Trials of mistakes as text for people, and as JSON for programs."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from claimtest.errors import display_width, one_line
from claimtest.mutate.tally import Tally, percent
from claimtest.mutate.trial import Fate, Trial

_HEADINGS = ("kind of mistake", "made", "error", "warning", "missed", "unseen", "unreadable")
_COLUMNS = (Fate.CAUGHT, Fate.WARNED, Fate.MISSED, Fate.UNSEEN, Fate.UNREADABLE)
_SURVIVORS = {
    Fate.MISSED: "Missed, although a rule could have seen them",
    Fate.UNSEEN: "Out of sight of every rule",
}


def render(tally: Tally) -> str:
    """Show what was caught by kind and by rule, then what was not."""
    parts = [render_tables(tally)]
    for fate, title in _SURVIVORS.items():
        survivors = [trial for trial in tally.trials if trial.fate is fate]
        if survivors:
            parts.append("\n".join((f"{title}: {len(survivors)}", *_grouped(survivors))) + "\n")
    return "\n".join(parts)


def render_tables(tally: Tally) -> str:
    """Show what was caught by kind and by rule."""
    lines = [*_table(kind_rows(tally)), "", *_table(rule_rows(tally)), "", *shares(tally)]
    return "\n".join(lines) + "\n"


def kind_rows(tally: Tally) -> list[tuple[str, ...]]:
    """Count what became of each kind of mistake, under headings and above the sum."""
    kinds = [
        (kind, str(sum(fates.values()) - fates[Fate.UNREADABLE]), *_cells(fates))
        for kind, fates in tally.by_kind.items()
    ]
    return [_HEADINGS, *kinds, ("all", str(tally.made), *_cells(tally.fates))]


def rule_rows(tally: Tally) -> list[tuple[str, ...]]:
    """Count what each rule found, under headings."""
    rules = [(rule, str(found), str(tally.alone[rule])) for rule, found in tally.by_rule.items()]
    return [("rule", "found", "alone"), *rules]


def render_json(tally: Tally) -> str:
    """Give every trial and what they come to."""
    content = {
        "made": tally.made,
        "fates": {fate.value: tally.fates[fate] for fate in Fate},
        "visible": tally.visible,
        "caught": tally.caught,
        "share": str(round(tally.share, 1)),
        "kinds": {kind: {fate.value: fates[fate] for fate in Fate} for kind, fates in tally.by_kind.items()},
        "rules": dict(tally.by_rule),
        "trials": [asdict(trial) for trial in tally.trials],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def shares(tally: Tally) -> Iterator[str]:
    """Say how much was caught, of everything and of what any rule could see."""
    yield f"Of {tally.made} mistakes {tally.caught} are caught: {percent(tally.caught, tally.made):.1f} %."
    yield f"Of the {tally.visible} that any rule could see: {tally.share:.1f} %."


def _cells(fates: "dict[Fate, int]") -> tuple[str, ...]:
    return tuple(str(fates[fate]) if fates[fate] else "-" for fate in _COLUMNS)


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lay rows out under their headings: words left, numbers right."""
    widths = [max(display_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first = row[0] + " " * (widths[0] - display_width(row[0]))
        others = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join((first, *others))


def _grouped(trials: Iterable[Trial]) -> Iterator[str]:
    """List survivors under the claim and the reason that they share."""
    groups: dict[tuple[str, str], list[Trial]] = {}
    for trial in trials:
        groups.setdefault((trial.claim, trial.why), []).append(trial)
    for (claim, why), members in groups.items():
        yield f"  {one_line(claim)}: {one_line(why)}"
        for trial in members:
            yield f"    {one_line(trial.before)} -> {one_line(trial.after)} ({trial.kind})"
