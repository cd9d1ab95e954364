"""What is misspelt, ambiguous or unreadable is rather left out than built; and nothing private ends a build."""

from pathlib import Path

import pytest

from tests.calling import mkdocs

CONFIG = (
    "site_name: x\ndocs_dir: journal\ntheme: {name: material}\n"
    "plugins:\n  - search\n  - kaffegen: {language: nb, today: 2026-11-18}\n"
)
KARI = "---\nname: Kari Berg\nprivate: true\n---\nKANARI\n"
NOTES = {
    "contacts/kari-berg.md": KARI,
    "contacts/kari-2.md": "---\nname: Kari Berg\n---\nsynlig\n",
    "contacts/ola.md": (
        "---\nname: Ola Vik\n---\nsynlig\n\n- [ ] Kari Berg 📅 2026-11-25\n- [ ] kari-berg 📅 2026-11-25\n"
    ),
    "contacts/overskrifter.md": (
        "---\nname: Siri Moe\n---\nsynlig\n\n## Privat\nKANARI\n\n## Bare for meg – notater\nKANARI\n\n"
        "## Kun for meg (ikke del)\nKANARI\n\n<h2>Bare for meg</h2>\nKANARI\n"
    ),
    "contacts/fortrolig.md": "---\nname: Per Moe\nfortrolig: ja\n---\nKANARI\n",
    "meetings/flertydig.md": "---\ncontact: Kari Berg\ndate: 2026-11-16\npurpose: KANARI\n---\n",
    "meetings/feilstavet.md": "---\ncontact: kari-breg\ndate: 2026-11-16\npurpose: KANARI\n---\n",
    "meetings/uten-gjerde.md": "contact: ola\nmotivation: KANARI\n\nsignals: KANARI\n---\nsynlig\n",
    "meetings/toml.md": '+++\ncontact = "ola"\nmotivation = "KANARI"\n+++\nsynlig\n',
    "meetings/json.md": '{"contact": "ola",\n"motivation": "KANARI"\n}\nsynlig\n',
    "meetings/navn-som-tekst.md": (
        "---\ncontact: ola\ndate: 2026-11-16\nwent: well\nnext_steps: [Kari Berg]\nrecommendations: [Kari Berg]\n"
        "signals: [{what: Kari Berg, private: false}]\n---\nsynlig\n\n"
        "## Det, der sker\n- KANARI\n\n## Ærlig motivasjon\nKANARI\n"
    ),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("fail-closed")
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    for name, text in NOTES.items():
        path = root / "journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    done = mkdocs("build", "-q", cwd=root)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return root / "site"


def test_nothing_of_it_is_built(site: Path) -> None:
    told = [path.name for path in site.rglob("*") if path.is_file() and b"KANARI" in path.read_bytes()]
    assert told == []


@pytest.mark.parametrize("name", ["contacts/ola", "contacts/overskrifter", "meetings/uten-gjerde", "meetings/toml"])
def test_what_is_not_private_is_built(site: Path, name: str) -> None:
    assert "synlig" in (site / name / "index.html").read_text("utf-8")


def test_search_engines_are_asked_to_stay_away(site: Path) -> None:
    for page in site.rglob("index.html"):
        assert '<meta name="robots" content="noindex' in page.read_text("utf-8"), page
