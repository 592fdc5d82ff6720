"""What one value of a YAML file may be: its validator, and how editors know it.

Scalars arrive as text and leave typed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import (
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from claimtest.errors import NotationError, suggest
from claimtest.formula import Formula
from claimtest.formula_parse import REFERENCE
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.rule import Shape
from claimtest.units import currencies

MAX_TEXT = 10_000
RESERVED = ("loads", "source", "suite")
"""Names of tests that stand beside the claims of a file."""

_IDENTIFIER = re.compile(r"[^\W\d][\w-]{0,99}")
Parsed = TypeVar("Parsed", Quantity, Period, Formula)
ADDRESS = re.compile(r"https?://[^\s/]\S*")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Record:
    """What a person says of a finding that they have confirmed.

    Attributes:
        reason: why it is expected.
        verdict: what a published review calls it, or nothing where none is published.
    """

    reason: str
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """The name of another claim, written where a quantity or a period could stand.

    Attributes:
        text: `series_c`, or `cnn.series_c` for a claim of another file.
        shape: what it stands for: a quantity or a period.
    """

    text: str
    shape: Shape = Shape.QUANTITY


def _wrong(message: str, hint: str | None = None, **context: object) -> PydanticCustomError:
    return PydanticCustomError("shape", message, {"hint": hint, **context})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _wrong("takes one text, not {given}", "write one text behind the colon", given=_named(value))
    if not value.strip():
        raise _wrong("is empty", "write it, or leave the key out")
    if len(value) > MAX_TEXT:
        raise _wrong("is longer than {limit} characters", "shorten it", limit=MAX_TEXT)
    return value


def _identifier(value: object) -> str:
    text = _text(value)
    if not _IDENTIFIER.fullmatch(text):
        raise _wrong(
            'is no name: "{text}"', "start with a letter and go on with letters, digits, _ or -", text=text
        )
    if text in RESERVED:
        raise _wrong('is "{text}", which names other tests of the file', "choose another name", text=text)
    return text


def _language(value: object) -> str:
    text = _text(value)
    if not LANGUAGE.fullmatch(text):
        raise _wrong('is no language tag: "{text}"', "write en, de or pt-BR", text=text)
    return text


def _currency(value: object) -> str:
    text = _text(value)
    if text not in currencies():
        hint = suggest(text.upper(), currencies()) or "write an ISO 4217 code such as USD"
        raise _wrong('is no currency: "{text}"', hint, text=text)
    return text


def _parsed(parse: Callable[[str], Parsed], text: str) -> Parsed:
    try:
        return parse(text)
    except NotationError as error:
        context = {
            "message": error.message,
            "hint": error.hint,
            "start": error.start,
            "end": error.end or len(text),
        }
        raise PydanticCustomError("notation", "{message}", context) from None


def _quantity(value: object, info: ValidationInfo) -> Quantity | Reference:
    text = _text(value)
    if REFERENCE.fullmatch(text):
        return Reference(text)
    counts = (info.context or {}).get("counts", {})
    return _parsed(lambda given: Quantity.parse(given, counts), text)


def _quantity_or_text(value: object, info: ValidationInfo) -> Quantity | Reference | str:
    """Read an amount, or the name of a claim, or else words; which of the two a single word is, the claims decide."""
    text = _text(value)
    if REFERENCE.fullmatch(text):
        return Reference(text, Shape.EITHER)
    return _quantity(text, info) if any(character.isdigit() for character in text) else text


def _formula(value: object, info: ValidationInfo) -> Formula:
    counts = (info.context or {}).get("counts", {})
    return _parsed(lambda given: Formula.parse(given, counts), _text(value))


def _period(value: object) -> Period:
    return _parsed(Period.parse, _text(value))


def _period_or_reference(value: object) -> Period | Reference:
    text = _text(value)
    return (
        Reference(text, Shape.PERIOD)
        if REFERENCE.fullmatch(text) and not text[:1].isdigit()
        else _period(text)
    )


def _url(value: object) -> str:
    text = _text(value)
    if not ADDRESS.fullmatch(text):
        raise _wrong('is no address: "{text}"', "write it in full, from https:// on", text=text)
    return text


def _record(value: object) -> Record:
    if not isinstance(value, dict):
        return Record(_text(value))
    if "reason" not in value or not value.keys() <= {"reason", "verdict"}:
        raise _wrong(
            "takes a reason and a verdict", "write the reason alone, or reason: and verdict: below it"
        )
    return Record(**{key: _text(given) for key, given in value.items()})


def _flag(value: object) -> bool:
    if value not in ("true", "false"):  # a list is not hashable
        raise _wrong("is neither true nor false", "write true, or leave the key out")
    return value == "true"


def _named(value: object) -> str:
    return "a list" if isinstance(value, list) else "a mapping"


Text = Annotated[str, PlainValidator(_text), WithJsonSchema({"type": "string", "minLength": 1})]
Flag = Annotated[bool, PlainValidator(_flag), WithJsonSchema({"type": "boolean"})]
Identifier = Annotated[
    str,
    PlainValidator(_identifier),
    WithJsonSchema({"type": "string", "pattern": r"^[^\s\d.-][^\s.]{0,99}$"}),  # \w is ASCII alone in editors
]
Language = Annotated[
    str,
    PlainValidator(_language),
    WithJsonSchema({"type": "string", "pattern": f"^{LANGUAGE.pattern}$"}),
]
Currency = Annotated[
    str,
    PlainValidator(_currency),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z]{3}$"}),
]
Url = Annotated[
    str,
    PlainValidator(_url),
    WithJsonSchema({"type": "string", "pattern": f"^{ADDRESS.pattern}$"}),
]
_REASON = {"type": "string", "minLength": 1}
Known = Annotated[
    Record,
    PlainValidator(_record),
    WithJsonSchema(
        {
            "anyOf": [
                _REASON,
                {
                    "type": "object",
                    "properties": {"reason": _REASON, "verdict": _REASON},
                    "required": ["reason"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
Notation = Annotated[
    Any,
    PlainValidator(_quantity),
    WithJsonSchema({"type": ["string", "number"], "description": "a quantity, or another claim's id"}),
]
Date = Annotated[
    Any,
    PlainValidator(_period),
    WithJsonSchema(
        {"type": ["string", "number"], "description": "2020, 2017-07, 2018-04-09 or 2017-07/2018-04"}
    ),
]
DateOrReference = Annotated[
    Any,
    PlainValidator(_period_or_reference),
    WithJsonSchema({"type": ["string", "number"], "description": "a date or period, or another claim's id"}),
]
NotationOrText = Annotated[
    Any,
    PlainValidator(_quantity_or_text),
    WithJsonSchema({"type": ["string", "number"], "description": "a quantity, another claim's id, or words"}),
]
Comparison = Annotated[
    Any,
    PlainValidator(_formula),
    WithJsonSchema({"type": "string", "description": "a comparison over claims, such as a + b == c"}),
]
