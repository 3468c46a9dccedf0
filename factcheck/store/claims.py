"""Claims with their anchors and sign-offs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import func, update
from sqlmodel import col, select

from claims.model import Claim, Override, SignOff
from claims.phrase import phrase
from claims.text import Anchor, Span
from claims.vocabulary import Status
from factcheck.errors import NotFound
from factcheck.store import bulk, converters, lookup
from factcheck.store.records import AnchorRecord, ClaimRecord, Fields, SignOffRecord
from factcheck.store.rule_records import OverrideRecord
from factcheck.store.transactions import Reading, Writing

_LIES_THERE = (
    (col(ClaimRecord.id) == col(AnchorRecord.claim_id))
    & (col(ClaimRecord.revision) == col(AnchorRecord.revision))
    & (col(AnchorRecord.position) >= col(ClaimRecord.words_from))
)


_FROM_THE_START: Mapping[int, int] = {}


def add(tx: Writing, claims: Sequence[Claim], revision: int) -> None:
    """Keep new claims, whose words lie in ``revision``."""
    if not claims:
        return
    first = (tx.session.exec(select(func.max(ClaimRecord.id))).one() or 0) + 1
    keyed = dict(enumerate(claims, start=first))
    rows = [converters.claim_fields(claim, revision) | {"id": key, "dropped": False} for key, claim in keyed.items()]
    bulk.insert_rows(tx, ClaimRecord, rows)
    _add_anchors(tx, keyed, revision)
    lookup.put(tx.session, {f"claim:{claim.id}": lookup.told_of_claim(claim) for claim in claims})


def next_number(tx: Reading, article: int) -> int:
    """The number of an article's next claim; numbers are never used again."""
    query = select(func.max(ClaimRecord.number)).where(ClaimRecord.article_id == article)
    return (tx.session.exec(query).one() or 0) + 1


def of_article(tx: Reading, article: int) -> list[Claim]:
    """An article's claims by number, cut ones too, without those that were taken back."""
    query = (
        bulk.query_of(ClaimRecord)
        .where(col(ClaimRecord.article_id) == article, col(ClaimRecord.dropped).is_(False))
        .order_by(col(ClaimRecord.number))
    )
    records = bulk.rows(tx, ClaimRecord, query)
    anchors = _anchors(tx, article)
    sign_offs, overrides = _sign_offs(tx, article), _overrides(tx, article)
    return [converters.claim(row, anchors[row.id], sign_offs[row.id], overrides[row.id]) for row in records]


def ground(tx: Reading, article: int) -> list[Span]:
    """The places of an article's latest text on which a claim lies."""
    query = (
        select(AnchorRecord.start, AnchorRecord.end)
        .join(ClaimRecord, _LIES_THERE)
        .where(ClaimRecord.article_id == article, AnchorRecord.part == "words")
        .where(col(ClaimRecord.dropped).is_(False), ClaimRecord.status != Status.GONE.value)
    )
    return [Span(start, end) for start, end in tx.session.exec(query)]


def one(tx: Reading, article: int, number: int) -> Claim:
    """A claim. Raises ``NotFound`` where there is none, or where it was taken back."""
    row = _record(tx, article, number)
    if row.dropped:
        raise NotFound(_away(row))
    anchors = select(AnchorRecord).where(
        AnchorRecord.claim_id == row.id, AnchorRecord.revision == row.revision, AnchorRecord.position >= row.words_from
    )
    sign_offs = select(SignOffRecord).where(SignOffRecord.claim_id == row.id).order_by(col(SignOffRecord.id))
    overrides = select(OverrideRecord).where(OverrideRecord.claim_id == row.id).order_by(col(OverrideRecord.id))
    hanging = (tx.session.exec(anchors).all(), tx.session.exec(sign_offs).all(), tx.session.exec(overrides).all())
    return converters.claim(row, *hanging)


def _away(row: ClaimRecord) -> str:
    article, name = row.article_id, f"{row.article_id}.{row.number}"
    if row.joined_into is not None:
        return phrase(
            "Claim {name} was merged into {article}.{joined_into}; the log of article {article} says by whom.",
            name=name,
            article=article,
            joined_into=row.joined_into,
        )
    return phrase("Claim {name} was taken back; the log of article {article} says by whom.", name=name, article=article)


def _record(tx: Reading, article: int, number: int) -> ClaimRecord:
    query = select(ClaimRecord).where(ClaimRecord.article_id == article, ClaimRecord.number == number)
    row = tx.session.exec(query).first()
    if row is None:
        raise NotFound(phrase("There is no claim {article}.{number}.", article=article, number=number))
    return row


