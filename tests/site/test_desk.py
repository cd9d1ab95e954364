"""The buttons of `mkdocs serve` write into notes, for its own page on this machine and for nobody else."""

import json
import re
import urllib.error
import urllib.request

import pytest
from journal_site import build
from serving import serving

KARI = "---\nname: Kari Berg # en venn\n---\n\n- [ ] sende tallene 📅 2026-11-17\n"
OLA = "---\nname: Ola Nes\n---\n"
FILES = {
    "contacts/kari.md": KARI,
    "contacts/ola.md": OLA,
    "contacts/eva.md": "---\nname: Eva Moe\nstrength: close\nmet: 2026-08-03\n---\n",
    "meetings/m.md": "---\ncontact: ola\ninvited: 2026-11-05\n---\n",
    "meetings/n.md": "---\ncontact: kari\ndate: 2026-11-13\n---\n",
}
BUTTON = re.compile(r'data-kg-action="([\w-]+)">\s*<button type="submit" value="(\w+)"')


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("desk"), FILES) as served:
        yield served


def token_of(site):
    return re.search(r'data-token="([^"]+)"', site.get("")[1]).group(1)


def ask(site, body, **changed):
    """Press a button as the page does it, but for what is `changed`; give the status and what was told."""
    headers = {
        "Content-Type": "application/json",
        "Origin": site.address,
        "X-Kaffegen-Token": token_of(site),
        **changed,
    }
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(f"{site.address}/kaffegen/act", data, headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"{}")


def action(site, rule):
    return next(found for found, _ in BUTTON.findall(site.get("")[1]) if found.startswith(f"{rule}-"))


def note(site, src):
    return (site.root / "journal" / src).read_text("utf-8")


def test_done_writes_what_the_command_writes_and_undo_takes_it_back(site):
    status, told = ask(site, {"button": "done", "action": action(site, "next-step"), "text": ""})
    assert (status, "Kari Berg" in told["said"]) == (200, True)
    assert note(site, "contacts/kari.md") == KARI.replace("- [ ]", "- [x]").replace(
        "-11-17\n", "-11-17 ✅ 2026-11-18\n"
    )
    assert ask(site, {"button": "undo"})[0] == 200
    assert note(site, "contacts/kari.md") == KARI


def test_a_touch_goes_into_the_persons_note(site):
    told = ask(site, {"button": "touch", "action": action(site, "next-step"), "text": "ringte om <b>tallene</b>"})
    assert told[0] == 200
    assert "2026-11-18: ringte om <b>tallene</b>" in note(site, "contacts/kari.md")
    assert ask(site, {"button": "undo"})[0] == 200


def test_what_holds_for_ever_is_said_to_do_so(site):
    status, told = ask(site, {"button": "drop", "action": action(site, "keep-in-touch")})
    assert (status, "skip: keep-in-touch" in note(site, "contacts/eva.md")) == (200, True)
    assert "keep-in-touch ut av skip" in told["said"]
    assert ask(site, {"button": "undo"})[0] == 200


def test_an_invitation_is_answered_with_its_day(site):
    status, _ = ask(site, {"button": "yes", "action": action(site, "nudge"), "text": "torsdag 14.00"})
    assert status == 200
    assert "date: 2026-11-19T14:00\ninvited: 2026-11-05\nanswered: 2026-11-18\n" in note(site, "meetings/m.md")
    assert ask(site, {"button": "undo"})[0] == 200


def test_what_cannot_be_done_is_said_and_changes_nothing(site):
    before = {src: note(site, src) for src in FILES}
    gone = ask(site, {"button": "done", "action": "thank-0000000000"})
    wrong = ask(site, {"button": "drop", "action": action(site, "nudge")})
    no_day = ask(site, {"button": "moved", "action": action(site, "outcome"), "text": "snart"})
    assert [status for status, _ in (gone, wrong, no_day)] == [409, 409, 409]
    assert "«snart» er ikke en dag" in no_day[1]["why"]
    assert {src: note(site, src) for src in FILES} == before


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"X-Kaffegen-Token": "x"}, 403),
        ({"X-Kaffegen-Token": "é".encode().decode("latin-1")}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example:8000"}, 421),
        ({"Content-Type": "text/plain"}, 403),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 403),
    ],
)
def test_nobody_else_can_press(site, changed, status):
    before = {src: note(site, src) for src in FILES}
    assert ask(site, {"button": "done", "action": action(site, "next-step")}, **changed)[0] == status
    assert {src: note(site, src) for src in FILES} == before


@pytest.mark.parametrize("path", ["", "contacts/kari/", "search/search_index.json", "kaffegen/act"])
def test_a_foreign_name_that_points_here_reads_nothing(site, path):
    request = urllib.request.Request(f"{site.address}/{path}", headers={"Host": "evil.example:8000"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=20)
    with refused.value as answer:
        assert (answer.code, answer.read()) == (421, b"")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b'{"button": 1}',
        b"\xff",
        b"[" * 4000,
        b'{"button": "touch", "action": "x", "text": "\\ud800"}',
        b'{"button": "' + b"x" * 5000 + b'"}',
    ],
)
def test_nothing_else_is_taken(site, body):
    assert ask(site, body)[0] in (400, 409)


def test_only_posting_acts(site):
    assert site.get("kaffegen/act")[0] == 405


def test_a_site_that_is_built_has_no_trace_of_it(tmp_path):
    for path, content in build(tmp_path, FILES).files().items():
        if path.endswith((".html", ".js")):
            assert b"data-kg-action=" not in content, path
            assert b"X-Kaffegen-Token" not in content, path
            assert b"data-token" not in content, path


def test_it_can_be_turned_off(tmp_path):
    with serving(tmp_path, FILES, options="buttons: false") as quiet:
        page = quiet.get("")[1]
        assert "data-kg-action=" not in page
        assert "data-token" not in page
        assert quiet.get("kaffegen/act")[0] == 404
