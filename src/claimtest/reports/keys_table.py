"""The keys of a part of a claim file as a table of the documentation, in Markdown."""

from pydantic import BaseModel

_ONE_OF = {"value", "date"}
"""The keys of which a claim needs one."""


def render(model: type[BaseModel]) -> str:
    """Describe each key as the model does, which editors show as well."""
    rows = ["| key | needed | what it says |", "| --- | --- | --- |"]
    for name, field in model.model_fields.items():
        needed = "one of the two" if name in _ONE_OF else "yes" if field.is_required() else "no"
        rows.append(f"| `{name}` | {needed} | {field.description} |")
    return "\n".join(rows) + "\n"
