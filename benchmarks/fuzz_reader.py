"""Whether any input breaks the reader, the notation or the loading of claim files: a fuzzer, led by coverage.

    python benchmarks/fuzz_reader.py {reader,notation,claims} [--all] [-max_total_time=600] [CORPUS]

`pip install -e '.[fuzz]'` installs what it takes. The first byte of an input chooses the language, the second how the
rest becomes text: as UTF-8 in which lone surrogates may stand, as pieces of the language's lexicon and of CLDR, or as
such pieces over and over. What breaks is printed with its input; `--all` goes on after it and shows each kind once.
Options with one dash are libFuzzer's.
"""

import importlib
import itertools
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from babel import Locale

atheris: Any = importlib.import_module("atheris")
with atheris.instrument_imports(include=["claimtest"]):
    from claimtest.discover import Discovery, discover
    from claimtest.errors import InputError, NotationError
    from claimtest.files import Memory
    from claimtest.loading import load_suite
    from claimtest.period import Period
    from claimtest.quantity import Quantity
    from claimtest.reader import Pair, Reading, pairs, read
    from claimtest.reader.languages import LEXICONS
    from claimtest.reader.lexiconfiles import load_lexicon
    from claimtest.settings import Settings
    from claimtest.yaml_tree import parse

LONGEST = 10_000
"""Characters that a repeated text has, and those that may take a second."""
SLOWED = 4
"""How many times as long all takes while coverage is counted."""
SHORTEST = 3
"""Bytes: two that choose, and one to be text."""
DEFAULTS = ("-len_control=0", "-max_len=600")
WAYS, PLAIN = 16, 5
"""The ways from input to text: some as plain text, one as pieces over and over, which takes long, else as pieces."""
SHARED = "und"
CLDR_ONLY = ("bn", "de-CH", "en-IN", "es-MX", "fa", "fr-CA", "my", "ne", "sw", "ta", "zh_Hant")
LANGUAGES = (*sorted({path.stem for path in LEXICONS.glob("*.toml")} - {SHARED}), *CLDR_ONLY)
SCRIPTS = "٠١٢٣٤٥٦٧٨٩۵०१२३४५६७८९๑৫၅０１２３４５６７８９一二三五十百千万亿億兆〇零"
SIGNS = "$€£¥₹₩₽₺₫฿₪元円%‰°'\"′″#@&*/\\|~=<>≈±+-−–—‑_^½¼¾⅓²³"
SEPARATORS = ".,:;'’ ·٫٬،\u00a0\u202f\u2009\u3000\t\n\r\v\x1c\x1f\x85\u2028()[]{}（）「」、。"
MARKS = (
    "\u0301\u0308\u0323\u20e3\ufe0f\u200d\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\x00\ud800\udfffİßſﬁ"
)
PRINTED = "1,234.5|1.234,5|1 234|1e9|2018|12/31/2018|31.12.2018|2018-04-09|9:30|x10^|^2|1/2|\r\n\n"
LONG = (14, 30, 5000)
"""Digits: where decimals are rounded, where they have no room, and where Python refuses to make them an integer."""
NOTATION_SIGNS = "=~><.-/*()%$, 019\u0661\u00a0\x00\ud800"
NOTATION_WORDS = (
    ">=|<=|..|**|00|40|2018|-04|-09|-02-30|e9|nan|inf|delta_"
    "| thousand| million| billion| trillion| USD| CNY| kg| degC| percent| employees"
)
COUNTS = {"employee": "employee", "employees": "employee"}
PATH = "claims/acme.yaml"
VOCABULARY = """\
subjects: {Acme: [Acme Inc]}
measures: {output: {dimension: kg}, round: {dimension: money}, founding: {dimension: date}}
counts: {employee: [employees]}
"""
CLAIM = """\
  - id: output
    subject: Acme
    measure: output
    quote: made 12 kg
    value: 12 kg
"""
HEADER = "source: {text: ../seeds/acme.txt, language: en, published: 2018-04-10}\nclaims:\n"
DOCUMENT = "Acme, founded in 2014, made 12 kg with 40 employees and raised US$600 million.\n"
YAML_SIGNS = "[]{}'\">|#?\\%~0é \t\n\r\x00\ufeff\u2028\x85\ud800"
YAML_WORDS = (
    "&a|*a|!!x|- |: |---|...|  - id: b\n|    value:|    parts: [output, 4 kg]|    converted: 1 lb"
    "|    known: {x: y}|    on: 2018|    formula: output"
)


class BrokenPromiseError(Exception):
    """Something that is promised for any input does not hold."""


def promise(kept: object, what: str) -> None:
    """Raise unless a promise is kept."""
    if not kept:
        raise BrokenPromiseError(what)


@cache
def pieces(language: str) -> tuple[str, ...]:
    """Return what figures of a language are made of: its lexicon's words, its months, digits, signs and marks."""
    names = (language, language[:2], SHARED)
    lexicons = [load_lexicon(path) for name in names if (path := LEXICONS / f"{name}.toml").exists()]
    parts = [getattr(lexicon, name) for lexicon in lexicons for name in lexicon.__slots__]
    words = {str(word) for part in parts if isinstance(part, dict | list) for word in part}
    words.update(Locale.parse(language.replace("-", "_")).months["format"]["wide"].values())
    return (
        "",
        " ",
        *"0123456789",
        *SCRIPTS,
        *SIGNS,
        *SEPARATORS,
        *MARKS,
        *PRINTED.split("|"),
        *sorted(words),
    )


