from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claims.vocabulary import SourceKind
from factcheck.desk import history, sources
from factcheck.desk.condition import condition
from factcheck.desk.session import Desk, open_desk
from factcheck.errors import Refused
from tests.newsroom import CHEAP, PASSPHRASE, add_copy

KILLS = int(os.environ.get("FACTCHECK_KILLS", "12"))
OTHER = "another five words, unordered"
NAMES = [f"Person {number}" for number in range(20)]


@pytest.mark.slow
def test_a_passphrase_is_changed_for_every_source_or_for_none(database: str) -> None:
    with open_desk(database, actor="Sari") as desk:
        add_copy(desk)
        sources.seal_with(desk, PASSPHRASE, cost=CHEAP)
        for name in NAMES:
            sources.attach(desk, "1.1", name=name, kind=SourceKind.PHONE, data=b"voice", file="voice.mp3", confidential=True)
    present, following = PASSPHRASE, OTHER
    for _ in range(KILLS):
        command = [sys.executable, str(Path(__file__).with_name("resealer.py")), database, present, following]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(random.uniform(0, 0.1))
            process.kill()
        with open_desk(database, actor="Sari") as desk:
            present, following = (PASSPHRASE, OTHER) if opens(desk, PASSPHRASE) else (OTHER, PASSPHRASE)
            found = [sources.reveal(desk, number, "to check", present, files=True) for number in range(1, len(NAMES) + 1)]
            assert [one.identity.name for one in found] == NAMES
            assert {one.files[0].content for one in found} == {b"voice"}
            assert condition(desk).sound
            assert history.verify(desk).whole


def opens(desk: Desk, passphrase: str) -> bool:
    try:
        sources.reveal(desk, 1, "to check", passphrase)
    except Refused:
        return False
    return True
