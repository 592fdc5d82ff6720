"""YAML files to typed entries: pydantic's errors become problems with a place and a next step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from claimtest.errors import InputError, Location, Problem
from claimtest.files import FileError, Files, read_text
from claimtest.yaml_tree import Key, Tree, parse, unknown_key

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
        raise InputError([Problem(_byte(files, path, error.offset), error.message, error.hint)]) from None
    return parse(text, path)


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
        entry = model.model_validate({} if node is None else node.plain(), context={"counts": counts or {}})
    except ValidationError as error:
        raise InputError(_problem(details, model, tree, at) for details in error.errors()) from None
    return Validated(entry, tree)


def _problem(details: ErrorDetails, model: type[BaseModel], tree: Tree, at: tuple[Key, ...]) -> Problem:
    path = (*at, *details["loc"])
    context: Mapping[str, Any] = details.get("ctx", {})
    name = next((step for step in reversed(path) if isinstance(step, str)), "the file")
    where, hint = tree.at(path), None
    match details["type"]:
        case "extra_forbidden":
            where = tree.at(path, key=True)
            message, hint = unknown_key(name, _keys(model, details["loc"][:-1]))
        case "missing":
            where = tree.at(path[:-1])
            message, hint = (
                f'"{name}" is missing',
                f"the keys here are {', '.join(_keys(model, details['loc'][:-1]))}",
            )
        case "notation":
            where = tree.inside(path, context["start"], context["end"])
            message, hint = context["message"], context["hint"]
        case "list_type":
            message, hint = f'"{name}" takes a list', f"write [{_shown(tree, path)}]"
        case "model_type" | "dict_type":
            message, hint = f'"{name}" takes keys with values', "indent them below it"
        case "enum":
            message = f'"{name}" is {context["expected"]}'
        case "too_short":
            message, hint = f'"{name}" is empty', "list at least one"
        case _:
            message = f'"{name}" {details["msg"]}'
    return Problem(where, message, hint)


def _shown(tree: Tree, path: tuple[Key, ...]) -> str:
    node = tree.node(path)
    return (node.text or "...") if node is not None else "..."


def _keys(model: type[BaseModel], path: Iterable[Key]) -> list[str]:
    """Return the keys that the model allows at a path."""
    found: Any = model
    for step in path:
        if isinstance(step, str) and step in found.model_fields:
            found = _inner(found.model_fields[step].annotation)
    return list(found.model_fields)


def _inner(annotation: Any) -> Any:  # noqa: ANN401 - an annotation is any object
    """Return the model inside an annotation such as `list[Claim]` or `dict[str, Measure]`."""
    for argument in getattr(annotation, "__args__", ()):
        if isinstance(argument, type) and issubclass(argument, BaseModel):
            return argument
    return annotation


def _byte(files: Files, path: str, offset: int | None) -> Location:
    """Locate a byte of a file that is not text."""
    if offset is None:
        return Location(path)
    before = files.read_bytes(path)[:offset]
    line = before.count(b"\n") + 1
    start = before.rfind(b"\n") + 1
    return Location(path, line, len(before[start:].decode("utf-8", "replace")) + 1)
