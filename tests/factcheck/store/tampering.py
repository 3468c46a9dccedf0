"""Changing a database behind the program's back."""

from __future__ import annotations

from contextlib import closing

from factcheck.store.driver import driver


def tampered(database: str, *statements: str) -> None:
    """Change a SQLite file by plain SQL, its guards taken off meanwhile."""
    with closing(driver().connect(database)) as connection:
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name NOT LIKE 'lookup%'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()
