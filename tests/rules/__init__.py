"""What is due, when and to whom: every expected day here was worked out by hand from the table of follow-up rules."""
