"""Private sections that only a reader of Markdown would find are found, and nothing else is (B17)."""

import pytest

from kaffegen.outgoing.bodies import without_odd_headings

HIDDEN = [
    "Tekst.\n##Bare for meg\nlekk",
    "> ## Bare for meg\n> lekk",
    "- ## Private\n  lekk",
    "1. # Kun for mig\n   lekk",
    "Tekst.\nBare for meg\n---\nlekk",
    "> Private\n> ===\n> lekk",
    "##Bare for meg\n### Lavere\nlekk",
    "Bare for meg\n===\n## Lavere\nlekk",
    "```\n## Private\nlekk\n```",
    "##Det som skjer\n- lekk",
]


@pytest.mark.parametrize("text", HIDDEN)
def test_what_follows_is_left_out_until_a_heading_of_its_level(text: str) -> None:
    shown = without_odd_headings(f"Før.\n\n{text}\n\n# Etter\n\nSynlig.\n")
    assert "lekk" not in shown
    assert shown.startswith("Før.\n")
    assert shown.endswith("# Etter\n\nSynlig.\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bare for meg",
        "## Logg\n\n- hei\n",
        "Tekst.\n---\nmer\n",
        "- Private\n- to\n",
        "#privat uten mellomrom\n",
        "a\r\n\r\nb\r\n",
    ],
)
def test_all_else_stays(text: str) -> None:
    assert without_odd_headings(text) == text


def test_it_takes_no_longer_than_the_text_is_long() -> None:
    assert without_odd_headings("#" * 100_000 + "\n" + "> " * 100_000 + "\n" + "-" * 100_000).count("\n") == 2
