"""People from another tool: who in the journal they are, and what their notes are to say. Nothing here touches disk."""
