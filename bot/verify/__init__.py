"""Check whether a message quotes the sources word for word, with a verdict for each quotation."""
