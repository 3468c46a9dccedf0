"""Records to the domains' values, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from claims.model import (
    Article,
    Attribution,
    Basis,
    Claim,
    ClaimPlace,
    Coverage,
    DateMention,
    Override,
    Quantity,
    Reopening,
    SignOff,
)
from claims.standing import fingerprint_at, standing_at
from claims.text import Anchor, Span
from claims.text import anchor as pinned
from claims.vocabulary import CheckOutcome, Fix, Relation, Role, SourceKind, Stance, Status, Tier, Verdict
from factcheck.store.records import (
    AnchorRecord,
    ArticleRecord,
    ClaimRecord,
    EvidenceRecord,
    Fields,
    SignOffRecord,
    SnapshotRecord,
    SourceCheckRecord,
    SourceRecord,
)
from factcheck.store.rule_records import OverrideRecord
from sources.model import Evidence, Place, Snapshot, Source, SourceCheck


def pair(span: Span) -> list[int]:
    """A span as JSON."""
    return [span.start, span.end]


def span(values: Sequence[int]) -> Span:
    """A span from JSON."""
    start, end = values
    return Span(start, end)


def article(record: ArticleRecord) -> Article:
    """An article from its row."""
    return Article(
        id=record.id,
        title=record.title,
        language=record.language,
        revision=record.revision,
        deadline=record.deadline,
        published=record.published,
        authors=tuple(record.authors or ()),
        withdrawn=record.withdrawn,
        desk=record.desk,
    )


def coverage_fields(coverage: Coverage) -> Fields:
    """A coverage as JSON."""
    shares = ("words", "numbers", "names", "quotations", "superlatives")
    return {name: getattr(coverage, name) for name in shares} | {"uncovered": [pair(s) for s in coverage.uncovered]}


def coverage(fields: dict[str, Any]) -> Coverage:
    """A coverage from JSON."""
    return Coverage(**{**fields, "uncovered": tuple(span(values) for values in fields["uncovered"])})


def claim(
    record: ClaimRecord,
    anchors: Sequence[AnchorRecord],
    sign_offs: Sequence[SignOffRecord],
    overrides: Sequence[OverrideRecord] = (),
) -> Claim:
    """A claim from its row and those that hang on it."""
    words = sorted((a for a in anchors if a.part == "words"), key=lambda a: a.position)
    sentences = {a.place: anchor(a) for a in anchors if a.part == "sentence"}
    return Claim(
        article=record.article_id,
        number=record.number,
        wording=record.wording,
        anchors=tuple(anchor(a) for a in words),
        sentence=sentences.get(0, Anchor(Span(0, 0), "", "", "")),
        fingerprint=record.fingerprint,
        attribution=attribution(record.attribution),
        quantities=tuple(quantity(fields) for fields in record.quantities),
        dates=tuple(date_mention(fields) for fields in record.dates),
        is_quotation=record.is_quotation,
        worth=record.worth,
        status=Status(record.status),
        verdict=Verdict(record.verdict) if record.verdict else None,
        void_verdict=Verdict(record.void_verdict) if record.void_verdict else None,
        fix=Fix(record.fix),
        fix_wording=record.fix_wording,
        reason=record.reason,
        assignee=record.assignee,
        sign_offs=tuple(sign_off(row) for row in sign_offs),
        version=record.version,
        elsewhere=tuple(
            ClaimPlace(tuple(anchor(a) for a in words if a.place == place), sentences[place], attribution(said))
            for place, said in enumerate(record.elsewhere or (), start=1)
            if place in sentences
        ),
        adverse=record.adverse,
        against=record.against,
        asked_by=record.asked_by,
        asked_of=record.asked_of,
        asked_at=record.asked_at,
        note=record.note,
        fix_by=record.fix_by,
        fix_reason=record.fix_reason,
        overrides=tuple(override(row) for row in overrides),
        reopened=reopening(record.reopened),
    )


def claim_fields(claim: Claim, revision: int) -> Fields:
    """A claim as its row's columns; its anchors, which lie on ``revision``, and its sign-offs have rows of their own."""
    return {
        "article_id": claim.article,
        "number": claim.number,
        "revision": revision,
        "wording": claim.wording,
        "fingerprint": claim.fingerprint,
        "attribution": attribution_fields(claim.attribution),
        "quantities": [quantity_fields(q) for q in claim.quantities],
        "dates": [date_fields(d) for d in claim.dates],
        "is_quotation": claim.is_quotation,
        "worth": claim.worth,
        "status": claim.status.value,
        "verdict": claim.verdict.value if claim.verdict else None,
        "void_verdict": claim.void_verdict.value if claim.void_verdict else None,
        "fix": claim.fix.value,
        "fix_wording": claim.fix_wording,
        "reason": claim.reason,
        "assignee": claim.assignee,
        "version": claim.version,
        "elsewhere": [attribution_fields(place.attribution) for place in claim.elsewhere] or None,
        "adverse": claim.adverse,
        "against": claim.against,
        "asked_by": claim.asked_by,
        "asked_of": claim.asked_of,
        "asked_at": claim.asked_at,
        "note": claim.note,
        "fix_by": claim.fix_by,
        "fix_reason": claim.fix_reason,
        "reopened": reopening_fields(claim.reopened),
    }


def reopening(fields: dict[str, Any] | None) -> Reopening | None:
    """What reopened a claim from JSON."""
    if fields is None:
        return None
    return Reopening(fields["revision"], Status(fields["status"]), tuple(Basis(**one) for one in fields["basis"]))


def reopening_fields(reopening: Reopening | None) -> Fields | None:
    """What reopened a claim as JSON."""
    if reopening is None:
        return None
    basis = [asdict(one) for one in reopening.basis]
    return {"revision": reopening.revision, "status": reopening.status.value, "basis": basis}


