"""The shape of claim files as a JSON Schema, for editors that complete and check them."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic import create_model

from claimtest.rule import Rule
from claimtest.schema import Closed, Outline, SourceEntry, claim_model


def render(rules: Iterable[Rule]) -> str:
    """Return the schema as text; the keys of these rules are in it."""
    claims: Any = list.__class_getitem__(claim_model(rules))
    fields = Outline.model_fields
    whole = create_model(
        "ClaimFile",
        __base__=Closed,
        __doc__="The figures of one document.",
        source=(SourceEntry, fields["source"]),
        claims=(claims, fields["claims"]),
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole.model_json_schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
