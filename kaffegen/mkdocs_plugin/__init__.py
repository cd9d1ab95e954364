"""The one door that knows MkDocs: shows the journal as a Material site, without what is private when it builds."""

from kaffegen.mkdocs_plugin.plugin import KaffegenPlugin

__all__ = ["KaffegenPlugin"]
