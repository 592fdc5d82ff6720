"""How fast the reader is, beside a bare `regex` scan for digits and two other readers, all in one run.

    python benchmarks/reader_speed.py [--sizes 1 10 100] [LANGUAGE=FILE...]

`pip install -e '.[bench]'` installs the others; one that is missing is left out. Everything is timed in processor
time of one core. The texts are the documents in `seeds/`, and a Chinese one of our own: once as they are, full of
figures ("dense"), and once with every sentence that has no figure seven times over ("sparse"), since most prose has
fewer. The reader's MB/s are the best of some rounds over the text repeated to a third of a megabyte; the other
readers get the same text once, at once and a paragraph at a time; the best of these rounds counts as well.

First, a text of each size is read as a stream of paragraphs, in a process of its own whose peak of memory is shown;
last, one of each size at once. `CLAIMTEST_COMPILE=1 pip install .` before it measures the compiled reader.
"""

import argparse
import importlib
import importlib.util
import re
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path

import regex

from claimtest.reader import amounts, read

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
DOCUMENTS = {"en": ("002_*", "004_*"), "fr": ("000_*", "001_*"), "de": ("003_*",)}
CHINESE = """\
滨海新区的一家电池企业周二宣布，已完成12.5亿元人民币（约合1.76亿美元）的B轮融资，投后估值超过80亿元。领投方是一家国有基金，另有五家老股东跟投。

公司表示，新资金将用于扩建生产线和研发中心，并继续改进回收工艺。管理层没有透露上市的时间安排，只说会视市场情况而定。

第一期工厂占地约30万平方米，年产能为8吉瓦时，2023年投产；第二期预计在2026年年底前建成，总投资不少于45亿元。两期全部投产后，可为大约20万辆电动汽车提供电池。

分析人士认为，这个行业的竞争仍然激烈，价格还会继续下降。一些规模较小的企业正在寻找买家，另一些则转向储能业务，希望避开正面竞争。

去年公司营业收入同比增长37%，达到21.4亿元，但仍亏损1.3亿元。员工人数从900人增加到1600多人，其中三分之一从事研发工作。

当地政府说，将在土地、人才和融资方面继续提供支持，也会加强对环境的监督。附近的居民则希望企业能够公开更多有关排放的信息。
"""
CULTURES = {"en": "en-us", "fr": "fr-fr", "de": "de-de", "zh": "zh-cn"}
ENGLISH = "en"
MEGABYTE = 1_000_000
REPEATED = 300_000
ROUNDS = 5
TIMES_OVER = 7

_DIGITS = regex.compile(r"\d++")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=。)")

Run = Callable[[str], object]


def seconds(run: Run, texts: Iterable[str]) -> float:
    """Time a run over some texts, in processor time."""
    started = time.process_time()
    for text in texts:
        run(text)
    return time.process_time() - started


def megabytes(text: str) -> float:
    """Return the size of a text in UTF-8."""
    return len(text.encode()) / MEGABYTE


def digits(text: str) -> int:
    """Count the runs of digits of a text: the least that reading figures can take."""
    return sum(1 for _ in _DIGITS.finditer(text))


def document(language: str) -> str:
    """Return the text that stands here for a language."""
    if language not in DOCUMENTS:
        return CHINESE
    paths = [path for pattern in DOCUMENTS[language] for path in sorted(SEEDS.glob(pattern))]
    return "\n\n".join(path.read_text(encoding="utf-8") for path in paths)


def sparse(text: str, language: str) -> str:
    """Return a text with its sentences without a figure several times over."""
    space = "" if "。" in text else " "
    paragraphs = (
        space.join(
            sentence if read(sentence, language) else space.join([sentence] * TIMES_OVER)
            for sentence in _SENTENCE_END.split(paragraph)
        )
        for paragraph in text.split("\n")
    )
    return "\n".join(paragraphs)


