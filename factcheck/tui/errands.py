"""The way to the desk: every call runs on one thread of its own, and comes back as a message.

The event loop never waits for disk. Calls are made in the order in which they were asked for, and the desk is opened,
used and closed on the same thread. What waits for the network is sent ``away``, to a thread of its own: nobody else waits for
it, and it can be called back. What the desk refuses comes back as ``Failed``; whoever asked shows its sentence.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.message import Message

if TYPE_CHECKING:
    from factcheck.desk.session import Desk
    from factcheck.errors import FactcheckError

Work = Callable[["Desk"], Message]
"""Something to do at the desk; the message it returns is posted to who asked."""

_PATIENCE = 2.0
"""Seconds that leaving waits for those who are away and were called back."""


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
        self._away: dict[threading.Thread, threading.Event] = {}

    def run(self, asker: DOMNode, work: Work) -> bool:
        """Do ``work`` on the desk's thread and post what comes of it to ``asker``; whether anything will come.

        An act that was begun is finished even where the asker is gone meanwhile. An error that is nobody's to mend ends
        the app, with a report of it.
        """
        if not self._closed:
            asker.run_worker(self._errand(asker, work), group="desk")
        return not self._closed

    def away(self, asker: DOMNode, work: Work, called_back: threading.Event) -> None:
        """Do ``work``, which waits for the network, beside all errands, and post what comes of it to ``asker``.

        ``called_back`` is set where the asker or the app is gone meanwhile: the work looks at it and ends. What it has stored
        by then stays.
        """
        if not self._closed:
            asker.run_worker(self._sent(asker, work, called_back), group="away")

    def close(self, last: Work | None = None) -> None:
        """Call back who is away, wait for what was begun, do ``last`` where a desk is open, and close it."""
        if self._closed:
            return
        self._closed = True
        for called_back in self._away.values():
            called_back.set()
        for thread in list(self._away):
            thread.join(_PATIENCE)
        self._thread.submit(self._close, last)
        self._thread.shutdown(wait=True)

    async def _errand(self, asker: DOMNode, work: Work) -> None:
        answer = await asyncio.get_running_loop().run_in_executor(self._thread, self._met, work)
        asker.post_message(answer)

    async def _sent(self, asker: DOMNode, work: Work, called_back: threading.Event) -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Message] = loop.create_future()

        def travel() -> None:
            try:
                settle = partial(_settle, done, self._met(work))
            except BaseException as unexpected:
                settle = partial(_settle, done, unexpected)
            self._away.pop(threading.current_thread(), None)
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle)

        await loop.run_in_executor(self._thread, self._met, _nothing)  # the desk is opened on its own thread
        thread = threading.Thread(target=travel, name="away", daemon=True)
        self._away[thread] = called_back
        thread.start()
        try:
            asker.post_message(await done)
        finally:
            called_back.set()

    def _met(self, work: Work) -> Message:
        """What comes of ``work`` at the desk, which is opened if nobody did so before."""
        from factcheck.errors import FactcheckError

        try:
            if self._desk is None:
                self._desk = self._open_desk()
            return work(self._desk)
        except FactcheckError as error:
            return Failed(error)

    def _close(self, last: Work | None) -> None:
        if self._desk is not None:
            if last is not None:
                self._met(last)
            self._desk.close()


def _nothing(desk: Desk) -> Message:
    return Message()


def _settle(done: asyncio.Future[Message], came: Message | BaseException) -> None:
    if done.cancelled():
        return
    if isinstance(came, Message):
        done.set_result(came)
    else:
        done.set_exception(came)
