"""Factcheck: check an article, line by line, before it runs."""
