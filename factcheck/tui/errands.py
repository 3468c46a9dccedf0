"""The way to the desk: every call runs on one thread of its own, and comes back as a message.

The event loop never waits for disk. Calls are made in the order in which they were asked for, and the desk is opened,
used and closed on the same thread. What the desk refuses comes back as ``Failed``; whoever asked shows its sentence.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.message import Message

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.errors import FactcheckError

Work = Callable[["Desk"], Message]
"""Something to do at the desk; the message it returns is posted to who asked."""


class Failed(Message):
    """The desk said no. Nothing was changed; ``error`` says why and what to do."""

    def __init__(self, error: FactcheckError) -> None:
        super().__init__()
        self.error = error


class Errands:
    """Runs errands at a desk that is opened with the first of them."""

    def __init__(self, open_desk: Callable[[], Desk]) -> None:
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._closed = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    def run(self, asker: DOMNode, work: Work) -> None:
        """Do ``work`` on the desk's thread and post what comes of it to ``asker``.

        An act that was begun is finished even where the asker is gone meanwhile. An error that is nobody's to mend ends
        the app, with a report of it.
        """
        if not self._closed:
            asker.run_worker(self._errand(asker, work), group="desk")

    def close(self) -> None:
        """Wait for what was begun, and close the desk."""
        if self._closed:
            return
        self._closed = True
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    async def _errand(self, asker: DOMNode, work: Work) -> None:
        answer = await asyncio.get_running_loop().run_in_executor(self._thread, self._do, work)
        asker.post_message(answer)

    def _do(self, work: Work) -> Message:
        from factcheck.errors import FactcheckError

        try:
            if self._desk is None:
                self._desk = self._open_desk()
            return work(self._desk)
        except FactcheckError as error:
            return Failed(error)

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
