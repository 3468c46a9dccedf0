"""A text written in the person's own editor: the desk steps aside until it is closed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.i18n import _

if TYPE_CHECKING:
    from textual.app import App

_USUAL = ("sensible-editor", "nano", "vi", "notepad")


class EditorFailed(Exception):
    """The editor could not be started, or ended badly; the sentence is for the person."""


def command(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The editor that is named in VISUAL or EDITOR, else a usual one. Raises ``EditorFailed`` where there is none."""
    named = environment.get("VISUAL") or environment.get("EDITOR") or next(filter(shutil.which, _USUAL), "")
    try:
        words = shlex.split(named)
    except ValueError:
        words = []
    if not words:
        raise EditorFailed(_("No editor is named: set EDITOR, as in EDITOR=nano."))
    return words


def written(app: App[None], text: str) -> str:
    """What the person makes of ``text`` in their editor; nothing else happens on the screen meanwhile.

    The text stands in a file that only they can read, and that is gone afterwards. Raises ``EditorFailed``.
    """
    from textual.app import SuspendNotSupported

    words = command()
    handle, name = tempfile.mkstemp(prefix="factcheck-", suffix=".md")
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        with app.suspend():
            status = subprocess.run([*words, name], check=False).returncode
        if status != 0:
            raise EditorFailed(_("{editor} ended with status {status}; the field is as it was.", editor=words[0], status=status))
        return path.read_text(encoding="utf-8").rstrip("\n")
    except SuspendNotSupported as error:
        raise EditorFailed(_("This terminal can't hand itself to an editor.")) from error
    except (OSError, UnicodeDecodeError) as error:
        raise EditorFailed(_("{editor} could not be used ({why}): set EDITOR.", editor=words[0], why=error)) from error
    finally:
        path.unlink(missing_ok=True)
