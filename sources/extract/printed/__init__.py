"""Printed pages: words that stand somewhere on paper, read as a person reads them: columns, lines, paragraphs."""
