"""Compare the speed with other engines: ``make benchmark`` writes docs/benchmarks.md."""
