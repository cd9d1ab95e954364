"""Which journal is meant where none is named."""

from pathlib import Path

from kaffegen.read.found import CONFIG


def nearest() -> Path:
    """Give the nearest folder with a configuration, from here upwards."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / CONFIG).is_file()), here)
