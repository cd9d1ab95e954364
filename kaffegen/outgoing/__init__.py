"""What leaves the journal for other programs: pure, and without what is private."""
