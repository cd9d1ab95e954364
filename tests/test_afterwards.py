"""What is put off is done once, in order, when the answer is given."""

import pytest

from kaffegen.afterwards import afterwards, answering


def test_it_is_done_when_the_answer_is_given() -> None:
    done: list[str] = []
    with answering():
        afterwards(lambda: done.append("first"))
        afterwards(lambda: done.append("second"))
        done.append("answer")
    assert done == ["answer", "first", "second"]
    with answering():
        pass
    assert len(done) == 3


def test_it_is_done_where_nobody_waits_and_where_the_answer_is_a_refusal() -> None:
    done: list[str] = []
    afterwards(lambda: done.append("at once"))
    assert done == ["at once"]

    def refuse() -> None:
        with answering():
            afterwards(lambda: done.append("later"))
            raise SystemExit

    with pytest.raises(SystemExit):
        refuse()
    assert done == ["at once", "later"]
