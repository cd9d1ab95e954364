"""What lets an editor begin a note: snippets for VS Code and Cursor, templates for Obsidian."""

import json
from collections.abc import Iterator

from kaffegen.beginnings.note import begun
from kaffegen.languages import table

KINDS = {"contact": "contact", "meeting": "idea"}
TODAY = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}"
STRENGTHS = "${2|known,close,acquaintance,stranger|}"
TEMPLATES = "_templates"
CODE = ("vscode", "cursor")
OBSIDIAN = "obsidian"


def editor_files(editor: str, code: str, docs_dir: str, example: str) -> Iterator[tuple[str, str]]:
    """Yield what the editor reads, by path; templates lie in the journal for any editor."""
    words = table(code, "beginnings")
    for kind, beginning in KINDS.items():
        said = {"name": "{{title}}"} if kind == "contact" else {"status": "idea"}
        text = begun(beginning, said, code, day="{{date:YYYY-MM-DD}}", person=example)
        yield f"{docs_dir}/{TEMPLATES}/{words['file_names'][kind]}.md", text
    if editor in CODE:
        yield ".vscode/kaffegen.code-snippets", _json(_snippets(code, example))
        yield ".vscode/settings.json", _json(_code_settings())
    elif editor == OBSIDIAN:
        yield ".obsidian/templates.json", _json({"folder": f"{docs_dir}/{TEMPLATES}", "dateFormat": "YYYY-MM-DD"})


def _snippets(code: str, example: str) -> dict[str, object]:
    """Give the notes as snippets: the word to type, and the places to go to one after the other."""
    words = table(code, "beginnings")
    said = {
        "contact": {"name": f"${{1:{example}}}", "strength": STRENGTHS},
        "meeting": {"contact": f"${{1:{example}}}", "status": "idea", "invite_by": "${2:" + TODAY + "}"},
    }
    return {
        words["names"][kind]: {
            "scope": "markdown",
            "prefix": words["file_names"][kind],
            "body": begun(beginning, said[kind], code, day=TODAY, person=example).splitlines(),
        }
        for kind, beginning in KINDS.items()
    }


def _code_settings() -> dict[str, object]:
    """Give what notes want of VS Code: snippets while one writes, long lines folded, what is made out of sight."""
    return {
        "[markdown]": {"editor.quickSuggestions": {"other": "on"}, "editor.wordWrap": "on"},
        "files.exclude": {"site": True, ".cache": True},
    }


def _json(content: dict[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
