"""The history of a journal: from git, or as it was kept of an earlier look; each part read when it is asked for."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path

from kaffegen.history import git, kept
from kaffegen.history.checked_out import named
from kaffegen.history.commits import Commit, commits_in, path_of
from kaffegen.history.compared import TOLD, changes
from kaffegen.history.followed import followed
from kaffegen.history.gateway import Trouble, is_seen
from kaffegen.history.story import story
from kaffegen.history.told import KindOf, Telling
from kaffegen.history.uncommitted import differing
from kaffegen.model import Journal
from kaffegen.model.event import Change, Event, History, Log, Unsaved
from kaffegen.read.disk import NOT_NOTES
from kaffegen.read.note import Source, note_of
from kaffegen.settings import Settings
from kaffegen.values import Manner

ALL, LATELY = "log", "lately"
UNREAD = "unread"
A_DAY = dt.timedelta(days=1)


class Remembered(History):
    """The log of a journal that lies in a repository. `at` is a commit to look back from, else what is checked out."""

    def __init__(
        self, root: Path, settings: Settings, journal: Journal, at: str = "", *, is_whole: bool = False
    ) -> None:
        self._root, self._settings, self._journal, self._at = root, settings, journal, at
        self._is_whole = is_whole
        self._is_sure = True
        self._told_of: set[str] = set()  # the commits up to which something was told, without the log
        self._folder = settings.docs_dir
        self._manner = Manner(settings.country)

    @cached_property
    def log(self) -> Log:
        """Give all that is known; where git cannot tell, why not."""
        try:
            state = git.state(self._root)
        except Trouble as trouble:
            return Log(is_kept=True, trouble=trouble.key, said=trouble.said)
        head = self._at or state.head
        if not is_seen(self._root, self._folder):
            return Log(is_kept=True, trouble="elsewhere", head=head)
        if state.is_shallow or not head:
            return Log(is_kept=True, trouble="shallow" if state.is_shallow else "unborn", head=head)
        try:
            found, said = self._all(head)
        except Trouble as trouble:
            return Log(is_kept=True, trouble=trouble.key, said=trouble.said, head=head)
        events = story(found.told, self._journal, self._folder)
        why = said if said in ("", UNREAD) else "broken"
        return Log(events, True, why, "" if said == UNREAD else said, found.secrets, head)

    def since(self, day: dt.date) -> tuple[Event, ...]:
        """Give what was committed since a day: of a long history only that much is read, and once a commit."""
        if self._is_whole or "log" in self.__dict__:
            return super().since(day)
        first = (day - A_DAY).toordinal()  # it may have been a day earlier where it was written
        head = self._at or named(self._root)
        found = kept.load(self._root, LATELY, self._print) if head else None
        if found is None or found.head != head or not 0 < found.since <= first:
            try:
                found = self._lately(first)
            except Trouble:
                self._is_sure = False
                return ()
        self._told_of.add(found.head)
        return tuple(event for event in story(found.told, self._journal, self._folder) if event.date >= day)

    @cached_property
    def unsaved(self) -> Unsaved:
        """Give what is written and not committed, in the order of the notes."""
        if self._at:
            return Unsaved()
        try:
            head = git.state(self._root).head
            there = git.tree(self._root, head, self._folder) if head else {}
            known = {_path(path) for path in git.listed(self._root, self._folder)}
            return self._differing({_path(path): there[path] for path in there}, known)
        except Trouble:
            return Unsaved()

    def stands_on(self, commit: str) -> bool:
        """Tell whether all that was asked for up to now was told, and of that commit."""
        if "unsaved" in self.__dict__:
            return False
        is_told = self.log.head == commit and not self.log.trouble if "log" in self.__dict__ else True
        return is_told and self._is_sure and self._told_of <= {commit}

    def _all(self, head: str) -> tuple[kept.Kept, str]:
        """Give all that is told of a commit and those before it, the cache as far as that goes; and why not all."""
        known = kept.load(self._root, ALL, self._print)
        if known is not None and known.head == head:
            return known, ""
        commits: list[Commit] = []
        said = ""
        if known is not None:
            printed, said = git.logged(self._root, f"{known.head}...{head}", self._folder)
            commits = list(commits_in(printed))
        if known is None or said:  # what was kept is of a commit that is there no more
            known = None
            commits, said = followed(self._root, head, self._folder)
        gone = {commit.id for commit in commits if commit.is_gone}
        telling = Telling(commits, self._kind_of, self._manner, known.unclear if known else None)
        told = telling.told(self._blobs)
        if known is not None:
            told += [one for one in known.told if one.commit not in gone]
        secrets = telling.secrets | (known.secrets if known else frozenset())
        found = kept.Kept(head, self._print, told, frozenset(secrets), unclear=telling.unclear)
        if known is not None and not gone:
            found = found._replace(base=known.base, newer=known.newer + len(told) - len(known.told))
        if telling.unread:
            said = said or UNREAD
        if not (said or self._at):
            kept.save(self._root, ALL, found)
        return found, said

    def _lately(self, first: int) -> kept.Kept:
        """Give what was told since a day, without what came before."""
        state = git.state(self._root)
        head = self._at or state.head
        if state.is_shallow or not head:
            return kept.Kept(head, self._print, (), frozenset(), first)
        day = dt.date.fromordinal(max(first, dt.date(1970, 1, 2).toordinal()))
        commits, said = followed(self._root, head, self._folder, f"--since={day}T00:00:00Z")
        telling = Telling(commits, self._kind_of, self._manner)
        told = telling.told(self._blobs)
        if telling.is_cut_off:
            whole, said = self._all(head)
            told = [one for one in whole.told if one.date >= first]
        found = kept.Kept(head, self._print, told, frozenset(telling.secrets), first)
        if said or telling.unread:
            self._is_sure = False
        elif not self._at:
            kept.save(self._root, LATELY, found)
        return found

    def _differing(self, there: dict[str, str], known: set[str]) -> Unsaved:
        """Compare the notes that git knows, or would take, with the blobs that are committed.

        A note that was moved is compared with what it was moved from.
        """
        start = "" if self._folder == "." else f"{self._folder}/"
        found_at = ((path_of(f"{start}{note.about.src}".encode()), note) for note in self._journal.notes)
        notes = {path: note for path, note in found_at if path in known}
        changed, gone = differing(notes, there, self._kind_of)
        told = [(note, blob) for note, blob in changed if note.about.kind in TOLD]
        blobs = dict(self._blobs([blob for _, blob in told if blob]))
        found: list[tuple[str, Change]] = []
        for note, blob in told:
            content = blobs.get(blob) if blob else None
            if blob and content is None:
                continue
            old = note_of(Source("", "", note.about.kind, content), self._manner)[0] if content is not None else None
            found += [(note.about.src, change) for change in changes(old, note)]
        return Unsaved(tuple(found), len(changed) + gone)

    def _blobs(self, wanted: Iterable[str]) -> Iterator[tuple[str, bytes | None]]:
        wanted = list(wanted)
        return git.blobs(self._root, wanted) if wanted else iter(())

    @cached_property
    def _print(self) -> str:
        """Give what tells one way of reading from another."""
        said = repr((self._folder, sorted(self._settings.folders().items()), self._settings.country))
        return hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()[:16]

    @cached_property
    def _kind_of(self) -> KindOf:
        return kind_of(self._settings)


def kind_of(settings: Settings) -> Callable[[str], str]:
    """Give the function from a path, from the folder of mkdocs.yml, to the kind of note that lies there."""
    start = "" if settings.docs_dir == "." else f"{settings.docs_dir}/"
    folders = settings.folders()

    def kind(path: str) -> str:
        if not (path.startswith(start) and path.endswith(".md")):
            return ""
        folder, *inner = path[len(start) :].split("/")
        if not inner or inner[-1].casefold() in NOT_NOTES or any(part.startswith(("_", ".")) for part in inner):
            return ""
        return folders.get(folder, "")

    return kind


def _path(read: str) -> str:
    return path_of(read.encode("utf-8", "surrogateescape"))
