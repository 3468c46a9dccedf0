"""The JSON shapes of the house's values: the one place where a value becomes plain mappings, lists, numbers and text.

The command line's ``--json`` and the JSON report both speak them; other programs rely on the names. Offsets are code
points, end excluded. Times are ISO 8601 in UTC. A number that is whole is written as an integer (62, not 62.0).
"""

from __future__ import annotations

from factcheck.reports.shapes import beside, captures, figures, records, rules
from factcheck.reports.shapes.base import Json, Shape, dumps, moment, optional, shape, shapes
from factcheck.reports.shapes.rules import ruled
from factcheck.reports.shapes.words import proposal, proposed

__all__ = [
    "Json",
    "Shape",
    "beside",
    "captures",
    "dumps",
    "figures",
    "moment",
    "optional",
    "proposal",
    "proposed",
    "records",
    "ruled",
    "rules",
    "shape",
    "shapes",
]
