"""The desk in the terminal. Before its first frame it imports Textual, the standard library and plain values, nothing else."""
