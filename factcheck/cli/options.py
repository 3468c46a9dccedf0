"""Arguments and options that several verbs have."""

from __future__ import annotations

from typing import Annotated

import typer

ArticleNumber = Annotated[str, typer.Argument(metavar="ARTICLE")]
ClaimId = Annotated[str, typer.Argument(metavar="CLAIM", help="ARTICLE.NUMBER, like 1.3.")]
Reason = Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")]
Override = Annotated[
    str | None, typer.Option(metavar="TEXT", help="Let pass what the policy lets be overridden, for this reason, on record.")
]
