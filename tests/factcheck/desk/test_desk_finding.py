from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.vocabulary import SourceKind
from factcheck.desk import articles, claims, finding, history, sources
from factcheck.desk.session import Desk
from tests.newsroom import CHEAP, COPY, FAMILIES, PASSPHRASE, RAIN, add_copy, claim_on, revise, span_of


def found(desk: Desk, words: str, kind: str = "") -> list[str]:
    return [f"{one.kind} {one.id}" for one in finding.find(desk, words) if kind in one.kind]


def test_articles_claims_and_sources_are_found_by_words_in_any_form(either_desk: Desk) -> None:
    articles.add(either_desk, COPY, name="copy.txt", title="Floods in Kalimas")
    articles.add(either_desk, "Banjir merendam 40 rumah.", name="b.txt", title="Banjir", language="id")
    sources.attach(either_desk, "1.1", name="Shelter list", kind=SourceKind.DOCUMENT, text="Sixty-two families were counted.")
    assert found(either_desk, "flooded") == ["article 1"]
    assert found(either_desk, "villages rain") == ["article 1", f"claim {claim_on(either_desk, RAIN)}"]
    assert found(either_desk, "famil", "source") == ["source 1"]
    assert found(either_desk, "membanjiri") == ["article 2", "claim 2.1"]
    assert found(either_desk, "shelter list") == ["source 1"]
    assert found(either_desk, "villages unicorns") == []
    assert found(either_desk, "62") == ["article 1", f"claim {claim_on(either_desk, FAMILIES)}"]


def test_a_number_names_an_article_or_a_claim(either_desk: Desk) -> None:
    add_copy(either_desk)
    (first, *_) = finding.find(either_desk, " #1.2 ")
    assert (first.kind, first.id, first.article) == ("claim", "1.2", 1)
    assert found(either_desk, "1")[0] == "article 1"
    assert found(either_desk, "1.99") == found(either_desk, "77") == []


def test_words_that_changed_are_found_as_they_are_now(either_desk: Desk) -> None:
    add_copy(either_desk)
    revise(either_desk, COPY.replace("villages", "hamlets"))
    assert found(either_desk, "villages") == []
    assert found(either_desk, "hamlets") == ["article 1", f"claim {claim_on(either_desk, 'hamlets')}"]
    made = claims.create(either_desk, 1, [span_of(either_desk, "14 hamlets")]).claim.id
    assert f"claim {made}" in found(either_desk, "hamlets")
    history.undo(either_desk, 1)
    assert f"claim {made}" not in found(either_desk, "hamlets")


def test_who_a_confidential_source_is_and_what_it_said_cant_be_found(either_desk: Desk) -> None:
    add_copy(either_desk)
    sources.seal_with(either_desk, PASSPHRASE, cost=CHEAP)
    sources.attach(
        either_desk,
        "1.1",
        name="Wulan Hartati",
        kind=SourceKind.PHONE,
        text="The ledger was burned.",
        locator="wulan@example.org",
        confidential=True,
        pseudonym="an official",
    )
    for words in ("wulan", "hartati", "ledger", "example"):
        assert found(either_desk, words) == []
    assert found(either_desk, "official", "source") == ["source 1"]


@pytest.mark.parametrize("words", ["rain*", "-rain", "^rain", "rain:*", '"rain"', "{rain}"])
def test_what_a_query_language_would_understand_is_only_words(either_desk: Desk, words: str) -> None:
    add_copy(either_desk)
    assert found(either_desk, words, "claim") == [f"claim {claim_on(either_desk, RAIN)}"]
    assert found(either_desk, f"NOT {words}") == found(either_desk, "NEAR(") == found(either_desk, "'); --") == []


@given(st.text(max_size=40))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_may_be_searched_for(desk: Desk, words: str) -> None:
    if not articles.board(desk):
        add_copy(desk)
    finding.find(desk, words)
