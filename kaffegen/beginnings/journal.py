"""The files of a new journal: configuration, oneself, the first people (M01), what editors and git want."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from kaffegen.beginnings.editors import editor_files
from kaffegen.beginnings.note import begun, filled
from kaffegen.beginnings.slug import free, slug
from kaffegen.edit import as_yaml
from kaffegen.languages import table
from kaffegen.model import folded
from kaffegen.settings import FOLDERS, Settings

ME = "me.md"
KEPT = ".gitkeep"


class Beginning(NamedTuple):
    """What a person says before the first note."""

    language: str
    country: str
    today: dt.date
    name: str = ""
    situation: str = "employed"
    editor: str = "vscode"
    people: tuple[str, ...] = ()


def config_text(said: Beginning, docs_dir: str) -> str:
    """Give the text of mkdocs.yml."""
    words = table(said.language, "beginnings")
    return f"""# {words["files"]["config"]}
site_name: {as_yaml(words["site_name"])}
docs_dir: {docs_dir}
exclude_docs: _*/ # {words["files"]["aside"]}
theme:
  name: material
plugins:
  - search
  - kaffegen:
      language: {said.language}
      country: {as_yaml(said.country)}
      follow_ups_since: {said.today}
      editor: {as_yaml(said.editor)}
"""


def files(said: Beginning, settings: Settings) -> dict[str, str]:
    """Give the text of each file beside mkdocs.yml by its path, in the order in which they are told of."""
    code, docs_dir = said.language, settings.docs_dir
    words = table(code, "beginnings")
    example = said.people[0] if said.people else words["example"]
    fills = {"day": str(said.today), "person": example}
    found = {
        "README.md": filled(words["files"]["readme"].lstrip(), person=example),
        f"{docs_dir}/{ME}": begun("me", {"name": said.name, "situation": said.situation}, code, **fills),
        **dict(_people(said, f"{docs_dir}/{settings.contacts}", fills)),
    }
    for name in FOLDERS:
        folder = f"{docs_dir}/{getattr(settings, name)}"
        if not any(path.startswith(f"{folder}/") for path in found):
            found[f"{folder}/{KEPT}"] = ""
    found |= dict(editor_files(said.editor, code, docs_dir, example))
    found[".gitignore"] = f"# {words['files']['ignored']}\n/site/\n/.cache/\n"
    found[".pre-commit-config.yaml"] = _hook(words["files"]["hook"], docs_dir)
    return found


def _people(said: Beginning, folder: str, fills: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a note for each of the first people, those whom one knows already."""
    taken: set[str] = set()
    for name in dict.fromkeys(said.people):
        found = free(slug(name), taken)
        taken.add(folded(found))
        yield f"{folder}/{found}.md", begun("known", {"name": name, "strength": "known"}, said.language, **fills)


def _hook(comment: str, docs_dir: str) -> str:
    """Give the configuration of pre-commit: `kaffegen check` on the notes of a commit."""
    return f"""# {comment}
repos:
  - repo: local
    hooks:
      - id: kaffegen-check
        name: kaffegen check
        entry: kaffegen check
        language: system
        files: ^{re.escape(docs_dir)}/.*\\.md$
        require_serial: true
"""
