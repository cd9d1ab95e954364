"""From what other tools say to what the journal gains: pure, and only proposed."""
