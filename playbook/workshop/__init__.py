"""Use cases: each loads, decides and saves within one transaction, and checks the seat's right first."""
