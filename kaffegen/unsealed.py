"""What was pickled before it was kept, given back: of nothing but what was found whole under the user's own seal."""

import pickle
from typing import Any

from kaffegen.sealed import Whole


def unpickled(whole: Whole) -> Any:
    """Give back what was pickled. Pickle can be made to do anything, so it is given bytes that kaffegen itself wrote.

    A `Whole` is made by `sealed.kept_bytes` alone, when it has checked the seal, which nobody without the key can make.
    """
    return pickle.loads(whole.content)  # noqa: S301 - see above
