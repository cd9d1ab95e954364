"""What is new between two looks at a journal, and what need not be read again for it."""
