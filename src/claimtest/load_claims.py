"""Claim files to claims: each entry typed, its names known, its references resolved."""

from collections.abc import Iterator, Mapping

from claimtest.claim import Claim
from claimtest.drafts import Draft, Drafts, Names
from claimtest.errors import InputError, Problem, suggest
from claimtest.quantity import Quantity
from claimtest.resolve import Resolver
from claimtest.rule import MODEL_KEYS, Scope
from claimtest.schema import ClaimEntry
from claimtest.source import Source
from claimtest.validate import validate
from claimtest.vocabulary import Vocabulary
from claimtest.yaml_tree import Key, Tree


def read_claims(
    drafts: Drafts, source: Source | None, tree: Tree, model: type[ClaimEntry], names: Names
) -> None:
    """Add the claims of one file to the drafts; those that cannot be used become problems.

    Without a source they are only checked, so that no problem of the file stays unsaid.
    """
    node = tree.node(("claims",))
    for index in range(len(node.items or ()) if node is not None else 0):
        drafts.report(tree.path, list(_unknown_names(tree, index, names)))
        try:
            entry = validate(model, tree, ("claims", index), names.counts).entry
        except InputError as error:
            drafts.report(tree.path, error.problems)
            identifier = tree.node(("claims", index, "id"))
            if source is not None and identifier is not None:
                drafts.broken.add(f"{source.name}.{identifier.text}")
            continue
        if source is not None:
            _add(drafts, Draft(entry, source, tree, index))


def _add(drafts: Drafts, draft: Draft) -> None:
    first = drafts.found.setdefault(draft.name, draft)
    if first is not draft:
        hint = f"line {first.tree.at(first.at('id')).line} has it already; give each claim its own"
        problem = draft.problem(("id",), f'the id "{draft.entry.id}" is given twice', hint)
        drafts.report(draft.tree.path, [problem])


def build_claims(drafts: Drafts, names: Names) -> Iterator[Claim]:
    """Turn the drafts into claims; those that cannot be used become problems of their files."""
    resolver = Resolver(drafts)
    for draft in drafts.found.values():
        try:
            keys = resolver.keys(draft)
        except InputError as error:
            drafts.report(draft.source.file, error.problems)
            continue
        claim = _claim(draft, keys, resolver.references(draft), names.vocabulary or Vocabulary())
        problems = [*_unused_keys(draft, claim, names), *_idle_records(draft, claim, names)]
        drafts.report(draft.source.file, problems)
        if not problems and not any(_unknown_names(draft.tree, draft.index, names)):
            yield claim


def _claim(
    draft: Draft,
    keys: Mapping[str, object],
    refers: Mapping[str, tuple[str | None, ...]],
    vocabulary: Vocabulary,
) -> Claim:
    entry, value = draft.entry, keys.get("value")
    subject = vocabulary.subjects.get(entry.subject, entry.subject)
    listed = vocabulary.measures.get(entry.measure)
    measure = entry.measure if listed is None else listed.name
    return Claim(
        id=entry.id,
        source=draft.source,
        subject=subject,
        measure=measure,
        quote=entry.quote,
        value=value if isinstance(value, Quantity) else None,
        date=entry.date,
        on=entry.on,
        kind=None if listed is None else listed.kind,
        note=entry.note,
        known={name: record.reason for name, record in entry.known.items()},
        verdicts={name: record.verdict for name, record in entry.known.items() if record.verdict},
        keys={**keys, "subject": subject, "measure": measure},
        refers=refers,
        where={key: draft.tree.at(draft.at(key)) for key in entry.model_fields_set}
        | {f"known.{name}": draft.tree.at(draft.at("known", name), key=True) for name in entry.known},
    )


def _unknown_names(tree: Tree, index: int, names: Names) -> Iterator[Problem]:
    """Report the subject, the measure and the rules of a claim that nobody knows, whatever else is wrong with it."""
    vocabulary = names.vocabulary
    known = {} if vocabulary is None else {"subject": vocabulary.subjects, "measure": vocabulary.measures}
    for key, spellings in known.items():
        node = tree.node(("claims", index, key))
        if node is not None and node.text and node.text not in spellings:
            hint = suggest(node.text, spellings) or f"add it to the vocabulary's {key}s if it is meant"
            yield Problem(tree.locate(node.mark), f'the vocabulary has no {key} "{node.text}"', hint)
    yield from unknown_rules(tree, ("claims", index), names)


def _unused_keys(draft: Draft, claim: Claim, names: Names) -> Iterator[Problem]:
    """Report a key that no rule takes because of the kinds of the claim's values: its check would be off."""
    rules = names.rules.values()
    running = {parameter.name for rule in rules if rule.takes(claim) for parameter in rule.parameters}
    for key in claim.keys:
        if key in MODEL_KEYS or key in running or not names.complete:
            continue
        owners = [rule for rule in rules if any(each.name == key for each in rule.parameters)]
        wants = "; ".join(f"{rule.name} takes {', '.join(map(str, rule.parameters))}" for rule in owners)
        yield draft.problem((key,), f'no rule can use "{key}" here', wants)


def _idle_records(draft: Draft, claim: Claim, names: Names) -> Iterator[Problem]:
    """Report records of findings that no rule could make on the claim."""
    for name in claim.known:
        rule = names.rules.get(name)
        if rule is None or (rule.kind is not None and names.vocabulary is None):
            continue
        if not rule.takes(claim):
            where = draft.tree.at(draft.at("known", name), key=True)
            yield Problem(where, f"{name} does not run on this claim", f"it takes {rule.asks}")


def known_source_problems(source: Source, tree: Tree, names: Names) -> Iterator[Problem]:
    """Report records of findings about a whole source that no rule could make."""
    for name in source.known:
        rule = names.rules.get(name)
        if rule is not None and rule.scope is not Scope.SOURCE:
            where = tree.at(("source", "known", name), key=True)
            hint = f"record it where it was found: it runs once for each {rule.scope}"
            yield Problem(where, f"{name} does not run on a whole source", hint)


def unknown_rules(tree: Tree, path: tuple[Key, ...], names: Names) -> Iterator[Problem]:
    """Report records of findings of rules that do not exist; none while a rule that may be meant did not load."""
    node = tree.node((*path, "known"))
    for name in (node.entries or {}) if node is not None and names.complete else ():
        if name not in names.rules:
            where = tree.at((*path, "known", name), key=True)
            hint = suggest(name, names.rules) or "record a finding under the name of the rule that made it"
            yield Problem(where, f'there is no rule "{name}"', hint)
