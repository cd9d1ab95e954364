"""Reading notes: what each fault gets, at which place, and what the rest of the note keeps."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.reading")
