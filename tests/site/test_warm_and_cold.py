"""Whatever is edited, a build beside what earlier ones left gives, byte for byte, what one beside nothing gives."""

import os
import random
import shutil
from pathlib import Path

import pytest

from kaffegen.mkdocs_plugin.page_numbers import NEAR as NEAR_OF
from tests.site.journal_site import run

EDITS = int(os.environ.get("KAFFEGEN_EDITS", "8"))  # for each seed; 200 and more by hand
SEEDS = 3
DAYS = ("2026-11-02", "2026-11-17", "2026-11-25", "2026-12-04", "2026-02-31")
NEAR = frozenset().union(*NEAR_OF.values())  # what leaves the pages of others as they are
PEOPLE = ("amir-rezai", "magnus-hovland", "Kari Berg", "berit-solheim")
TOPICS = ("lagerautomatisering", "budsjett", "logistikk")
VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "contacts": {
        "name": ("Kari Berg", "Åse Lien", "Berit Solheim"),
        "aliases": ("[Kåre]", "[Lien]"),
        "company": ("Nordre Lager og Frys", "Posten"),
        "role": ("Leder", "Innkjøper"),
        "city": ("Ås", "Moss"),
        "email": ("a@example.org", "b@example.org"),
        "phone": ("+47 480 00 999", "+47 480 00 998"),
        "linkedin": ("https://www.linkedin.com/in/x-example",),
        "address": ("Storgata 1", "Lillegata 2"),
        "relation": ("tidligere kollega", "nabo"),
        "web": ("https://example.org/x",),
        "topics": (f"[{TOPICS[0]}]", f"[{TOPICS[1]}, {TOPICS[2]}]"),
        "needs": ("[en leverandør av hyller]", "[noen som kan budsjett]"),
        "strength": ("stranger", "known", "close", "clos"),
        "introduced_by": PEOPLE,
        "knows": (f"[{PEOPLE[0]}]", f"[{PEOPLE[1]}, {PEOPLE[2]}]"),
        "cadence": ("1 month", "never"),
        "status": ("paused", "archived", "active"),
        "birthday": ("24.11.", "1980-12-01"),
        "touches": tuple(f"[{{on: {day}, via: email, note: Om hyller, gave: [en artikkel]}}]" for day in DAYS),
        "past": ("[{company: Posten, role: Sjåfør}]",),
        "private": ("true", "false"),
        "snooze": ("{stay-in-touch: 2026-12-20}",),
    },
    "meetings": {
        "contact": PEOPLE,
        "status": ("held", "scheduled", "idea", "cancelled", "hedl"),
        "date": DAYS,
        "invited": DAYS,
        "answered": DAYS,
        "place": ("perrongen", "Kanten"),
        "online": ("https://example.org/rom",),
        "purpose": ("Lære om hyller", "Høre om [[Kari Berg]]"),
        "theme": ("budsjett", "hyller"),
        "for_them": ("En god kontakt", "Et råd"),
        "for_me": ("Et navn", "Mot"),
        "motivation": ("Jeg vil bytte jobb",),
        "research": ("Leste årsrapporten",),
        "questions": ("[Hva gjør du?, Hvem bør jeg møte?]",),
        "talk_share": ("40", "70"),
        "went": ("well", "badly"),
        "gave": ("[en artikkel]",),
        "got": ("[et navn]", "[et råd]"),
        "topics": (f"[{TOPICS[0]}]", f"[{TOPICS[1]}]"),
        "referrals": ("[Åse Lien]", "[{name: Ola Dahl, company: Posten}]"),
        "recommendations": ("[{title: Boka om hyller}]",),
        "signals": ("[{what: De ansetter, private: false}]",),
        "next_steps": (
            "[{what: sende notatet, due: 2026-11-20}]",
            "[{what: sende notatet, person: amir-rezai}]",
            "none",
        ),
        "thanked": DAYS,
        "memo": DAYS,
        "private": ("true", "false"),
    },
}
BODIES = (
    "\nMer om hyller.\n",
    "\nSe [[Kari Berg]] og [[Åse Lien]].\n",
    "\n- [ ] ringe Posten\n",
    "\n[Amir](../contacts/amir-rezai.md)\n",
    "\n[Borte](../contacts/borte.md#hei)\n",
    "\n## Notater\n\nLang dag.\n",
    "\n## Bare for meg\n\nHemmelig.\n",
    "\n![x](bilde.png)\n",
    "\n## Invitasjon\n\nHei! Har du tid til en kaffe neste uke?\n",
    "\n## Oppsummering\n\nHun kjenner alle som driver med hyller.\n",
    "\n## Takk\n\nTusen takk for praten.\n",
    "\n## Avtalt\n\n- [ ] sende boka til [[Åse Lien]] (frist 2026-11-20)\n- [x] ringe ✅ 2026-11-16\n",
)


