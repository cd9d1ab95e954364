"""The history of the notes: events of meaning, from real repositories."""
