"""Sets one passphrase after the other, until it is killed; says which one it is about to set, and that it was set."""

from __future__ import annotations

import sys

from factcheck.desk import sources
from factcheck.desk.session import open_desk
from tests.newsroom import CHEAP

if __name__ == "__main__":
    database, present, following = sys.argv[1:]
    with open_desk(database, actor="Ratna") as desk:
        while True:
            sources.seal_with(desk, following, old=present, cost=CHEAP)
            print(following, flush=True)
            present, following = following, present
