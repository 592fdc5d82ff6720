"""What it takes to scan an archive: one core against all, and memory over the length of a JSON Lines file.

    python benchmarks/scan_archive.py [--documents 100000] [--runs 1]

The archive is made of the sentences of `seeds/`, drawn at random under a fixed seed, with some digits changed, so that
hardly two documents are alike and some of them have findings. It is scanned by the command that people type, in processes
of its own. The time of one core is compared with that of all, and the largest memory of any of its processes with that of
a tenth of the archive: it stays, however long the file.
"""

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
SENTENCES = 12
"""In one document: that of a short article."""
CHANGED = 0.02
"""The share of digits that is changed."""
SENTENCE = re.compile(r"[^.\n]{20,}(?:\.\d[^.\n]*)*\.?")
DIGIT = re.compile(r"(?<=\d)\d(?!\d{3}\b)|(?<![\d.,])[1-9](?=[ .,]?\d)")


def main() -> None:
    """Make the archive, scan it, and print what it took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=1, help="of which the median counts")
    given = parser.parse_args()
    cores = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as folder:
        whole, tenth = Path(folder, "whole.jsonl"), Path(folder, "tenth.jsonl")
        write(whole, given.documents)
        write(tenth, given.documents // 10)
        size = whole.stat().st_size / 1e6
        out = sys.stdout
        out.write(f"{given.documents:,} documents, {size:,.0f} MB of JSON Lines, {cores} cores\n")
        _, small = scan(tenth, 1)
        alone = [scan(whole, 1) for _ in range(given.runs)]
        together = [scan(whole, cores) for _ in range(given.runs)]
    one, many = (statistics.median(seconds for seconds, _ in runs) for runs in (alone, together))
    large, largest = (max(peak for _, peak in runs) for runs in (alone, together))
    out.write(f"one core   {one:8.1f} s  {given.documents / one:6.0f} documents a second\n")
    out.write(
        f"all cores  {many:8.1f} s  {given.documents / many:6.0f} documents a second, {one / many:.2f} times one\n"
    )
    out.write(f"memory     {small:8.0f} MB for a tenth, {large:.0f} MB for all of them on one core\n")
    out.write(f"           {largest:8.0f} MB at most in any process on all cores\n")


def write(path: Path, number: int) -> None:
    """Write an archive."""
    with path.open("w", encoding="utf-8") as file:
        for document in documents(number):
            file.write(json.dumps(document, ensure_ascii=False) + "\n")


def documents(number: int) -> Iterator[dict[str, str]]:
    """Yield articles, each in one language; a third says neither its language nor its date."""
    chance = random.Random(0)  # noqa: S311 - no secret hangs on it
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    known = list(zip(texts, ("fr", "fr", "en", "de", "en"), strict=True))
    sentences = [(SENTENCE.findall(text), language) for text, language in known]
    for index in range(number):
        found, language = chance.choice(sentences)
        text = " ".join(changed(chance.choice(found), chance) for _ in range(SENTENCES))
        day = f"2018-04-{chance.randint(3, 13):02}"  # the conversions of the seeds are of these days
        yield {"text": text} | ({} if index % 3 == 0 else {"language": language, "date": day})


def changed(sentence: str, chance: random.Random) -> str:
    """Change some digits of a sentence."""
    return DIGIT.sub(
        lambda digit: str(chance.randint(1, 9)) if chance.random() < CHANGED else digit[0], sentence
    )


def scan(path: Path, jobs: int) -> tuple[float, float]:
    """Return the seconds that a scan takes, and the largest memory of any of its processes in MB."""
    command = [sys.executable, "-c", MEASURED, str(path), str(jobs)]
    start = time.perf_counter()
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return time.perf_counter() - start, float(run.stderr.rpartition("\n")[2])


MEASURED = """
import resource, sys
from claimtest.cli import main
status = main(["scan", "--quiet", "--format", "jsonl", "--jobs", sys.argv[2], sys.argv[1]])
peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
sys.stderr.write(f"\\n{peak / 1000}")
sys.exit(0 if status in (0, 1) else status)
"""

if __name__ == "__main__":
    main()
