"""The build backend: setuptools, and mypyc besides where the reader is to be compiled.

mypyc translates typed modules to C, which makes the reader two to three times as fast. `CLAIMTEST_COMPILE=1` asks for
it, so that installing claimtest takes a C compiler only where somebody wants that.
"""

import os
from collections.abc import Mapping

from setuptools.build_meta import *  # noqa: F403 - the other hooks of PEP 517 and PEP 660 are setuptools' own

# mypyc itself, and the types of `regex`, whose patterns the reader calls most.
_COMPILING = ["mypy>=1.11", "types-regex>=2024.4"]


def get_requires_for_build_wheel(config_settings: Mapping[str, object] | None = None) -> list[str]:
    """Return what a build takes besides setuptools.

    Args:
        config_settings: what a build frontend was told; nothing here depends on it.
    """
    del config_settings
    return list(_COMPILING) if os.environ.get("CLAIMTEST_COMPILE") == "1" else []


get_requires_for_build_sdist = get_requires_for_build_editable = get_requires_for_build_wheel
