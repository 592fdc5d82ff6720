"""The pytest plugin's door: cheap to open, and closed where a repository has no `[tool.claimtest]`.

Everything else is in `claimtest.pytest_session`, which is imported only for a repository with claims.
"""

import tomllib
from pathlib import Path

import pytest

from claimtest.formats import formats

_NAME = b"claimtest"
_SECTION = b"[tool.claimtest"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add an option for each format."""
    group = parser.getgroup("claimtest")
    group.addoption(
        "--claims-coverage", action="store_true", help="Show which figures of each source are claimed"
    )
    group.addoption(
        "--claims-fail-under",
        metavar="PERCENT",
        type=int,
        help="Fail where less of a source's figures is claimed; shows the coverage as well",
    )
    for name, summary in formats().items():
        group.addoption(f"--claims-{name}", metavar="FILE", type=Path, help=summary)


def pytest_configure(config: pytest.Config) -> None:
    """Register the session's hooks where the repository's `pyproject.toml` asks for them."""
    try:
        content = (config.rootpath / "pyproject.toml").read_bytes()
    except OSError:
        return
    if _NAME in content and _asks(content):
        from claimtest.pytest_coverage import ClaimCoverage  # noqa: PLC0415 - see the module's docstring
        from claimtest.pytest_outputs import ClaimOutputs  # noqa: PLC0415 - the same
        from claimtest.pytest_session import ClaimSession  # noqa: PLC0415 - the same
        from claimtest.pytest_terminal import ClaimTerminal  # noqa: PLC0415 - the same

        session = ClaimSession(config)
        config.pluginmanager.register(session, "claimtest-session")
        if not hasattr(config, "workerinput"):  # of a run in many processes, the one that people see
            config.pluginmanager.register(ClaimTerminal(config), "claimtest-terminal")
            config.pluginmanager.register(ClaimCoverage(config, session), "claimtest-coverage")
            config.pluginmanager.register(ClaimOutputs(config, session), "claimtest-outputs")


def _asks(content: bytes) -> bool:
    """Whether there is a table of ours; one that cannot be read asks as well, so that it fails."""
    try:
        tool = tomllib.loads(content.decode()).get("tool")
    except (ValueError, RecursionError):
        return _SECTION in content
    return isinstance(tool, dict) and _NAME.decode() in tool
