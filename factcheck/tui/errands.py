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
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody who is away keeps in touch by: ``tell`` posts how far it is, ``called_back`` says whether to stop."""

    tell: Callable[[Message], object]
    called_back: Callable[[], bool]


Journey = Callable[["Desk", Line], Message]
"""Something that takes long and waits for the network; the message it returns is posted to who asked."""


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

    def run(self, asker: DOMNode, work: Work) -> None:
        """Do ``work`` on the desk's thread and post what comes of it to ``asker``.

        An act that was begun is finished even where the asker is gone meanwhile. An error that is nobody's to mend ends
        the app, with a report of it.
        """
        if not self._closed:
            asker.run_worker(self._errand(asker, work), group="desk")

    def away(self, asker: DOMNode, journey: Journey) -> Callable[[], None]:
        """Send somebody away, beside all errands, and post what comes of it to ``asker``; gives a way to call them back.

        They are called back too where the asker is gone meanwhile. What they have stored by then stays.
        """
        back = threading.Event()
        if not self._closed:
            asker.run_worker(self._sent(asker, journey, back), group="away")
        return back.set

    def close(self) -> None:
        """Call back who is away, wait for what was begun, and close the desk."""
        if self._closed:
            return
        self._closed = True
        for back in self._away.values():
            back.set()
        for thread in list(self._away):
            thread.join(_PATIENCE)
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    async def _errand(self, asker: DOMNode, work: Work) -> None:
        answer = await asyncio.get_running_loop().run_in_executor(self._thread, self._met, work)
        asker.post_message(answer)

    async def _sent(self, asker: DOMNode, journey: Journey, back: threading.Event) -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Message] = loop.create_future()
        line = Line(asker.post_message, back.is_set)

        def travel() -> None:
            try:
                answer, error = self._met(lambda desk: journey(desk, line)), None
            except BaseException as unexpected:
                answer, error = None, unexpected
            self._away.pop(threading.current_thread(), None)
            if not loop.is_closed():
                loop.call_soon_threadsafe(_settle, done, answer, error)

        await loop.run_in_executor(self._thread, self._met, _nothing)
        thread = threading.Thread(target=travel, name="away", daemon=True)
        self._away[thread] = back
        thread.start()
        try:
            asker.post_message(await done)
        except asyncio.CancelledError:
            back.set()
            raise

    def _met(self, work: Work) -> Message:
        """What comes of ``work`` at the desk, which is opened if nobody did so before."""
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


def _nothing(desk: Desk) -> Message:
    return Message()


def _settle(done: asyncio.Future[Message], answer: Message | None, error: BaseException | None) -> None:
    if done.cancelled():
        return
    if error is not None:
        done.set_exception(error)
    elif answer is not None:
        done.set_result(answer)
