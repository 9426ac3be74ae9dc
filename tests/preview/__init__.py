"""The local test bot, in a real browser."""
