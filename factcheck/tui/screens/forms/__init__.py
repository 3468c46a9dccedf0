"""The forms of the acts, one a file. What is refused stays open, with the reason; what was typed is never lost."""
