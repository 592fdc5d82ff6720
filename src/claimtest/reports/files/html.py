"""One page for people: the suite at a glance, each document with its figures, and every finding.

The page stands alone: it loads nothing, and its content security policy allows the one script and the one style in it,
by their hashes. Whatever comes from documents, claim files and rules is escaped here, or made a text node by the script.
"""

import hashlib
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

from babel import Locale

from claimtest.checking import Outcome, Result, State
from claimtest.coverage import coverage
from claimtest.reports.page import matrix
from claimtest.reports.page.data import details, figures, index, numbered, sentence
from claimtest.reports.page.marks import by_claim, legend, marked
from claimtest.reports.page.markup import attributes, escaped, table
from claimtest.source import Source

_FINDINGS = (State.FAILED, State.STALE, State.BROKEN, State.WARNED, State.KNOWN)
_COUNTED = ("failed", "warned", "known", "vacuous", "holds")
_SHOWN = {State.STALE: State.FAILED, State.BROKEN: State.FAILED}


def render(result: Result) -> str:
    """Write a result as one HTML document."""
    style, script = _asset("page.css"), _asset("page.js")
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    return "".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f"<title>claimtest: {_verdict(result)}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            *_body(result),
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def _asset(name: str) -> str:
    return files("claimtest.reports.page").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _verdict(result: Result) -> str:
    counts = Counter(_SHOWN.get(outcome.state, outcome.state) for outcome in result.outcomes)
    problems = sum(map(len, result.suite.problems.values()))
    parts = [
        (problems, "problem"),
        (counts[State.FAILED], "finding"),
        (counts[State.WARNED], "warning"),
        (counts[State.KNOWN], "known finding"),
    ]
    said = [f"{number} {noun}{'s' * (number != 1)}" for number, noun in parts if number]
    return ", ".join(said) or "nothing found"


def _body(result: Result) -> Iterator[str]:
    suite = result.suite
    yield '<a class="skip" href="#findings">Skip to the findings</a>\n<header>\n'
    yield f"<h1>{_verdict(result).capitalize()}</h1>\n"
    yield (
        f'<p class="quiet">{len(suite.claims):,} claims on {len(suite.sources):,} sources, '
        f"{len(result.outcomes):,} checks</p>\n</header>\n<main>\n"
    )
    yield _glance(result)
    yield from _filter(result)
    yield from _problems(result)
    yield from _findings(result)
    outcomes, numbers = by_claim(result.outcomes, suite.claims), numbered(suite)
    compared = matrix.rendered(suite, outcomes, numbers)
    if compared:
        yield f'<section aria-labelledby="compared">\n<h2 id="compared">What several sources claim</h2>\n{compared}</section>\n'
    yield '<section aria-labelledby="documents">\n<h2 id="documents">Documents</h2>\n'
    yield f'<ul class="legend" aria-label="what the lines mean">{"".join(legend())}</ul>\n'
    for number, source in enumerate(suite.sources):
        yield from _source(number, source, marked(source, suite.claims_of(source), outcomes, numbers))
    yield '</section>\n</main>\n<aside id="panel" aria-label="Claim" tabindex="-1" hidden>\n'
    yield '<button type="button" class="close" aria-label="Close">×</button>\n<div id="claim"></div>\n</aside>\n'
    yield _data("data", index(result, outcomes))
    for number, source in enumerate(suite.sources):
        yield _data(f"data-{number}", details(result, suite.claims_of(source), outcomes))


def _data(name: str, content: str) -> str:
    return f'<script type="application/json" id="{name}">{content}</script>\n'


def _glance(result: Result) -> str:
    suite = result.suite
    counts = {source: Counter[str]() for source in suite.sources}
    for outcome in result.outcomes:
        if outcome.check.source is not None:
            counts[outcome.check.source][_SHOWN.get(outcome.state, outcome.state)] += 1
    rows = [
        (
            f'<a href="#source-{number}">{escaped(source.name)}</a>',
            escaped(_language(source)),
            escaped(str(source.published)),
            str(len(suite.claims_of(source))),
            *(_count(counts[source][state], state) for state in _COUNTED),
            str(coverage(suite, source)),
        )
        for number, source in enumerate(suite.sources)
    ]
    headings = ("source", "language", "published", "claims", *_COUNTED, "coverage")
    return table(headings, rows, "sources", words=3) + "\n"


def _count(number: int, state: str) -> str:
    return f'<span class="{state}">{number}</span>' if number else '<span class="quiet">–</span>'


