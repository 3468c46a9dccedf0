"""In which charset bytes are written: what they say themselves, what their sender says, UTF-8, else a guess that is told."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Sequence

from claims.phrase import phrase
from sources.errors import ExtractionRefused

SURE = 0.09
"""From which confidence a guessed charset is taken. The detector's scale is its own: on Indonesian and English text right
guesses come with 0.14 and more, and what it gives for noise or a handful of letters with less than 0.08.
"""

_BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KNOWN = re.compile(
    r"utf-8|iso8859-\d+|cp(?:125\d|437|850|866|874|932|949)|koi8-[ru]|mac-(?:roman|cyrillic)"
    r"|gb(?:2312|k|18030)|big5(?:hkscs)?|euc_(?:jp|kr)|shift_jis|iso2022_(?:jp|kr)|hz|tis-620"
)
"""The charsets that text is written in and that somebody may be believed to name. Python's codecs know others, which are no
charsets or take long over hostile bytes; UTF-16 is told by its byte order mark, and never by a page that can be read without.
"""

_SHIFTING = ("iso2022", "hz")
"""Charsets whose bytes are ASCII all of them: nothing but their name tells them from it."""

_AS_BROWSERS_DO = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}
"""Names that stand for more than they say (the WHATWG's Encoding Standard, §4.2)."""

_SAMPLE = 200_000
_ODD = 0.02


def decoded(data: bytes, name: str, *declared: str | None, otherwise: str | None = None) -> tuple[str, str, tuple[str, ...]]:
    """The text, the charset it was read in, and remarks on that.

    ``declared`` are the charsets that somebody says it is in, the most credible first; ``otherwise`` is taken where it can't
    be told. Raises ``ExtractionRefused`` where there is none to take.
    """
    try:
        return _decoded(data, name, declared)
    except ExtractionRefused:
        if not otherwise:
            raise
        return data.decode(otherwise, "replace"), otherwise, (_doubtful(name, otherwise),)


def _doubtful(name: str, charset: str) -> str:
    return phrase(
        "{name} is no UTF-8; it was read as {charset}: look whether accents and quotation marks are right.",
        name=name,
        charset=charset,
    )


def _decoded(data: bytes, name: str, declared: Sequence[str | None]) -> tuple[str, str, tuple[str, ...]]:
    for mark, charset in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            shown = charset.removesuffix("-sig").upper()
            remarks = (
                ()
                if charset == "utf-8-sig"
                else (phrase("{name} was read as {shown}, as its byte order mark says.", name=name, shown=shown),)
            )
            return _strictly(data, charset, name), shown.lower(), remarks
    said = _first_known(declared)
    if said and said.startswith(_SHIFTING):
        return _as_declared(data, said, name)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _as_declared(data, said, name) if said else _guessed(data, name)


def _first_known(declared: Sequence[str | None]) -> str | None:
    """The first of the names that is a charset text is written in, as Python calls it."""
    for name in declared:
        try:
            found = codecs.lookup(name.strip()).name if name else ""
        except (LookupError, ValueError):
            continue
        found = _AS_BROWSERS_DO.get(found, found)
        if _KNOWN.fullmatch(found):
            return found
    return None


def _as_declared(data: bytes, charset: str, name: str) -> tuple[str, str, tuple[str, ...]]:
    """The text in the charset that its sender names; bytes that don't fit become U+FFFD, where they are few."""
    text = data.decode(charset, "replace")
    lost = text.count("\ufffd")
    if lost > _ODD * len(text):
        return _guessed(data, name)
    remark = phrase(
        "{name} says that it is {charset}, but isn't everywhere: {lost} of its characters can't be read.",
        name=name,
        charset=charset.upper(),
        lost=lost,
    )
    return text, charset, (remark,) if lost else ()


def _strictly(data: bytes, charset: str, name: str) -> str:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as error:
        where = phrase("byte {number}", number=error.start)
        message = phrase(
            "{name} says that it is {charset}, but isn't at {where}: save it as UTF-8.",
            name=name,
            charset=charset.removesuffix("-sig").upper(),
            where=where,
        )
        raise ExtractionRefused(message) from error


def _guessed(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    import chardet

    # What people write and send today: with the DOS code pages in play, curly quotation marks pass for Hebrew letters.
    eras = chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO
    guess = chardet.detect(data[:_SAMPLE], encoding_era=eras)
    charset, confidence = guess["encoding"], guess["confidence"] or 0.0
    unsure = ExtractionRefused(phrase("{name} is no UTF-8, and its charset can't be told for sure: save it as UTF-8.", name=name))
    if not charset or confidence < SURE:
        raise unsure
    try:
        text = data.decode(charset)
    except (UnicodeDecodeError, LookupError) as error:
        raise unsure from error
    if _odd(text[:_SAMPLE]) > _ODD * min(len(text), _SAMPLE):
        raise ExtractionRefused(phrase("{name} is no text: too many of its characters are control codes.", name=name))
    return text, charset.lower(), (_doubtful(name, charset),)


def _odd(text: str) -> int:
    return sum(unicodedata.category(sign) in ("Cc", "Cn", "Co") and sign not in "\t\n\r\f" for sign in text)
