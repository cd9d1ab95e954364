"""The names of new files: readable, the same on every system, and never a way out of the folder."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.beginnings.slug import LONGEST, NO_NAMES, free, slug
from kaffegen.model import folded

QUICK = settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Berit Dahl", "berit-dahl"),
        ("Bjørn Egil Tveit", "bjørn-egil-tveit"),
        ("Åse Bø", "åse-bø"),
        ("A\u030ase", "åse"),  # å of two signs, as macOS writes it
        ("Mette Kjærgaard", "mette-kjærgaard"),
        ("Anne-Grethe  O’Brien", "anne-grethe-o-brien"),
        ("Renée Müller", "renée-müller"),
        ("2027 vår", "2027-vår"),
        ("../../etc/passwd", "etc-passwd"),
        ("..\\x", "x"),
        ("_mal", "mal"),
        ("-rf", "rf"),
        (".skjult", "skjult"),
        ("C:\\Windows", "c-windows"),
        ("<script>", "script"),
        ("a\x00b", "a-b"),
        ("Ko\u202enrad", "ko-nrad"),
        ("İpek", "i̇pek"),
        ("李小龍", "李小龍"),
        ("!!!", ""),
        ("", ""),
    ],
)
def test_a_name_becomes_an_id(name: str, expected: str) -> None:
    assert slug(name) == expected


@QUICK
@given(st.text())
def test_an_id_is_a_name_for_a_file_everywhere(name: str) -> None:
    found = slug(name)
    assert len(found) <= LONGEST
    assert len(f"2026-11-18-{found}-99.md".encode()) <= 255
    assert set(found).isdisjoint('/\\:*?"<>|. \x00_')
    assert not found.startswith("-")
    assert not found.endswith("-")
    assert found == unicodedata.normalize("NFC", found) == slug(found)


@QUICK
@given(st.text(min_size=1).map(slug), st.sets(st.text().map(slug)))
def test_a_free_id_is_nobodys(wanted: str, taken: set[str]) -> None:
    found = free(wanted, {folded(name) for name in taken})
    assert folded(found) not in {folded(name) for name in taken}
    assert found not in NO_NAMES
    assert found.startswith(wanted)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("berit", "berit-3"),
        ("Berit", "Berit-2"),
        ("con", "con-2"),
        ("index", "index-2"),
        ("lpt1", "lpt1-2"),
        ("x", "x"),
    ],
)
def test_a_taken_id_gets_a_number(wanted: str, expected: str) -> None:
    taken = {"berit", "berit-2"} if wanted == "berit" else {"berit"}
    assert free(wanted, taken) == expected
