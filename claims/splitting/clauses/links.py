"""The word that makes a statement of a noun and a participle: "the mill, built in 1998," tells that it "was built in 1998"."""

from __future__ import annotations

import re

from claims.language.grammar import Be, Grammar
from claims.splitting.clauses.apart import Link
from claims.splitting.clauses.scan import Clause
from claims.splitting.clauses.tokens import Range, Tokens

_OPENS = re.compile(r"[,;:(cr\-]*(?:(g)|([Ee])(?![dpu]))")
_HEAD = re.compile(r"[^oi,(]*")
_COUNT = re.compile(r"(?!(?:1[5-9]|20)\d\d$)[\d.,]+$|[a-z]+$")


def of_participle(tokens: Tokens, tags: str, grammar: Grammar, clause: Clause) -> Link | None:
    """The form of "be" between the noun that a participle tells of and the participle; ``None`` where it needs or has none."""
    be = grammar.be
    if be is None or clause.kind != "part" or not clause.own or not clause.borrowed:
        return None
    first, last = clause.own[0]
    opens = _OPENS.match(tags, first, last)
    host = clause.host
    if opens is None:
        return None
    at = opens.end() - 1
    word = tokens.words[at]
    if word in be.never or (opens.group(2) and tags[at + 1 : at + 2] == "#" and word not in be.lasting):
        return None  # "injured 20", "resigned": a past that was taken for a participle
    lasts = opens.group(2) is None or word in be.lasting
    is_present = lasts and host is not None and host.verb >= 0 and _is_present(tokens.words[host.verb], be, grammar)
    forms = be.present if is_present else be.past
    plural = _is_plural(tokens, tags, be, clause.borrowed, host)
    if plural is None:
        return None
    borrowed = clause.borrowed[0][0]
    leads = borrowed > first
    return Link(tokens.starts[borrowed if leads else at], forms[plural], turned=leads)


def _is_present(verb: str, be: Be, grammar: Grammar) -> bool:
    return grammar.words.get(verb) in ("w", "k", "l") or be.is_present(verb)


def _is_plural(tokens: Tokens, tags: str, be: Be, noun: list[Range], host: Clause | None) -> bool | None:
    """Whether a noun phrase tells of several; ``None`` where "Rivers", which opens the sentence, may be a name."""
    first, last = noun[0][0], noun[-1][1]
    if first == 0 and last == 1 and tags[0] == "N" and tokens.words[0].endswith("s"):
        verb = tokens.words[host.verb] if host is not None and host.verb >= 0 else ""
        return True if verb in be.several_verbs else False if verb in be.one_verbs else None
    if tokens.words[first] in be.one:
        return False
    head = _HEAD.match(tags, first, last)
    end = head.end() if head and head.end() > first else last
    words = tokens.words[first:end]
    counted = tags[first] == "#" and _COUNT.match(tokens.words[first]) is not None
    return "S" in tags[first:end] or "c" in tags[first:end] or counted or not be.several.isdisjoint(words)
