"""Which file formats a run can be written to; nothing of theirs is imported to list them."""

from pathlib import Path

FOLDER = Path(__file__).with_name("reports") / "files"


def formats() -> dict[str, str]:
    """Return the first sentence of each format's documentation, by the format's name."""
    return {path.stem: _summary(path) for path in sorted(FOLDER.glob("[a-z]*.py"))}


def _summary(path: Path) -> str:
    with path.open(encoding="utf-8") as module:
        return module.readline().strip().strip('"').rstrip(".")
