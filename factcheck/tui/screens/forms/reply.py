"""The right of reply: whether a claim speaks ill of somebody, whom one asked, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from claims.ledger import Reply
from claims.phrase import phrase
from claims.vocabulary import Answer, Way
from factcheck.desk.views import ClaimView
from factcheck.i18n import _
from factcheck.tui.answers import Done
from factcheck.tui.errands import Work
from factcheck.tui.plain import content
from factcheck.tui.screens.forms.claim_frame import ClaimForm
from factcheck.tui.screens.forms.frame import caption, entry, page
from factcheck.tui.widgets.choice import Choice
from factcheck.tui.workplace import Workplace

if TYPE_CHECKING:
    from factcheck.desk.session import Desk

_WHETHER = {
    True: phrase("It speaks ill of somebody"),
    False: phrase("It speaks ill of nobody"),
    None: phrase("Nobody has said yet"),
}


class AdverseForm(ClaimForm):
    """Whether the claim is adverse, and to whom."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Adverse"), view)

    def fields(self) -> Iterable[Widget]:
        claim = self.view.claim
        yield from super().fields()
        if self.view.accusations:
            found = ", ".join(f"“{word}”" for word in self.view.accusations)
            yield Static(content(_("Words that accuse: {words}", words=found), "$alarm"))
        yield Choice(tuple(_WHETHER.values()), _WHETHER[True if claim.adverse is None else claim.adverse], name="whether")
        yield caption(_("Of whom"))
        yield entry("ill_of", value=claim.against or "")

    def work(self) -> Work:
        claim, against = self.view.claim, self.value_of("ill_of")
        adverse = list(_WHETHER)[self.query_one("#whether", Choice).place]

        def mark(desk: Desk) -> Done:
            from factcheck.desk import replies

            replies.mark(desk, claim.id, adverse, against=against, expected_version=claim.version)
            return Done(f"{claim.id}: {_(_WHETHER[adverse])}.", claim.id)

        return mark


class AskedForm(ClaimForm):
    """Whom one asked for a reply, and by what way."""

    def __init__(self, workplace: Workplace, view: ClaimView) -> None:
        super().__init__(workplace, _("Asked for a reply"), view)

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield caption(_("Who was asked"))
        yield entry("whom", value=self.view.claim.against or "")
        yield caption(_("By what way"))
        yield Choice(tuple(Way), Way.CALL, flat=True, name="way")
        yield caption(_("What they answered, if they did"))
        yield page("answer")

    def work(self) -> Work:
        claim, whom, words = self.view.claim, self.value_of("whom") or "", self.value_of("answer")
        way = Way(self.query_one("#way", Choice).value)

        def ask(desk: Desk) -> Done:
            from factcheck.desk import replies

            answer = Answer.ANSWERED if words else Answer.WAITING
            replies.ask(desk, claim.id, whom, way, answer=answer, words=words)
            return Done(_("{claim}: {name} was asked for a reply.", claim=claim.id, name=whom), claim.id)

        return ask


class RepliedForm(ClaimForm):
    """What came of having asked somebody."""

    def __init__(self, workplace: Workplace, view: ClaimView, reply: Reply) -> None:
        super().__init__(workplace, _("Reply of {name}", name=reply.asked), view)
        self._reply = reply

    def fields(self) -> Iterable[Widget]:
        yield from super().fields()
        yield Choice(tuple(Answer), self._reply.answer, flat=True, name="outcome")
        yield caption(_("How often they were tried by now"))
        yield entry("tries", value=str(self._reply.tries))
        yield caption(_("What they answered"))
        yield page("answer", self._reply.words)
        yield caption(_("Where the answer stands in the article"))
        yield entry("printed", value=self._reply.printed)

    def work(self) -> Work:
        claim, reply = self.view.claim, self._reply
        answer = Answer(self.query_one("#outcome", Choice).value)
        words, printed, tries = self.value_of("answer"), self.value_of("printed"), self.value_of("tries") or ""

        def record(desk: Desk) -> Done:
            from factcheck.desk import replies

            replies.record(
                desk,
                reply.id,
                answer=answer,
                tries=int(tries) if tries.isdecimal() and len(tries) < 4 else reply.tries,
                words=words or "",
                printed=printed or "",
                expected_version=reply.version,
            )
            return Done(_("{claim}: {name} {answer}.", claim=claim.id, name=reply.asked, answer=answer), claim.id)

        return record
