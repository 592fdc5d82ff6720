"""What claimtest costs a run of pytest, each figure beside the one it is to be compared with.

    python benchmarks/pytest_cost.py [--claims 10000] [--runs 15]

Prints the seconds that `pytest claims` takes on this repository from a cold start, the milliseconds that the
installed plugin adds to pytest on one empty test in a repository without claims, and the time of an item made
from generated claims against that of a bare test function, collection included.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PER_FILE = 100
QUIET = ("-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:xdist")

_VOCABULARY = """\
subjects: {company: []}
measures: {revenue: {dimension: money, kind: flow}}
"""
_HEADER = """\
source: {text: ../seeds/%(name)s.txt, language: en, published: 2018-04-10}
claims:
"""
_CLAIM = """\
  - id: revenue_%(year)d
    subject: company
    measure: revenue
    quote: in %(year)d it earned US$%(year)d million
    value: %(year)d million USD
    on: %(year)d
"""
_SENTENCE = "In its report, in %(year)d it earned US$%(year)d million."


def seconds(folder: Path, *arguments: str) -> float:
    """Time one run of pytest in a process of its own."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pytest", *QUIET, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if done.returncode != 0:
        raise SystemExit(done.stdout + done.stderr)
    return time.perf_counter() - start


def write_suite(folder: Path, claims: int) -> None:
    """Write a suite of claims that hold, `PER_FILE` to a document, each on a year of its own."""
    for name in ("claims", "seeds"):
        (folder / name).mkdir()
    (folder / "pyproject.toml").write_text("[tool.claimtest]\n", encoding="utf-8")
    (folder / "claims" / "vocabulary.yaml").write_text(_VOCABULARY, encoding="utf-8")
    for first in range(0, claims, PER_FILE):
        name = f"report{first // PER_FILE}"
        years = [{"year": 1000 + number % 1000} for number in range(first, min(first + PER_FILE, claims))]
        text = "\n".join(_SENTENCE % year for year in years)
        (folder / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
        body = _HEADER % {"name": name} + "".join(_CLAIM % year for year in years)
        (folder / "claims" / f"{name}.yaml").write_text(body, encoding="utf-8")


def items(folder: Path, *arguments: str) -> int:
    """Count the items that pytest collects."""
    command = [sys.executable, "-m", "pytest", *QUIET, "--collect-only", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - the same
    return sum("::" in line for line in done.stdout.splitlines())


def cold_start(runs: int) -> float:
    """Time `pytest claims` on this repository, with nothing imported."""
    return median(seconds(ROOT, "claims") for _ in range(runs))


def plugin(runs: int) -> tuple[float, float]:
    """Time pytest on one empty test without and with the plugin, turn by turn, in a repository without claims."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
        (folder / "test_nothing.py").write_text("def test_nothing():\n    pass\n", encoding="utf-8")
        pairs = [(seconds(folder, "-p", "no:claimtest"), seconds(folder)) for _ in range(runs)]
    return median(without for without, _ in pairs), median(installed for _, installed in pairs)


def per_item(claims: int) -> tuple[int, float, float]:
    """Time an item of a generated suite and a bare one, as many of each, start-up taken off; in seconds."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_suite(folder, claims)
        count = items(folder, "claims")
        bare = "".join(f"def test_{number}():\n    pass\n" for number in range(count))
        (folder / "test_bare.py").write_text(bare, encoding="utf-8")
        (folder / "test_one.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
        start = seconds(folder, "test_one.py")
        return (
            count,
            (seconds(folder, "test_bare.py") - start) / count,
            (seconds(folder, "claims") - start) / count,
        )


def main(arguments: Sequence[str]) -> int:
    """Print the three figures."""
    parser = argparse.ArgumentParser(description="Measure what claimtest costs a run of pytest.")
    parser.add_argument("--claims", type=int, default=10_000, help="how many claims to generate")
    parser.add_argument("--runs", type=int, default=15, help="how often the short runs are repeated")
    given = parser.parse_args(arguments)
    out = sys.stdout
    out.write(f"pytest claims, cold start: {cold_start(given.runs):.2f} s (median of {given.runs})\n")
    without, installed = plugin(given.runs)
    out.write(
        f"one empty test: {without * 1000:.0f} ms without the plugin, {installed * 1000:.0f} ms with it: "
        f"{(installed - without) * 1000:+.0f} ms\n"
    )
    count, bare, item = per_item(given.claims)
    out.write(
        f"{given.claims} claims, {count} items: {item * 1e6:.0f} µs an item, "
        f"{item / bare:.2f} times a bare one ({bare * 1e6:.0f} µs)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
