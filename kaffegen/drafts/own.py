"""The user's own templates, `_drafts/<kind>.txt` or `_drafts/<language>/<kind>.txt`: what is wrong in them (K144)."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

from kaffegen.drafts.engine import TemplateFault, fault_in
from kaffegen.drafts.facts import NAMES, sample
from kaffegen.drafts.kinds import KINDS
from kaffegen.languages import LANGUAGES
from kaffegen.near import Near
from kaffegen.problems import Place, Problem, Severity
from kaffegen.settings import Settings

SAMPLES = tuple(sample(count) for count in range(3))  # nothing known, one of each, several


def own_template(own: Mapping[str, str], language_code: str, kind: str) -> str:
    """Give the key of the user's template for a kind, that of the language first; empty for none."""
    keys = (f"{language_code}/{kind}", kind)
    return next((key for key in keys if own.get(key, "").strip()), "")


@lru_cache(maxsize=128)
def fault_of(template: str) -> TemplateFault | None:
    """Give why a template cannot be used, tried with nothing, little and much that is known."""
    return fault_in(template, NAMES, SAMPLES)


def faults_in(own: Mapping[str, str], settings: Settings) -> Iterator[Problem]:
    """Yield a warning for each template that cannot be used, with its line."""
    for key, text in sorted(own.items()):
        folder, _, kind = key.rpartition("/")
        if kind not in KINDS or folder not in ("", *LANGUAGES):
            yield _misnamed(key, settings)
        elif not text.strip():
            yield Problem(_place(settings, key), "K147", Severity.HINT)
        elif fault := fault_of(text):
            yield as_problem(fault, key, settings)


def as_problem(fault: TemplateFault, key: str, settings: Settings) -> Problem:
    """Give a template's fault as a problem of its file."""
    near = "".join(Near(NAMES).find(fault.name)[:1])
    words = {"text": fault.name if near else fault.text}
    return Problem(_place(settings, key, fault.line), "K144", Severity.WARNING, words, near)


def _misnamed(key: str, settings: Settings) -> Problem:
    """Give what a file was probably meant to be called; what is near to nothing may be none of ours."""
    folder, _, kind = key.rpartition("/")
    near = "".join(Near(KINDS).find(kind)[:1])
    if near and folder not in ("", *LANGUAGES):
        near = f"{settings.language}/{near}"
    words = {"text": key, "choices": ", ".join(KINDS)}
    return Problem(_place(settings, key), "K145", Severity.WARNING if near else Severity.HINT, words, near)


def _place(settings: Settings, key: str, line: int = 1) -> Place:
    return Place(f"{PurePosixPath(settings.docs_dir)}/_drafts/{key}.txt", line)
