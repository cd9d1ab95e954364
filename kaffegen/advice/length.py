"""An invitation is three or four sentences (M21); greeting, signature and who pays do not count."""

from collections.abc import Iterator

from kaffegen.advice.invitation import Invitation
from kaffegen.advice.sentences import Sentence
from kaffegen.problems import Problem

FEWEST = 2
FEWEST_WORDS = 30  # one long sentence may say it all
MOST = 7
MOST_WORDS = 120
SMALL = 3  # words in "Passer det?"
POLITE = 10
ITEM = 10  # words in the line of a list, up to which it is part of the sentence above


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark on an invitation that is much shorter or longer, with its length."""
    aside = _asides(invitation)
    told = [sentence for sentence in invitation.sentences if sentence not in aside]
    words = sum(sentence.end - sentence.first for sentence in told)
    if len(told) < FEWEST and words < FEWEST_WORDS:
        yield invitation.remark("K405", "M21", words=str(words))
    sentences = sum(_counts(sentence) for sentence in told)
    if sentences > MOST or words > MOST_WORDS:
        yield invitation.remark("K406", "M21", sentences=str(sentences), words=str(words))


def _asides(invitation: Invitation) -> set[Sentence]:
    """Give the short sentences that are only kind, or only say who pays."""
    found = [at for name in ("courtesy", "treat") for at in invitation.found(name)]
    sentences = {invitation.sentence_of(at.first) for at in found}
    return {sentence for sentence in sentences if sentence.end - sentence.first <= POLITE}


def _counts(sentence: Sentence) -> bool:
    length = sentence.end - sentence.first
    return length > (ITEM if sentence.is_item else SMALL)
