"""YAML files to typed entries: pydantic's errors become problems with a place and a next step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from claimtest.errors import InputError, Location, Problem
from claimtest.files import FileError, Files, read_text
from claimtest.yaml_tree import Key, Node, Tree, parse, unknown_key

Entry = TypeVar("Entry", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Validated(Generic[Entry]):
    """A file's entry with the tree that says where its parts stand.

    Attributes:
        entry: the typed content.
        tree: the file with positions.
    """

    entry: Entry
    tree: Tree


def read_tree(files: Files, path: str) -> Tree:
    """Read a YAML file with positions.

    Raises:
        InputError: the file cannot be read or is not plain YAML.
    """
    try:
        text = read_text(files, path)
    except FileError as error:
        raise InputError([unreadable(files, path, error)]) from None
    return parse(text, path)


def unreadable(files: Files, path: str, error: FileError) -> Problem:
    """Return the problem of a file that cannot be read, at the byte that is not text if that is why."""
    return Problem(_byte(files, path, error.offset), error.message, error.hint)


def validate(
    model: type[Entry], tree: Tree, at: tuple[Key, ...] = (), counts: Mapping[str, str] | None = None
) -> Validated[Entry]:
    """Check a part of a file against a model.

    Args:
        model: the shape.
        tree: the file.
        at: the keys that lead to the part.
        counts: count nouns that quantities may use.

    Raises:
        InputError: the part does not have that shape; every problem is listed.
    """
    node = tree.node(at)
    try:
        entry = model.model_validate(
            {} if node is None else node.plain(), context={"counts": {} if counts is None else counts}
        )
    except ValidationError as error:
        raise InputError(_problem(details, model, tree, at) for details in error.errors()) from None
    return Validated(entry, tree)


def _problem(details: ErrorDetails, model: type[BaseModel], tree: Tree, at: tuple[Key, ...]) -> Problem:
    path = (*at, *details["loc"])
    context: Mapping[str, Any] = details.get("ctx", {})
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    label = _label(path)
    where, hint = tree.at(path), None
    match details["type"]:
        case "extra_forbidden":
            where = tree.at(path, key=True)
            message, hint = unknown_key(name, _keys(model, details["loc"][:-1]))
        case "missing":
            where = tree.at(path[:-1])
            message, hint = (
                f'"{name}" is missing',
                f"add it; the keys here are {', '.join(_keys(model, details['loc'][:-1]))}",
            )
        case "notation":
            where = tree.inside(path, context["start"], context["end"])
            message, hint = context["message"], context["hint"]
        case "list_type":
            message, hint = _not_a_list(label, tree.node(path))
        case "model_type" | "dict_type":
            message, hint = f"{label} takes keys with values", "write them below it, indented"
        case "enum":
            message, hint = f"{label} is {context['expected']}".replace("'", ""), "write one of them"
        case "too_short":
            message, hint = f"{label} is empty", "list at least one"
        case "too_long":
            message, hint = f"{label} has more than {context['max_length']} entries", "split the file"
        case _:
            message, hint = f"{label} {details['msg']}", context.get("hint")
    return Problem(where, message, hint)


def _label(path: tuple[Key, ...]) -> str:
    """Name a part of a file for a sentence."""
    name = next((step for step in reversed(path) if isinstance(step, str)), None)
    if name is None:
        return "the file"
    return f'"{name}"' if path[-1] == name else f'an entry of "{name}"'


def _not_a_list(label: str, node: Node | None) -> tuple[str, str | None]:
    if node is None or node.text is None:
        return f"{label} takes a list, not keys with values", "start each entry with a dash"
    if not node.text:
        return f"{label} is empty", "list at least one"
    return f"{label} takes a list", f"write [{node.text}]"


def _keys(model: type[BaseModel], path: Iterable[Key]) -> list[str]:
    """Return the keys that the model allows at a path."""
    found: type[BaseModel] = model
    for step in path:  # a step that is no field is an index, or a name that the file chose
        if isinstance(step, str) and step in found.model_fields:
            found = _inner(found.model_fields[step].annotation) or found
    return list(found.model_fields)


def _inner(annotation: object) -> type[BaseModel] | None:
    """Return the model inside an annotation such as `list[Claim]` or `dict[str, Measure]`."""
    for argument in get_args(annotation):
        if isinstance(argument, type) and issubclass(argument, BaseModel):
            return argument
    return None


def _byte(files: Files, path: str, offset: int | None) -> Location:
    """Locate a byte of a file that is not text."""
    if offset is None:
        return Location(path)
    data = files.read_bytes(path)
    number = data.count(b"\n", 0, offset) + 1
    start = data.rfind(b"\n", 0, offset) + 1
    line = data[start:].partition(b"\n")[0].decode("utf-8-sig", "replace").rstrip("\r")
    return Location(path, number, len(data[start:offset].decode("utf-8-sig")) + 1, 1, line)
