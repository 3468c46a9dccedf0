"""The process in which one foreign file is read. It is started by ``sources.extract.process``, as a script.

Its limits are set before it looks at anything. It reads a line of JSON and the file from standard input, and writes one
JSON document to standard output: the extraction, or why there is none.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import Any

_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "shutil.",
    *(f"os.{call}" for call in ("exec", "fork", "posix_spawn", "spawn", "system", "startfile", "remove", "rename", "mkdir")),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_SPARE_SECONDS = 1


def main() -> None:
    """Answer the one question that stands on standard input."""
    head = json.loads(sys.stdin.buffer.readline())
    _limit(int(head["seconds"]), int(head["megabytes"]))
    sys.path[:] = head["paths"]
    sys.addaudithook(_guard)
    answer = json.dumps(_answer(head), ensure_ascii=False).encode("utf-8", "replace")
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    os._exit(0)  # what the libraries would tidy up goes with the process


def _limit(seconds: int, megabytes: int) -> None:
    """Let the system end this process where it takes too much; where it can't, the parent's clock has to do."""
    with suppress(ImportError):
        import resource

        memory, lifetime = megabytes * 1_000_000, seconds + _SPARE_SECONDS
        limits = {"AS": memory, "DATA": memory, "CPU": lifetime, "FSIZE": 0, "CORE": 0, "NPROC": 0}
        for name, most in limits.items():
            with suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (most, most))


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what no reading of a file needs: the network, other programs, writing. Native code isn't bound by this."""
    if event.startswith(_FORBIDDEN) or (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING):
        raise PermissionError(event)


def _answer(head: dict[str, Any]) -> dict[str, Any]:
    from claims.phrase import packed, phrase, sentence_of
    from sources.errors import ExtractionRefused
    from sources.extract.kind import File
    from sources.extract.kinds import every

    name = head["name"]
    kind = every()[head["kind"]]
    try:
        extraction = kind.read(File(sys.stdin.buffer.read(), name, head["media_type"], head["charset"]))
    except ExtractionRefused as refusal:
        return {"refused": packed(sentence_of(refusal))}
    except MemoryError:
        return {
            "refused": packed(
                phrase(
                    "{name} needs more than {megabytes} MB of memory to be read: bring the part that matters.",
                    name=name,
                    megabytes=head["megabytes"],
                )
            )
        }
    except Exception:  # whatever a library makes of a hostile file
        return {
            "refused": packed(
                phrase("{name} is called {called}, and can't be read as one: it is damaged.", name=name, called=kind.called)
            )
        }
    return _fields(extraction)


def _fields(extraction: Any) -> dict[str, Any]:
    """An extraction as JSON has it."""
    from claims.phrase import packed

    fields = {name: getattr(extraction, name) for name in type(extraction).__dataclass_fields__}
    published = fields["published"]
    fields["published"] = published.isoformat() if published else None
    fields["remarks"] = [packed(remark) for remark in extraction.remarks]
    fields["places"] = [(place.span.start, place.span.end, place.label) for place in extraction.places]
    return fields


if __name__ == "__main__":
    main()
