"""Sentences of our own, for and against each feature of a message, a file for each language."""
