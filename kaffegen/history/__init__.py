"""The history of the notes, as git keeps it, told in events of meaning. `git` alone starts a process."""
