"""Files made to break whoever reads them end in a sentence, within ten seconds and 300 MB; see ``bombs``."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from sources.errors import ExtractionRefused
from sources.extract import extract
from sources.extract.process import MEGABYTES, SECONDS
from tests import documents
from tests.sources.extract.bombs import BOMBS

ROOT = Path(__file__).parents[3]
QUICK = (
    "a word file that unpacks to a hundred megabytes",
    "entities of entities",
    "an entity from another file",
    "pages that hold themselves",
)

MEASURE = r"""
import re, resource, sys
from pathlib import Path
from sources.errors import ExtractionRefused
from sources.extract import extract
name, path = sys.argv[1:]
data = Path(path).read_bytes()
try:
    told = extract(data, name).text[:0]
except ExtractionRefused as refusal:
    told = str(refusal)
own = int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1])
print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) // 1000, told)
"""


def test_the_limits_are_those_that_were_promised() -> None:
    assert SECONDS < 10
    assert MEGABYTES <= 300


@pytest.mark.parametrize("bomb", QUICK)
def test_a_bomb_is_refused_with_a_sentence(bomb: str) -> None:
    name, data = BOMBS[bomb]()
    with pytest.raises(ExtractionRefused, match=name):
        extract(data, name)


def test_a_file_that_an_entity_names_is_not_read() -> None:
    name, data = BOMBS["an entity from another file"]()
    with pytest.raises(ExtractionRefused, match="declares entities"):
        extract(data, name)


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS)
def test_no_file_takes_more_than_its_share_of_memory_and_all_end(bomb: str, tmp_path: Path) -> None:
    name, data = BOMBS[bomb]()
    path = tmp_path / "bomb"
    path.write_bytes(data)
    done = subprocess.run([sys.executable, "-c", MEASURE, name, str(path)], capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    megabytes, _, told = done.stdout.strip().partition(" ")
    assert int(megabytes) <= MEGABYTES
    assert len(told) < 300


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(24))
def test_a_damaged_file_is_read_as_far_as_it_goes_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    words = "The harbour office counted 62 families in the shelters of the old town."
    name, whole = (
        ("a.pdf", documents.pdf([words] * 5)),
        ("a.docx", documents.word(*[words] * 5)),
        ("a.html", f"<html><body><article>{f'<p>{words}</p>' * 5}</article></body></html>".encode()),
        ("a.eml", documents.letter(f"{words}\n\n" * 5)),
    )[seed % 4]
    damaged = bytearray(whole[: chance.randint(len(whole) // 2, len(whole))])
    for _ in range(chance.randint(1, 40)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    try:
        found = extract(bytes(damaged), name)
    except ExtractionRefused as refusal:
        assert name in str(refusal)
    else:
        assert all(0 <= place.span.start <= place.span.end <= len(found.text) for place in found.places)
