"""Shapes of what the desk keeps: claims under verification, evidence, articles, the audit trail."""

from __future__ import annotations

from claims.model import Article, Override, SignOff
from claims.reopening import Edited, edits
from factcheck.desk.views import (
    ArticleAdded,
    Attached,
    Backup,
    BoardRow,
    ChainReport,
    ClaimView,
    Condition,
    EventView,
    Progress,
    Restored,
    Revealed,
    Revised,
    SourceSheet,
    SourceView,
    Vault,
)
from factcheck.reports.shapes.base import Json, Shape, moment, name, optional, shape, shapes
from factcheck.reports.shapes.words import read_off
from sources.model import Evidence, Snapshot, Source, SourceCheck


@shape.register(ClaimView)
def _claim(view: ClaimView) -> Shape:
    kept = view.claim
    places = shapes(anchor.span for anchor in kept.anchors)
    head: Shape = {"id": kept.id, "number": kept.number, "wording": kept.wording, "spans": places}
    own: Shape = {"text": kept.text, "sentence": shape(kept.sentence.span)}
    state: Shape = {
        "status": kept.status.value,
        "verdict": name(kept.verdict),
        "fix": kept.fix.value,
        "fix_wording": kept.fix_wording,
        "fix_by": kept.fix_by,
        "fix_reason": kept.fix_reason,
        "reason": kept.reason,
        "asked_by": kept.asked_by,
        "asked_of": kept.asked_of,
        "asked_at": moment(kept.asked_at),
        "note": kept.note,
        "adverse": kept.adverse,
        "against": kept.against,
        "void_verdict": name(kept.void_verdict),
        "edits": shapes(edits(kept)),
        "assignee": kept.assignee,
        "places": shapes(kept.places),
        "reopened": optional(kept.reopened),
        "accusations": list(view.accusations),
        "replies": shapes(view.replies),
        "evidence": shapes(view.evidence),
        "sign_offs": shapes(kept.sign_offs),
        "overrides": shapes(kept.overrides),
        "blocking": shapes(view.blocking),
        "fingerprint": kept.fingerprint,
        "version": kept.version,
    }
    return {**head, **own, **read_off(kept), **state}


@shape.register(SignOff)
def _sign_off(value: SignOff) -> Shape:
    signed: Shape = {"role": value.role.value, "by": value.by, "at": moment(value.at)}
    return {**signed, "fingerprint": value.fingerprint, "void": value.void}


@shape.register(Override)
def _override(value: Override) -> Shape:
    return {"code": value.code, "reason": value.reason, "by": value.by, "at": moment(value.at), "void": value.void}


@shape.register(Evidence)
def _evidence(value: Evidence) -> Shape:
    return {
        "id": value.id,
        "claim": value.claim,
        "source": shape(value.source),
        "snapshot": optional(value.snapshot),
        "stance": value.stance.value,
        "span": optional(value.span),
        "exact": value.exact,
        "locator": value.locator,
        "note": value.note,
        "by": value.by,
        "at": moment(value.at),
        "withdrawn": value.withdrawn,
        "found": optional(value.found),
    }


@shape.register(Source)
def _source(value: Source) -> Shape:
    return {
        "id": value.id,
        "kind": value.kind.value,
        "name": value.name,
        "locator": value.locator,
        "tier": value.tier.value,
        "origin": value.origin,
        "confidential": value.confidential,
        "when": value.met,
        "same_as": value.same_as,
    }


@shape.register(SourceSheet)
def _source_sheet(sheet: SourceSheet) -> Shape:
    # How a person can be reached is for the desk: it stands here alone, and in no report.
    return {
        **shape(sheet.source),
        "contact": sheet.source.contact,
        "evidence": [{key: value for key, value in shape(piece).items() if key != "source"} for piece in sheet.evidence],
        "snapshots": shapes(sheet.snapshots),
        "checks": shapes(sheet.checks),
    }


@shape.register(SourceCheck)
def _source_check(value: SourceCheck) -> Shape:
    looked: Shape = {"at": moment(value.at), "outcome": value.outcome.value, "by": value.by}
    return {**looked, "snapshot": value.snapshot, "note": value.note, "touched": list(value.touched)}


@shape.register(Vault)
def _vault(value: Vault) -> Shape:
    counts: Shape = {"sealed": value.sealed, "in_the_clear": value.in_the_clear}
    return {"passphrase": value.ready, **counts, "remarks": list(value.remarks)}


@shape.register(Revealed)
def _revealed(value: Revealed) -> Shape:
    who = value.identity
    told: Shape = {"identity": who.name, "contact": who.contact, "when": who.met, "address": who.locator}
    files: list[Shape] = [{"id": file.snapshot, "name": file.name, "size": file.size} for file in value.files]
    return {**told, "words": list(value.words), "files": files}


