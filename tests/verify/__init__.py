"""Quotations of messages, looked up."""
