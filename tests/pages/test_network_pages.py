"""What the pages of plan, network, what is heard and a person choose to show; how it looks is the templates' own."""

import re

import pytest

from kaffegen.agenda import agenda
from kaffegen.model import Outlook
from kaffegen.pages import View, around, pages_of
from kaffegen.rules import RULES
from tests.insights.small import held, known_of, meetings, people, person, the

_TAG = re.compile(r"<[^>]*>")
PLAN = "from: 2026-07-01\nto: 2026-12-31"


def view_of(files, today="2026-11-18", served=False):
    """Give the view on a journal, as it is built or as it is served."""
    known = known_of(files, today)
    from pathlib import Path  # noqa: PLC0415

    return View(Outlook(known, agenda(known, RULES), ()), Path("/x") if served else None)


def text(html):
    """Give what a reader sees, on one line."""
    return " ".join(_TAG.sub(" ", html).split())


def page(view, src):
    (found,) = [page for page in pages_of(view) if page.src == src]
    return text(found.html(lambda src: f"../{src}"))
