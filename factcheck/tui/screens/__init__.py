"""The screens, one a file: the desk, one article, its audit trail, the help, and the forms of the acts."""
