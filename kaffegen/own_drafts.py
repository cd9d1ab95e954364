"""The gateway to the templates a user has written, which imports Jinja only where there are some (decision 12)."""

from collections.abc import Mapping

from kaffegen.problems import Problem
from kaffegen.settings import Settings


def faults_in(own: Mapping[str, str], settings: Settings) -> list[Problem]:
    """Give what is wrong in the templates (K144, K145), nothing and at no cost where there are none."""
    if not own:
        return []
    from kaffegen.drafts import own as templates  # noqa: PLC0415 - a gateway imports late

    return list(templates.faults_in(own, settings))
