"""The site in a real browser: what can be used, by whom, and what is asked of others."""
