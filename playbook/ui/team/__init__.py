"""The tabs of a team's page, one module each: `show(here)` draws the tab of a team."""
