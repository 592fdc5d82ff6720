"""New names for the vocabulary: as a text to look at, and added to the file that a person keeps."""

from claimtest.drafting.blocks import checked, find_block, inserted, unextendable
from claimtest.drafting.drafted import Additions, NewMeasure
from claimtest.drafting.yaml_text import scalar
from claimtest.errors import InputError
from claimtest.yaml_tree import Plain

_MARK = "\ufeff"
_DECIDE = " # decide"


def names_text(additions: Additions) -> str:
    """Return what the vocabulary lacks, as it is written there."""
    sections = _sections(additions)
    return "\n".join(f"{name}:\n{_written(entries, '  ')}" for name, entries in sections.items())


def add_names(text: str, path: str, additions: Additions) -> str:
    """Return a vocabulary with names added; every line of it stays as it is.

    Args:
        text: the file's text; empty for a new one.
        path: as shown to people.
        additions: the names.

    Raises:
        InputError: a section is not written as lines to which others can be added.
    """
    mark, old = (_MARK, text[1:]) if text.startswith(_MARK) else ("", text)
    if not old.strip():
        return names_text(additions)
    new = old
    for name, entries in _sections(additions).items():
        block = find_block(new, name)
        if block is None:
            end = new.count("\n") + 2
            new = inserted(new, end, f"\n{name}:\n{_written(entries, '  ')}")
        elif block.indent is None:
            raise InputError([unextendable(path, name)])
        else:
            new = inserted(new, block.line, _written(entries, block.indent))
    return mark + checked(old, new, path, _holds_names)


def _sections(additions: Additions) -> dict[str, list[str]]:
    sections = {
        "subjects": [f"{scalar(name)}: []" for name in additions.subjects],
        "measures": [f"{scalar(each.name)}: {_properties(each)}" for each in additions.measures],
        "counts": [f"{scalar(noun)}: []" for noun in additions.counts],
    }
    return {name: entries for name, entries in sections.items() if entries}


def _written(entries: list[str], indent: str) -> str:
    return "".join(f"{indent}{entry}{_DECIDE}\n" for entry in entries)


def _properties(measure: NewMeasure) -> str:
    said = [f"dimension: {scalar(measure.dimension)}"]
    said += ["forecast: true"] if measure.forecast else []
    said += ["sign: any"] if measure.any_sign else []
    return f"{{{', '.join(said)}}}"


def _holds_names(old: dict[str, Plain], new: dict[str, Plain]) -> bool:
    """Whether every entry of the old sections is there as it was."""
    for section, entries in old.items():
        after = new.get(section)
        if not isinstance(entries, dict) or not isinstance(after, dict):
            if entries != after:
                return False
        elif any(after.get(name) != value for name, value in entries.items()):
            return False
    return True
