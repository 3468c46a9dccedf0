"""Invented articles, and edits of them: those that change what is said, and those that only change how it is set."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

PEOPLE = ("Siti Nurhaliza", "Ratna Dewi", "Budi Santoso", "Ana Lim", "Tom Reed", "Nina Patel")
ENGLISH = (
    "Officials counted {n} families in shelters near the port.",
    "{who} said the dam held for {n} days.",
    "“The dam held for {n} days,” {who} said. “We did not close the road.”",
    '"We have {n} patients in intensive care," {who} told reporters.',
    "The company lost ${n}.4 million in 2021, up from $3.2 million a year earlier.",
    "Police arrested {n} people and closed the well-known market.",
    "It is not the mayor's house, {who} said on 14 May.",
    "The temperature fell to -{n} degrees - the lowest since 1998.",
    "He left the room.",
    "According to {who}, {n} of 41 villages were flooded – 12 more than in 2019–2020.",
)
INDONESIAN = (
    "Sebanyak {n} orang mengungsi dari {n} desa, kata {who}.",
    "“Kami tidak menutup jalan itu,” kata {who}. “Ada {n} korban.”",
    "{who} mengatakan kerugian mencapai Rp{n},5 miliar.",
    "Polisi menangkap {n} orang di pasar-pasar pada Senin (6/1/2022).",
    "Menurut {who}, {n} dari 41 desa terendam banjir.",
    "Suhu turun hingga -{n} derajat – terendah sejak 1998.",
    "Ia tidak hadir.",
)
HEADLINES = ("Dam holds, mayor says", "Banjir rendam {n} desa", "Flood shuts market - {n} hurt")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_LOOK_ALIKE = dict(zip("aceopxyABEHKMOPT0", "асеорхуАВЕНКМОРТО", strict=True))
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_COMBINING = "\u0301\u0308\u0327\u0332\u0338\u20e0"


class Edit(NamedTuple):
    """Put ``words`` in place of what stands from ``start`` to ``end``."""

    start: int
    end: int
    words: str

    def made(self, text: str) -> str:
        return text[: self.start] + self.words + text[self.end :]


def article(chance: Random) -> str:
    """A headline and some paragraphs, in one language or the other."""
    forms = chance.choice((ENGLISH, INDONESIAN))
    sentences = [
        chance.choice(forms).format(n=chance.randint(2, 999), who=chance.choice(PEOPLE)) for _ in range(chance.randint(2, 7))
    ]
    body = "".join(one + chance.choice((" ", " ", "\n\n", "\n")) for one in sentences).strip()
    return f"{chance.choice(HEADLINES).format(n=chance.randint(2, 99))}\n\n{body}\n"


def change_of_words(chance: Random, text: str) -> Edit:
    """An edit that changes what is said, somewhere."""
    while True:
        edit = chance.choice(_CHANGES)(chance, text)
        if edit and _plain(edit.made(text)) != _plain(text):
            return edit


def _plain(text: str) -> str:
    """What is said, told apart as roughly as possible: by no part of the program."""
    return re.sub(
        r"[\s\"'“”‘’«»]|[-–—]", lambda sign: " " if sign[0].isspace() else ("'" if sign[0] in "\"'“”‘’«»" else "-"), text
    )


def said(text: str) -> str:
    """What is said, however it is set: white space, quotation marks and dashes make no difference, and nothing else is alike."""
    even = re.sub(r"\s+", " ", text.replace("…", "...")).strip()
    return re.sub(r"[\"'“”‘’«»‹›]", "'", re.sub(r" ?(?:--+|[-\u2010-\u2015\u2212]) ?", "-", re.sub(r"« | »", "'", even)))


def _at(chance: Random, text: str, pattern: str) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return chance.choice(found) if found else None


def _digit(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"\d")
    if not found:
        return None
    other = chance.choice([digit for digit in "0123456789" if digit != found[0]])
    return chance.choice((Edit(*found.span(), other), Edit(found.end(), found.end(), other), Edit(*found.span(), "")))


def _swapped_digits(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"\d\d")
    return Edit(*found.span(), found[0][::-1]) if found else None


def _other_name(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, "|".join(PEOPLE))
    return Edit(*found.span(), chance.choice(("Siti Nurhayati", "Ratna Devi", "Budi", "Nina Patels"))) if found else None


def _other_cue(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"\b(?:said|told|kata|mengatakan|Menurut|According to)\b")
    return Edit(*found.span(), chance.choice(("denied", "never said", "bantah", "membantah", "diduga"))) if found else None


def _negation(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"\b(?:not|tidak) ")
    return Edit(*found.span(), "") if found else None


def _put_in(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(?<=\w) (?=\w)")
    words = ("not", "tidak", "alleged", "diduga", "nearly", "7", "-", "hampir", "Ratna")
    return Edit(found.start(), found.end(), f" {chance.choice(words)} ") if found else None


def _left_out(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(?<=\s)\w+\s(?=\w)")
    return Edit(*found.span(), "") if found else None


def _order(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(\w+) (\w+)")
    return Edit(*found.span(), f"{found[2]} {found[1]}") if found else None


def _look_alike(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, f"[{''.join(_LOOK_ALIKE)}]")
    return Edit(*found.span(), _LOOK_ALIKE[found[0]]) if found else None


def _unseen(chance: Random, text: str) -> Edit | None:
    place = chance.randrange(len(text))
    return Edit(place, place, chance.choice(_UNSEEN))


def _letter(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"[^\W\d_]")
    return Edit(*found.span(), chance.choice((found[0].swapcase(), "", found[0] * 2))) if found else None


def _sign(chance: Random, text: str) -> Edit | None:
    pattern, words = chance.choice(
        (
            (r"(?<=\d)[.,](?=\d)", "."),
            (r"(?<=\d)[.,](?=\d)", ","),
            (r"(?<=\d)(?= )", "%"),
            (r"(?<= )(?=\d)", "-"),
            (r"(?<= )-(?=\d)", ""),
            (r"(?<=\w)['’](?=\w)", ""),
            (r"\.(?=\s)", "?"),
            (r"\.(?=\s)", ""),
            (r"(?<=\w) (?=\w)", ""),
            (r"(?<=\w\w)(?=\w\w)", " "),
            (r"[“”\"]", ""),
        )
    )
    found = _at(chance, text, pattern)
    return Edit(*found.span(), words) if found else None


def _combining(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"[^\W\d_](?=[^\W\d_])")
    return Edit(found.end(), found.end(), chance.choice(_COMBINING)) if found else None


def _decimal(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(\d)([.,])(\d)|(\d)(\d)")
    if not found:
        return None
    moved = f"{found[1]}{found[3]}{found[2]}" if found[2] else f"{found[4]}{chance.choice('.,')}{found[5]}"
    return Edit(*found.span(), chance.choice((moved, f"{found[0]}.000", found[0].replace(found[2] or "", "", 1))))


def _unit(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"\b(?:million|miliar|days|degrees|Rp|patients|orang|desa)\b|\$")
    words = ("billion", "juta", "weeks", "percent", "US$", "people", "€", "keluarga")
    return Edit(*found.span(), chance.choice(words)) if found else None


def _scare_quotes(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(?<![\w“\"'’-])\w+(?: \w+)?(?![\w”\"'’-])")
    left, right = chance.choice(("“”", '""', "‘’", "«»"))
    return Edit(*found.span(), f"{left}{found[0]}{right}") if found else None


def _unquoted(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r'“([^“”]*)”|"([^"]*)"')
    return Edit(*found.span(), found[1] or found[2] or "") if found else None


def _joint(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"[.,] (?=\w)|(?<=\w) (?=\w)")
    if not found:
        return None
    joints = (", ", "; ", " and ", ", namun ") if "." in found[0] else (". ", ", ", "? ", " (")
    return Edit(*found.span(), chance.choice(joints))


def _doubled(chance: Random, text: str) -> Edit | None:
    found = _at(chance, text, r"(?<=\w )\w+(?=\s)")
    return Edit(found.end(), found.end(), f" {found[0]}") if found else None


_CHANGES: tuple[Callable[[Random, str], Edit | None], ...] = (
    *(_digit, _swapped_digits, _other_name, _other_cue, _negation, _put_in, _left_out),
    *(_order, _look_alike, _unseen, _letter, _sign),
    *(_combining, _decimal, _unit, _scare_quotes, _unquoted, _joint, _doubled),
)


def set_otherwise(chance: Random, text: str) -> str:
    """The same words in other white space, quotation marks and dashes, wherever chance has it."""
    for change in chance.sample(_SETTINGS, chance.randint(1, 4)):
        text = change(chance, text)
    return text


def _some(chance: Random, text: str, pattern: str, others: tuple[str, ...]) -> str:
    return re.sub(pattern, lambda found: chance.choice(others) if chance.random() < 0.4 else found[0], text)


_SETTINGS: tuple[Callable[[Random, str], str], ...] = (
    lambda chance, text: _some(chance, text, r"(?<=\S) (?=\S)", ("  ", "\n", "\u00a0", "\t", " \n")),
    lambda chance, text: _some(chance, text, r"\n+", ("\n", "\n\n", "\n \n\n", " ")),
    lambda chance, text: f"\n{text}\n\n" + " " * chance.randint(0, 2),
    lambda chance, text: re.sub("[“”]", '"', text),
    lambda chance, text: re.sub(r'"(?=\w)', "“", text).replace('"', "”"),
    lambda chance, text: re.sub(r"“([^”“]*)”", r"«\1»", text),
    lambda chance, text: text.replace("'", "’"),
    lambda chance, text: text.replace("’", "'"),
    lambda chance, text: _some(chance, text, " [-–—] ", (" – ", " — ", " - ", " -- ")),
    lambda chance, text: _some(chance, text, r"(?<=[^\W\d_]) – (?=[^\W\d_])", ("—",)),
    lambda chance, text: _some(chance, text, r"(?<=[^\W\d_])-(?=[^\W\d_])", ("‑", "‐")),
    lambda chance, text: _some(chance, text, r"(?<=\d)–(?=\d)", ("-", "‒")),
    lambda chance, text: _some(chance, text, r"(?<= )-(?=\d)", ("−",)),
)


def rearranged(chance: Random, text: str) -> str:
    """The same with a paragraph moved, or a new one put in."""
    paragraphs = text.split("\n\n")
    place = chance.randrange(len(paragraphs))
    moved = "A new paragraph about 5 boats." if chance.random() < 0.5 else paragraphs.pop(place)
    paragraphs.insert(chance.randrange(len(paragraphs) + 1), moved)
    return "\n\n".join(paragraphs)
