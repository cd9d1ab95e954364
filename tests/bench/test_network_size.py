"""With 1,000 contacts the pages of plan and network stay small, and take at most twice as long as all before them."""

import time
from pathlib import Path

import pytest
from generate import generate
from people import TODAY

from kaffegen.model import Outlook
from kaffegen.pages import View, activity, around, drawings, helped, network, others, plan, signals
from kaffegen.pipeline import look, published

LARGEST = 200_000  # bytes of a page's own part
PAGES = (plan, network, signals, helped, activity, others)


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> tuple[Outlook, float, Path]:
    root = tmp_path_factory.mktemp("large")
    generate(root, 1000)
    began = time.process_time()
    outlook = look(root, TODAY)
    assert outlook.actions
    assert outlook.problems == ()
    return outlook, time.process_time() - began, root


def made(view: View) -> dict[str, int]:
    """Give the size of each page, by its path."""
    pages = {page.src: page.html(lambda src: f"../{src}") for module in PAGES for page in module.pages(view)}
    for topic in view.outlook.journal.topics:
        found = around(view, topic, lambda src: f"../{src}")
        pages[topic.about.src] = found.before + found.after
    drawings.rhythm(view)
    return {src: len(html.encode()) for src, html in pages.items()}


@pytest.mark.untraced
@pytest.mark.parametrize("is_served", [False, True], ids=["built", "served"])
def test_they_stay_small_and_are_made_quickly(seen, is_served):
    outlook, reading, root = seen
    view = View(outlook, root) if is_served else View(published(outlook))
    began = time.process_time()
    sizes = made(view)
    taken = time.process_time() - began
    assert {"plan.md", "network.md", "signals.md", "helped.md", "activity.md", "companies/index.md"} <= sizes.keys()
    assert {src: size for src, size in sizes.items() if size > LARGEST} == {}
    assert taken < 2 * reading, f"{taken:.2f} s, reading the notes {reading:.2f} s"


def test_paths_and_chains_are_put_together_once(seen):
    view = View(seen[0])
    assert view.ties is view.ties
    assert view.chains is view.chains
    assert view.interests is view.interests
    assert view.giving is view.giving
    assert view.themes is view.themes
