"""The noun phrase that names a speaker, before or behind a word of speech.

No grammar is parsed: a phrase ends where a language's function words, the word of speech or a comma end it, and goes on
over the comma where a title and a name, or a name and what somebody is, stand side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.language.speech import Speech
from claims.text import Span

_TOKEN = re.compile(r"\w(?:[\w'’/&-]|[.,](?=\d)|\.(?=\w))*|[^\w\s]")
_REACH = 260
"""Code points to either side of a word of speech in which its speaker stands."""

_MOST_WORDS = 18
_MOST_PLAIN_WORDS = 9
"""A phrase without any capital is longer only where it is a clause."""

_LONGEST_TITLE = 4
"""Letters before the full stop of an initial or an abbreviated title."""

Tokens = Sequence[re.Match[str]]


def behind(text: str, start: int, end: int, speech: Speech, *, source: bool = False) -> Span | None:
    """The speaker whose name begins at ``start``, as in "said NAME"; within ``end``.

    ``source``: behind a preposition ("according to"), where the name may hold a relative clause, and the statement itself
    may follow a comma.
    """
    tokens = list(_TOKEN.finditer(text, start, min(end, start + _REACH)))
    if not tokens or not tokens[0][0][0].isalnum():
        return None
    first = tokens[0][0].lower()
    if first in speech.pronouns:
        return Span(*tokens[0].span())
    if first in speech.own:
        return None
    size = _run(tokens, 0, speech, clauses=source)
    while size and size + 1 < len(tokens) and tokens[size][0] == ",":
        more = _run(tokens, size + 1, speech, loose=True)
        after = tokens[size + 1 + more][0] if size + 1 + more < len(tokens) else "."
        if not more or (source and after != ",") or not _is_apposition(tokens[:size], tokens[size + 1 : size + 1 + more], speech):
            break
        size += 1 + more
    return _phrase(tokens[:size])


def before(text: str, start: int, end: int, speech: Speech) -> Span | None:
    """The speaker whose name ends before ``end``, as in "NAME also said"; not before ``start``."""
    tokens = list(_TOKEN.finditer(text, max(start, end - _REACH), end))
    while tokens and tokens[-1][0].lower() in speech.adverbs:
        tokens.pop()
    if not tokens or tokens[-1][0].lower() in speech.dangling:
        return None
    if tokens[-1][0].lower() in speech.pronouns:
        return Span(*tokens[-1].span())
    return _subject(_segments(tokens), speech)


def _run(tokens: Tokens, at: int, speech: Speech, *, clauses: bool = False, loose: bool = False) -> int:
    """How many tokens from ``at`` on belong to one noun phrase.

    ``clauses``: a relative clause may be part of it. ``loose``: so may a place ("manager at Tirta").
    """
    named = relative = False
    last = min(len(tokens), at + _MOST_WORDS)
    modified = tokens[at][0].lower() in speech.articles
    beyond = at
    for number in range(at, last):
        token = tokens[number][0]
        word = token.lower()
        if number < beyond or (token == "." and number > at and _is_shortened(tokens, number)):
            continue
        if token == "(" and named:
            beyond = _past_brackets(tokens, number, last)
            if beyond:
                continue
        if loose and number > at and word in speech.links and number + 1 < last and _is_named(tokens[number + 1][0]):
            continue
        if number > at and word in speech.determiners:
            return number - at + 1
        if not token[0].isalnum() or word in speech.days or (word in speech.stops and not token[0].isupper()):
            return number - at
        if word in speech.links and number > at:
            if not relative and (number + 1 >= last or not _is_named(tokens[number + 1][0])) and named:
                return number - at
        elif token[0].isupper():
            named = True
        elif named and not (relative or modified or token[0].isdigit()):
            return number - at
        relative = relative or (clauses and word in speech.relatives)
        if not named and number - at >= _MOST_PLAIN_WORDS:
            return 0
    return last - at


def _past_brackets(tokens: Tokens, number: int, last: int) -> int:
    """Where a name goes on behind an abbreviation in brackets; 0 where it doesn't."""
    closing = next((at for at in range(number + 1, min(number + 5, last)) if tokens[at][0] == ")"), 0)
    return closing + 1 if closing and closing + 1 < last and tokens[closing + 1][0][0].isupper() else 0


