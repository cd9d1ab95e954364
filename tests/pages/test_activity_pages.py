"""What one did, over several pages: those that are listed are those that there is something for, nothing private."""

from kaffegen.pages.activity import A_PAGE, pages
from tests.pages.test_network_pages import view_of

PEOPLE = {"contacts/kari.md": "name: Kari Berg", "contacts/ola.md": "name: Ola Dahl\nprivate: true"}


def rows(meetings, *, served):
    """Give how many activities each page has, the first one first."""
    files = {f"meetings/{n}.md": f"contact: {who}\ninvited: 2026-11-02" for n, who in enumerate(meetings)}
    return [page.html(str).count("<tr data-kind") for page in pages(view_of(PEOPLE | files, served=served))]


def test_a_page_is_listed_for_all_that_may_be_shown_and_no_more():
    meetings = ["kari"] * A_PAGE + ["ola"] * 5
    for served in (True, False):
        assert rows(meetings, served=served) == [A_PAGE]
        assert rows([*meetings, "kari"], served=served) == [A_PAGE, 1]
        assert rows(["ola"], served=served) == [0]
