"""What holds for every command may stand anywhere on the command line: it is taken out before the verb is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claims.phrase import phrase
from factcheck.errors import BadInput
from factcheck.i18n import LANGUAGES, N_, named

_NAMED = {"--db": "database", "--as": "actor", "--policy": "policy", "--lang": "language"}
_PLAIN = "--ascii"

HELP = (
    N_(
        "For every command, before or after it:\n"
        "  --db PATH|URL         The database: a file or a URL.  [FACTCHECK_DB]\n"
        "  --as NAME             Who you are.  [FACTCHECK_USER; your login name]\n"
        "  --policy NAME|FILE    solo, desk, strict or a TOML file.  [FACTCHECK_POLICY]\n"
        "  --lang id|en          The language to speak.  [FACTCHECK_LANG; the locale]\n"
        "  --ascii               Draw with ASCII signs only."
    ),
    N_(
        "ARTICLE is a number (1), CLAIM is ARTICLE.NUMBER (1.3).\n"
        "The exit status is 0 when it is done, 1 when the thing asked about isn't so\n"
        "(a refused guard, a failed check), 2 for bad usage or bad input."
    ),
)
"""What stands below every help, in two paragraphs."""


def help_below(say: Callable[[str], str] = str) -> str:
    """``HELP`` as ``say`` says it, its lines kept as they are."""
    return "\n\n".join(f"\b\n{say(part)}" for part in HELP)


@dataclass(frozen=True, slots=True)
class Flags:
    """What the command line says for every command; ``None`` where it says nothing."""

    database: str | None = None
    actor: str | None = None
    policy: str | None = None
    ascii_only: bool = False
    language: str | None = None


def hoist(arguments: Sequence[str]) -> tuple[Flags, list[str]]:
    """The flags for every command, and the rest of the command line in its order.

    ``--db x`` and ``--db=x`` are the same; the last one wins; after ``--`` nothing is a flag. Raises ``BadInput`` for
    a flag without its value, and for a language that isn't spoken here.
    """
    found: dict[str, str] = {}
    rest: list[str] = []
    ascii_only = False
    words = iter(arguments)
    for word in words:
        name, sign, value = word.partition("=")
        if word == "--":
            rest += [word, *words]
        elif name in _NAMED:
            found[_NAMED[name]] = _value(name, value if sign else next(words, None))
        elif word == _PLAIN:
            ascii_only = True
        else:
            rest.append(word)
    return Flags(
        found.get("database"), found.get("actor"), found.get("policy"), ascii_only, _language(found.get("language"))
    ), rest


def _value(name: str, value: str | None) -> str:
    if not (value or "").strip():
        raise BadInput(phrase("The option {name} needs a value.", name=name), phrase("See “factcheck --help”."))
    return str(value)


def _language(said: str | None) -> str | None:
    language = named(said or "")
    if said is not None and language is None:
        known = ", ".join(LANGUAGES)
        raise BadInput(phrase("“{said}” is not spoken here; the languages are {known}.", said=said, known=known))
    return language