def row_id(tx: Reading, claim: Claim) -> int:
    """The key under which evidence hangs on a claim."""
    key = _record(tx, claim.article, claim.number).id
    assert key is not None
    return key


def save(tx: Writing, old: Claim, new: Claim, revision: int | None = None) -> Claim:
    """Keep what ``new`` says in place of ``old``, one version on; with ``revision``, its words now lie there.

    Where its words are others in the same revision, the old ones stay, before those that count. Sign-offs and overrides are
    only ever added at the end, or made void (or valid again) in place.
    """
    row = _record(tx, old.article, old.number)
    saved = replace(new, version=old.version + 1)
    fields = converters.claim_fields(saved, row.revision if revision is None else revision)
    row.sqlmodel_update(fields)
    tx.session.flush()
    assert row.id is not None
    if revision is not None:
        _add_anchors(tx, {row.id: saved}, revision, {row.id: row.words_from})
    elif new.places != old.places:
        row.words_from = _beyond(tx, row.id, row.revision)
        tx.session.flush()
        _add_anchors(tx, {row.id: saved}, row.revision, {row.id: row.words_from})
    _save_sign_offs(tx, row.id, saved.sign_offs)
    _save_overrides(tx, row.id, saved.overrides)
    return saved


def _beyond(tx: Reading, claim: int, revision: int) -> int:
    """The first position after all anchors that a claim ever had in a revision."""
    query = select(func.max(AnchorRecord.position)).where(AnchorRecord.claim_id == claim, AnchorRecord.revision == revision)
    return int(tx.session.exec(query).one() or 0) + 1


def carry(tx: Writing, claims: Iterable[Claim], revision: int) -> None:
    """Keep where the words of unchanged claims lie in ``revision``. Nothing else about them changes, nor does their version."""
    numbers = {claim.number: claim for claim in claims}
    if not numbers:
        return
    article = next(iter(numbers.values())).article
    query = select(ClaimRecord.id, ClaimRecord.number, ClaimRecord.words_from).where(ClaimRecord.article_id == article)
    rows = [
        (key, numbers[number], first) for key, number, first in tx.session.exec(query) if number in numbers and key is not None
    ]
    keys = {key: claim for key, claim, _ in rows}
    _add_anchors(tx, keys, revision, {key: first for key, _, first in rows})
    for key, claim in keys.items():
        fields = converters.claim_fields(claim, revision)
        places = {name: fields[name] for name in ("revision", "attribution", "quantities", "dates", "elsewhere")}
        tx.session.execute(update(ClaimRecord).where(col(ClaimRecord.id) == key).values(**places))


def lay(tx: Writing, article: int, revisions: Sequence[int]) -> list[Claim]:
    """Let an article's claims lie again where they lay in the first of ``revisions`` in which they stood; gives those that
    lie elsewhere now. What was read off their words is still that of the other revision (see ``keep_readings``).
    """
    claims = select(ClaimRecord).where(ClaimRecord.article_id == article, col(ClaimRecord.dropped).is_(False))
    stood = _words_by_revision(tx, article)
    moved: set[int] = set()
    for record in tx.session.exec(claims):
        home = next((revision for revision in revisions if (record.id, revision) in stood), record.revision)
        if home != record.revision:
            # A text's first words are those with which a claim came to it: the later of the two tells from where on they count.
            first = stood[record.id, max(home, record.revision)][0][0]
            places = [place for position, place in stood[record.id, home] if position >= first]
            record.revision, record.words_from, record.elsewhere = home, first, [None] * max(places) or None
            moved.add(record.number)
    tx.session.flush()
    return [claim for claim in of_article(tx, article) if claim.number in moved]


def _words_by_revision(tx: Reading, article: int) -> dict[tuple[int | None, int], list[tuple[int, int]]]:
    """Position and place of all words that each claim ever had in each revision, in their order."""
    query = (
        select(AnchorRecord.claim_id, AnchorRecord.revision, AnchorRecord.position, AnchorRecord.place)
        .join(ClaimRecord, col(AnchorRecord.claim_id) == col(ClaimRecord.id))
        .where(ClaimRecord.article_id == article, AnchorRecord.part == "words")
        .order_by(col(AnchorRecord.position))
    )
    found: dict[tuple[int | None, int], list[tuple[int, int]]] = defaultdict(list)
    for claim, revision, position, place in tx.session.exec(query):
        found[claim, revision].append((position, place))
    return found


