"""The commands that members ask with."""
