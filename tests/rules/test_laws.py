"""What holds for every rule that is found, whatever it checks.

The suites are made of every rule's own examples, each about things of its own, with their figures changed at random. So
a new rule is held to these laws by the examples of its docstring, and every rule is seen to hold and to fail.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from claimtest.checking import Check, State, check
from claimtest.discover import discover
from claimtest.errors import NotationError
from claimtest.figure import SCALES, Figure, parse_figure
from claimtest.rates import Rates
from claimtest.rule import Scope
from claimtest.testing import PUBLISHED, make_suite
from claimtest.units import Kind, find_unit, is_unit
from claimtest.yaml_tree import parse

ROOT = Path(__file__).parents[2]
RULES = discover(ROOT / "rules", ROOT).rules
RATES = Rates.embedded()
FOUND = {State.FAILED, State.WARNED}
TEXTS = {"id", "subject", "measure", "quote", "note", "known", "on", "date"}
FACTORS = [Decimal(factor) for factor in ("0.001", "0.1", "0.5", "0.97", "1.03", "2", "10", "1000")]

COINCIDENCE = {
    "scale_agrees": "looks for ratios that are about a power of ten, and a vague figure may come near one",
}
DIGITS = {
    "precision_is_earned": "counts the digits as they are written",
    "value_is_in_quote": "asks for the figure as the quote writes it",
}

Claim = dict[str, Any]
Source = dict[str, Any]
Verdicts = Mapping[tuple[str, str], State]


def with_texts(claim: Claim, change: Callable[[str], str]) -> Claim:
    """Change every text of a claim that a figure, a reference or a formula may stand in."""

    def changed(value: str | list[str]) -> str | list[str]:
        return [change(each) for each in value] if isinstance(value, list) else change(value)

    return {key: value if key in TEXTS else changed(value) for key, value in claim.items()}


def with_figures(claim: Claim, change: Callable[[Figure], Figure]) -> Claim:
    """Change every figure of a claim."""

    def changed(text: str) -> str:
        try:
            return str(change(parse_figure(text)[0]))
        except NotationError:
            return text

    return with_texts(claim, changed)


def figures_of(claim: Claim) -> list[str]:
    """List the figures that a claim writes."""
    found: list[str] = []

    def note(figure: Figure) -> Figure:
        found.append(str(figure))
        return figure

    with_figures(claim, note)
    return found


@dataclass(frozen=True, slots=True)
class Scene:
    """An example of a rule, about subjects and measures that no other scene has.

    Attributes:
        sources: its documents with their claims; the note of a claim and the publisher of a document tell which they
            are, whatever becomes of their names.
        vocabulary: what its claims name.
    """

    sources: tuple[Source, ...]
    vocabulary: Mapping[str, Mapping[str, Any]]


def make_scene(number: int, example: Mapping[str, Any]) -> Scene:
    around = {key: example[key] for key in ("published", "language", "dollar", "text") if key in example}
    left_out = {*around, "vocabulary", "sources", "claims"}
    common = {key: value for key, value in example.items() if key not in left_out}
    given = example.get("sources") or [{"claims": example.get("claims") or [common]}]
    shared: Mapping[str, Any] = {key: common[key] for key in ("subject", "measure") if key in common}
    sources = tuple(
        _source(f"{number}-{place}", {**around, **source}, shared) for place, source in enumerate(given)
    )
    claims = [claim for source in sources for claim in source["claims"]]
    known = example.get("vocabulary") or {}
    listed = {
        "subjects": {claim["subject"]: [] for claim in claims},
        "measures": {claim["measure"]: {"dimension": "money"} for claim in claims}
        | known.get("measures", {}),
    }
    for claim in claims:
        claim["subject"], claim["measure"] = f"{claim['subject']} {number}", f"{claim['measure']} {number}"
    named = {
        part: {f"{name} {number}": entry for name, entry in names.items()} for part, names in listed.items()
    }
    written = [parse_figure(figure)[0].unit for claim in claims for figure in figures_of(claim)]
    nouns: dict[str, list[str]] = {unit: [] for unit in written if not is_unit(unit)}
    return Scene(sources, {**named, "counts": known.get("counts", nouns)})


def _source(name: str, given: Mapping[str, Any], shared: Mapping[str, Any]) -> Source:
    usual = {"subject": "subject", "measure": "measure", "quote": "words"}
    claims = []
    for place, claim in enumerate(given["claims"]):
        stated = {} if "value" in claim or "date" in claim else {"value": "1 USD"}
        claims.append(
            {"id": f"claim{place + 1}", **usual, **shared, **stated, **claim, "note": f"{name}/{place}"}
        )
    text = "\n".join([given.get("text") or "\n".join(claim["quote"] for claim in claims), "Nothing else."])
    own = {"name": f"s{name}", "publisher": name, "text": text, "claims": claims}
    return {"published": PUBLISHED, **given, **own}


EXAMPLES = [
    parse(example.text, example.where.path).root.plain()
    for rule in RULES.values()
    for example in (*rule.holds, *rule.fails)
]
SCENES = [make_scene(number, example) for number, example in enumerate(EXAMPLES) if isinstance(example, dict)]
VOCABULARY = {
    part: {name: entry for scene in SCENES for name, entry in scene.vocabulary[part].items()}
    for part in ("subjects", "measures", "counts")
}
COUNTS = {noun: noun for noun in VOCABULARY["counts"]}
UNRELATED = {
    "subject": "somebody else",
    "measure": "something else",
    "quote": "Nothing else",
    "value": "7 ISK",
}
VOCABULARY["subjects"]["somebody else"] = []
VOCABULARY["measures"]["something else"] = {"dimension": "money"}


def judge(sources: list[Source]) -> Verdicts:
    """Run every rule, and tell each check by its rule and the claim or document that it is about."""
    suite = replace(make_suite(RULES, {"sources": sources, "vocabulary": VOCABULARY}), rates=RATES)
    outcomes = check(suite).outcomes

    assert [outcome.crash for outcome in outcomes if outcome.crash] == []
    return {(outcome.check.rule.name, _about(outcome.check)): outcome.state for outcome in outcomes}


def _about(check: Check) -> str:
    if check.claim is not None:
        return check.claim.note
    return "suite" if check.source is None else check.source.publisher


def differing(before: Verdicts, after: Verdicts) -> list[tuple[str, str, State, State | None]]:
    """List the checks that answer otherwise; of a whole document only whether something is found counts.

    One more claim can make a check of a document possible that had nothing to compare.
    """

    def differs(rule: str, one: State, other: State | None) -> bool:
        return one != other if RULES[rule].scope is Scope.CLAIM else (one in FOUND) != (other in FOUND)

    return [
        (*key, one, after.get(key)) for key, one in before.items() if differs(key[0], one, after.get(key))
    ]


def copied(sources: list[Source]) -> list[Source]:
    return [{**source, "claims": [dict(claim) for claim in source["claims"]]} for source in sources]


def generated(random: Random) -> list[Source]:
    """Return all scenes, the figures of about half of them changed."""
    sources = []
    for scene in SCENES:
        changes = random.random() < 0.5

        def change(figure: Figure, *, changes: bool = changes) -> Figure:
            if not changes or random.random() < 0.5:
                return figure
            factor = random.choice(FACTORS)
            return replace(
                figure, numbers=tuple(f"{Decimal(number) * factor:f}" for number in figure.numbers)
            )

        sources += [
            {**source, "claims": [with_figures(claim, change) for claim in source["claims"]]}
            for source in scene.sources
        ]
    return sources


RANDOM = st.randoms(use_true_random=True)
FEW = settings(max_examples=3, deadline=None)


def test_every_rule_holds_and_fails_in_the_suites() -> None:
    verdicts = judge([source for scene in SCENES for source in scene.sources])
    holding = {rule for (rule, _), state in verdicts.items() if state is State.HOLDS}
    failing = {rule for (rule, _), state in verdicts.items() if state in FOUND}

    assert holding == failing == set(RULES)


@given(random=RANDOM)
@FEW
def test_names_change_no_verdict(random: Random) -> None:
    sources = generated(random)
    names = {claim["id"] for source in sources for claim in source["claims"]}
    renamed = {name: f"z{place}" for place, name in enumerate(sorted(names, reverse=True))}
    words = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")

    def change(text: str) -> str:
        return words.sub(lambda found: renamed[found[0]], text)

    others = [
        {
            **source,
            "name": f"z{len(sources) - place}",
            "claims": [
                {**with_texts(claim, change), "id": renamed[claim["id"]]} for claim in source["claims"]
            ],
        }
        for place, source in enumerate(sources)
    ]

    assert differing(judge(sources), judge(others)) == []


@given(random=RANDOM)
@FEW
def test_the_order_of_claims_and_files_changes_no_verdict(random: Random) -> None:
    sources = generated(random)
    others = random.sample(copied(sources), len(sources))
    for place, source in enumerate(others):
        source["claims"] = random.sample(source["claims"], len(source["claims"]))
        source["name"] = f"s{place:03}"

    assert differing(judge(sources), judge(others)) == []


@given(random=RANDOM)
@FEW
def test_an_unrelated_claim_changes_no_verdict(random: Random) -> None:
    sources = generated(random)
    others = copied(sources)
    for source in random.sample(others, len(others) // 2):
        source["claims"].insert(random.randint(0, 1), {**UNRELATED, "id": "unrelated", "note": "unrelated"})

    assert differing(judge(sources), judge(others)) == []


def equivalent(figure: Figure) -> Figure:
    """Write a figure in another unit, without a change of what it stands for: 26 km as 26 thousand meter."""
    unit = find_unit(figure.unit, COUNTS)
    scales = list(SCALES)
    next_scale = scales[scales.index(figure.scale) + 1 :][:1]
    if unit.kind in {Kind.MONEY, Kind.COUNT, Kind.PERCENT}:
        if not next_scale:
            return figure
        numbers = tuple(f"{Decimal(number).scaleb(-3):f}" for number in figure.numbers)
        return replace(figure, numbers=numbers, scale=next_scale[0])
    smaller = unit.name.removeprefix("kilo") if unit.name.startswith("kilo") else f"milli{unit.name}"
    if unit.kind is Kind.PHYSICAL and next_scale and unit.name.isalpha() and smaller != unit.name:
        return replace(figure, scale=next_scale[0], unit=smaller)
    return replace(figure, unit=unit.name)


@given(random=RANDOM)
@FEW
def test_an_equivalent_unit_changes_no_verdict(random: Random) -> None:
    sources = generated(random)
    others = [
        {**source, "claims": [with_figures(claim, equivalent) for claim in source["claims"]]}
        for source in sources
    ]
    changed = differing(judge(sources), judge(others))

    assert [each for each in changed if each[0] not in DIGITS] == []


def one_of_each(sources: list[Source], random: Random) -> dict[str, str]:
    """Choose a claim of each scene and one of its figures: the note of the claim, and the figure as written."""
    chosen: dict[str, str] = {}
    for scene in SCENES:
        names = {source["publisher"] for source in scene.sources}
        claims = [claim for source in sources if source["publisher"] in names for claim in source["claims"]]
        figures = [(claim["note"], figure) for claim in claims for figure in figures_of(claim)]
        chosen |= dict([random.choice(figures)]) if figures else {}
    return chosen


def rewritten(
    sources: list[Source], chosen: Mapping[str, str], change: Callable[[Figure, Claim], Figure]
) -> list[Source]:
    """Change the chosen figures, wherever their claims write them."""

    def changed(claim: Claim) -> Claim:
        return with_figures(
            claim,
            lambda figure: change(figure, claim) if str(figure) == chosen.get(claim["note"]) else figure,
        )

    return [{**source, "claims": [changed(claim) for claim in source["claims"]]} for source in sources]


def wider(figure: Figure, claim: Claim, random: Random) -> Figure:
    """Write a figure so that it stands for more values than before, all of these among them.

    The qualifier of a conversion is said of both amounts and left aside, and its ranges convert end by end, so its
    figures only become approximate or lose digits.
    """
    low, high = figure.numbers[0], figure.numbers[-1]
    step = Decimal(1).scaleb(int(Decimal(low).as_tuple().exponent))
    found = [replace(figure, numbers=(f"{round(Decimal(low), places):f}",)) for places in range(4)]
    found += [replace(figure, qualifier="~")]
    if "converted" not in claim:
        ends = (f"{Decimal(low) - step:f}", f"{Decimal(high) + step:f}")
        found += [
            replace(figure, numbers=ends, qualifier=""),
            replace(figure, numbers=ends[:1], qualifier=">="),
        ]
        found += [replace(figure, numbers=ends[1:], qualifier="<=")]
    fitting = [each for each in found if each.interval.includes(figure.interval) and each != figure]
    return random.choice(fitting) if fitting else figure


@given(random=RANDOM)
@FEW
def test_a_wider_figure_makes_no_finding_of_a_claim_that_holds(random: Random) -> None:
    sources = generated(random)
    chosen = one_of_each(sources, random)
    before = judge(sources)
    after = judge(rewritten(sources, chosen, lambda figure, claim: wider(figure, claim, random)))
    lost = [
        key
        for key, state in before.items()
        if state is State.HOLDS and key[1] in chosen and after[key] in FOUND
    ]

    assert [key for key in lost if key[0] not in {*COINCIDENCE, *DIGITS}] == []


def with_digits(figure: Figure, claim: Claim, tenth: int) -> Figure:
    """Write a figure with one digit more: from its lower end, by tenths, to its upper end.

    The original of a conversion counts as exact, so only a zero more leaves it as it is.
    """
    if figure.qualifier or len(figure.numbers) > 1:
        return figure
    value = Decimal(figure.numbers[0])
    unit = Decimal(1).scaleb(int(value.as_tuple().exponent) - 1)
    shift = 5 if "converted" in claim and str(figure) == claim["value"] else tenth
    return replace(figure, numbers=(f"{value.quantize(unit) + (shift - 5) * unit:f}",))


@given(random=RANDOM)
@settings(max_examples=1, deadline=None)
def test_a_figure_with_more_digits_that_is_still_right_changes_no_verdict(random: Random) -> None:
    sources = generated(random)
    chosen = one_of_each(sources, random)
    before = {
        key: state for key, state in judge(sources).items() if key[1] in chosen and key[0] not in DIGITS
    }
    sharper = [judge(rewritten(sources, chosen, partial(with_digits, tenth=tenth))) for tenth in range(11)]
    cleared = {
        key
        for key, state in before.items()
        if state in FOUND and any(each[key] is State.HOLDS for each in sharper)
    }
    lost = {
        key
        for key, state in before.items()
        if state is State.HOLDS and all(each[key] in FOUND for each in sharper)
    }

    assert {key for key in cleared if key[0] not in COINCIDENCE} == set()
    assert lost == set()
