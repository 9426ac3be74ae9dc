"""Scripts for who works on Verbatim or sets it up."""
