"""How well worth puts statements that can be checked before those that can't: average precision, beside two rivals.

    python tests/bench/worth.py FILE...        JSON lines with "text" and "label" (1: worth checking), optionally "lang"

Each text is split as an article would be, and is worth what its worthiest claim is. Rivals: whether the text has a digit; and,
where scikit-learn is installed, TF-IDF with logistic regression, trained on nine tenths of the file and tried on the tenth it
has not seen. Ours learns nothing from the file. Then what each feature gives: the average precision without it.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from claims import split
from claims.language import get
from claims.splitting import worth

FOLDS = 10


def average_precision(labels: Sequence[int], scores: Sequence[float], share: float | None = None) -> float:
    """The mean precision at each positive, best scores first, equal scores taken together.

    ``share``: as if so many of the texts were positive.
    """
    positive = sum(labels)
    weight = 1.0 if share is None else (1 - share) / share * positive / (len(labels) - positive)
    hits, misses, total = 0, 0.0, 0.0
    ranked = sorted(zip(scores, labels, strict=True), reverse=True)
    for _, equal in groupby(ranked, key=lambda row: row[0]):
        group = [label for _, label in equal]
        hits += sum(group)
        misses += weight * (len(group) - sum(group))
        total += sum(group) * hits / (hits + misses)
    return total / positive


def worthiest(text: str, language: str) -> float:
    return max((claim.worth for claim in split(text, language).claims), default=0.0)


def learned(texts: list[str], labels: list[int]) -> list[float] | None:
    """Scores of TF-IDF with logistic regression for texts it was not trained on; ``None`` without scikit-learn."""
    try:
        extraction = importlib.import_module("sklearn.feature_extraction.text")
        model = importlib.import_module("sklearn.linear_model")
    except ImportError:
        return None
    scores = [0.0] * len(texts)
    for fold in range(FOLDS):
        inside = [at for at in range(len(texts)) if at % FOLDS != fold]
        outside = [at for at in range(len(texts)) if at % FOLDS == fold]
        vectors = extraction.TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        seen = vectors.fit_transform([texts[at] for at in inside])
        regression = model.LogisticRegression(max_iter=1000).fit(seen, [labels[at] for at in inside])
        for at, score in zip(outside, regression.predict_proba(vectors.transform([texts[at] for at in outside])), strict=True):
            scores[at] = float(score[1])
    return scores


def without(texts: list[str], labels: list[int], language: str) -> list[tuple[str, float]]:
    """Average precision without each feature, the one that is missed most first."""
    judgement = get(language).judgement
    seen = [worth.read(text, judgement) for text in texts]
    weights = worth.WEIGHTS
    left = {
        name: average_precision(labels, [one.score - weights[name] * (name in one.features) for one in seen]) for name in weights
    }
    return [("nothing", average_precision(labels, [one.score for one in seen])), *sorted(left.items(), key=lambda item: item[1])]


def show(name: str, labels: list[int], scores: list[float]) -> None:
    given, half = average_precision(labels, scores), average_precision(labels, scores, 0.5)
    print(f"  {name:<32} {given:.3f} as given, {half:.3f} if half were worth checking")


def main(files: list[str]) -> None:
    for file in files:
        rows = [json.loads(line) for line in Path(file).read_text(encoding="utf-8").split("\n") if line.strip()]
        texts, labels = [row["text"] for row in rows], [int(row["label"]) for row in rows]
        language = rows[0].get("lang", "en")
        print(f"{Path(file).stem}: {len(rows):,} texts, {sum(labels) / len(labels):.0%} worth checking")
        show("ours", labels, [worthiest(text, language) for text in texts])
        rivals: dict[str, Callable[[], list[float] | None]] = {
            "has a digit": lambda texts=texts: [float(any(mark.isdigit() for mark in text)) for text in texts],
            "TF-IDF + logistic regression": lambda texts=texts, labels=labels: learned(texts, labels),
        }
        for name, rival in rivals.items():
            scores = rival()
            if scores is None:
                print(f"  {name:<32} needs scikit-learn")
            else:
                show(name, labels, scores)
        print("  whole texts without " + ", ".join(f"{name} {score:.3f}" for name, score in without(texts, labels, language)))


if __name__ == "__main__":
    main(sys.argv[1:])
