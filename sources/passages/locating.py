"""From a claim and a source's text to the passages that bear on it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from claims.language.model import Language
from claims.text import Span
from sources.model import Passage
from sources.passages import scoring, stretches
from sources.passages.reading import read_again
from sources.passages.recognition import Known, recognise
from sources.passages.scoring import Held, Scale
from sources.passages.sought import Kind, Query, seek
from sources.passages.stretches import Sentence
from sources.passages.verbatim import find_quoted
from sources.passages.words import small_letters
from sources.tongue import tongue

_MOST_READ_AGAIN = 250
"""How many sentences have their numbers and dates read."""

COMPLEMENT = 0.3
"""What a passage scores for saying all that the better ones leave unsaid."""

_POOL = 30

_VERBATIM = 2.0
"""What a passage scores beyond all others that has a quotation word for word."""


def locate(claim: str, text: str, limit: int = 5) -> list[Passage]:
    """The passages of ``text`` that bear on ``claim``, best first, at most ``limit`` of them.

    A passage is a sentence, or the sentences that a quotation of the claim runs over: whatever has a quotation word for word
    comes first. Scores are above 0 and may be compared within one claim and source: 1 is a sentence that says all that the
    claim says, more has its quotation verbatim. A source that shares nothing with the claim gives no passage.
    """
    written = tongue(text)
    spoken = tongue(claim, otherwise=written.code)
    small = small_letters(text)
    query = seek(claim, spoken, written)
    quoted = find_quoted(small, query.quoted)
    sentences, known, total = _sentences(text, small, query, written, quoted)
    holdings = [scoring.held(sentence, known, query) for sentence in sentences]
    holdings = _reread(text, sentences, holdings, query, written)
    weights = scoring.weights(holdings, query, total)
    scale = Scale(sentences, weights, query)
    scores = [scale.score(number, holdings) for number in range(len(sentences))]
    runs = _verbatim(sentences, quoted)
    inside = {place for run in runs for place in run}
    quoting = [_run(sentences, scores, run) for run in runs]
    others = _complementing(
        sentences, [0.0 if n in inside else score for n, score in enumerate(scores)], holdings, weights, limit
    )
    return [*sorted(quoting, key=lambda passage: (-passage.score, passage.span)), *others][:limit]


def _sentences(
    text: str, small: str, query: Query, written: Language, quoted: Sequence[Span]
) -> tuple[list[Sentence], Known, int]:
    """The sentences worth looking at, the words that stand for what is sought, and how many sentences the text has in all."""
    chunks = stretches.chunks(text, small)
    vocabulary = set[str]().union(*(chunk.words for chunk in chunks))
    known = recognise(vocabulary, query, written)
    taken = stretches.promising(chunks, {**known.akin, **known.same}, quoted)
    sentences = stretches.read(text, small, taken, written)
    share = sum(map(len, taken)) / max(1, len(text))
    return sentences, known, round(len(sentences) / share) if share else 0


def _reread(text: str, sentences: Sequence[Sentence], holdings: list[Held], query: Query, written: Language) -> list[Held]:
    """``holdings``, corrected for the sentences that seem to have a number or date of the claim and most else of it."""
    numbers = {number for number, thing in enumerate(query.things) if thing.kind in (Kind.NUMBER, Kind.MONTH)}
    doubtful = [place for place, each in enumerate(holdings) if not numbers.isdisjoint(each.times)]
    read = list(holdings)
    for place in sorted(doubtful, key=lambda place: -len(holdings[place].times))[:_MOST_READ_AGAIN]:
        read[place] = read_again(sentences[place].span.of(text), holdings[place], query, written)
    return read


def _verbatim(sentences: Sequence[Sentence], quoted: Sequence[Span]) -> list[range]:
    """The runs of sentences that the quoted words lie in, apart and in order."""
    starts = [sentence.span.start for sentence in sentences]
    runs: list[range] = []
    for span in quoted:
        first, last = max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end - 1)
        if runs and first < runs[-1].stop:
            runs[-1] = range(runs[-1].start, max(runs[-1].stop, last))
        else:
            runs.append(range(first, last))
    return runs


def _run(sentences: Sequence[Sentence], scores: Sequence[float], run: range) -> Passage:
    span = Span(sentences[run.start].span.start, sentences[run.stop - 1].span.end)
    return Passage(span, _VERBATIM + max(scores[run.start : run.stop]))


def _complementing(
    sentences: Sequence[Sentence], scores: Sequence[float], holdings: Sequence[Held], weights: Sequence[float], limit: int
) -> list[Passage]:
    """The sentences with the best scores, where what the ones before left unsaid counts more (Carbonell and Goldstein 1998)."""
    left = sorted((n for n, score in enumerate(scores) if score > 0), key=lambda n: -scores[n])[: _POOL + limit]
    whole, said, chosen = sum(weights), set[int](), list[Passage]()
    while left and len(chosen) < limit:
        value = {n: scores[n] + COMPLEMENT * sum(weights[t] for t in holdings[n].times if t not in said) / whole for n in left}
        best = max(left, key=lambda n: (value[n], -n))
        chosen.append(Passage(sentences[best].span, value[best]))
        said.update(holdings[best].times)
        left.remove(best)
    return chosen