def text_of(data: bytes, parts: Sequence[str]) -> str:
    """Turn an input into text, in the way that its first byte chooses."""
    mode, rest = data[0] % WAYS, data[1:]
    if mode < PLAIN:
        try:
            return rest.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return rest.decode("utf-8", "surrogateescape")
    chosen = [parts[int.from_bytes(pair) % len(parts)] for pair in zip(rest[::2], rest[1::2], strict=False)]
    text = "".join(chosen)[:LONGEST]
    return text * (LONGEST // len(text)) if mode == WAYS - 1 and text else text


@contextmanager
def bounded(length: int) -> Iterator[None]:
    """Stop what would take more than a second of processor time for each `LONGEST` characters."""

    def stop(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise BrokenPromiseError(f"{length} characters take too long")

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SLOWED * max(1.0, length / LONGEST))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def fuzz_reader(data: bytes) -> None:
    """Read any text in any language."""
    language = LANGUAGES[data[0] % len(LANGUAGES)]
    text = text_of(data[1:], pieces(language))
    read("", language)  # what a language costs once is not the text's
    with told(f"{language} {text!a}"), bounded(len(text)):
        readings = read(text, language)
        found = pairs(text, language, readings)
        check_readings(text, readings)
        check_pairs(readings, found)


def check_readings(text: str, readings: Sequence[Reading]) -> None:
    """Check that readings stand where they say, in order, and are quantities or dates."""
    for one in readings:
        promise(0 <= one.start < one.end <= len(text), f"a reading spans {one.start}..{one.end}")
        promise(text[one.start : one.end] == one.text, "a reading's text is not its span's")
        promise((one.quantity is None) == (one.period is not None), "a reading is no quantity and no date")
        promise(str(one.figure or one.period), "a reading has no notation")
    for one, other in itertools.pairwise(readings):
        promise(one.end <= other.start, f"{one.text!a} and {other.text!a} overlap")


def check_pairs(readings: Sequence[Reading], found: Sequence[Pair]) -> None:
    """Check that pairs are made of readings."""
    known = {(one.start, one.end) for one in readings}
    for pair in found:
        ends = {(one.start, one.end) for one in (pair.first, pair.second)}
        promise(ends <= known, "a pair is made of something that was not read")
        promise(pair.first.start < pair.second.start, "a pair's first amount is not printed first")


def fuzz_notation(data: bytes) -> None:
    """Parse any text as a quantity and as a period."""
    text = text_of(data[1:], (*NOTATION_SIGNS, *NOTATION_WORDS.split("|")))
    with told(ascii(text)), bounded(len(text)):
        for parsed in (lambda text: Quantity.parse(text, COUNTS), Period.parse):
            check_notation(text, parsed)


def check_notation(text: str, parsed: Callable[[str], object]) -> None:
    """Check that what parses has a notation that says the same, and that a refusal points into the text."""
    try:
        found = parsed(text)
    except NotationError as refusal:
        end = len(text) if refusal.end is None else refusal.end
        promise(0 <= refusal.start <= end <= len(text), f"a refusal points at {refusal.start}..{end}")
        return
    promise(parsed(str(found)) == found, f"{str(found)!a} is something else")


def fuzz_claims(data: bytes) -> None:
    """Load any text as a claim file: alone, and after the start of one that loads."""
    written = text_of(data[1:], (CLAIM, HEADER, *YAML_SIGNS, *YAML_WORDS.split("|")))
    text = HEADER + CLAIM + written if data[0] % 2 else written
    with told(ascii(text)), bounded(len(text)):
        check_tree(text)
        check_suite(text)


def check_tree(text: str) -> None:
    """Check that a text is a tree, or is refused with the place."""
    try:
        parse(text, PATH)
    except InputError as refusal:
        promise(refusal.problems, "a refusal lists no problem")
        promise(all(problem.where.path == PATH for problem in refusal.problems), "a problem lies elsewhere")
        promise(all(str(problem) for problem in refusal.problems), "a problem has no words")


def check_suite(text: str) -> None:
    """Check that a claim file is used or reported."""
    contents = {"claims/vocabulary.yaml": VOCABULARY, PATH: text, "seeds/acme.txt": DOCUMENT}
    files = Memory({path: words.encode("utf-8", "surrogatepass") for path, words in contents.items()})
    suite = load_suite(files, Settings(), built_in())
    promise(suite.claims or suite.problems.get(PATH), "a claim file is neither used nor reported")
    promise(set(suite.problems) <= {PATH}, "another file is blamed")


@cache
def built_in() -> Discovery:
    """Find the rules once."""
    return discover(None, Path("/"))


@contextmanager
def told(given: str) -> Iterator[None]:
    """Say what the input was when it breaks something."""
    try:
        yield
    except Exception as broken:
        broken.add_note(f"input: {given}")
        raise


TARGETS = {"reader": fuzz_reader, "notation": fuzz_notation, "claims": fuzz_claims}


def shown(run: Callable[[bytes], None], *, go_on: bool) -> Callable[[bytes], None]:
    """Show each kind of failure once, with its input, and stop or go on."""
    seen: set[tuple[str, ...]] = set()

    def one(data: bytes) -> None:
        try:
            run(data)
        except Exception as broken:
            frame = traceback.extract_tb(broken.__traceback__)[-1]
            kind = (
                type(broken).__name__,
                "" if frame.filename == __file__ else f"{frame.filename}:{frame.lineno}",
                str(broken)[:20],
            )
            if kind not in seen:
                seen.add(kind)
                traceback.print_exception(broken)
            if not go_on:
                raise

    return one


def main(arguments: Sequence[str]) -> int:
    """Fuzz one target until libFuzzer's options end it."""
    target = arguments[1] if len(arguments) > 1 else ""
    if target not in TARGETS:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    run = shown(TARGETS[target], go_on="--all" in arguments)
    options = [option for option in arguments[2:] if option != "--all"]
    atheris.Setup(
        [arguments[0], *DEFAULTS, *options], lambda data: run(data) if len(data) >= SHORTEST else None
    )
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
