"""What makes a command begin quickly; imported before all else."""

import gc
import os

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for them takes a tenth of the start-up
gc.disable()  # importing makes no garbage, and a command is over before there is much
