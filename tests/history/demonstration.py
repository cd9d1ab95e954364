"""The demonstration with a history: its notes as they may have grown, a commit a day, each step on its own day.

`python -m tests.history.demonstration FOLDER` writes it, to look at with `mkdocs serve`.
"""

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from .repository import environment

REPOSITORY = Path(__file__).parent.parent.parent
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
TICKED = re.compile(r"- \[x\] (.*?) ?✅ (\d{4}-\d{2}-\d{2})")
ITEM_DONE = re.compile(r"(, |\n +)(?:done|sent|reported|congratulated): (\d{4}-\d{2}-\d{2})")
BEFORE = frozenset(
    {"contact", "contacts", "via", "asked_by", "purpose", "theme", "for_them", "for_me", "topics", "invite_by"}
)
ARRANGED = frozenset({"date", "duration", "place", "online", "prepared", "questions", "research"})
FIRST, LAST = dt.date(2025, 11, 3), dt.date(2026, 11, 18)
MOVED, MOVED_ON = "contacts/karen-bruun.md", dt.date(2026, 11, 9)  # who changes jobs, and when that is written down
AUTHOR = "Ingrid Solheim <ingrid@example.org>"


def build(folder: Path) -> Path:
    """Write the journal and its history into a folder, and give it."""
    shutil.copytree(REPOSITORY / "journal", folder / "journal")
    shutil.copy(REPOSITORY / "mkdocs.yml", folder / "mkdocs.yml")
    (folder / ".gitignore").write_text("/site/\n/.cache/\n", "utf-8")
    stream = "".join(_stream(folder)).encode()
    for arguments, given in (
        (["init", "--quiet", "-b", "main"], b""),
        (["fast-import", "--quiet", "--done"], stream),
        (["reset", "--quiet", "--mixed"], b""),
    ):
        git = ["git", "-C", str(folder), *arguments]
        subprocess.run(git, input=given, env={**os.environ, **environment()}, check=True, capture_output=True)
    return folder


def _stream(folder: Path) -> Iterator[str]:
    """Give what fast-import wants: each day on which something was written, with the notes as they stood then."""
    days: dict[dt.date, dict[str, str]] = defaultdict(dict)
    for path in sorted((folder / "journal").rglob("*.md")):
        for day, text in _versions(path.relative_to(folder / "journal").as_posix(), path.read_text("utf-8")).items():
            days[day][path.relative_to(folder).as_posix()] = text
    days[FIRST]["mkdocs.yml"] = (folder / "mkdocs.yml").read_text("utf-8")
    days[FIRST][".gitignore"] = (folder / ".gitignore").read_text("utf-8")
    for day in sorted(days):
        seconds = int(dt.datetime(day.year, day.month, day.day, 17, tzinfo=dt.UTC).timestamp())
        yield f"commit refs/heads/main\nauthor {AUTHOR} {seconds} +0100\ncommitter {AUTHOR} {seconds} +0100\n"
        yield f"data {len(str(day))}\n{day}\n"
        for name, text in days[day].items():
            yield f'M 100644 inline "{name}"\ndata {len(text.encode())}\n{text}\n'
    yield "done\n"


def _versions(src: str, text: str) -> Mapping[dt.date, str]:
    """Give the note as it stood after each day on which it changed."""
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    blocks = re.split(r"\n(?=[^\s-])", front)
    fields = {block.partition(":")[0]: block for block in blocks}
    held, begun = _day(fields.get("date", "")), _first(src, fields)
    days = {begun, *(_when(name, block, begun, held) for name, block in fields.items())}
    days |= {
        min(max(dt.date.fromisoformat(day), begun), LAST)
        for _, day in (*TICKED.findall(text), *ITEM_DONE.findall(text))
    }
    if src == MOVED:
        days.add(MOVED_ON)
    if held and held <= LAST:
        days.add(held)
    versions = {}
    for day in sorted(days):
        kept = [_as_of(block, day) for name, block in fields.items() if _when(name, block, begun, held) <= day]
        if src == MOVED and day < MOVED_ON:
            kept = [re.sub(r"^company: .*", "company: Havnekontoret", line) for line in kept]
        shown = _as_of(body, day) if not held or held <= day or held > LAST else ""
        versions[day] = "---\n" + "\n".join(kept) + "\n---\n" + shown
    versions[max(versions)] = text
    return versions


def _when(name: str, block: str, begun: dt.date, held: dt.date | None) -> dt.date:
    """Give the day on which a field was written."""
    if name in BEFORE or held is None:
        own = (
            [min(dt.date.fromisoformat(day), LAST) for day in DAY.findall(block)]
            if name in ("answered", "nudged")
            else []
        )
        return max([begun, *own])
    if name in ARRANGED:
        return min(begun + dt.timedelta(days=3), held, LAST) if begun <= held else begun
    if name in ("invited", "answered", "nudged"):
        return min(max([begun, *map(dt.date.fromisoformat, DAY.findall(block))]), LAST)
    if name in ("thanked", "memo", "card", "reported"):
        return min(max([begun, held, *map(dt.date.fromisoformat, DAY.findall(block))]), LAST)
    return max(begun, min(held, LAST))


def _first(src: str, fields: Mapping[str, str]) -> dt.date:
    """Give the day on which the note was begun."""
    if not src.startswith("meetings/"):
        return FIRST if src == MOVED or "met" not in fields else min(max(_day(fields["met"]) or FIRST, FIRST), LAST)
    found = [day for name in ("invited", "date") if (day := _day(fields.get(name, "")))]
    return min(max(min(found, default=LAST), FIRST), LAST) - dt.timedelta(days=1 if found else 0)


def _as_of(text: str, day: dt.date) -> str:
    """Give a text in which nothing is done yet that was done later."""
    text = TICKED.sub(
        lambda box: box.group() if dt.date.fromisoformat(box.group(2)) <= day else f"- [ ] {box.group(1)}", text
    )
    return ITEM_DONE.sub(lambda part: part.group() if dt.date.fromisoformat(part.group(2)) <= day else "", text)


def _day(block: str) -> dt.date | None:
    found = DAY.search(block)
    return dt.date.fromisoformat(found.group()) if found else None


if __name__ == "__main__":
    build(Path(sys.argv[1]))