@shape.register(SourceView)
def _source_view(view: SourceView) -> Shape:
    return {**shape(view.source), "claims": list(view.claims)}


@shape.register(Attached)
def _attached(value: Attached) -> Shape:
    return {**shape(value.evidence), "remarks": list(value.remarks)}


@shape.register(Snapshot)
def _snapshot(value: Snapshot) -> Shape:
    # Which capture it is; the captured text itself stays in the database.
    return {
        "id": value.id,
        "sha256": value.sha256,
        "media_type": value.media_type,
        "size": value.size,
        "charset": value.charset,
        "at": moment(value.at),
        "final_url": value.final_url,
        "status": value.status,
        "title": value.title,
        "author": value.author,
        "publisher": value.publisher,
        "published": moment(value.published),
        "sealed": value.sealed,
    }


@shape.register(Article)
def _article(value: Article) -> Shape:
    return {
        "id": value.id,
        "title": value.title,
        "language": value.language,
        "revision": value.revision,
        "deadline": moment(value.deadline),
        "published": moment(value.published),
        "withdrawn": value.withdrawn,
        "authors": list(value.authors),
        "desk": value.desk,
    }


@shape.register(Progress)
def _progress(value: Progress) -> Shape:
    counts: Shape = {status.value: count for status, count in value.counts.items()}
    return {"counts": counts, "total": value.total, "done": value.done, "share": round(value.share, 4)}


@shape.register(BoardRow)
def _board_row(row: BoardRow) -> Shape:
    return {
        **shape(row.article),
        "progress": shape(row.progress),
        "queries": row.queries,
        "stale": row.stale,
        "blocking": row.blocking,
        "coverage": row.coverage,
        "people": list(row.people),
        "last_change": moment(row.last_change),
        "gaps": row.gaps,
        "cleared": optional(row.cleared),
        "unverified": optional(row.unverified),
        "stage": row.stage.value,
        "ran": optional(row.ran),
        "oldest_query": moment(row.oldest_query),
    }


@shape.register(ArticleAdded)
def _added(value: ArticleAdded) -> Shape:
    return {
        "article": value.article.id,
        "revision": value.article.revision,
        "claims": value.claims,
        "language": value.article.language,
        "title": value.article.title,
        "deadline": moment(value.article.deadline),
        "set_aside": shapes(value.set_aside),
        "coverage": shape(value.coverage),
        "discrepancies": shapes(value.discrepancies),
        "remarks": list(value.remarks),
    }


@shape.register(Revised)
def _revised(value: Revised) -> Shape:
    return {
        "article": value.article.id,
        "revision": value.article.revision,
        "unchanged": list(value.unchanged),
        "moved": list(value.moved),
        "stale": list(value.stale),
        "gone": list(value.gone),
        "added": list(value.added),
        "back": list(value.back),
        "retouched": list(value.retouched),
        "void": {"verdicts": value.verdicts, "sign_offs": value.sign_offs},
        "edits": {claim.id: shapes(edits(claim)) for claim in value.claims if claim.reopened},
        "kept": value.kept,
    }


@shape.register(Edited)
def _edited(value: Edited) -> Shape:
    pieces: Json = [{"kind": piece.kind, "text": piece.text} for piece in value.pieces]
    return {"why": value.why, "pieces": pieces, "said": list(value.said) if value.said else None}


@shape.register(EventView)
def _event(value: EventView) -> Shape:
    return {
        "number": value.number,
        "at": moment(value.at),
        "actor": value.actor,
        "verb": value.verb,
        "subject": value.subject,
        "article": value.article,
        "before": dict(value.before),
        "after": dict(value.after),
        "previous": value.previous,
        "hash": value.hash,
    }


@shape.register(ChainReport)
def _chain(value: ChainReport) -> Shape:
    trail: Shape = {"whole": value.whole, "entries": value.entries, "head": value.head, "broken": value.broken, "why": value.why}
    return {**trail, "unexplained": list(value.unexplained), "since": value.since, "cut": value.cut}


@shape.register(Backup)
def _backup(value: Backup) -> Shape:
    return {"path": value.path, "size": value.size, "chain": shape(value.chain)}


@shape.register(Restored)
def _restored(value: Restored) -> Shape:
    return {
        "database": value.database,
        "chain": shape(value.chain),
        "kept": value.kept,
        "replaced": value.replaced,
        "head": value.head,
    }


@shape.register(Condition)
def _condition(value: Condition) -> Shape:
    return {
        "sound": value.sound,
        "database": value.database,
        "engine": value.engine,
        "journal": value.journal,
        "schema": value.schema,
        "chain": shape(value.chain),
        "losses": list(value.losses),
        "mendable": list(value.mendable),
        "remark": value.remark,
    }
