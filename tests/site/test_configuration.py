"""mkdocs.yml: what is wrong in it stops the build with a sentence, never a traceback; publishing must be allowed."""

import pytest
from journal_site import Built, build, run, write

pytestmark = pytest.mark.xdist_group("site-configuration")

NOTE = {"contacts/a.md": "---\nname: Kari Berg\n---\n"}
WRONG = {
    "unknown key": ("langauge: nb", "language"),
    "unknown language": ("language: sv", "sv"),
    "a number for a language": ("language: 5", "5"),
    "no day": ("follow_ups_since: '2026-02-30'", "2026-02-30"),
    "unknown time zone": ("timezone: Europe/Oslow", "Oslow"),
    "a country of three letters": ("country: NOR", "NOR"),
    "a folder outside": ("contacts: ../ut", "../ut"),
    "an absolute folder": ("contacts: /etc", "/etc"),
    "unknown rule": ("follow_ups: {thnak: 1 day}", "thank"),
    "no period": ("follow_ups: {thank: soon}", "soon"),
    "unknown strength": ("cadence: {best: 1 day}", "best"),
    "a list of rules": ("follow_ups: [thank]", "follow_ups"),
    "publish by another word": ("publish: ja", "ja"),
    "a script for an editor": ("editor: 'javascript:{path}'", "javascript"),
    "a key twice": ("country: NO\ncountry: DK", "country"),
    "an anchor": ("country: &a NO", "mkdocs.yml"),
}


def refused(built: Built) -> str:
    """Give what MkDocs said when it would not begin."""
    assert built.code != 0
    assert "Traceback" not in built.log
    assert not built.site.exists()
    return built.log


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_setting_is_named(tmp_path, case):
    options, named = WRONG[case]
    said = refused(build(tmp_path, NOTE, options))
    assert named in said
    assert "mkdocs.yml" in said


@pytest.mark.parametrize("written", ["kaffegen: tekst", "kaffegen: [a]", "kaffegen: 5"])
def test_options_that_are_no_options_are_refused(tmp_path, written):
    refused(build(tmp_path, NOTE, "", f"plugins:\n  - search\n  - {written}\n"))


@pytest.mark.parametrize("written", ["- kaffegen", "- kaffegen:", "- kaffegen: {}", "- kaffegen: {language:  }"])
def test_no_options_are_good_options(tmp_path, written):
    built = build(tmp_path, NOTE, "", f"plugins:\n  - search\n  {written}\n")
    assert (built.code, built.warnings()) == (0, [])
    assert built.page().text


def test_plugins_may_be_a_mapping(tmp_path):
    built = build(tmp_path, NOTE, "", "plugins:\n  search: {}\n  kaffegen:\n    language: da\n")
    assert built.code == 0
    assert 'lang="da"' in built.html()


def test_norway_stays_norway(tmp_path):
    files = {"contacts/a.md": "---\nname: Kari Berg\nphone: 22 22 22 22\n---\n"}
    built = build(tmp_path, files, "language: en\ncountry: NO")
    assert (built.code, built.warnings()) == (0, [])


def test_a_folder_that_is_not_there_is_named(tmp_path):
    write(tmp_path, NOTE)
    (tmp_path / "journal").rename(tmp_path / "annet")
    assert "journal" in refused(run(tmp_path, "build"))


def test_a_configuration_elsewhere_is_found(tmp_path):
    write(tmp_path / "a", NOTE)
    (tmp_path / "b").mkdir()
    built = run(tmp_path / "b", "build", "-f", "../a/mkdocs.yml", "-d", str(tmp_path / "b" / "site"))
    assert (built.code, built.warnings()) == (0, [])
    assert "Kari Berg" in built.page("contacts/").text


def test_the_configuration_may_have_another_name(tmp_path):
    write(tmp_path, NOTE, "language: da")
    (tmp_path / "mkdocs.yml").rename(tmp_path / "annen.yml")
    built = run(tmp_path, "build", "-f", "annen.yml")
    assert (built.code, built.warnings()) == (0, [])
    assert 'lang="da"' in built.html()


def test_what_other_tools_write_in_the_configuration_is_left_to_them(tmp_path):
    index = "emoji_index: !!python/name:material.extensions.emoji.twemoji"
    emoji = f"markdown_extensions:\n  - pymdownx.emoji:\n      {index}\n"
    built = build(tmp_path, NOTE, "language: da", f"site_url: !ENV [NOT_SET, 'https://example.org/']\n{emoji}")
    assert (built.code, built.warnings()) == (0, [])
    assert 'lang="da"' in built.html()


@pytest.mark.parametrize("options", ["", "publish: false"])
def test_publishing_is_refused_unless_it_was_allowed(tmp_path, options):
    assert "publish" in refused(_deploy(tmp_path, options))


def test_publishing_goes_on_when_it_was_allowed(tmp_path):
    deployed = _deploy(tmp_path, "publish: true")
    assert "git repository" in deployed.log, "MkDocs itself stops: there is nothing to deploy to"
    assert "Kari Berg" in deployed.page("contacts/").text


def _deploy(root, options: str) -> Built:
    """Ask MkDocs to publish from a folder that is no git repository, so that nothing can go anywhere."""
    return run(write(root, NOTE, options), "gh-deploy", GIT_CEILING_DIRECTORIES=str(root.parent))
