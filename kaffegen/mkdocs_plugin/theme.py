"""What kaffegen gives the theme: its language, its colours, its styles and scripts; and no other host, ever."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from pymdownx.slugs import slugify

from kaffegen.languages import language
from kaffegen.pages.script_words import script_words
from kaffegen.settings import Settings

ASSETS = Path(__file__).parent.parent / "assets"
FOLDER = "assets/kaffegen"
JOINED = {"kaffegen.css": "styles", "kaffegen.js": "scripts"}  # many small files here are one on the way
SERVED = {"live.js": "served"}
MATERIALS_FAVICON = "assets/images/favicon.png"
FEATURES = ("navigation.tabs", "navigation.top", "search.highlight", "content.tooltips")


# Spaces, hyphens and marks stand between words; a full stop or colon in an address or in 10:30 does not.
SEPARATOR = r"&[a-z]+;|[\s\-–—+&,;!?()\[\]{}\"«»“”„…/·•]+|[.:](?![A-Za-z0-9])"


def prepare_search(config: MkDocsConfig) -> None:
    """Let the search find names as they are written, where the user has not said otherwise.

    What a language would add takes away: Hans is a stop word in Norwegian and Danish, Else one in English; and the
    search looks for how words begin, which it cannot where a stemmer has cut them.
    """
    search = config.plugins.get("search") or config.plugins.get("material/search")
    if config.theme.name != "material" or search is None:
        return
    if search.config.pipeline is None:
        search.config.pipeline = []
        search.config.lang = search.config.lang or ["en"]  # the one that needs no script
    search.config.separator = search.config.separator or SEPARATOR


def prepare(config: MkDocsConfig, settings: Settings) -> None:
    """Set what a journal needs and the user has not set."""
    config.extra_css.append(f"{FOLDER}/kaffegen.css")
    config.extra_javascript.append(f"{FOLDER}/kaffegen.js")
    config.extra["generator"] = False
    toc = config.mdx_configs.setdefault("toc", {})
    toc.setdefault("slugify", slugify(case="lower"))  # keeps æ, ø, å
    if config.theme.name != "material":
        return
    config.theme["font"] = False  # no page asks another host for anything (decision 11)
    config.theme["language"] = settings.language
    features = config.theme.get("features") or []
    config.theme["features"] = [*features, *(name for name in FEATURES if name not in features)]
    if not config.theme.get("logo") and not (config.theme.get("icon") or {}).get("logo"):
        config.theme["logo"] = f"{FOLDER}/logo.svg"
    if config.theme.get("favicon") == MATERIALS_FAVICON:
        config.theme["favicon"] = f"{FOLDER}/favicon.svg"
    if not config.theme.get("palette"):
        config.theme["palette"] = _palette(settings.language)


def add_assets(files: Files, config: MkDocsConfig, settings: Settings, names: str, *, is_served: bool) -> None:
    """Put the packaged styles, scripts and pictures among the site's files, and the script of people's `names`."""
    files.append(File.generated(config, f"{FOLDER}/names.js", content=names))
    for picture in sorted((ASSETS / "pictures").iterdir()):
        if files.get_file_from_path(f"{FOLDER}/{picture.name}") is None:
            files.append(File.generated(config, f"{FOLDER}/{picture.name}", abs_src_path=str(picture)))
    before = {"kaffegen.js": script_words(language(settings.language))}
    joined = JOINED | (SERVED if is_served else {})
    for name, folder in joined.items():
        src = f"{FOLDER}/{name}"
        if files.get_file_from_path(src) is None:
            parts = sorted((ASSETS / folder).iterdir())
            content = before.get(name, "") + "\n".join(part.read_text("utf-8") for part in parts)
            files.append(File.generated(config, src, content=content))


def _palette(code: str) -> list[dict[str, object]]:
    """Give light and dark, by the machine's wish, with a switch."""
    say = language(code).say
    return [
        {
            "media": f"(prefers-color-scheme: {tone})",
            "scheme": scheme,
            "primary": "custom",
            "accent": "custom",
            "toggle": {"icon": icon, "name": say(f"theme.{to}")},
        }
        for tone, scheme, icon, to in (
            ("light", "default", "material/weather-night", "dark"),
            ("dark", "slate", "material/weather-sunny", "light"),
        )
    ]
