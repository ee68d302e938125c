"""What this product does, measured beside what others do: `make bench`."""
