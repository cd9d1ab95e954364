"""The built site has both calendar files, whole and without anything private (B17)."""

import re

import pytest
from journal_site import Built, build
from private_journal import CANARIES, FILES
from serving import serving

pytestmark = pytest.mark.xdist_group("site-feeds")
FEEDS = ("calendar.ics", "follow-ups.ics")
TO_COME = {
    "meetings/2026-11-24-kari.md": (
        "---\ncontact: Kari Berg\ndate: 2026-11-24T13:00\nplace: Kafé Nord\npurpose: Synlig hensikt\n"
        "status: scheduled\nmotivation: motivkan\nsignals: [signalstille]\n---\n"
    ),
    "meetings/2026-11-25-hemmelig.md": "---\ncontact: xylokanin\ndate: 2026-11-25T13:00\npurpose: motehensikt\n---\n",
    "meetings/2026-11-26-eget.md": "---\ncontact: Kari Berg\ndate: 2026-11-26\nprivate: true\n---\negetkan\n",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("feeds"), {**FILES, **TO_COME}, "language: nb\ntimezone: Europe/Oslo")


def unfolded(content: bytes) -> str:
    """Give the text of a file as its reader puts it together: a folded line hides nothing."""
    return content.replace(b"\r\n ", b"").decode()


@pytest.mark.parametrize("path", FEEDS)
def test_both_files_are_there_as_they_must_be(built, path):
    content = built.files()[path]
    assert content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert content.endswith(b"\r\nEND:VCALENDAR\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert content.count(b"\n") == content.count(b"\r") == content.count(b"\r\n")
    assert b"BEGIN:VEVENT" in content


@pytest.mark.parametrize("word", CANARIES, ids=CANARIES.values())
def test_nothing_private_is_in_them_or_on_the_page(built, word):
    files = built.files()
    assert [path for path in FEEDS if word in unfolded(files[path]).casefold()] == []
    assert word not in built.html("calendar").casefold()


def test_what_is_not_private_is_there(built):
    text = unfolded(built.files()["calendar.ics"])
    assert "DTSTART:20261124T120000Z" in text
    assert r"DESCRIPTION:Synlig hensikt\nNotat: journal/meetings/2026-11-24-kari.md" in text
    assert "20261125" not in text
    assert "DTSTART;VALUE=DATE:20261126" not in text
    assert "Kaffe med Kari Berg" in built.page("calendar/").text


def test_the_page_leads_to_them(built):
    assert [link for link in built.page("calendar/").all("a", "href") if link.endswith(".ics")] == [
        "../calendar.ics",
        "../follow-ups.ics",
    ]
    assert list(built.nowhere()) == []


def test_pages_that_are_opened_as_files_lead_to_them_too(tmp_path):
    built = build(tmp_path, TO_COME, "", "use_directory_urls: false\n")
    assert built.code == 0
    assert "calendar.ics" in built.pages["calendar.html"].all("a", "href")
    assert list(built.nowhere()) == []


def test_a_file_of_the_users_own_wins(tmp_path):
    built = build(tmp_path, {**TO_COME, "calendar.ics": "mine"})
    assert built.files()["calendar.ics"] == b"mine"
    assert built.files()["follow-ups.ics"].startswith(b"BEGIN:VCALENDAR")


def test_the_same_notes_give_the_same_files(built, tmp_path):
    again = build(tmp_path, {**FILES, **TO_COME}, "language: nb\ntimezone: Europe/Oslo")
    assert [again.files()[path] for path in FEEDS] == [built.files()[path] for path in FEEDS]


def test_a_journal_without_meetings_has_them_too(tmp_path):
    built = build(tmp_path, {"contacts/kari.md": "---\nname: Kari Berg\n---\n"})
    assert "BEGIN:VEVENT" not in built.files()["calendar.ics"].decode()
    assert re.search("Ingenting denne måneden|I dag", built.page("calendar/").text)


def test_serve_gives_the_private_meetings_and_still_no_motivation(tmp_path):
    with serving(tmp_path, {**FILES, **TO_COME}) as server:
        status, text = server.get("calendar.ics")
        assert status == 200
        text += server.get("follow-ups.ics")[1] + server.get("calendar/")[1]
        text = text.replace("\r\n ", "").replace("\n ", "")
        assert "Zebulon Qvarrist" in text
        assert [word for word in ("motivkan", "signalstille", "signalapent", "seksjonnb") if word in text] == []
