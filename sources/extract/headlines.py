"""What stands over an article on its page: the headline, the line under it, the captions of pictures."""

from __future__ import annotations

import re
from typing import Any

_HEADINGS = ".//h1 | .//h2 | .//*[contains(@class, 'title') or contains(@class, 'judul') or contains(@class, 'headline')]"
_LONGEST_HEADLINE = 300
_LEAD = re.compile(
    r"sub-?(?:head|title|judul|deck)|standfirst|\b(?:dek|deck|lead|lede|intro|summary|ringkasan|teras)\b", re.IGNORECASE
)
_NOT_IN = ("nav", "aside", "footer")
_CAPTIONS = ".//figcaption | .//*[contains(concat(' ', @class, ' '), ' wp-caption-text ')]"
_FEWEST_WORDS = 4


def headline(tree: Any, title: str | None) -> Any:
    """The element that is the headline on the page; ``None`` where none can be told.

    A heading that the page's title begins with, or else has in it, is the headline: the only ``h1`` may be the site's name.
    """
    titles = [words.casefold() for words in (*(words_of(found) for found in tree.iterfind(".//title")), title or "") if words]
    found: list[tuple[int, int, Any]] = []
    for heading in tree.xpath(_HEADINGS):
        words = words_of(heading).casefold()
        places = [whole.find(words) for whole in titles if 0 < len(words) <= _LONGEST_HEADLINE and words in whole]
        if places and not _is_within(heading, _NOT_IN):
            found.append((min(places), -len(words), heading))
    only = tree.findall(".//h1")
    best = min(found, key=lambda one: one[:2])[2] if found else only[0] if len(only) == 1 else None
    return best if best is not None and words_of(best) else None


def over_article(tree: Any, heading: Any) -> list[str]:
    """The headline, the line under it, and the captions of the pictures in the same article."""
    article = next(heading.iterancestors("article", "main"), None)
    own = [words for words, picture in captions(tree) if next(picture.iterancestors("article", "main"), None) is article]
    return [words for words in (words_of(heading), _lead(heading), *(own if article is not None else [])) if words]


def captions(tree: Any) -> list[tuple[str, Any]]:
    """The captions of the pictures on a page, each with the outermost element that belongs to the picture."""
    found = []
    for caption in tree.xpath(_CAPTIONS):
        picture = caption
        for around in caption.iterancestors():
            if around.tag == "figure" or "caption" in (around.get("class") or ""):
                picture = around
        words = words_of(caption)
        if len(words.split()) >= _FEWEST_WORDS and picture.getparent() is not None and not _is_within(caption, _NOT_IN):
            found.append((words, picture))
    return found


def _lead(heading: Any) -> str:
    """The line under a headline, where its name in the page says that it is one."""
    below = heading.getnext()
    if below is None or not isinstance(below.tag, str) or not _LEAD.search(below.get("class") or ""):
        return ""
    words = words_of(below)
    return words if len(words) <= _LONGEST_HEADLINE else ""


def _is_within(element: Any, tags: tuple[str, ...]) -> bool:
    return next(element.iterancestors(*tags), None) is not None


def words_of(element: Any) -> str:
    """The words of an element on one line."""
    return " ".join(element.text_content().split())
