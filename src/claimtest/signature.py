"""A rule's signature as data: which keys it asks for, and which context."""

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from claimtest.errors import InputError, Location, Problem
from claimtest.formula import Formula
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rule import Parameter, Scope, Shape

CONTEXT = ("claim", "source", "suite", "rates", "settings")
"""Parameter names that give context instead of keys."""

_MODEL: Mapping[str, Shape] = {
    **dict.fromkeys(("id", "subject", "measure", "quote", "note"), Shape.TEXT),
    "value": Shape.QUANTITY,
    "date": Shape.PERIOD,
    "on": Shape.PERIOD,
}
"""How the keys that every claim has are written, whichever rule asks for them."""

_TYPES = "annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, Formula, str, or a list of one"
_KEY = re.compile(r"[^\W\d_]\w{0,99}")
_PLAIN = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


def read_signature(
    check: Callable[..., object], where: Location
) -> tuple[tuple[Parameter, ...], frozenset[str], Scope]:
    """Describe a rule's callable: its keys, its context, and what it runs once for.

    Raises:
        InputError: a parameter has no annotation or one that no key can have; all of them are listed.
    """
    if inspect.iscoroutinefunction(check) or inspect.isgeneratorfunction(check):
        raise InputError(
            [Problem(where, "check() is async or a generator", "write a plain function that returns")]
        )
    try:
        hints = get_type_hints(check)
        found = inspect.signature(check).parameters
    except Exception as error:  # noqa: BLE001 - a stranger's annotation is code, and may raise anything
        message = f"check() has an annotation that does not resolve: {error}"
        raise InputError([Problem(where, message, "import the types that it names")]) from None
    parameters, problems = [], []
    for name, given in found.items():
        if name in CONTEXT:
            continue
        parameter = _parameter(name, hints.get(name), required=given.default is inspect.Parameter.empty)
        wrong = _refused(given, hints, parameter)
        if wrong is None and parameter is not None:
            parameters.append(parameter)
        else:
            message, hint = wrong or ("has a type that no key can have", _TYPES)
            problems.append(Problem(_parameter_place(where, name), f'the parameter "{name}" {message}', hint))
    if problems:
        raise InputError(problems)
    context = frozenset(name for name in found if name in CONTEXT)
    return tuple(parameters), context, _scope(parameters, context, where)


def _parameter_place(where: Location, name: str) -> Location:
    """Point at a parameter where its function's first line names it."""
    found = re.search(rf"(?<=[(,*\s]){re.escape(name)}(?=\s*[:,=)])", where.text)
    return where if found is None else replace(where, column=found.start() + 1, length=len(name))


def _refused(
    given: inspect.Parameter, hints: Mapping[str, object], parameter: Parameter | None
) -> tuple[str, str] | None:
    """Say what is wrong with a parameter and what to do about it; None where nothing is but perhaps its type."""
    if given.kind not in _PLAIN:
        return (
            "stands for any number of keys, or has no name to callers",
            "name each key as a plain parameter",
        )
    if not _KEY.fullmatch(given.name) or given.name == "known" or hasattr(BaseModel, given.name):
        return "cannot be a key", "choose another name"
    if given.name not in hints:
        return "has no annotation", _TYPES
    fixed = _MODEL.get(given.name)
    if parameter is not None and fixed is not None and (parameter.shape, parameter.many) != (fixed, False):
        return f"is every claim's own key, and a {fixed} there", "choose another name, or annotate it so"
    return None


def _parameter(name: str, hint: object, *, required: bool) -> Parameter | None:
    """Describe a key by its annotation; None for a type that no key can have."""
    options = [option for option in _options(hint) if option is not NoneType]
    many = len(options) == 1 and get_origin(options[0]) is list
    types = _options(get_args(options[0])[0]) if many else options
    classes = tuple(kind for kind in types if isinstance(kind, type))
    if not classes or len(classes) != len(types):
        return None
    shape = _shape(classes)
    return None if shape is None else Parameter(name, shape, classes, many, required)


def _options(hint: object) -> list[Any]:
    return list(get_args(hint)) if get_origin(hint) in {Union, UnionType} else [hint]


def _shape(classes: tuple[type, ...]) -> Shape | None:
    if all(issubclass(kind, Quantity) for kind in classes):
        return Shape.QUANTITY
    if str in classes and all(issubclass(kind, Quantity | str) for kind in classes):
        return Shape.TEXT if len(classes) == 1 else Shape.EITHER
    shapes: dict[tuple[type, ...], Shape] = {
        (Period,): Shape.PERIOD,
        (Formula,): Shape.FORMULA,
    }
    return shapes.get(classes)


def _scope(parameters: list[Parameter], context: frozenset[str], where: Location) -> Scope:
    if parameters or "claim" in context:
        return Scope.CLAIM
    if "source" in context:
        return Scope.SOURCE
    if "suite" in context:
        return Scope.SUITE
    raise InputError(
        [Problem(where, "check() takes nothing to check", f"ask for keys, or for {', '.join(CONTEXT[:3])}")]
    )
