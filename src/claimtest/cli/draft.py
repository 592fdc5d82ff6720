"""Write a claim file for a document: every figure with its quote, ready for a person to decide what it is about.

    claimtest draft seeds/new.txt > claims/new.yaml
    pytest claims/new.yaml

The file loads and passes the checks of its quotes at once. What "# decide" stands behind is a guess. Names that the
vocabulary lacks are added to it, behind those that it has. With --update a claim file gets claims for the figures that
it does not claim yet; none of its lines is changed.

Claim files quote plain text: of an HTML page or a PDF, --text writes the text beside it, and drafts from that.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from claimtest.cli._common import UsageError, given_day, given_language, root
from claimtest.cli._new_source import Given, below, new_source
from claimtest.drafting import Draft, add_claims, add_names, claim_file, draft_claims, names_text
from claimtest.errors import InputError, printable
from claimtest.files import Folder
from claimtest.loading import VOCABULARY, load, load_settings
from claimtest.settings import FILE, Settings
from claimtest.suite import Suite


@dataclass(frozen=True, slots=True)
class _Home:
    """The suite that a draft is for."""

    root: Path
    settings: Settings
    suite: Suite

    @property
    def vocabulary(self) -> str:
        """The path of the vocabulary below the root."""
        return f"{self.settings.claims}/{VOCABULARY}"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the document, what is known of it, and where the claims go."""
    parser.add_argument("document", nargs="?", metavar="DOCUMENT", help="the document, inside of the suite")
    parser.add_argument("--language", metavar="CODE", help="its language, such as en or pt-BR")
    parser.add_argument("--published", metavar="DATE", help="its day of publication: 2018-04-09")
    parser.add_argument("--publisher", metavar="NAME", default="", help="who published it")
    parser.add_argument(
        "--text", metavar="FILE", type=Path, help="write the document's text there, and quote that"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--output", metavar="FILE", type=Path, help="write the claim file there, not to standard output"
    )
    where.add_argument(
        "--update", metavar="FILE", type=Path, help="add to this claim file what it does not claim"
    )
    parser.add_argument(
        "--no-vocabulary",
        action="store_true",
        help="print new names instead of adding them to the vocabulary",
    )


def run(given: argparse.Namespace) -> int:
    """Draft, write, and say what there is to decide."""
    home = _home()
    return _add(home, given) if given.update is not None else _write(home, given)


def _home() -> _Home:
    folder = root()
    settings = load_settings(Folder(folder))
    if settings is None:
        raise UsageError("there is no suite here", "claimtest init starts one")
    suite = load(folder)
    home = _Home(folder, settings, suite)
    needed = [FILE, home.vocabulary] if (folder / home.vocabulary).exists() else [FILE]
    problems = [problem for file in needed for problem in suite.problems.get(file, ())]
    if problems:
        raise InputError(problems)
    return home


def _write(home: _Home, given: argparse.Namespace) -> int:
    """Write a new claim file."""
    if given.document is None:
        raise UsageError("no document is named", "claimtest draft seeds/new.txt > claims/new.yaml")
    about = Given(
        given.document,
        given_language(given.language),
        given_day(given.published),
        given.publisher,
        given.text,
    )
    output: Path | None = given.output
    if output is not None and output.exists():
        raise UsageError(
            f"--output: {output} is there already", f"--update {output} adds what it does not claim"
        )
    folder = home.settings.claims if output is None else below(home.root, output.parent, "--output:")
    source, header = new_source(home.root, about, folder, home.settings.dollar)
    about_it = next((each.file for each in home.suite.sources if each.path == source.path), None)
    if about_it is not None:
        sys.stderr.write(f"{about_it} is about this document already; --update {about_it} adds to it\n")
    draft = draft_claims(home.suite, source, source.figures)
    if not draft.claims:
        hint = "--language says which language it is in, where that is not what was detected"
        raise UsageError(f"no figure in {given.document} can be claimed, read as {source.language}", hint)
    text = claim_file(header, draft)
    if output is None:
        sys.stdout.buffer.write(text.encode())  # a claim file is UTF-8, whatever the terminal is
        sys.stdout.flush()
    else:
        output.write_text(text, encoding="utf-8")
    _list_names(home, draft, keep=given.no_vocabulary)
    _tell(draft, sum(map(bool, (header.asks_language, header.asks_published))))
    return 0


def _add(home: _Home, given: argparse.Namespace) -> int:
    """Add to a claim file."""
    file = below(home.root, given.update, "--update:")
    if file in home.suite.problems:
        raise InputError(home.suite.problems[file])
    source = next((each for each in home.suite.sources if each.file == file), None)
    if source is None:
        raise UsageError(
            f"--update: {given.update} is no claim file of the suite", "--output starts a new one"
        )
    if given.document is not None and below(home.root, Path(given.document), "the document") != source.path:
        raise UsageError(f"{given.update} is about {source.path}", "leave the document out")
    missing = home.suite.unclaimed(source)
    if not missing:
        sys.stderr.write(f"{file} claims every figure already\n")
        return 0
    taken = {claim.id for claim in home.suite.claims_of(source)}
    draft = draft_claims(home.suite, source, missing, taken)
    try:
        old = given.update.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--update: {given.update}: {error}", "check the path") from None
    given.update.write_bytes(add_claims(old, file, draft).encode())
    _list_names(home, draft, keep=given.no_vocabulary)
    for words in draft.aside:
        sys.stderr.write(f"{file}: no claim can state {printable(words)!r}; set_aside can name it\n")
    _tell(draft)
    return 0


def _list_names(home: _Home, draft: Draft, *, keep: bool) -> None:
    """Add new names to the vocabulary, or show them."""
    if not draft.additions:
        return
    shown = indent(names_text(draft.additions), "  ")
    if keep:
        sys.stderr.write(f"to be added to {home.vocabulary}:\n{shown}")
        return
    path = home.root / home.vocabulary
    try:
        old = path.read_bytes().decode("utf-8") if path.exists() else ""
        path.write_bytes(add_names(old, home.vocabulary, draft.additions).encode())
    except InputError as error:
        sys.stderr.write(f"{error}\nto be added to {home.vocabulary}:\n{shown}")
        return
    sys.stderr.write(f"added to {home.vocabulary}:\n{shown}")


def _tell(draft: Draft, more: int = 0) -> None:
    """Say how much is drafted, and how much of it is guessed."""
    guessed = more + sum(len(claim.asks) for claim in draft.claims)
    claims = f"{len(draft.claims)} claim{'' if len(draft.claims) == 1 else 's'} drafted"
    lines = f'{guessed} line{"" if guessed == 1 else "s"} marked "decide"' if guessed else "no line to decide"
    sys.stderr.write(f"{claims}, {lines}\n")
