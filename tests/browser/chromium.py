"""Find a Chromium for the browser tests, or install one: `python -m tests.browser.chromium`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import lru_cache

from playwright.sync_api import Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@lru_cache(maxsize=1)
def executable() -> str | None:
    """Path of the system's Chromium, else of Playwright's own, else None."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    try:
        with sync_playwright() as playwright:
            path = playwright.chromium.executable_path
    except Error:
        return None
    return path if os.path.exists(path) else None


def install() -> None:
    """Try Playwright's download, then Debian's package."""
    own = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False, timeout=300)
    executable.cache_clear()
    if own.returncode == 0 and executable():
        return
    if shutil.which("apt-get"):
        as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        subprocess.run([*as_root, "apt-get", "update", "-qq"], check=False)
        subprocess.run(
            [*as_root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=False
        )
        executable.cache_clear()


if __name__ == "__main__":
    if executable() is None:
        install()
    found = executable()
    if found is None:
        message = "No Chromium found and none could be installed: the browser tests cannot run.\n"
        sys.stderr.write(message)
        sys.exit(1 if os.environ.get("CI") else 0)
    sys.stdout.write(f"Chromium: {found}\n")
