"""The commands about a server, its members' data and the bot."""
