"""Web pages: the words of the article on them, by paragraph, and what the page says of itself."""

from __future__ import annotations

import re
from typing import Any

from claims.phrase import phrase
from sources.errors import ExtractionRefused
from sources.extract.blocks import BULLET, SILENT, Block, blocks_of, mark_blank_lines, numbered
from sources.extract.charset import decoded
from sources.extract.headlines import captions, headline, over_article
from sources.extract.kind import File, Kind
from sources.extract.said import credible_title, day, one_line
from sources.model import Extraction
from sources.places import laid_out

_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s{0,20}){0,3}"
    rb"<(?i:!doctype html|html|head|body)\b"
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w:.-]{1,40})", re.IGNORECASE)
_META_WITHIN = 4096
_AS_BROWSERS_DO = "windows-1252"
"""What a page is in that says nothing (HTML Standard, §13.2.3.2)."""

_PRUNED = [
    "//*[@role='navigation' or @role='search' or @role='complementary' or @role='contentinfo' or @role='dialog' or"
    " @role='alertdialog']",
    "//*[self::sup or self::span][contains(@class, 'reference') or contains(@class, 'footnote-ref')]",
]
_EMBEDDED = re.compile(r"\[[\w ]{1,20}:[^\]]{0,80}\]")
_LINKS = re.compile(r"(?:[\w/-]+ ){0,2}[\w/-]+(?: [|›·•] (?:[\w/-]+ ){0,2}[\w/-]+){2,}")
_FURNITURE = frozenset(
    {"call to scroll", "call to watch", "call to read", "call to share", "subscription box", "advertisement", "copyright notice"}
    | {"page furniture", "separator"}
)
_NEAR_HEAD = 5
_ROUND_ABOUT = frozenset({"nav", "footer", "aside", "form"})
_SHORT = 200
"""A page from which less was got, in code points, may be no article: then all its words are taken, but for its edges."""


def read(file: File) -> Extraction:
    """The main text of a page, by paragraph, without what stands around it on every page of a site.

    Raises ``ExtractionRefused`` for a page without words.
    """
    declared = _META_CHARSET.search(file.data[:_META_WITHIN])
    named = declared[1].decode("ascii") if declared else None
    text, charset, remarks = decoded(file.data, file.name, file.charset, named, otherwise=_AS_BROWSERS_DO)
    tree = parsed(text)
    if tree is None:
        raise ExtractionRefused(phrase("{file} is a page without any words.", file=file.name))
    about, blocks = _article(tree, file.name if "://" in file.name else None)
    text, places = laid_out(numbered(blocks))
    if not text:
        raise ExtractionRefused(
            phrase(
                "{file} is a page without any words: it may be filled by a script. Save it as PDF and bring that.", file=file.name
            )
        )
    return Extraction(
        text,
        KIND.media_types[0],
        charset,
        remarks,
        title=credible_title(about.title),
        author=one_line(about.author),
        publisher=one_line(about.sitename),
        published=day(about.date),
        places=places,
    )


def parsed(text: str) -> Any:
    """The tree of a page; ``None`` where there is none in it."""
    from lxml.etree import ParserError
    from lxml.html import document_fromstring
    from trafilatura import load_html

    text = text.replace("\x00", "\ufffd")
    tree = load_html(text)
    try:
        return document_fromstring(text) if tree is None and text.strip() else tree
    except (ParserError, ValueError):
        return None


def _article(tree: Any, address: str | None) -> tuple[Any, list[Block]]:
    """What the page says of itself, and the blocks of its article: with its headline, and with the captions of its pictures."""
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_metadata

    about = extract_metadata(tree, address, {"extensive_search": False, "original_date": True})
    heading = headline(tree, about.title)
    over = over_article(tree, heading) if heading is not None else []
    about.title = over[0] if over else about.title
    whole = blocks_of(tree, SILENT | _ROUND_ABOUT)
    _free_captions(tree)
    mark_blank_lines(tree)
    found: Any = bare_extraction(
        tree, url=address, favor_recall=True, include_comments=False, include_tables=True, prune_xpath=_PRUNED
    )
    blocks = _without_furniture(blocks_of(found.body) if found else [])
    if _length(blocks) < _SHORT:
        blocks = _without_furniture(whole) or blocks
    return about, _headed(blocks, over)


def _free_captions(tree: Any) -> None:
    """Make a paragraph of each picture's caption, so that it isn't thrown away with the picture."""
    from lxml.html import Element

    for words, picture in captions(tree):
        freed = Element("p")
        freed.text = words
        freed.tail, picture.tail = picture.tail, None
        picture.addnext(freed)


def _without_furniture(blocks: list[Block]) -> list[Block]:
    """The blocks but for those that are no words of the article: calls to read, watch, share or subscribe, adverts."""
    from claims.language import detect, get
    from claims.splitting.set_aside import find

    text = "\n\n".join(block.words for block in blocks)
    asides = {aside.span.of(text) for aside in find(text, get(detect(text))) if aside.reason in _FURNITURE}
    return [block for block in blocks if block.table is not None or not _is_furniture(block.words, asides)]


def _is_furniture(words: str, asides: set[str]) -> bool:
    """Whether a block is one of the ``asides``, a film that isn't here, or a row of links."""
    return not asides.isdisjoint({words, words.removeprefix(BULLET)}) or bool(
        _EMBEDDED.fullmatch(words) or _LINKS.fullmatch(words)
    )


def _headed(blocks: list[Block], over: list[str]) -> list[Block]:
    """The blocks with what stands over an article at their head, where it isn't among them already: first the headline."""
    beginning = " ".join(block.words for block in blocks[:_NEAR_HEAD]).casefold()
    everywhere = " ".join(block.words for block in blocks).casefold()
    missing = [Block(words) for words in over[1:] if words.casefold() not in everywhere]
    if not over:
        return blocks
    if over[0].casefold() not in beginning:
        return [Block(over[0]), *missing, *blocks]
    head = 1 + next((place for place, block in enumerate(blocks) if over[0].casefold() in block.words.casefold()), 0)
    return [*blocks[:head], *missing, *blocks[head:]]


def _length(blocks: list[Block]) -> int:
    return sum(len(block.words) for block in blocks)


KIND = Kind(
    called=phrase("a web page"),
    media_types=("text/html", "application/xhtml+xml"),
    endings=(".html", ".htm", ".xhtml"),
    recognises=lambda data: _BEGINNING.match(data) is not None,
    read=read,
    foreign=True,
)
