"""What must hold: one rule to a file, found by path; adding one is adding its file and its test."""
