"""Claim files to claims: each entry typed, its names known, its references resolved."""

from collections.abc import Iterator, Mapping

from claimtest.claim import Claim
from claimtest.drafts import Draft, Drafts, Names
from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.quantity import Quantity
from claimtest.resolve import Resolver
from claimtest.rule import MODEL_KEYS, Rule, Scope
from claimtest.schema import ClaimEntry
from claimtest.source import Source
from claimtest.validate import validate
from claimtest.vocabulary import Vocabulary
from claimtest.yaml_tree import Tree


def read_claims(drafts: Drafts, source: Source, tree: Tree, model: type[ClaimEntry], names: Names) -> None:
    """Add the claims of one file to the drafts; those that cannot be used become problems."""
    node = tree.node(("claims",))
    for index in range(len(node.items or ()) if node is not None else 0):
        try:
            draft = Draft(validate(model, tree, ("claims", index), names.counts).entry, source, tree, index)
        except InputError as error:
            drafts.report(source.file, error.problems)
            identifier = tree.node(("claims", index, "id"))
            drafts.broken.add(f"{source.name}.{identifier.text if identifier is not None else ''}")
            continue
        if draft.name in drafts.found:
            first = drafts.found[draft.name]
            hint = f"line {first.tree.at(first.at('id')).line} has it already; give each claim its own"
            drafts.report(
                source.file, [draft.problem(("id",), f'the id "{draft.entry.id}" is given twice', hint)]
            )
            continue
        drafts.found[draft.name] = draft


def build_claims(drafts: Drafts, names: Names) -> Iterator[Claim]:
    """Turn the drafts into claims; those that cannot be used become problems of their files."""
    resolver = Resolver(drafts)
    for draft in drafts.found.values():
        problems = list(_unknown_names(draft, names))
        try:
            keys = resolver.keys(draft)
        except InputError as error:
            drafts.report(draft.source.file, [*problems, *error.problems])
            continue
        claim = _claim(draft, keys, names.vocabulary or Vocabulary())
        problems += [*_unused_keys(draft, claim, names.rules), *_known_problems(draft, claim, names)]
        drafts.report(draft.source.file, problems)
        if not problems:
            yield claim


def _claim(draft: Draft, keys: Mapping[str, object], vocabulary: Vocabulary) -> Claim:
    entry, value = draft.entry, keys.get("value")
    subject = vocabulary.subjects.get(entry.subject, entry.subject)
    measure = (
        vocabulary.measures[entry.measure].name if entry.measure in vocabulary.measures else entry.measure
    )
    return Claim(
        id=entry.id,
        source=draft.source,
        subject=subject,
        measure=measure,
        quote=entry.quote,
        value=value if isinstance(value, Quantity) else None,
        date=entry.date,
        on=entry.on,
        note=entry.note,
        known=entry.known,
        keys={**keys, "subject": subject, "measure": measure},
        where={key: draft.tree.at(draft.at(key)) for key in entry.model_fields_set},
    )


def _unknown_names(draft: Draft, names: Names) -> Iterator[Problem]:
    vocabulary = names.vocabulary
    if vocabulary is None:
        return
    for key, known in (("subject", vocabulary.subjects), ("measure", vocabulary.measures)):
        name = getattr(draft.entry, key)
        if name not in known:
            hint = (
                suggest(name, known) or "add it to vocabulary.yaml, so that a slip does not switch checks off"
            )
            yield draft.problem((key,), f'the vocabulary has no {key} "{name}"', hint)


def _unused_keys(draft: Draft, claim: Claim, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    """Report a key that no rule takes because of the kinds of the claim's values: its check would be off."""
    running = {
        parameter.name for rule in rules.values() if rule.takes(claim) for parameter in rule.parameters
    }
    for key in claim.keys:
        if key in MODEL_KEYS or key in running:
            continue
        owners = [rule for rule in rules.values() if any(each.name == key for each in rule.parameters)]
        wants = "; ".join(f"{rule.name} takes {', '.join(map(str, rule.parameters))}" for rule in owners)
        yield draft.problem((key,), f'no rule can use "{key}" here', wants)


def _known_problems(draft: Draft, claim: Claim, names: Names) -> Iterator[Problem]:
    for name in claim.known:
        where = draft.tree.at(draft.at("known", name), key=True)
        rule = names.rules.get(name)
        if rule is None:
            yield from _unknown_rule(name, where, names)
        elif not rule.takes(claim):
            asks = ", ".join(map(str, rule.parameters)) or f"the whole {rule.scope}"
            yield Problem(where, f"{name} does not run on this claim", f"it takes {asks}")


def known_source_problems(source: Source, tree: Tree, names: Names) -> Iterator[Problem]:
    """Report records of findings about a whole source that no rule could make."""
    for name in source.known:
        where = tree.at(("source", "known", name), key=True)
        rule = names.rules.get(name)
        if rule is None:
            yield from _unknown_rule(name, where, names)
        elif rule.scope is not Scope.SOURCE:
            hint = f"record it where it was found: it runs once for each {rule.scope}"
            yield Problem(where, f"{name} does not run on a whole source", hint)


def _unknown_rule(name: str, where: Location, names: Names) -> Iterator[Problem]:
    if names.complete:
        yield Problem(where, f'there is no rule "{name}"', suggest(name, names.rules))
