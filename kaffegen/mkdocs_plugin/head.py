"""What kaffegen sets in every page: not for search engines, what may run, a tab that names nobody, a way past the top.

Some of it mends what Material leaves without a name, or in English.
"""

import re
from collections.abc import Iterable

from kaffegen.languages import Language
from kaffegen.mkdocs_plugin.policy import Policy
from kaffegen.mkdocs_plugin.safe_title import safe_title

NO_INDEX = '<meta name="robots" content="noindex, nofollow">'
CHARSET = '<meta charset="utf-8">'  # has to stand in the first 1,024 bytes: all else comes after it
SEARCH = 'data-md-component="search" role="dialog"'
HEADER = 'aria-label="Header"'
NOT_FOUND = "<h1>404 - Not found</h1>"
MAIN = '<main class="md-main"'
SKIPPED_TO = "kaffegen-main"
FIRST = (
    "(function(c){c.add('kg-js');try{if(sessionStorage.getItem('kaffegen-discreet'))"
    "c.add('kg-discreet','kg-veiled')}catch(e){}})(document.documentElement.classList)"
)  # before anything is seen: that scripts run, so that nothing jumps; what is hidden (assets/scripts/shoulder.js)
_NO_SKIP = re.compile(r'(<div data-md-component="skip">)\s*(</div>)')  # of a page without headings
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)


class Head:
    """Finishes the pages of one site."""

    def __init__(self, words: Language, templates: Iterable[str], *, is_published: bool) -> None:
        self._policy = Policy(templates, FIRST)
        self._is_published = is_published
        say = words.say
        self._named = (
            (SEARCH, f'{SEARCH} aria-label="{say("theme.search")}"'),
            (HEADER, f'aria-label="{say("theme.header")}"'),
            (MAIN, f'{MAIN} id="{SKIPPED_TO}"'),
            (NOT_FOUND, f"<h1>{say('theme.not-found')}</h1><p>{say('theme.not-found.why')}</p>"),
            ("</head>", f"<script>{FIRST}</script></head>"),
        )
        self._skip = f'\\1<a href="#{SKIPPED_TO}" class="md-skip">{say("theme.skip")}</a>\\2'

    def finished(self, page: str, title: str = "") -> str:
        """Give the page as it is to be; `title` is its tab's, where it has another than Material gave it."""
        for found, right in self._named:
            page = page.replace(found, right, 1)
        page = _NO_SKIP.sub(self._skip, page, count=1)
        after = CHARSET if CHARSET in page else "<head>"
        added = self._policy.meta(page) + ("" if self._is_published else NO_INDEX)
        page = page.replace(after, after + added, 1)
        return _TITLE.sub(lambda _: f"<title>{safe_title(title)}</title>", page, count=1) if title else page
