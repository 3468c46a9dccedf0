"""Sources: attach them to claims, look at them, correct what they bear, seal and reveal who they are."""

from __future__ import annotations

import typer

from factcheck.cli.sources import adding, again, bearing, looking, origins, pages, passages, seals

app = typer.Typer(help="Sources: attach them to claims, look at them, correct them.", no_args_is_help=True)
app.command("add")(adding.add)
app.command("again")(again.again)
app.command("list")(looking.show_list)
app.command("show")(looking.show)
app.command("passages")(passages.passages)
app.command("stance")(bearing.stance)
app.command("note")(bearing.note)
app.command("withdraw")(bearing.withdraw)
app.command("origin")(origins.origin)
app.command("origins")(origins.origins)
app.command("refresh")(pages.refresh)
app.command("links")(pages.links)
app.command("export")(pages.export)
app.command("archive")(pages.archive)
app.command("seal")(seals.seal)
app.command("reveal")(seals.reveal)