def peers(language: str) -> dict[str, Run]:
    """Return the other readers that are installed and read a language."""
    found: dict[str, Run] = {}
    if language == ENGLISH and importlib.util.find_spec("quantulum3"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns that it runs without its classifier
            found["quantulum3"] = importlib.import_module("quantulum3.parser").parse
    if importlib.util.find_spec("recognizers_number_with_unit"):
        recognize = importlib.import_module("recognizers_number_with_unit").recognize_currency
        found["recognizers (money)"] = lambda text: recognize(text, CULTURES.get(language, language))
    return found


def fastest(runs: Sequence[Run], texts: Sequence[str]) -> list[float]:
    """Return the seconds of each run, the best of some rounds in which they take turns."""
    rounds = [[seconds(run, texts) for run in runs] for _ in range(ROUNDS)]
    return [min(taken) for taken in zip(*rounds, strict=True)]


def compared(language: str, name: str, text: str) -> str:
    """Return one row: a text's density, and the speed of the reader, of the scan for digits and of the others."""
    repeated = text * max(1, REPEATED // len(text.encode()))
    taken = fastest([partial(read, language=language), digits], [repeated])
    ours, bare = (megabytes(repeated) / each for each in taken)
    density = 1000 * len(read(text, language)) / len(text)
    row = f"{language:4} {name:7} {density:6.1f} {ours:7.2f} {bare:8.1f} {ours / bare:8.4f} "
    ways = ([text], [paragraph for paragraph in text.split("\n") if paragraph.strip()])
    for peer, run in peers(language).items():
        run(text)  # they load on the way
        speed = megabytes(text) / min(seconds(run, way) for way in ways)
        row += f" {peer} {speed:.4f} ({ours / speed:.0f} times);"
    return row.rstrip(" ;")


def table(texts: Mapping[str, str]) -> Iterable[str]:
    """Yield the rows of all languages, and first what loading each of them takes."""
    for language in texts:
        taken = seconds(partial(read, language=language), [""])
        yield f"loading {language}: {taken * 1000:.0f} ms"
    yield "\n     text    figures    ours   digits     ours\n     per 1000 chars    MB/s     MB/s /digits  others, MB/s"
    for language, text in texts.items():
        yield compared(language, "dense", text)
        yield compared(language, "sparse", sparse(text, language))


def linear(text: str, sizes: Sequence[int]) -> Iterable[str]:
    """Yield what reading one English text of each size takes."""
    yield "\none text   seconds    MB/s   readings"
    for size in sizes:
        repeated = text * round(size / megabytes(text))
        started = time.process_time()
        found = len(read(repeated, ENGLISH))
        taken = time.process_time() - started
        yield f"{size:5} MB {taken:10.2f} {megabytes(repeated) / taken:7.2f} {found:10}"


def streamed(size: int, text: str) -> str:
    """Read a stream of paragraphs of a size, and return what the process took for it."""
    left, found = size * MEGABYTE, 0
    started = time.process_time()
    for paragraph in cycle(text.split("\n")):
        found += len(read(paragraph, ENGLISH))
        left -= len(paragraph.encode()) + 1
        if left <= 0:
            break
    taken = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{size:5} MB {taken:10.2f} {size / taken:7.2f} {found:10} {peak:10.1f}"


def main(arguments: Sequence[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure how fast the reader is.")
    parser.add_argument(
        "texts", nargs="*", metavar="LANGUAGE=FILE", help="texts instead of those that are here"
    )
    parser.add_argument("--sizes", nargs="+", type=int, default=[1, 10, 100], help="in MB")
    parser.add_argument("--stream", type=int, help="only read a stream of so many MB")
    given = parser.parse_args(arguments)
    out = sys.stdout
    if given.stream:
        out.write(f"{streamed(given.stream, sparse(document(ENGLISH), ENGLISH))}\n")
        return 0
    compiled = not str(amounts.__file__).endswith(".py")
    out.write(f"the reader is {'compiled' if compiled else 'not compiled'}\n\n")
    # First of all, since a process on Linux starts from the peak of the one that made it.
    out.write("a stream   seconds    MB/s   readings   peak, MB\n")
    out.flush()
    for size in given.sizes:
        command = [sys.executable, __file__, "--stream", str(size)]
        subprocess.run(command, check=True)  # noqa: S603 - our own words
    out.write("\n")
    named = dict(text.split("=", 1) for text in given.texts)
    texts = {language: Path(path).read_text(encoding="utf-8") for language, path in named.items()}
    for row in table(texts or {language: document(language) for language in CULTURES}):
        out.write(f"{row}\n")
        out.flush()
    for row in linear(sparse(document(ENGLISH), ENGLISH), given.sizes):
        out.write(f"{row}\n")
        out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
