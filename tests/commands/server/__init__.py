"""Tests of the commands about the server and the bot itself."""