def _is_shortened(tokens: Tokens, number: int) -> bool:
    """Whether a full stop follows an initial or a title, and the name goes on."""
    before = tokens[number - 1]
    follows = number + 1 < len(tokens) and tokens[number + 1][0][0].isupper()
    return follows and before.end() == tokens[number].start() and len(before[0].rpartition(".")[2]) <= _LONGEST_TITLE


def _is_named(token: str) -> bool:
    return token[0].isupper() or token in ("the", "al", "el", "bin", "binti", "de", "la")


def _is_apposition(one: Tokens, other: Tokens, speech: Speech) -> bool:
    """Whether two phrases beside a comma name the same person: title and name, or name and what somebody is."""
    first, second = one[0][0], other[0][0]
    if second.lower() in speech.pronouns or first.lower() in speech.pronouns:
        return False
    if (second[0].islower() and any(token[0] in speech.roles for token in other[:6])) or (
        second.isdigit() and len(second) < 3 and len(other) == 1
    ):
        return first[0].isupper() and (first.lower() not in speech.conjunctions | speech.stops or _is_full_name(one, speech))
    if not second[0].isupper() or second.lower() in speech.conjunctions | speech.stops | speech.adverbs:
        return False
    titled = first.lower() in speech.roles or sum(token[0][0].isupper() for token in one) > 1 or _is_office(one, speech)
    return titled and first.lower() not in speech.conjunctions | speech.stops | speech.adverbs | speech.links


def _is_office(words: Tokens, speech: Speech) -> bool:
    """Whether a phrase that names nobody tells of what somebody is: "its chair", "the club's doctor"."""
    plain = all(token[0][0].islower() for token in words[1:])
    owned = words[0][0].lower() in speech.articles | speech.possessives
    return plain and owned and len(words) > 1 and words[-1][0] in speech.roles


def _segments(tokens: Tokens) -> list[list[re.Match[str]]]:
    """The tokens between commas, as far back as nothing stronger than a comma stands between them."""
    segments: list[list[re.Match[str]]] = [[]]
    depth = 0
    for token in tokens:
        mark = token[0]
        depth += (mark == "(") - (mark == ")" and depth > 0)
        if mark in ";:!?…”»—–" and not depth:
            segments = [[]]
        elif mark == "," and not depth:
            segments.append([])
        elif mark != ")" and not depth:
            segments[-1].append(token)
    return segments


def _subject(segments: list[list[re.Match[str]]], speech: Speech) -> Span | None:
    """The noun phrase at the end of a clause's beginning that was cut at its commas."""
    closed = len(segments) > 1 and not segments[-1]
    interrupted = not segments[-1] or segments[-1][0][0].lower() in speech.days
    while len(segments) > 1 and interrupted and (not segments[-1] or _is_aside(segments[-1], speech)):
        segments.pop()
    segment = segments.pop()
    phrase = _noun_phrase(segment, speech)
    if closed and segments and (not phrase or _is_told(segment, speech)) and _is_full_name(segments[-1], speech):
        phrase = segment = segments.pop()
    if not phrase:
        return None
    whole = list(phrase)
    described = closed and whole[0][0] in speech.articles  # "Tokyo, the capital, said"
    while (
        segments
        and not (_is_placed(segments, speech) and not closed)
        and whole[0] is segment[0]
        and segments[-1]
        and (_is_apposition(segments[-1], whole, speech) or (described and len(segments) == 1 and _is_name(segments[-1])))
    ):
        segment = segments.pop()
        if any(token[0] in speech.stops or token[0] in speech.conjunctions for token in segment):
            break
        whole = segment + whole
    return _phrase(whole)


