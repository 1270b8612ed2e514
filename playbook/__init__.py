"""The domain of the play "Incident Response Communications"; imported, never executed."""
