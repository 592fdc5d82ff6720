"""How fast the reader is: MB/s on real text, as a ratio to a bare `regex` scan for digits in the same run.

    python benchmarks/reader_speed.py LANGUAGE=FILE...

Peers (quantulum3, recognizers-text-suite) are timed too where they are installed, on a tenth of the text.
"""

import importlib.util
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import regex

from claimtest.reader import read

_DIGITS = regex.compile(r"\d++")
_BYTES = 300_000
_ROUNDS = 5


def megabytes_per_second(run: Callable[[str], object], text: str, rounds: int = _ROUNDS) -> float:
    """Return the best of some rounds, in processor time."""
    best = min(_seconds(run, text) for _ in range(rounds))
    return len(text.encode("utf-8", "replace")) / 1e6 / best


def _seconds(run: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    run(text)
    return time.process_time() - started


def _peers(language: str) -> dict[str, Callable[[str], object]]:
    """Return the peers that are installed and read a language."""
    peers: dict[str, Callable[[str], object]] = {}
    if language == "en" and importlib.util.find_spec("quantulum3"):
        peers["quantulum3"] = importlib.import_module("quantulum3.parser").parse
    if importlib.util.find_spec("recognizers_number_with_unit"):
        recognize = importlib.import_module("recognizers_number_with_unit").recognize_currency
        culture = {"en": "en-us", "fr": "fr-fr", "de": "de-de", "zh": "zh-cn"}.get(language, language)
        peers["recognizers-text"] = lambda text: recognize(text, culture)
    return peers


def main(arguments: list[str]) -> None:
    """Time each text and print a row for it."""
    sys.stdout.write(f"{'language':9} {'MB/s':>7} {'digits MB/s':>12} {'ratio':>6} {'readings':>9}  peers\n")
    for argument in arguments:
        language, _, path = argument.partition("=")
        once = Path(path).read_text(encoding="utf-8")
        text = once * max(1, _BYTES // len(once.encode()))
        found = len(read(text, language))
        ours = megabytes_per_second(partial(read, language=language), text)
        digits = megabytes_per_second(lambda text: sum(1 for _ in _DIGITS.finditer(text)), text)
        peers = {name: megabytes_per_second(run, once, rounds=1) for name, run in _peers(language).items()}
        shown = ", ".join(f"{name} {speed:.3f} ({ours / speed:.0f} times)" for name, speed in peers.items())
        row = f"{language:9} {ours:7.2f} {digits:12.1f} {ours / digits:6.3f} {found:9}  {shown or '-'}\n"
        sys.stdout.write(row)


if __name__ == "__main__":
    main(sys.argv[1:])
