"""The article with its claims painted on it: wrapping and movement as pure functions, painting, and the widget."""
