"""Why kaffegen stopped, in words."""

from kaffegen.languages import Language
from kaffegen.problems import KaffegenError


def refusal(error: KaffegenError, language: Language) -> str:
    """Say why kaffegen stopped."""
    words = {"suggestion": "", "field": "", **error.words}
    if error.key == "config.value":
        words["message"] = language.say(_variant(words["code"], words, language), **words)
    return language.say(_variant(error.key, words, language), **words)


def _variant(key: str, words: dict[str, str], language: Language) -> str:
    """Give the key of the phrase that does without a suggestion, where there is none."""
    return f"{key}.none" if not words["suggestion"] and language.has(f"{key}.none") else key
