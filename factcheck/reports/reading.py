"""A report made again from its JSON export, on another machine, without the database that it came from.

Everything in the file is from outside: what doesn't fit the schema is refused in one sentence. What a report doesn't show (a
source's captured text, the words around an anchor) isn't in the file, and is empty here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from claims.ledger import Clearance, Correction, Gap, Publication, Reply
from claims.model import (
    Article,
    Attribution,
    Basis,
    Claim,
    ClaimPlace,
    Coverage,
    DateMention,
    Discrepancy,
    Override,
    Quantity,
    Reopening,
    SetAside,
    SignOff,
)
from claims.phrase import phrase
from claims.text import Anchor, Span
from claims.vocabulary import (
    Answer,
    Cause,
    CheckOutcome,
    Condition,
    Fix,
    Relation,
    Remedy,
    Role,
    SourceKind,
    Stance,
    Status,
    Term,
    Tier,
    Verdict,
    Way,
)
from claims.workflow import Objection
from factcheck.desk.views import ArticlePage, ClaimView, Cleared, EventView, Progress
from factcheck.errors import BadInput
from factcheck.reports.formats.json import FORMAT, VERSION
from factcheck.reports.model import Report, build
from sources.model import Evidence, Snapshot, Source, SourceCheck

Read = Mapping[str, Any]
Value = TypeVar("Value")


def read(data: bytes, *, language: str | None = None, ascii_only: bool = False) -> Report:
    """The report that was exported as ``data``, with labels in ``language`` (the export's if not given).

    Raises ``BadInput`` for what is no export, was written by a newer program, or doesn't fit together.
    """
    try:
        document = json.loads(data)
        if document["format"] != FORMAT:
            raise BadInput(_NO_REPORT)
        if document["version"] > VERSION:
            raise BadInput(phrase("The report was exported by a newer Factcheck."), phrase("Bring this one up to date."))
        report = build(
            _page(document),
            language=language or document["language"],
            made=_at(document["made"]),
            ascii_only=ascii_only,
            events=_all(_event, document["events"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise BadInput(_NO_REPORT, phrase("Export one with: factcheck report 1 -o report.json")) from error
    if report.sha256 != document["sha256"]:
        raise BadInput(
            phrase("The article's text in that file is not the one the report was made of."), phrase("Export it anew.")
        )
    return report


_NO_REPORT = phrase("That is no report exported by Factcheck.")


def _page(of: Read) -> ArticlePage:
    article, claims = _article(of["article"]), _all(_view, of["claims"])
    text = str(of["text"])
    for view in claims:
        if view.claim.status is not Status.GONE and any(anchor.span.end > len(text) for anchor in view.claim.anchors):
            raise ValueError(phrase("{claim} reaches beyond the text", claim=view.claim.id))
    return ArticlePage(
        article=article,
        text=text,
        claims=claims,
        set_aside=_all(lambda one: SetAside(_span(one), one["reason"]), of["set_aside"]),
        discrepancies=_all(lambda one: Discrepancy(one["kind"], one["message"], _all(_span, one["spans"])), of["discrepancies"]),
        coverage=_coverage(of["coverage"]),
        progress=_progress(of["progress"]),
        blocking=_all(_objection, of["blocking"]),
        policy=of["policy"],
        head=of["head"],
        gaps=_all(_span, of["gaps"]),
        acknowledged=_all(_gap, of["acknowledged"]),
        cleared=_maybe(lambda one: _cleared(one, article), of["cleared"]),
        publications=_all(_publication, of["publications"]),
        corrections=_all(_correction, of["corrections"]),
        unverified=_maybe(_publication, of["unverified"]),
        alike=tuple(tuple(ids) for ids in of["alike"]),
    )


def _view(of: Read) -> ClaimView:
    return ClaimView(
        claim=_claim(of),
        evidence=_all(_evidence, of["evidence"]),
        blocking=_all(_objection, of["blocking"]),
        replies=_all(_reply, of["replies"]),
        accusations=tuple(of["accusations"]),
    )


def _claim(of: Read) -> Claim:
    first, *elsewhere = _all(_place, of["places"])
    article, _, number = of["id"].partition(".")
    return Claim(
        article=int(article),
        number=int(number),
        wording=of["wording"],
        anchors=tuple(anchor for place in (first, *elsewhere) for anchor in place.anchors),
        sentence=first.sentence,
        fingerprint=of["fingerprint"],
        attribution=first.attribution,
        quantities=_all(_quantity, of["quantities"]),
        dates=_all(lambda one: DateMention(one["iso"], _span(one)), of["dates"]),
        is_quotation=of["quotation"],
        worth=of["worth"],
        status=Status(of["status"]),
        verdict=_maybe(Verdict, of["verdict"]),
        void_verdict=_maybe(Verdict, of["void_verdict"]),
        fix=Fix(of["fix"]),
        sign_offs=_all(_sign_off, of["sign_offs"]),
        elsewhere=tuple(elsewhere),
        overrides=_all(_override, of["overrides"]),
        reopened=_maybe(_reopening, of["reopened"]),
        asked_by=of["asked_by"],
        asked_of=of.get("asked_of"),
        asked_at=_maybe(_at, of.get("asked_at")),
        note=of.get("note"),
        **{name: of[name] for name in _AS_IT_IS},
    )


_AS_IT_IS = ("fix_wording", "fix_by", "fix_reason", "reason", "assignee", "adverse", "against", "version")


def _place(of: Read) -> ClaimPlace:
    return ClaimPlace(_all(_anchor, of["anchors"]), _anchor(of["sentence"]), _maybe(_attribution, of["attribution"]))


def _anchor(of: Read) -> Anchor:
    return Anchor(_span(of), of["exact"], "", "")


def _attribution(of: Read) -> Attribution:
    return Attribution(of["speaker"], of["cue"], relayed_by=of["relayed_by"])


def _quantity(of: Read) -> Quantity:
    return Quantity(of["value"], of["unit"], Relation(of["relation"]), _span(of), of["upper"])


def _reopening(of: Read) -> Reopening:
    return Reopening(of["revision"], Status(of["status"]), _all(lambda one: Basis(**one), of["basis"]))


def _sign_off(of: Read) -> SignOff:
    return SignOff(Role(of["role"]), of["by"], _at(of["at"]), of["fingerprint"], of["void"])


def _override(of: Read) -> Override:
    return Override(of["code"], of["reason"], of["by"], _at(of["at"]), of["void"])


def _objection(of: Read) -> Objection:
    terms = _all(_term, of["terms"])
    return Objection(of["code"], of["message"], of["claim"], terms, of["values"])


def _term(of: Read) -> Term:
    return _KINDS[of["kind"]](of["name"])


_KINDS: dict[str, Callable[[str], Term]] = {kind.__name__: kind for kind in (Status, Verdict, Fix, Role, Tier, Stance)}


def _evidence(of: Read) -> Evidence:
    return Evidence(
        id=of["id"],
        claim=of["claim"],
        source=_source(of["source"]),
        snapshot=_maybe(lambda one: _snapshot(one, of["source"]["id"]), of["snapshot"]),
        stance=Stance(of["stance"]),
        span=_maybe(_span, of["span"]),
        at=_maybe(_at, of["at"]),
        found=_maybe(lambda one: _check(one, of["source"]["id"]), of["found"]),
        **{name: of[name] for name in ("exact", "locator", "note", "by", "withdrawn")},
    )


def _source(of: Read) -> Source:
    kept = {name: of[name] for name in ("id", "name", "locator", "origin", "confidential", "same_as")}
    return Source(kind=SourceKind(of["kind"]), tier=Tier(of["tier"]), met=of["when"], **kept)


def _snapshot(of: Read, source: int) -> Snapshot:
    names = ("id", "sha256", "media_type", "size", "charset", "final_url", "status", "title", "author", "publisher", "sealed")
    published = _maybe(date.fromisoformat, of["published"])
    return Snapshot(source=source, text="", at=_at(of["at"]), published=published, **{name: of[name] for name in names})


def _check(of: Read, source: int) -> SourceCheck:
    outcome = CheckOutcome(of["outcome"])
    return SourceCheck(source, _at(of["at"]), outcome, of["snapshot"], of["note"], of["by"], tuple(of["touched"]))


def _reply(of: Read) -> Reply:
    names = ("id", "claim", "asked", "tries", "words", "printed", "by", "version")
    asked, answered = _at(of["asked_at"]), _maybe(_at, of["answered_at"])
    kept = {name: of[name] for name in names}
    return Reply(asked_at=asked, way=Way(of["way"]), answer=Answer(of["answer"]), answered_at=answered, at=asked, **kept)


def _article(of: Read) -> Article:
    return Article(
        deadline=_maybe(_at, of["deadline"]),
        published=_maybe(date.fromisoformat, of["published"]),
        authors=tuple(of["authors"]),
        **{name: of[name] for name in ("id", "title", "language", "revision", "withdrawn", "desk")},
    )


def _coverage(of: Read) -> Coverage:
    shares = {name: float(of[name]) for name in ("words", "numbers", "names", "quotations", "superlatives")}
    return Coverage(**shares, uncovered=_all(_span, of["uncovered"]))


def _progress(of: Read) -> Progress:
    return Progress({Status(name): count for name, count in of["counts"].items()}, of["total"], of["done"])


def _cleared(of: Read, article: Article) -> Cleared:
    role, overrides = Role(of["role"]), _all(_override, of["overrides"])
    given = Clearance(0, article.id, of["revision"], role, of["policy"], {}, overrides, of["by"], _at(of["at"]))
    return Cleared(given, article.revision, tuple(of["reopened"]), of["gaps"])


def _gap(of: Read) -> Gap:
    return Gap(0, of["revision"], _span(of), of["words"], "", of["reason"], of["by"], _at(of["at"]))


def _publication(of: Read) -> Publication:
    return Publication(
        ran_at=_at(of["ran_at"]),
        conditions={Condition(name): how for name, how in of["conditions"].items()},
        due=_maybe(_at, of["due"]),
        at=_at(of["at"]),
        **{name: of[name] for name in ("id", "article", "revision", "link", "clearance", "owner", "reason", "by")},
    )


def _correction(of: Read) -> Correction:
    return Correction(
        remedy=Remedy(of["remedy"]),
        cause=_maybe(Cause, of["cause"]),
        ran_at=_at(of["ran_at"]),
        at=_at(of["at"]),
        **{name: of[name] for name in ("id", "publication", "original", "claim", "wrong", "right", "note", "link", "by")},
    )


def _event(of: Read) -> EventView:
    names = ("number", "actor", "verb", "subject", "article", "before", "after", "previous", "hash")
    return EventView(at=_at(of["at"]), **{name: of[name] for name in names})


def _span(of: Read) -> Span:
    return Span(int(of["start"]), int(of["end"]))


def _at(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(phrase("{text} has no time zone", text=text))
    return at


def _all(make: Callable[[Read], Value], values: Sequence[Read]) -> tuple[Value, ...]:
    return tuple(make(one) for one in values)


def _maybe(make: Callable[[Any], Value], value: object) -> Value | None:
    return None if value is None else make(value)
