"""Every button that the demonstration's cards have does what it says, in a copy: none is in vain."""

import datetime as dt
import shutil

import pytest

from kaffegen.acts.carried_out import carried_out
from kaffegen.acts.pressed import Press, pressed
from kaffegen.languages import language
from kaffegen.model import SHOWN
from kaffegen.pages.buttons import buttons
from kaffegen.pipeline import look
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES

LATER = dt.date(2027, 3, 1)


@pytest.mark.parametrize("day", [None, LATER], ids=["pinned", "next-spring"])
def test_every_button_of_every_card_can_be_pressed(repository, tmp_path, day):
    settings = settings_in(repository / CONFIG, NAMES)
    today = day or settings.today
    outlook = look(repository, today, settings)
    spoken = language(settings.language)
    offered = [(action, name) for action in outlook.actions if action.state in SHOWN for name in buttons(action)]
    assert len(offered) > 30
    for number, (action, name) in enumerate(offered):
        root = tmp_path / str(number)
        shutil.copytree(repository / "journal", root / "journal")
        shutil.copy(repository / CONFIG, root)
        act = pressed(outlook, action, Press(name, "torsdag 14.00"), spoken)
        carried_out(root, settings, act)
        after = look(root, today, settings)
        assert not [problem for problem in after.problems if problem.severity == "error"], (action.id, name)
        still = {one.id for one in after.actions if one.state in SHOWN}
        assert action.id not in still, (action.id, name)
        shutil.rmtree(root)
