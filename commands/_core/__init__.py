"""What every command is built from: the context, components, what may leave, and errors."""
