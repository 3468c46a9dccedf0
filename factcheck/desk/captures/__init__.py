"""Use cases on pages of the web: capture one as a source, look at it again, take an article's links, write an archive."""

from __future__ import annotations

from factcheck.desk.captures.attaching import attach_page
from factcheck.desk.captures.exporting import export
from factcheck.desk.captures.importing import import_page
from factcheck.desk.captures.links import capture_links, links
from factcheck.desk.captures.refreshing import due, refresh
from factcheck.desk.captures.wayback import archive, archived

__all__ = ["archive", "archived", "attach_page", "capture_links", "due", "export", "import_page", "links", "refresh"]
