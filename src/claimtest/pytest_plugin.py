"""The pytest plugin's door: cheap to open, and closed where a repository has no `[tool.claimtest]`.

Everything else is in `claimtest.pytest_session`, which is imported only for a repository with claims.
"""

import tomllib

import pytest

_NAME = b"claimtest"
_SECTION = b"[tool.claimtest"


def pytest_configure(config: pytest.Config) -> None:
    """Register the session's hooks where the repository's `pyproject.toml` asks for them."""
    try:
        content = (config.rootpath / "pyproject.toml").read_bytes()
    except OSError:
        return
    if _NAME in content and _asks(content):
        from claimtest.pytest_session import ClaimSession  # noqa: PLC0415 - see the module's docstring

        config.pluginmanager.register(ClaimSession(config), "claimtest-session")


def _asks(content: bytes) -> bool:
    """Whether there is a table of ours; one that cannot be read asks as well, so that it fails."""
    try:
        tool = tomllib.loads(content.decode()).get("tool")
    except (ValueError, RecursionError):
        return _SECTION in content
    return isinstance(tool, dict) and _NAME.decode() in tool
