"""A rule's signature as data: which keys it asks for, and which context."""

import inspect
from collections.abc import Callable
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from claimtest.errors import InputError, Location, Problem
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rule import Parameter, Scope, Shape

CONTEXT = ("claim", "source", "suite", "rates", "settings")
"""Parameter names that give context instead of keys."""

_TEXT_KEYS = ("id", "subject", "measure", "quote", "note")
_TYPES = "annotate it with Quantity, Money, Physical, Percent, Count, Duration, Number, Period, str, or a list of one"


def read_signature(
    check: Callable[..., object], where: Location
) -> tuple[tuple[Parameter, ...], frozenset[str], Scope]:
    """Describe a rule's callable: its keys, its context, and what it runs once for.

    Raises:
        InputError: a parameter has no annotation or one that no key can have; all of them are listed.
    """
    try:
        hints = get_type_hints(check)
    except (NameError, TypeError) as error:
        raise InputError(
            [Problem(where, f"check() has an annotation that does not resolve: {error}")]
        ) from None
    found = inspect.signature(check).parameters
    parameters, problems = [], []
    for name, given in found.items():
        if name in CONTEXT:
            continue
        parameter = _parameter(name, hints.get(name), required=given.default is inspect.Parameter.empty)
        if parameter is None:
            what = "has a type that no key can have" if name in hints else "has no annotation"
            problems.append(Problem(where, f'the parameter "{name}" {what}', _TYPES))
        else:
            parameters.append(parameter)
    if problems:
        raise InputError(problems)
    context = frozenset(name for name in found if name in CONTEXT)
    return tuple(parameters), context, _scope(parameters, context, where)


def _parameter(name: str, hint: object, *, required: bool) -> Parameter | None:
    """Describe a key by its annotation; None for a type that no key can have."""
    options = [option for option in _options(hint) if option is not NoneType]
    many = len(options) == 1 and get_origin(options[0]) is list
    types = _options(get_args(options[0])[0]) if many else options
    classes = tuple(kind for kind in types if isinstance(kind, type))
    if not classes or len(classes) != len(types) or (name in _TEXT_KEYS and classes != (str,)):
        return None
    shape = _shape(classes)
    return None if shape is None else Parameter(name, shape, classes, many, required)


def _options(hint: object) -> list[Any]:
    return list(get_args(hint)) if get_origin(hint) in {Union, UnionType} else [hint]


def _shape(classes: tuple[type, ...]) -> Shape | None:
    if all(issubclass(kind, Quantity) for kind in classes):
        return Shape.QUANTITY
    shapes: dict[tuple[type, ...], Shape] = {(Period,): Shape.PERIOD, (str,): Shape.TEXT}
    return shapes.get(classes)


def _scope(parameters: list[Parameter], context: frozenset[str], where: Location) -> Scope:
    if parameters or "claim" in context:
        return Scope.CLAIM
    if "source" in context:
        return Scope.SOURCE
    if "suite" in context:
        return Scope.SUITE
    raise InputError(
        [Problem(where, "check() takes nothing", f"ask for keys, or for {', '.join(CONTEXT[:3])}")]
    )
