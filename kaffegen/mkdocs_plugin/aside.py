"""When pages of `mkdocs serve` cannot be made one by one: something beside kaffegen may want to see them all."""

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from kaffegen.settings import Settings

KNOWN = frozenset({"kaffegen", "search", "material/search"})
TEMPLATES = frozenset({"404.html", "sitemap.xml"})
NEEDED = ("serve_request", "_inject_js_into_html", "_guess_type")


def why_not_lazy(config: MkDocsConfig, settings: Settings, *, is_dirty: bool) -> tuple[str, str] | None:
    """Give the phrase that says why all pages are made at once, and what it is about; None when they need not be."""
    others = [name for name in config.plugins if name not in KNOWN]
    reasons = (
        (not settings.lazy, "lazy.off", ""),
        (bool(others), "lazy.plugins", ", ".join(others)),
        (config.theme.name != "material", "lazy.theme", str(config.theme.name)),
        (bool(config.theme.custom_dir), "lazy.own", "custom_dir"),
        (bool(config.extra_templates), "lazy.own", "extra_templates"),
        (not TEMPLATES.issuperset(config.theme.static_templates), "lazy.own", "static_templates"),
        (config.strict, "lazy.option", "strict"),
        (is_dirty, "lazy.option", "--dirty"),
        (not _reloads(), "lazy.option", "--no-livereload"),
        (not all(hasattr(LiveReloadServer, name) for name in NEEDED), "lazy.version", ""),
    )
    return next(((key, about) for holds, key, about in reasons if holds), None)


def _reloads() -> bool:
    """Tell whether MkDocs will let plugins at its server: only then can a page be made when it is asked for."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.params.get("livereload"))