def shape_fields(claim: Claim, revision: int) -> Fields:
    """Where a claim's words lie in ``revision``, and what was read off them, as JSON."""
    return {
        "revision": revision,
        "places": [_place_fields(one) for one in claim.places],
        "quantities": [quantity_fields(one) for one in claim.quantities],
        "dates": [date_fields(one) for one in claim.dates],
        "is_quotation": claim.is_quotation,
        "worth": claim.worth,
    }


def _place_fields(place: ClaimPlace) -> Fields:
    words = [pair(one.span) for one in place.anchors]
    return {"words": words, "sentence": pair(place.sentence.span), "attribution": attribution_fields(place.attribution)}


def shaped(claim: Claim, fields: dict[str, Any], text: str) -> Claim:
    """``claim`` on the words that ``fields`` (see ``shape_fields``) name in ``text``, with what was read off them."""
    places = [
        ClaimPlace(
            tuple(pinned(text, span(pair)) for pair in one["words"]),
            pinned(text, span(one["sentence"])),
            attribution(one["attribution"]),
        )
        for one in fields["places"]
    ]
    return replace(
        standing_at(claim, places),
        fingerprint=fingerprint_at(places),
        quantities=tuple(quantity(one) for one in fields["quantities"]),
        dates=tuple(date_mention(one) for one in fields["dates"]),
        is_quotation=fields["is_quotation"],
        worth=fields["worth"],
    )


def anchor(record: AnchorRecord) -> Anchor:
    """An anchor from its row."""
    return Anchor(Span(record.start, record.end), record.exact, record.prefix, record.suffix)


def sign_off(record: SignOffRecord) -> SignOff:
    """A sign-off from its row."""
    return SignOff(Role(record.role), record.by, record.at, record.fingerprint, record.void)


def override(record: OverrideRecord) -> Override:
    """An override from its row."""
    return Override(record.code, record.reason, record.by, record.at, record.void)


def attribution(fields: dict[str, Any] | None) -> Attribution | None:
    """An attribution from JSON."""
    if fields is None:
        return None
    places = {name: span(fields[name]) if fields[name] else None for name in ("speaker_span", "cue_span")}
    return Attribution(speaker=fields["speaker"], cue=fields["cue"], relayed_by=fields["relayed_by"], **places)


def attribution_fields(attribution: Attribution | None) -> Fields | None:
    """An attribution as JSON."""
    if attribution is None:
        return None
    return {
        "speaker": attribution.speaker,
        "cue": attribution.cue,
        "relayed_by": attribution.relayed_by,
        "speaker_span": pair(attribution.speaker_span) if attribution.speaker_span else None,
        "cue_span": pair(attribution.cue_span) if attribution.cue_span else None,
    }


def quantity(fields: dict[str, Any]) -> Quantity:
    """A quantity from JSON."""
    return Quantity(fields["value"], fields["unit"], Relation(fields["relation"]), span(fields["span"]), fields["upper"])


def quantity_fields(quantity: Quantity) -> Fields:
    """A quantity as JSON."""
    return {
        "value": quantity.value,
        "upper": quantity.upper,
        "unit": quantity.unit,
        "relation": quantity.relation.value,
        "span": pair(quantity.span),
    }


def date_mention(fields: dict[str, Any]) -> DateMention:
    """A date from JSON."""
    return DateMention(fields["iso"], span(fields["span"]), fields["weekday"])


def date_fields(mention: DateMention) -> Fields:
    """A date as JSON."""
    return {"iso": mention.iso, "weekday": mention.weekday, "span": pair(mention.span)}


def source(record: SourceRecord) -> Source:
    """A source from its row: of a confidential one the pseudonym."""
    return Source(
        id=record.id,
        kind=SourceKind(record.kind),
        name=record.name,
        locator=record.locator,
        tier=Tier(record.tier),
        origin=record.origin,
        confidential=record.confidential,
        contact=record.contact,
        met=record.met,
        same_as=record.same_as,
    )


def snapshot(record: SnapshotRecord) -> Snapshot:
    """A snapshot from its row."""
    return Snapshot(
        id=record.id,
        source=record.source_id,
        sha256=record.sha256,
        media_type=record.media_type,
        size=record.size,
        text=record.text,
        at=record.at,
        charset=record.charset,
        final_url=record.final_url,
        status=record.status,
        headers=tuple((name, value) for name, value in record.headers),
        places=tuple(place(fields) for fields in record.places),
        title=record.title,
        author=record.author,
        publisher=record.publisher,
        published=record.published,
        sealed=record.sealed,
    )


def place(fields: dict[str, Any]) -> Place:
    """A place from JSON."""
    return Place(span(fields["span"]), fields["label"])


def place_fields(place: Place) -> Fields:
    """A place as JSON."""
    return {"span": pair(place.span), "label": place.label}


def source_check(record: SourceCheckRecord) -> SourceCheck:
    """A look at a source from its row."""
    outcome, touched = CheckOutcome(record.outcome), tuple(record.touched)
    return SourceCheck(record.source_id, record.at, outcome, record.snapshot_id, record.note, record.by, touched)


def evidence(record: EvidenceRecord, claim_id: str, of: Source, captured: Snapshot | None) -> Evidence:
    """A piece of evidence from its row."""
    return Evidence(
        id=record.id,
        claim=claim_id,
        source=of,
        snapshot=captured,
        stance=Stance(record.stance),
        span=Span(record.start, record.end) if record.start is not None and record.end is not None else None,
        exact=record.exact,
        locator=record.locator,
        note=record.note,
        by=record.by,
        at=record.at,
        withdrawn=record.withdrawn,
    )
