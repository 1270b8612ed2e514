"""What all tests share."""

from hypothesis import settings

# How long an example takes says something about the machine, not about the code: benches measure time.
settings.register_profile("playbook", deadline=None)
settings.load_profile("playbook")
