"""What a person can do about a follow-up, a meeting or a contact, for every door: decisions alone, one act a file."""
