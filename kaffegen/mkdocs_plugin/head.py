"""What kaffegen sets in the head of every page: not for search engines, what may run, a tab that names nobody."""

import re

from kaffegen.languages import Language
from kaffegen.mkdocs_plugin.policy import policy
from kaffegen.mkdocs_plugin.safe_title import safe_title

NO_INDEX = '<meta name="robots" content="noindex, nofollow">'
CHARSET = '<meta charset="utf-8">'  # has to stand in the first 1,024 bytes: all else comes after it
SEARCH = 'data-md-component="search" role="dialog"'  # which Material leaves without a name,
HEADER = 'aria-label="Header"'  # and this in English
MAIN = '<main class="md-main"'
SKIPPED_TO = "kaffegen-main"
_NO_SKIP = re.compile(r'(<div data-md-component="skip">)\s*(</div>)')  # of a page without headings
VEIL = (
    "<script>try{if(sessionStorage.getItem('kaffegen-discreet'))"
    "document.documentElement.classList.add('kg-discreet','kg-veiled')}catch(e){}</script>"
)  # before anything is seen (assets/scripts/shoulder.js)
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)


def with_head(page: str, content: str, words: Language, *, title: str = "", is_published: bool = False) -> str:
    """Give the page with its head as it is to be. `content` is what the notes gave; `title` the tab's, if another."""
    before, found, after_body = page.partition(SEARCH)
    if found:
        page = before + f'{SEARCH} aria-label="{words.say("theme.search")}"' + after_body
    page = page.replace(MAIN, f'{MAIN} id="{SKIPPED_TO}"', 1)
    page = _NO_SKIP.sub(f'\\1<a href="#{SKIPPED_TO}" class="md-skip">{words.say("theme.skip")}</a>\\2', page, count=1)
    page = page.replace(HEADER, f'aria-label="{words.say("theme.header")}"', 1)
    after = CHARSET if CHARSET in page else "<head>"
    page = page.replace("</head>", f"{VEIL}</head>", 1)
    added = policy(page, content) + ("" if is_published else NO_INDEX)
    page = page.replace(after, after + added, 1)
    return _TITLE.sub(lambda _: f"<title>{safe_title(title)}</title>", page, count=1) if title else page
