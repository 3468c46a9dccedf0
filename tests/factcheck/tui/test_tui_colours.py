from __future__ import annotations

import math
from itertools import combinations, product

import pytest

from claims.vocabulary import Status, Verdict
from factcheck.tui import themes
from factcheck.tui.looks import TONE_OF_STATUS, TONE_OF_VERDICT

Matrix = tuple[tuple[float, float, float], ...]

SIGHT: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes 2009, table 1, severity 1.0, on linear RGB."""
TO_XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> tuple[float, ...]:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def times(matrix: Matrix, vector: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)


def contrast(one: str, other: str) -> float:
    high, low = sorted((times(TO_XYZ, linear(one))[1], times(TO_XYZ, linear(other))[1]), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, sight: Matrix) -> tuple[float, float, float]:
    seen = tuple(min(1.0, max(0.0, c)) for c in times(sight, linear(colour)))
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (value / white for value, white in zip(times(TO_XYZ, seen), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, sight: Matrix) -> float:
    return math.sqrt(sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)))


@pytest.mark.parametrize("column", [0, 1], ids=["dark", "light"])
@pytest.mark.parametrize("ground", themes.GROUNDS)
def test_every_ink_can_be_read_on_every_ground(ground: str, column: int) -> None:
    for name, colours in {**themes.TONES, **themes.INKS}.items():
        assert contrast(colours[column], themes.GROUNDS[ground][column]) >= 4.5, name


@pytest.mark.parametrize("column", [0, 1], ids=["dark", "light"])
@pytest.mark.parametrize("sight", SIGHT)
def test_any_two_tones_can_be_told_apart_by_every_kind_of_sight(sight: str, column: int) -> None:
    for (one, first), (other, second) in combinations(themes.TONES.items(), 2):
        assert distance(first[column], second[column], SIGHT[sight]) >= 20, f"{one} and {other}"


def test_every_status_and_every_verdict_has_a_tone() -> None:
    assert set(TONE_OF_STATUS) == set(Status)
    assert set(TONE_OF_VERDICT) == set(Verdict)
    assert {*TONE_OF_STATUS.values(), *TONE_OF_VERDICT.values()} == set(themes.TONES)


@pytest.mark.parametrize("dark", [True, False])
def test_without_colour_everything_is_written_in_one_ink(dark: bool) -> None:
    inks = {name: colour for name, colour in themes.variables(dark, no_color=True).items() if name != "row-ground"}

    assert len(set(inks.values())) == 1


def test_the_measures_are_those_of_the_standards() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    for one, other in product(["#767676"], ["#ffffff"]):
        assert contrast(one, other) == pytest.approx(4.54, abs=0.01)
    assert distance("#000000", "#ffffff", SIGHT["normal"]) == pytest.approx(100, abs=0.1)
