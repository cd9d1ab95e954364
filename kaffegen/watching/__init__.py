"""What changes in a journal while somebody writes in it: when something stirs, what was read, what is new."""
