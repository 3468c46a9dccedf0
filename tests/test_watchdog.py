from __future__ import annotations

import asyncio
import time

from tests.watchdog import watching


def busy(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


async def test_a_call_that_holds_the_event_loop_is_seen_and_named() -> None:
    with watching() as seen:
        asyncio.get_running_loop().call_soon(busy, 0.06)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    assert seen.calls
    assert seen.worst >= 0.06
    assert "busy" in seen.over(0.05)[0]


async def test_time_that_others_take_is_not_blamed_on_a_call() -> None:
    with watching() as seen:
        await asyncio.to_thread(busy, 0.06)
        await asyncio.sleep(0)

    assert seen.over(0.05) == []


async def test_nobody_is_watched_any_more_afterwards() -> None:
    run = asyncio.events.Handle._run
    with watching():
        assert asyncio.events.Handle._run is not run

    assert asyncio.events.Handle._run is run
