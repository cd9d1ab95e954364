"""From files to notes to a journal. Reading never raises: what is wrong becomes a problem with its place."""
