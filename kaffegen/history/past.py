"""The journal as it was committed on a day, or in a commit: its files from git, the work tree left alone."""

import datetime as dt
from bisect import bisect_left
from pathlib import Path

from kaffegen.history import git
from kaffegen.history.checked_out import is_kept
from kaffegen.history.clocks import trusted
from kaffegen.history.commits import path_of
from kaffegen.history.gateway import Past, Trouble
from kaffegen.history.remembered import kind_of
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, OWN_DRAFTS
from kaffegen.read.note import Source
from kaffegen.settings import Settings, settings_from
from kaffegen.workdays import zone

FIRST, LAST = dt.date(1970, 1, 1), dt.date.max - dt.timedelta(days=2)  # what every system's clock can tell


def past_on(root: Path, settings: Settings, day: dt.date, rules: tuple[str, ...]) -> Past:
    """Give the journal as committed when the day was over; raise Trouble when git cannot tell, or had nothing."""
    where = zone(settings.timezone) if settings.timezone else None
    night = min(max(day, FIRST), LAST) + dt.timedelta(days=1)
    end = dt.datetime.combine(night, dt.time(), where).timestamp()
    commits = git.commits_before(root, _state(root))[::-1]
    made = bisect_left(trusted([seconds for _, seconds in commits]), end)
    if not made:
        raise Trouble("not-yet")
    return past_at(root, settings, commits[made - 1][0], rules)


def past_of(root: Path, settings: Settings, name: str, rules: tuple[str, ...]) -> Past:
    """Give the journal of a commit, named as git names one; raise Trouble when there is none."""
    _state(root)
    commit = git.commit_named(root, name)
    if not commit:
        raise Trouble("unknown-commit")
    return past_at(root, settings, commit, rules)


def past_at(root: Path, settings: Settings, commit: str, rules: tuple[str, ...]) -> Past:
    """Give the journal of a commit; raise Trouble when git cannot read it."""
    config = git.tree(root, commit, CONFIG).get(CONFIG, "")
    said = next((content for _, content in git.blobs(root, [config])), None) if config else None
    settings = (_settings(said, rules) if said is not None else None) or settings
    start = "" if settings.docs_dir == "." else f"{settings.docs_dir}/"
    kind, files, drafts = kind_of(settings), {}, {}
    for path, blob in git.tree(root, commit, settings.docs_dir).items():
        if kind(path) or path == f"{start}me.md":
            files[path_of(path.encode("utf-8", "surrogateescape"))] = blob
        elif path.startswith(f"{start}{OWN_DRAFTS}/") and path.endswith(".txt"):
            drafts[path[len(start) + len(OWN_DRAFTS) + 1 :].removesuffix(".txt")] = blob
    contents = dict(git.blobs(root, list(dict.fromkeys((*files.values(), *drafts.values())))))
    sources = tuple(
        Source(path, path[len(start) :], kind(path) or "me", content)
        for path, blob in sorted(files.items())
        if (content := contents.get(blob)) is not None
    )
    own = {name: text.decode("utf-8-sig", "replace") for name, blob in drafts.items() if (text := contents.get(blob))}
    named = {**files, **{f"{start}{OWN_DRAFTS}/{name}.txt": blob for name, blob in drafts.items()}}
    missing = [CONFIG] if config and said is None else []
    missing += sorted(path for path, blob in named.items() if contents.get(blob) is None)
    blobs = {path[len(start) :]: blob for path, blob in files.items()}
    return Past(root, commit, settings, sources, blobs, own, tuple(missing))


def _state(root: Path) -> str:
    """Give what is checked out; raise Trouble when there is nothing, or not all of the history."""
    if not is_kept(root):
        raise Trouble("no-repository")
    state = git.state(root)
    if state.is_shallow:
        raise Trouble("shallow")
    if not state.head:
        raise Trouble("unborn")
    return state.head


def _settings(content: bytes, rules: tuple[str, ...]) -> Settings | None:
    """Give the settings as they were; None where they cannot be read."""
    try:
        return settings_from(content.decode("utf-8-sig"), CONFIG, rules)
    except (KaffegenError, UnicodeDecodeError):
        return None