def _language(source: Source) -> str:
    return Locale.parse(source.language.replace("-", "_")).get_display_name("en") or source.language


def _filter(result: Result) -> Iterator[str]:
    choices = {
        "source": [source.name for source in result.suite.sources],
        "rule": sorted({outcome.check.rule.name for outcome in result.outcomes}),
        "state": sorted({str(outcome.state) for outcome in result.outcomes}),
    }
    yield '<form id="filter" aria-label="Filter" hidden>\n'
    for name, values in choices.items():
        options = "".join(f"<option>{escaped(value)}</option>" for value in values)
        yield f'<label>{name}<select name="{name}"><option value="">all</option>{options}</select></label>\n'
    yield '<button type="reset">Show all</button>\n<output id="shown"></output>\n</form>\n'


def _problems(result: Result) -> Iterator[str]:
    if not result.suite.problems:
        return
    yield '<section aria-labelledby="problems">\n<h2 id="problems">What does not load</h2>\n'
    for problems in result.suite.problems.values():
        for problem in problems:
            hint = "" if problem.hint is None else f"<p>Hint: {escaped(problem.hint)}</p>"
            yield (
                f'<article class="failed"><h3><code>{escaped(str(problem.where))}</code></h3>'
                f"<p>{escaped(problem.message)}</p>{hint}</article>\n"
            )
    yield "</section>\n"


def _findings(result: Result) -> Iterator[str]:
    yield '<section aria-labelledby="findings">\n<h2 id="findings">Findings</h2>\n'
    found = [outcome for outcome in result.outcomes if outcome.state in _FINDINGS]
    found.sort(key=lambda outcome: _FINDINGS.index(outcome.state))
    if not found:
        yield "<p>Every check holds, or is vacuous.</p>\n"
    numbers = numbered(result.suite)
    for outcome in found:
        claim = outcome.check.claim
        yield _finding(outcome, None if claim is None else numbers[claim])
    yield "</section>\n"


def _finding(outcome: Outcome, claim: int | None) -> str:
    check, source = outcome.check, outcome.check.source
    given = {
        "class": str(outcome.state),
        "id": check.name,
        "data-rule": check.rule.name,
        "data-state": str(outcome.state),
        "data-source": "" if source is None else source.name,
    }
    about = check.claim.name if check.claim is not None else source.name if source is not None else "suite"
    link = f'<a href="#{escaped(check.name)}" aria-label="Link to this finding">#</a>'
    rows = "".join(
        f'<dt>{escaped(label)}</dt><dd dir="auto">{escaped(value)}</dd>' for label, value in figures(outcome)
    )
    parts = (
        f'<h3><span class="state {outcome.state}">{outcome.state}</span> {escaped(about)}: {escaped(check.rule.name)} {link}</h3>',
        f"<p>{escaped(sentence(outcome))}</p>",
        _words(outcome, claim),
        f"<dl>{rows}</dl>" if rows else "",
        _said("Hint", getattr(outcome.answer, "hint", None)),
        _said("Known", check.known),
        f'<p class="quiet"><code>{escaped(str(check.where))}</code></p>',
    )
    return f"<article{attributes(given)}>{''.join(parts)}</article>\n"


def _words(outcome: Outcome, number: int | None) -> str:
    claim = outcome.check.claim
    if claim is None or number is None:
        return ""
    link = f'<a href="#claim-{number}" data-claims="{number}" role="button" aria-expanded="false">Open the claim</a>'
    words = (
        ""
        if claim.location is None
        else f', or see <a href="#claim-{number}">{escaped(str(claim.location))}</a>'
    )
    return f'<blockquote dir="auto">{escaped(claim.quote)}</blockquote><p>{link}{words}</p>'


def _said(label: str, text: str | None) -> str:
    return "" if text is None else f"<p>{label}: {escaped(text)}</p>"


def _source(number: int, source: Source, text: str) -> Iterator[str]:
    lines = source.text.count("\n") + 1
    by = f" by {escaped(source.publisher)}" if source.publisher else ""
    yield f'<section class="source" id="source-{number}" data-source="{escaped(source.name)}">\n'
    yield f"<h3>{escaped(source.name)}</h3>\n"
    yield (
        f'<p class="quiet">{escaped(_language(source))}, published {escaped(str(source.published))}{by}; '
        f"<code>{escaped(source.path)}</code>, {lines:,} lines</p>\n"
    )
    yield f'<div class="text" lang="{escaped(source.language)}" dir="auto">{text}</div>\n</section>\n'
