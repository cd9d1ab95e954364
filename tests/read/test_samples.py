"""Files of other projects: read as a contact's note, whatever they are."""

from pathlib import Path

import pytest

from kaffegen.pipeline import look

from .reading import KINDS, TODAY, journal, read

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
FILES = sorted(file for file in SAMPLES.rglob("*") if file.is_file()) if SAMPLES.is_dir() else []


@pytest.mark.skipif(not FILES, reason="the samples of other projects lie beside the repository, not in it")
@pytest.mark.parametrize("kind", KINDS)
def test_every_sample_is_read_with_places_inside_it(kind):
    for file in FILES:
        raw = file.read_bytes()
        note, problems = read(raw, kind)
        assert note.id == "x", file
        for problem in problems:
            assert 1 <= problem.place.line <= raw.count(b"\n") + 1, (file, problem)
            assert problem.place.column >= 1, (file, problem)


@pytest.mark.skipif(not FILES, reason="the samples of other projects lie beside the repository, not in it")
def test_the_samples_together_make_a_journal(tmp_path):
    notes = {f"contacts/{index:03}": file.read_bytes() for index, file in enumerate(FILES)}
    outlook = look(journal(tmp_path, notes), TODAY)
    assert len([contact for contact in outlook.journal.contacts if contact.has_note]) == len(FILES)
    assert outlook.problems == look(tmp_path, TODAY).problems
