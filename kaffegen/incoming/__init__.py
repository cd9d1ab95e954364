"""What other tools say, beside the journal: who and what it is there, and what notes are to say. Only proposed here."""
