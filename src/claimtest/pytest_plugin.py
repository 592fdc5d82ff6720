"""The pytest plugin's door: cheap to open, and closed where a repository has no `[tool.claimtest]`.

Everything else is in `claimtest.pytest_session`, which is imported only for a repository with claims.
"""

import pytest

_SECTION = b"[tool.claimtest"


def pytest_configure(config: pytest.Config) -> None:
    """Register the session's hooks where the repository's `pyproject.toml` asks for them."""
    try:
        text = (config.rootpath / "pyproject.toml").read_bytes()
    except OSError:
        return
    if _SECTION in text:
        from claimtest.pytest_session import ClaimSession  # noqa: PLC0415 - see the module's docstring

        config.pluginmanager.register(ClaimSession(config), "claimtest-session")