def edit(root: Path, draw: random.Random) -> str:
    """Do something that a person does, and tell what."""
    kind = draw.choice(("contacts", "meetings"))
    path = draw.choice(sorted((root / "journal" / kind).glob("*.md")))
    match draw.randrange(14):
        case 12 | 13:
            other = draw.choice(sorted(set((root / "journal").rglob("*.md")) - set(path.parent.glob("*.md"))))
            other.write_text(other.read_text("utf-8") + draw.choice(BODIES), "utf-8")
            return f"{other.name} + a text"
        case 0:
            path.unlink()
            return f"{path.name} gone"
        case 1:
            path.with_name(f"ny-{draw.randrange(99)}.md").write_text(path.read_text("utf-8"), "utf-8")
            return f"{path.name} copied"
        case 2 | 3 | 4:
            body = draw.choice(BODIES)
            path.write_text(path.read_text("utf-8") + body, "utf-8")
            return f"{path.name} + {body}"
    field = draw.choice(sorted(VALUES[kind] if draw.randrange(2) else VALUES[kind].keys() & NEAR))
    value = draw.choice(VALUES[kind][field])
    before, front, body = path.read_text("utf-8").split("---\n", 2)
    lines = front.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith(f"{field}:")]
    for number in reversed(starts):
        end = next((n for n in range(number + 1, len(lines)) if not lines[n].startswith((" ", "-"))), len(lines))
        del lines[number:end]
    front = "\n".join([*lines, f"{field}: {value}", ""])
    path.write_text("---\n".join([before, front, body]), "utf-8")
    return f"{path.name} {field}: {value}"


def left(site: Path) -> dict[str, tuple[int, bytes]]:
    """Give each file's number in its folder and what is in it."""
    found = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): (path.stat().st_ino, path.read_bytes()) for path in found}


def _contents(files: dict[str, tuple[int, bytes]]) -> dict[str, bytes]:
    return {name: content for name, (_, content) in files.items()}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_warm_build_is_a_cold_build(repository: Path, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    root = tmp_path / "dagbok"
    shutil.copytree(repository / "journal", root / "journal")
    shutil.copy(repository / "mkdocs.yml", root)
    assert run(root, "build").code == 0
    used_again, done = 0, []
    before = left(root / "site")
    for number in range(EDITS):
        done.append(edit(root, draw))
        warm = run(root, "build")
        cold = run(root, "build", "-d", str(tmp_path / f"cold-{number}"))
        now, anew = left(root / "site"), left(tmp_path / f"cold-{number}")
        shutil.rmtree(tmp_path / f"cold-{number}")
        other = [name for name in now.keys() | anew.keys() if _contents(now).get(name) != _contents(anew).get(name)]
        assert (other, warm.code) == ([], cold.code), done
        assert sorted(warm.warnings()) == sorted(cold.warnings()), done
        used_again += sum(1 for name in now if name in before and now[name][0] == before[name][0])
        before = now
    assert used_again > EDITS, done
