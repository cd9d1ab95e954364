"""A journal of a few people, in one of the three languages, for the commands that look into the network."""

from collections.abc import Mapping
from pathlib import Path

CONFIG = (
    "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen: {{language: {code}, country: NO, today: 2026-11-18}}\n"
)
PEOPLE = {
    "contacts/kari-berg.md": "name: Kari Berg\nstrength: close\nneeds: plass på lageret\ntopics: lagerdrift",
    "contacts/ola-dahl.md": "name: Ola Dahl\nstrength: acquaintance\nknows: [Vibeke Storm]\ntopics: [lager]",
    "contacts/berit-moe.md": "name: Berit Moe\nstrength: known\nknows: [ola-dahl]\ncompany: Alfa",
    "contacts/siri-lie.md": "name: Siri Lie\nintroduced_by: kari-berg\npast: alfa",
}


def write(root: Path, files: Mapping[str, str], code: str = "nb") -> None:
    """Write the notes of people, further ones, and mkdocs.yml, in place of whatever is there."""
    for path in root.rglob("*.md"):
        path.unlink()
    for name, text in {**PEOPLE, **files}.items():
        path = root / "journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{text}\n---\n", "utf-8")
    (root / "mkdocs.yml").write_text(CONFIG.format(code=code), "utf-8")
