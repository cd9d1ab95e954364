"""What comes in from elsewhere, laid beside the journal: pure, before anything is written."""