def keep_readings(tx: Writing, claims: Iterable[Claim]) -> None:
    """Keep what is read off the words of claims where they lie now; nothing else about them, nor their version."""
    for claim in claims:
        record = _record(tx, claim.article, claim.number)
        fields = converters.claim_fields(claim, record.revision)
        names = ("fingerprint", "attribution", "quantities", "dates", "elsewhere", "is_quotation", "worth")
        record.sqlmodel_update({name: fields[name] for name in names})
    tx.session.flush()


def drop(tx: Writing, article: int, number: int, *, dropped: bool, into: int | None = None) -> None:
    """Take a claim back that was made by hand or merged ``into`` another, or put it back; its number stays its own."""
    row = _record(tx, article, number)
    row.dropped, row.joined_into = dropped, into
    row.version += 1
    tx.session.flush()


def dropped(tx: Reading, article: int, number: int) -> bool:
    """Whether a claim was taken back."""
    return _record(tx, article, number).dropped


def _add_anchors(tx: Writing, claims: dict[int, Claim], revision: int, first: Mapping[int, int] = _FROM_THE_START) -> None:
    """Keep where the words of claims lie in a revision, each from its ``first`` position on."""
    rows: list[Fields] = []
    for key, claim in claims.items():
        where: Fields = {"claim_id": key, "revision": revision}
        start = first.get(key, 0)
        words = [(place, anchor) for place, one in enumerate(claim.places) for anchor in one.anchors]
        for position, (place, anchor) in enumerate(words, start):
            rows.append(_anchor_fields(anchor) | where | {"part": "words", "place": place, "position": position})
        for place, one in enumerate(claim.places):
            rows.append(_anchor_fields(one.sentence) | where | {"part": "sentence", "place": place, "position": start + place})
    bulk.insert_rows(tx, AnchorRecord, rows)


def _anchor_fields(anchor: Anchor) -> Fields:
    return {
        "start": anchor.span.start,
        "end": anchor.span.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def _anchors(tx: Reading, article: int) -> dict[int | None, list[AnchorRecord]]:
    """The anchors of an article's claims, each in the revision on which the claim lies."""
    query = bulk.query_of(AnchorRecord).join(ClaimRecord, _LIES_THERE).where(col(ClaimRecord.article_id) == article)
    found: dict[int | None, list[AnchorRecord]] = defaultdict(list)
    for row in bulk.rows(tx, AnchorRecord, query):
        found[row.claim_id].append(row)
    return found


def _sign_offs(tx: Reading, article: int) -> dict[int | None, list[SignOffRecord]]:
    query = bulk.query_of(SignOffRecord).join(ClaimRecord, col(ClaimRecord.id) == SignOffRecord.claim_id)
    query = query.where(col(ClaimRecord.article_id) == article).order_by(col(SignOffRecord.id))
    found: dict[int | None, list[SignOffRecord]] = defaultdict(list)
    for row in bulk.rows(tx, SignOffRecord, query):
        found[row.claim_id].append(row)
    return found


def _overrides(tx: Reading, article: int) -> dict[int | None, list[OverrideRecord]]:
    query = bulk.query_of(OverrideRecord).join(ClaimRecord, col(ClaimRecord.id) == OverrideRecord.claim_id)
    query = query.where(col(ClaimRecord.article_id) == article).order_by(col(OverrideRecord.id))
    found: dict[int | None, list[OverrideRecord]] = defaultdict(list)
    for row in bulk.rows(tx, OverrideRecord, query):
        found[row.claim_id].append(row)
    return found


def _save_overrides(tx: Writing, claim: int, overrides: Sequence[Override]) -> None:
    query = select(OverrideRecord).where(OverrideRecord.claim_id == claim).order_by(col(OverrideRecord.id))
    rows = tx.session.exec(query).all()
    for row, kept in zip(rows, overrides, strict=False):
        row.void = kept.void
    for one in overrides[len(rows) :]:
        tx.session.add(OverrideRecord(claim_id=claim, code=one.code, reason=one.reason, by=one.by, at=one.at, void=one.void))
    tx.session.flush()


def _save_sign_offs(tx: Writing, claim: int, sign_offs: Sequence[SignOff]) -> None:
    query = select(SignOffRecord).where(SignOffRecord.claim_id == claim).order_by(col(SignOffRecord.id))
    rows = tx.session.exec(query).all()
    for row, kept in zip(rows, sign_offs, strict=False):
        row.void = kept.void
    for one in sign_offs[len(rows) :]:
        added = SignOffRecord(
            claim_id=claim, role=one.role.value, by=one.by, at=one.at, fingerprint=one.fingerprint, void=one.void
        )
        tx.session.add(added)
    tx.session.flush()
