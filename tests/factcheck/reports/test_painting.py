from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Article, Claim, Coverage, SetAside
from claims.text import Span, anchor
from claims.vocabulary import Status
from factcheck.desk.views import ArticlePage, ClaimView, Progress
from factcheck.reports.painting import URGENCY, painted


def _page(text: str, claims: list[Claim], set_aside: tuple[SetAside, ...] = ()) -> ArticlePage:
    return ArticlePage(
        article=Article(1, "", "en", 1),
        text=text,
        claims=tuple(ClaimView(claim) for claim in claims),
        set_aside=set_aside,
        discrepancies=(),
        coverage=Coverage(0, 0, 0, 0, 0),
        progress=Progress({}, 0, 0),
        blocking=(),
        policy="desk",
        head="",
    )


def _claim(text: str, number: int, spans: list[Span], status: Status = Status.OPEN) -> Claim:
    anchors = tuple(anchor(text, span) for span in spans)
    return Claim(1, number, "", anchors, anchors[0], "", status=status)


def test_every_status_has_its_urgency() -> None:
    assert set(URGENCY) == set(Status)


def test_a_claim_in_two_pieces_opens_once() -> None:
    text = "shops looted and burned"
    [line] = painted(_page(text, [_claim(text, 1, [Span(0, 5), Span(17, 23)])]))
    assert [(piece.text, bool(piece.claims), bool(piece.opens)) for piece in line] == [
        ("shops", True, True),
        (" looted and ", False, False),
        ("burned", True, False),
    ]


def test_where_claims_overlap_the_one_that_wants_a_person_most_gives_the_colour() -> None:
    text = "abcdef"
    done, stale = _claim(text, 1, [Span(0, 4)], Status.CHECKED), _claim(text, 2, [Span(2, 6)], Status.STALE)
    [line] = painted(_page(text, [done, stale]))
    assert [(piece.text, piece.status) for piece in line] == [("ab", Status.CHECKED), ("cd", Status.STALE), ("ef", Status.STALE)]


def test_words_that_were_cut_are_painted_nowhere() -> None:
    text = "abc"
    gone = replace(_claim(text, 1, [Span(0, 3)]), status=Status.GONE)
    assert painted(_page(text, [gone]))[0][0].claims == ()


def test_what_was_set_aside_keeps_its_reason() -> None:
    text = "read also: this"
    [[piece]] = painted(_page(text, [], (SetAside(Span(0, 15), "a call to read"),)))
    assert piece.set_aside == "a call to read"


@settings(max_examples=150)
@given(st.text(alphabet="ab \n", min_size=1, max_size=40), st.data())
def test_the_pieces_of_a_line_are_the_line_and_every_claim_lies_where_it_says(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=5))
    claims = [_claim(text, number, [Span(*pair)]) for number, pair in enumerate(drawn, start=1) if pair[0] < pair[1]]
    lines = painted(_page(text, claims))
    assert ["".join(piece.text for piece in line) for line in lines] == [line for line in text.split("\n") if line.strip()]
    for claim in claims:
        words = claim.anchors[0].exact
        seen = "".join(p.text for line in lines for p in line if any(v.claim is claim for v in p.claims))
        assert seen == "".join(part for part, whole in _parts(text, claim.anchors[0].span) if whole.strip()), words


def _parts(text: str, span: Span) -> list[tuple[str, str]]:
    """The stretch of ``span`` on every line, each with the whole line."""
    found, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        found.append((text[max(start, span.start) : max(start, min(end, span.end))], line))
        start = end + 1
    return found
