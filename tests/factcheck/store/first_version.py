"""A database as version 0.1 left it: its own migration, and rows of every table as it wrote them; or as a later schema took it
over from there.
"""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, create_engine, insert

from factcheck.store import schema as schema_of_today
from factcheck.store.chain import GENESIS, Entry, canonical, entry_hash
from factcheck.store.sqlite_file import APPLICATION_ID

NAME, ADDRESS, WORDS = "Wulan Hartati", "+62 811 000", "I saw the list: 62 families."
COPY = "Officials counted 62 families.\n"
_AT = "2026-03-02T08:00:01.000000+00:00"
_SIGNED: dict[str, Any] = {"by": "Sari", "at": _AT}


def make(address: str, schema: str = "0001") -> None:
    """Lay out the tables of version 0.1 in an empty database, write a small newsroom into them, and bring it to ``schema``."""
    engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection, connection.begin():
        _bring(connection, "0001")
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        tables = MetaData()
        tables.reflect(connection)
        for name, row in [*_article(), *_claim(), *_sources(), *_events()]:
            connection.execute(insert(tables.tables[name]).values(row))
        _bring(connection, schema)
    engine.dispose()
    if engine.dialect.name == "sqlite":
        Path(address.removeprefix("sqlite:///")).chmod(0o600)


def _bring(connection: Connection, version: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema_of_today.__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _blob(content: str) -> tuple[str, dict[str, Any]]:
    data = content.encode()
    return "blob", {"sha256": _sha256(content), "size": len(data), "packed": zlib.compress(data)}


def _sha256(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def _article() -> list[tuple[str, dict[str, Any]]]:
    shares = dict.fromkeys(("words", "numbers", "names", "quotations", "superlatives"), 1.0)
    article = {"id": 1, "title": "Floods", "language": "en", "revision": 1, "coverage": shares | {"uncovered": []}, **_SIGNED}
    told = {"text": COPY, "sha256": _sha256(COPY), "original": _sha256(COPY), "name": "copy.txt", "charset": "utf-8"}
    revision = {"id": 1, "article_id": 1, "number": 1, **told, "sentences": [[0, 30]], **_SIGNED}
    return [("article", article), _blob(COPY), ("revision", revision)]


def _claim() -> list[tuple[str, dict[str, Any]]]:
    read = {"wording": "Officials counted 62 families", "fingerprint": "f" * 64, "quantities": [], "dates": []}
    state = {"is_quotation": False, "worth": 0.9, "status": "open", "fix": "none", "version": 2, "dropped": False}
    words = {"start": 0, "end": 29, "exact": COPY[:29], "prefix": "", "suffix": "."}
    place = {"claim_id": 1, "revision": 1, "position": 0}
    return [
        ("claim", {"id": 1, "article_id": 1, "number": 1, "revision": 1, **read, **state}),
        ("anchor", {"id": 1, **place, "part": "words", **words}),
        ("anchor", {"id": 2, **place, "part": "sentence", **words}),
        ("sign_off", {"id": 1, "claim_id": 1, "role": "checker", "fingerprint": "f" * 64, "void": None, **_SIGNED}),
        ("sign_off", {"id": 2, "claim_id": 1, "role": "checker", "fingerprint": "e" * 64, "void": "judged anew", **_SIGNED}),
    ]


def _sources() -> list[tuple[str, dict[str, Any]]]:
    rank = {"tier": "primary", "origin": "", **_SIGNED}
    listed = {"id": 1, "kind": "document", "name": "list.txt", "locator": "/lists/list.txt", "confidential": False, **rank}
    official = {"id": 2, "kind": "phone", "name": "an official", "locator": None, "confidential": True, **rank}
    kept = {"sha256": _sha256(WORDS), "media_type": "text/plain", "size": len(WORDS), "charset": "utf-8", "text": WORDS}
    link = {"claim_id": 1, "stance": "supports", "exact": "", "locator": "", "note": "", "withdrawn": False, **_SIGNED}
    return [
        ("source", listed),
        ("source", official),
        ("source_identity", {"source_id": 2, "identity": NAME, "locator": ADDRESS}),
        _blob(WORDS),
        ("snapshot", {"id": 1, "source_id": 2, **kept, **_SIGNED}),
        ("evidence", {"id": 1, "source_id": 2, "snapshot_id": 1, **link}),
        ("evidence", {"id": 2, "source_id": 1, "snapshot_id": None, **link}),
    ]


def _events() -> list[tuple[str, dict[str, Any]]]:
    text = {"revision": 1, "name": "copy.txt", "sha256": _sha256(COPY)}
    imported = {"title": "Floods", "language": "en", **text, "claims": 1}
    link = {"claim": "1.1", "stance": "supports", "locator": "", "note": "", "exact": "", "withdrawn": False}
    attached: list[dict[str, Any]] = [{**link, "source": 2, "name": "an official"}, {**link, "source": 1, "name": "list.txt"}]
    taken: dict[str, Any] = {"withdrawn": True}
    signed = [{"role": "checker", "by": "Sari", "void": void} for void in (None, "judged anew")]
    drafts = [("import", "article:1", {}, imported), ("sign", "claim:1.1", {"sign_offs": []}, {"sign_offs": signed})]
    drafts += [("attach", f"evidence:{number}", taken, after) for number, after in enumerate(attached, start=1)]
    rows, head = [], GENESIS
    for number, (verb, subject, before, after) in enumerate(drafts, start=1):
        words = {"before": canonical(before), "after": canonical(after), "previous": head, "hash": ""}
        entry = Entry(number=number, act=number, at=_AT, actor="Sari", verb=verb, subject=subject, article=1, **words)
        head = entry_hash(entry)
        rows.append(("event", entry._replace(hash=head)._asdict()))
    return rows
