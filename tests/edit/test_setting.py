"""A setting is put into mkdocs.yml so that no other byte changes; what is not sure is left to be done by hand."""

import pytest

from kaffegen.edit.setting import with_setting
from kaffegen.settings import settings_from

LINE = "follow_ups_since: 2026-11-18"
WELL = [
    ("plugins:\n  - kaffegen\n", f"plugins:\n  - kaffegen:\n      {LINE}\n"),
    ("plugins: # all\n- kaffegen # ours\n- search", f"plugins: # all\n- kaffegen: # ours\n    {LINE}\n- search"),
    ("plugins:\n  - search\n  - kaffegen:", f"plugins:\n  - search\n  - kaffegen:\n      {LINE}\n"),
    ("plugins:\n  - kaffegen:\n  - search\n", f"plugins:\n  - kaffegen:\n      {LINE}\n  - search\n"),
    (
        "plugins:\r\n  - kaffegen: # ours\r\n        # which\r\n        language: da\r\nnav: []\r\n",
        f"plugins:\r\n  - kaffegen: # ours\r\n        {LINE}\r\n        # which\r\n        language: da\r\nnav: []\r\n",
    ),
    (
        "plugins:\n  - kaffegen: {language: en, country: NO}\n",
        f"plugins:\n  - kaffegen: {{{LINE}, language: en, country: NO}}\n",
    ),
    (
        "plugins:\n  search: {}\n  kaffegen:\n    language: nb\n",
        f"plugins:\n  search: {{}}\n  kaffegen:\n    {LINE}\n    language: nb\n",
    ),
    ("plugins:\n  kaffegen:\ndocs_dir: x\n", f"plugins:\n  kaffegen:\n    {LINE}\ndocs_dir: x\n"),
    (
        "plugins:\n  - kaffegen:\n      language: nb\nextra: !ENV [X, y]\n",
        f"plugins:\n  - kaffegen:\n      {LINE}\n      language: nb\nextra: !ENV [X, y]\n",
    ),
]
BY_HAND = [
    "plugins: [search, kaffegen]\n",
    "plugins:\n  - kaffegen: {}\n",
    "plugins:\n  - 'kaffegen'\n",
    "plugins:\n  - kaffegen: &x\n      language: nb\n",
    "plugins:\n  - kaffegen:\n      follow_ups_since:\n",
    "plugins:\n  - search\n",
    "plugins: [\n",
    "- a\n",
    "",
]


@pytest.mark.parametrize(("config", "after"), WELL)
def test_a_line_is_put_in_and_nothing_else_changes(config, after):
    assert with_setting(config, "follow_ups_since", "2026-11-18") == after
    settings = settings_from(after, "mkdocs.yml", ())
    assert str(settings.follow_ups_since) == "2026-11-18"
    assert settings._replace(follow_ups_since=None) == settings_from(config, "mkdocs.yml", ())


@pytest.mark.parametrize("config", BY_HAND)
def test_what_is_not_sure_is_left(config):
    assert with_setting(config, "follow_ups_since", "2026-11-18") is None
