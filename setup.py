"""Names the modules that `CLAIMTEST_COMPILE=1` compiles; everything else about the package stands in pyproject.toml."""

import os
from pathlib import Path

from setuptools import Extension, setup

READER = Path("src", "claimtest", "reader")
# A build installs none of what the reader imports: to mypyc these are of any type, and the gate checks the types.
OPTIONS = ("--config-file=", "--ignore-missing-imports", "--follow-imports=silent")


def compiled() -> list[Extension]:
    """Return the reader's modules as mypyc compiles them, or none where nobody asked for it."""
    if os.environ.get("CLAIMTEST_COMPILE") != "1":
        return []
    from mypyc.build import mypycify  # noqa: PLC0415 - only a build that compiles has it

    modules = sorted(str(path) for path in READER.rglob("*.py"))
    return mypycify([*OPTIONS, *modules])


setup(ext_modules=compiled())