def _is_placed(segments: Sequence[Tokens], speech: Speech) -> bool:
    """Whether the last segment belongs to a place before it: "Di Pasar Baru, Kota Lama, seorang pedagang"."""
    return len(segments) > 1 and bool(segments[-2]) and segments[-2][0][0].lower() in speech.stops


def _is_told(segment: Tokens, speech: Speech) -> bool:
    """Whether words between commas tell what a person did, and not what the person is: "elected in March"."""
    first = segment[0][0]
    begins = first in speech.articles | speech.possessives | speech.pronouns
    return first[0].islower() and not begins and not any(token[0].lower() in speech.roles for token in segment[:4])


def _is_name(segment: Tokens) -> bool:
    return all(token[0][0].isupper() for token in segment)


def _is_full_name(segment: Tokens, speech: Speech) -> bool:
    """Whether even a conjunction is a name, for another one stands behind it: "Will Lim", not "After Sunday"."""
    return len(segment) > 1 and _is_name(segment) and segment[-1][0].lower() not in speech.days


def _is_aside(segment: Tokens, speech: Speech) -> bool:
    """Whether words between commas stand between a speaker and the verb: a place, a day, an age, a relative clause."""
    first = segment[0][0].lower()
    return first in speech.stops or first in speech.days or first in speech.relatives or first.isdigit()


def _noun_phrase(segment: Tokens, speech: Speech) -> Tokens:
    """The phrase that is the subject of what follows ``segment``; empty where there is none."""
    words = [token[0].lower() for token in segment]
    cut = max(
        (at + 1 for at, word in enumerate(words) if word in speech.conjunctions and (not at or segment[at][0] == word)), default=0
    )
    for at, word in enumerate(words[cut:], cut):
        if word in speech.joins and any(_parts(segment, stop, speech) for stop in range(cut, at)):
            cut = at + 1
    body, words = segment[cut:], words[cut:]
    stops = [at for at, word in enumerate(words) if _ends_name(body, at, speech)]
    if stops and stops[0] == 0:
        body = body[stops[-1] + 1 :]
    elif stops:
        end = stops[0]
        body = body[: end - 1 if end > 1 and speech.participles.fullmatch(body[end - 1][0]) else end]
    if len(body) > 1 and body[0][0][0].isdigit() and body[1][0][0].isupper():
        body = body[1:]
    named = any(token[0][0].isupper() for token in body)
    if not named and body and body[0][0] in speech.adverbs:
        return []
    if not body or body[0][0].lower() in speech.own or len(body) > (_MOST_WORDS if named else _MOST_PLAIN_WORDS):
        return []
    return body


def _parts(segment: Tokens, at: int, speech: Speech) -> bool:
    """Whether a word ends a phrase, and does not join two words of a name: "Center for Disease Control and Prevention"."""
    inside = 0 < at < len(segment) - 1 and segment[at - 1][0][0].isupper() and segment[at + 1][0][0].isupper()
    word = segment[at][0].lower()
    return word in speech.stops and not (inside and word in speech.links)


def _ends_name(body: Tokens, at: int, speech: Speech) -> bool:
    """Whether a word ends a name, or begins what stands between a name and its verb."""
    token = body[at][0]
    word = token.lower()
    if at and word in speech.links and at + 1 < len(body) and body[at + 1][0][0].isupper():
        return body[at + 1][0].lower() in speech.days
    return word in speech.days or ((not at or token == word) and (word in speech.stops or word in speech.relatives))


def _phrase(tokens: Tokens) -> Span | None:
    """From the first word to the last, if there are letters among them."""
    words = [token for token in tokens if token[0][0].isalnum()]
    if not any(letter.isalpha() for token in words for letter in token[0]):
        return None
    end = tokens[-1] if tokens[-1][0] in (")", ".") else words[-1]
    return Span(words[0].start(), end.end())
