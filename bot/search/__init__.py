"""Words to passages: analysis, BM25, quote selection, spelling, confidence."""
