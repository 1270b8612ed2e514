"""What pages share: who is visiting, parts of screens, live components."""
