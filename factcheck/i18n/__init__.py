"""The language of the screen and of the command line: English, which the source is written in, or Indonesian.

    from factcheck.i18n import _, ngettext

    _("Everything is saved.")
    _("{claim} is {status} now.", claim=claim.id, status=claim.status)
    ngettext("{count} claim", "{count} claims", len(claims))

Templates are filled after they were translated, and words of the vocabulary are said in the same language. ``N_`` only marks
what is translated later, where it is shown: names and sentences of a class or a module, which are made before the language is
known. ``_`` also takes a domain's ``Phrase``. The catalogues lie beside this file; ``docs/translating.md`` tells how they
are kept. Only the standard library is needed to read them.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from claims.phrase import Phrase, fill
from claims.vocabulary import Term, label
from factcheck.i18n.choosing import DEFAULT, LANGUAGES, chosen, named

__all__ = ["DEFAULT", "LANGUAGES", "N_", "_", "chosen", "language", "named", "ngettext", "said", "sentences", "speak", "word"]

CATALOGUES = Path(__file__).parent


class _Tongue:
    """The language in use; one for the whole program."""

    language = DEFAULT


def speak(language: str) -> None:
    """Say everything in ``language`` from now on, one of ``LANGUAGES``; a sentence that its catalogue lacks stays English."""
    _Tongue.language = language


def language() -> str:
    """The language in use."""
    return _Tongue.language


def _(message: str, /, **values: object) -> str:
    """``message`` in the language in use, its blanks filled with ``values``; without any, it has no blanks."""
    if not values:
        return said(message, _Tongue.language)
    return fill(_catalogue(_Tongue.language).gettext(message), values, _Tongue.language, _say)


def ngettext(one: str, many: str, count: int, /, **values: object) -> str:
    """The same where something is counted; ``{count}`` is how many."""
    template = _catalogue(_Tongue.language).ngettext(one, many, count)
    return fill(template, {"count": count, **values}, _Tongue.language, _say)


def N_(message: str) -> str:
    """``message`` as it stands; it is translated where it is shown."""
    return message


def word(term: Term) -> str:
    """A word of the vocabulary in the language in use."""
    return label(term, _Tongue.language)


def said(message: str, language: str) -> str:
    """A whole sentence, or a domain's phrase, in ``language``: a report has the language of its article, not the screen's."""
    catalogue = _catalogue(language)
    if not isinstance(message, Phrase):
        return catalogue.gettext(message) if message else ""
    made = message.said
    template = catalogue.ngettext(made.template, made.many, made.count) if made.many else catalogue.gettext(made.template)
    return fill(template, made.values, language, lambda inner: said(inner, language))


def sentences(language: str) -> list[str]:
    """Every sentence that is translated into ``language``, in English; those in which something is counted are left out."""
    return [key for key in getattr(_catalogue(language), "_catalog", ()) if key and isinstance(key, str)]


def _say(phrase: Phrase) -> str:
    return said(phrase, _Tongue.language)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("factcheck", CATALOGUES, [language], fallback=True)
