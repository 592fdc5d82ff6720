"""JSON Lines: one article to a line, an object with its text and, if it is known, date and language."""

import json
from dataclasses import replace

from claimtest.documents.decoding import decode, unreadable
from claimtest.documents.document import Document
from claimtest.documents.metadata import TEXT_FIELDS, find_field, stated_date, stated_language
from claimtest.documents.places import PlainPlaces
from claimtest.errors import InputError, Problem

SUFFIXES = (".jsonl", ".ndjson")
LINES = True


def read(data: bytes, path: str) -> Document:
    """Take the article of one line.

    Args:
        data: the line.
        path: the file and the line's number, as in `articles.jsonl:17`.
    """
    file, _, number = path.rpartition(":")
    try:
        fields = json.loads(decode(data, file))
    except InputError as error:
        # The line is one line of the file, whatever the place inside of it.
        raise InputError(
            Problem(replace(each.where, line=int(number)), each.message, each.hint) for each in error.problems
        ) from None
    except RecursionError:
        raise unreadable(file, "is nested too deeply", "write a flat object", int(number)) from None
    except ValueError as error:
        said = getattr(error, "msg", str(error))
        raise unreadable(file, f"is no JSON: {said}", "write one object to a line", int(number)) from None
    if not isinstance(fields, dict):
        raise unreadable(file, "is no object", "write one object to a line", int(number))
    found = find_field(fields, TEXT_FIELDS)
    if found is None or not isinstance(found[1], str):
        hint = f"name the text {TEXT_FIELDS[0]}, {TEXT_FIELDS[1]} or {TEXT_FIELDS[2]}"
        raise unreadable(file, "has no field with the article's text", hint, int(number))
    name, text = found
    return Document(
        path,
        file,
        str(text),
        PlainPlaces(f"{path}:{name}", str(text)),
        stated_language(fields, "field"),
        stated_date(fields, "field"),
        int(number),
    )
