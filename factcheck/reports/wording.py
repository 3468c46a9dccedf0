"""A report's own words, in English and Indonesian. The words of the vocabulary are ``claims.vocabulary``'s."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """The headings and phrases of a claim status report in one language."""

    code: str
    status_report: str
    revision: str
    language: str
    deadline: str
    published: str
    progress: str
    of_claims: str
    may_run: str
    may_run_when_cleared: str
    not_yet: str
    unsettled: str
    unsigned: str
    single_source: str
    other_obstacles: str
    blocking: str
    nothing_blocks: str
    claims: str
    no_claims: str
    article: str
    evidence: str
    no_evidence: str
    withdrawn: str
    sign_offs: str
    void: str
    void_verdict: str
    fix: str
    reason: str
    says: str
    relayed: str
    quotation: str
    place: str
    source_at: str
    origin: str
    confidential: str
    captured: str
    discrepancies: str
    no_discrepancies: str
    uncovered: str
    nothing_uncovered: str
    uncovered_numbers: str
    coverage: str
    words: str
    numbers: str
    names: str
    quotations: str
    superlatives: str
    set_aside: str
    nothing_set_aside: str
    record: str
    policy: str
    head: str
    head_note: str
    made: str
    text_hash: str
    assignee: str
    back: str
    history: str
    notes: str
    queries: str
    stet: str
    alone: str
    uncovered_names: str
    signatures: str
    legend: str
    missed: str
    last: str
    passage: str
    fixes: str
    no_fixes: str
    marked_copy: str
    by_hand: str
    claim: str
    where: str
    now: str
    should_be: str
    verdict: str
    overdue: str
    clearance: str
    cleared_by: str
    cleared_whole: str
    cleared_touched: str
    touched: str
    not_cleared: str
    to_be_seen: str
    ran: str
    under_clearance: str
    without_clearance: str
    before_verification: str
    verifies: str
    corrections: str
    replies: str
    adverse: str
    somebody: str
    nobody_asked: str
    asked: str
    printed: str
    let_pass: str
    expired: str
    changed_since: str
    checked_words: str
    alike: str
    acknowledged: str
    glance: str
    status: str
    sources: str
    signed: str
    to_top: str
    note: str
    question: str
    meanings: Mapping[str, str]


ENGLISH = Wording(
    code="en",
    status_report="Claim status report",
    revision="Revision",
    language="Language",
    deadline="Deadline",
    published="Publication",
    progress="Progress",
    of_claims="claims done, of",
    may_run="May run",
    may_run_when_cleared="May run when cleared",
    not_yet="Not yet",
    unsettled="not settled in the copy",
    unsigned="unsigned",
    single_source="single-source",
    other_obstacles="other",
    blocking="What blocks publication",
    nothing_blocks="Nothing blocks publication.",
    claims="Claims",
    no_claims="No claims.",
    article="The article, with its claims marked",
    evidence="Evidence",
    no_evidence="No evidence attached.",
    withdrawn="withdrawn",
    sign_offs="Sign-offs",
    void="void",
    void_verdict="Verdict before the words changed",
    fix="Fix",
    reason="Reason",
    says="Who says so",
    relayed="passed on by",
    quotation="quotation",
    place="paragraph {paragraph}, line {line}",
    source_at="at",
    origin="origin",
    confidential="confidential",
    captured="captured",
    discrepancies="What contradicts itself",
    no_discrepancies="Nothing was found that contradicts itself.",
    uncovered="What no claim covers",
    nothing_uncovered="Every word lies in a claim or was set aside.",
    uncovered_numbers="Numbers that no claim covers",
    coverage="Covered",
    words="words",
    numbers="numbers",
    names="names",
    quotations="quotations",
    superlatives="superlatives",
    set_aside="Set aside as no article text",
    nothing_set_aside="Nothing was set aside.",
    record="The record",
    policy="Policy",
    head="Head of the audit trail",
    head_note="Keep it: whoever recomputes the trail and arrives at this hash knows that nothing was changed or cut off.",
    made="Report made",
    text_hash="SHA-256 of the text",
    assignee="With",
    back="to the claim in the text",
    history="History",
    notes="Notes",
    queries="Open queries",
    stet="Kept by an editor (stet)",
    alone="Checked claims that rest on one source",
    uncovered_names="Names that no claim covers",
    signatures="Who stands behind it",
    legend="How claims are marked",
    missed="in no claim",
    last="last",
    passage="Passage",
    fixes="What to change",
    no_fixes="Nothing is to be changed.",
    marked_copy="The copy, with the changes marked",
    by_hand="by hand",
    claim="Claim",
    where="Where",
    now="Now",
    should_be="Should be",
    verdict="Verdict",
    overdue="overdue",
    clearance="Clearance",
    cleared_by="Revision {revision} was cleared by {by} ({role}) on {at}, policy {policy}",
    cleared_whole="nothing has changed since",
    cleared_touched="what follows was touched since",
    touched="Touched, or new, since it was cleared",
    not_cleared="Not cleared yet",
    to_be_seen="{count} stretches that no claim covers are to be seen",
    ran="Revision {revision} ran on {at}",
    under_clearance="under its clearance",
    without_clearance="not cleared",
    before_verification="before verification",
    verifies="{owner} verifies it until {due}",
    corrections="Corrections",
    replies="Right of reply",
    adverse="Speaks ill of",
    somebody="somebody",
    nobody_asked="nobody was asked for a reply",
    asked="{asked} asked by {way}, {at}, tries: {tries}",
    printed="in the article: {where}",
    let_pass="Let pass",
    expired="Checked claims whose source is no longer what was captured",
    changed_since="{outcome} since it was captured ({at})",
    checked_words="What was checked before the copy changed",
    alike="Claims that may be one",
    acknowledged="Uncovered words that were seen and let stand",
    glance="Claims at a glance",
    status="Status",
    sources="Sources",
    signed="Signed",
    to_top="to the top",
    note="Note",
    question="Question",
    meanings={
        "is_stale": "the words changed after they were checked",
        "is_query": "waiting for an answer",
        "is_open": "nobody has checked them yet",
        "is_checking": "somebody is at it",
        "needs_reply": "speaks ill of somebody who was not heard",
        "undecided": "may speak ill of somebody: say whether it does",
        "no_claims": "nothing in it was checked: it has no claims",
        "uncovered_numbers": "it has numbers that no claim covers",
    },
)

INDONESIAN = Wording(
    code="id",
    status_report="Laporan status klaim",
    revision="Revisi",
    language="Bahasa",
    deadline="Tenggat",
    published="Terbit",
    progress="Kemajuan",
    of_claims="klaim selesai, dari",
    may_run="Boleh terbit",
    may_run_when_cleared="Boleh terbit setelah diloloskan",
    not_yet="Belum",
    unsettled="belum tuntas di naskah",
    unsigned="belum ditandatangani",
    single_source="bersumber tunggal",
    other_obstacles="hal lain",
    blocking="Yang menghalangi penerbitan",
    nothing_blocks="Tidak ada yang menghalangi penerbitan.",
    claims="Klaim",
    no_claims="Tidak ada klaim.",
    article="Artikel, dengan klaimnya ditandai",
    evidence="Bukti",
    no_evidence="Belum ada bukti.",
    withdrawn="ditarik",
    sign_offs="Tanda tangan",
    void="batal",
    void_verdict="Putusan sebelum katanya berubah",
    fix="Perbaikan",
    reason="Alasan",
    says="Kata siapa",
    relayed="diteruskan oleh",
    quotation="kutipan",
    place="paragraf {paragraph}, baris {line}",
    source_at="di",
    origin="asal",
    confidential="rahasia",
    captured="disimpan",
    discrepancies="Yang bertentangan dengan dirinya",
    no_discrepancies="Tidak ditemukan yang bertentangan.",
    uncovered="Yang tidak tercakup klaim",
    nothing_uncovered="Setiap kata tercakup klaim atau dikesampingkan.",
    uncovered_numbers="Angka yang tidak tercakup klaim",
    coverage="Tercakup",
    words="kata",
    numbers="angka",
    names="nama",
    quotations="kutipan",
    superlatives="superlatif",
    set_aside="Dikesampingkan karena bukan isi artikel",
    nothing_set_aside="Tidak ada yang dikesampingkan.",
    record="Catatan",
    policy="Kebijakan",
    head="Ujung jejak audit",
    head_note="Simpanlah: siapa yang menghitung ulang jejak dan sampai di sini tahu bahwa tidak ada yang diubah atau dipotong.",
    made="Laporan dibuat",
    text_hash="SHA-256 teks",
    assignee="Dipegang",
    back="ke klaim di dalam teks",
    history="Riwayat",
    notes="Catatan di pinggir",
    queries="Pertanyaan yang belum dijawab",
    stet="Dipertahankan penyunting (stet)",
    alone="Klaim selesai yang bersumber tunggal",
    uncovered_names="Nama yang tidak tercakup klaim",
    signatures="Siapa yang menandatangani",
    legend="Cara klaim ditandai",
    missed="tanpa klaim",
    last="terakhir",
    passage="Petikan sumber",
    fixes="Yang perlu diubah",
    no_fixes="Tidak ada yang perlu diubah.",
    marked_copy="Naskah, dengan perubahan ditandai",
    by_hand="ubah sendiri",
    claim="Klaim",
    where="Di mana",
    now="Sekarang",
    should_be="Seharusnya",
    verdict="Putusan",
    overdue="lewat tenggat",
    clearance="Izin terbit",
    cleared_by="Revisi {revision} diloloskan {by} ({role}) pada {at}, kebijakan {policy}",
    cleared_whole="tidak ada yang berubah sejak itu",
    cleared_touched="yang berikut tersentuh sejak itu",
    touched="Tersentuh, atau baru, sejak diloloskan",
    not_cleared="Belum diloloskan",
    to_be_seen="{count} bagian tanpa klaim perlu dilihat",
    ran="Revisi {revision} terbit pada {at}",
    under_clearance="dengan izin terbit",
    without_clearance="tanpa izin terbit",
    before_verification="sebelum verifikasi",
    verifies="{owner} memverifikasi sampai {due}",
    corrections="Ralat dan koreksi",
    replies="Hak jawab",
    adverse="Merugikan",
    somebody="seseorang",
    nobody_asked="belum ada yang dimintai tanggapan",
    asked="{asked} ditanya lewat {way}, {at}, percobaan: {tries}",
    printed="di artikel: {where}",
    let_pass="Dikesampingkan dengan alasan",
    expired="Klaim selesai yang sumbernya tidak lagi seperti saat disimpan",
    changed_since="{outcome} sejak disimpan ({at})",
    checked_words="Yang diperiksa sebelum naskah berubah",
    alike="Klaim yang mungkin sama",
    acknowledged="Kata tanpa klaim yang sudah dilihat dan dibiarkan",
    glance="Sekilas klaim",
    status="Status",
    sources="Sumber",
    signed="Ditandatangani",
    to_top="ke atas",
    note="Catatan",
    question="Pertanyaan",
    meanings={
        "is_stale": "katanya berubah sesudah diperiksa",
        "is_query": "menunggu jawaban",
        "is_open": "belum diperiksa siapa pun",
        "is_checking": "sedang dikerjakan",
        "needs_reply": "merugikan orang yang belum didengar",
        "undecided": "mungkin merugikan seseorang: putuskan",
        "no_claims": "belum ada yang diperiksa: artikel ini tanpa klaim",
        "uncovered_numbers": "ada angka yang tidak tercakup klaim",
    },
)

LANGUAGES = {"en": ENGLISH, "id": INDONESIAN}


def wording(language: str) -> Wording:
    """The words for ``language``; English for one that has none."""
    return LANGUAGES.get(language, ENGLISH)
