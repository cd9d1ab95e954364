"""What `mkdocs serve` makes when it is asked for is, byte for byte, what it would have made at once."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from journal_site import PNG
from private_journal import FILES as PRIVATE
from serving import Server, serving

pytestmark = pytest.mark.xdist_group("site-lazy")

KARI = """---
name: Kari Berg
aliases: [Kaia]
strength: close
company: Havn
topics: [drift]
met: 2026-11-01
knows: [Ola Dahl, Per Ås]
---
Kjenner [[Ola Dahl]], [[per ås]] og [[ingen]]. Se [siden](../om.md) og [møtet](../meetings/m1.md#notater).

## Mer

- [ ] ringe Kari 📅 2026-11-18
"""
OLA = "---\nname: Ola Dahl\n---\nOlas tekst. [[Kari Berg]]\n"
FILES = {
    **PRIVATE,
    "contacts/kari-b.md": KARI,
    "contacts/ola-dahl.md": OLA,
    "contacts/jobb/siv.md": "---\nname: Siv Lie\n---\n# Siv\n\nTekst.\n",
    "companies/havn.md": "---\nname: Aarhus Havn\n---\nStor havn.\n",
    "topics/drift.md": "---\nname: Drift\n---\nMitt syn.\n",
    "meetings/m1.md": "---\ncontact: kari-b\ndate: 2026-11-10\nstatus: held\n---\n## Notater\n\nOm [[drift]].\n",
    "meetings/m2.md": "---\ncontact: ola-dahl\ndate: 2026-11-25\nstatus: scheduled\n---\n",
    "om.md": "---\ndescription: Om <dette>\n---\n# Om & dette\n\n![](bilder/et.png) [[Kari Berg]]\n\n## Del\n",
    "mappe/mer.md": "Uten overskrift. [Kari](../contacts/kari-b.md)\n",
    "method/index.md": "# Min egen metode\n\nEgne ord.\n",
    "contacts/index.md": "Egen tekst over tabellen.\n",
    "bilder/et.png": PNG,
}
OF_ALL = ("sitemap.xml", "calendar.ics", "follow-ups.ics", "assets/kaffegen/names.js", "search/search_index.json")
CHANGING = re.compile(r'127\.0\.0\.1:\d+|data-epoch="\d+"|data-token="[^"]*"|DTSTAMP:\S+')
LOCATION = re.compile("<loc>(.*?)</loc>")


@pytest.fixture(scope="module")
def both(tmp_path_factory) -> Iterator[tuple[Server, Server]]:
    folder = tmp_path_factory.mktemp("lazy")
    with (
        serving(folder / "a", FILES) as lazy,
        serving(folder / "b", FILES, "lazy: false", COVERAGE_PROCESS_CONFIG="") as eager,  # other tests cover it
    ):
        eager.wait("", lambda _, __: eager.note("om.md").touch() or builds(eager) > 0)  # it watches by now
        yield lazy, eager


def answer(server: Server, path: str) -> tuple[int, str]:
    status, text = server.get(path)
    return status, CHANGING.sub("", text).replace(str(server.root), "")


def addresses(server: Server) -> list[str]:
    found = LOCATION.findall(server.get("sitemap.xml")[1])
    return [urlsplit(address).path.removeprefix("/") for address in found]


def assert_same(both: tuple[Server, Server]) -> None:
    lazy, eager = both
    paths = addresses(eager)
    assert len(paths) > 30
    for path in (*paths, "404.html", *OF_ALL):
        assert answer(lazy, path) == answer(eager, path), unquote(path)


def builds(server: Server) -> int:
    return server.log().count("Reloading browsers")


def change(both: tuple[Server, Server], name: str, content: str | None) -> None:
    """Write a file in both, or take it away, and wait until the one that builds has built."""
    lazy, eager = both
    before = builds(eager)
    for server in both:
        if content is None:
            server.note(name).unlink()
        else:
            server.note(name).parent.mkdir(exist_ok=True)
            server.note(name).write_text(content, "utf-8")
    eager.wait("", lambda status, _: builds(eager) > before)


def test_it_waits_until_it_is_asked(both):
    assert "lazy: false" not in both[0].log()
    assert "lazy: false" in both[1].log()


def test_every_page_is_the_same(both):
    assert_same(both)


CHANGES = [
    ("contacts/kari-b.md", KARI.replace("## Mer", "## Mer enn før\n\nNye ord.")),
    ("contacts/kari-b.md", KARI.replace("Kari Berg", "Kari Lund")),
    ("contacts/kari-b.md", KARI.replace("Ola Dahl, Per Ås", "Ola Dahl, Ida Ny")),
    ("contacts/kari-b.md", KARI.replace("close", '"close')),
    ("contacts/kari-b.md", KARI.replace("strength: close", "strength: beste\ntemplate: nope.html")),
    ("contacts/kari-b.md", KARI.replace("met:", "private: true\nmet:")),
    ("contacts/kari-b.md", ""),
    ("contacts/kari-b.md", None),
    ("contacts/kari-b.md", KARI),
    ("contacts/ny.md", "---\nname: Ny Person\n---\n[[Kari Berg]]\n"),
    ("contacts/ny.md", "---\nname: Nyere Person\n---\n[[Siv Lie]]\n"),
    ("contacts/ny.md", None),
    ("meetings/m2.md", "---\ncontact: ola-dahl\ndate: 2026-11-12\nstatus: held\n---\n"),
    ("meetings/m2.md", FILES["meetings/m2.md"]),
    ("companies/havn.md", "---\nname: Havna\n---\n"),
    ("topics/drift.md", "---\nname: Drift og vedlikehold\n---\n"),
    ("om.md", "# Et annet navn\n\n[[Kari Berg]]\n"),
    ("om.md", None),
    ("prep/index.md", "# Mine ark\n"),
    ("me.md", "---\nsituation: employed\n---\nOm meg.\n"),
    ("bilder/to.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
]


def test_every_page_is_the_same_after_every_change(both):
    for name, content in CHANGES:
        change(both, name, content)
        lazy, eager = both
        for path in ("", "contacts/kari-b/", "contacts/ola-dahl/", "meetings/m2/", "om/"):
            expected = answer(eager, path)
            lazy.wait(path, lambda _, __, path=path, expected=expected: answer(lazy, path) == expected)
        assert_same(both)
