"""Notes and journals as they begin: the text of a new note, the files of a new journal. Nothing here touches disk."""
