"""How fast it is, beside others: ``make benchmark`` writes docs/benchmarks.md."""
