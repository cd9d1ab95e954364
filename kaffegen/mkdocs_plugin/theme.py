"""What kaffegen gives the theme: its language, its colours, its styles and scripts; and no other host, ever."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from pymdownx.slugs import slugify

from kaffegen.languages import language
from kaffegen.settings import Settings

ASSETS = Path(__file__).parent.parent / "assets"
FOLDER = "assets/kaffegen"
JOINED = {"kaffegen.css": "styles", "kaffegen.js": "scripts"}  # many small files here are one on the way
FEATURES = ("navigation.tabs", "navigation.top", "search.highlight", "content.tooltips")


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
    if not config.theme.get("palette"):
        config.theme["palette"] = _palette(settings.language)


def add_assets(files: Files, config: MkDocsConfig) -> None:
    """Put the packaged styles and scripts among the site's files."""
    for name, folder in JOINED.items():
        src = f"{FOLDER}/{name}"
        if files.get_file_from_path(src) is None:
            parts = sorted((ASSETS / folder).iterdir())
            content = "\n".join(part.read_text("utf-8") for part in parts)
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
