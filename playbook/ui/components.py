"""The live components: registered once, mounted by typed calls. Their scripts lie in `playbook/ui/live`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from playbook.live.assets import FOLDER, assets_version

#: Fetches the component's module from our own address, where modules can import each other, and mounts it.
#: Streamlit calls this at every run and keeps only the last cleanup it returned. A phone in a lift may not get the
#: module at the first try; the later ones ask under another name, for browsers remember failures. `reserve` is how
#: many pixels a component is sure to need, kept free until it is drawn.
LOADER = """
const loaded = new WeakMap();
async function fetched(address, state) {
  for (let turn = 0, wait = 500; !state.gone; turn++, wait = Math.min(8000, 2 * wait)) {
    try {
      return await import(turn ? `${address}?${turn}` : address);
    } catch (error) {
      console.warn(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
export default function (component) {
  const host = component.parentElement;
  const state = loaded.get(host) ?? { gone: false, module: null, cleanup: null };
  loaded.set(host, state);
  state.component = component;
  // What stands below must not jump away from a finger when the module comes.
  const box = host.host ?? host;
  if (!state.module && component.data.reserve) box.style.minHeight = `${component.data.reserve}px`;
  const start = () => {
    if (state.gone) return;
    state.cleanup = state.module.mount(state.component);
    setTimeout(() => (box.style.minHeight = ""), 2_000);
  };
  if (state.module) start();
  else
    state.coming ??= fetched(new URL(component.data.module, document.baseURI).href, state).then((module) => {
      state.module = module;
      start();
    });
  return () => {
    state.gone = true;
    state.cleanup?.();
    loaded.delete(host);
  };
}
"""

Data = dict[str, Any]
Callback = Callable[[], None]


def _css(*names: str) -> str:
    return "\n".join((Path(FOLDER) / f"{name}.css").read_text("utf-8") for name in names)


def _register(name: str, *styles: str, isolated: bool = True) -> Any:
    css = _css("tokens", *styles) if isolated else _css(*styles)
    return st.components.v2.component(f"playbook_{name}", js=LOADER, css=css, isolate_styles=isolated)


_MOUNTS = {
    "bar": _register("bar", "bar"),
    "bell": _register("bell"),
    "write": _register("write", "write"),
    "board": _register("board", "room", "evidence", "board"),
    "plan": _register("plan", "room", "evidence", "plan"),
    "pulse": _register("pulse", "room", "pulse"),
    "clip": _register("clip", "clip"),
    # In the page itself: Plotly's styles do not reach into a shadow.
    "chart": _register("chart", "chart", isolated=False),
}


def _mount(name: str, key: str, data: Data, **callbacks: Callback) -> None:
    module = f"{data['base']}/live/assets/{assets_version()}/{name}.js"
    _MOUNTS[name](key=key, data={**data, "module": module}, **callbacks)


def bar(
    *, key: str, data: Data, on_ring: Callback, on_look: Callback, on_rejoin: Callback, on_screen: Callback
) -> None:
    """The stage bar above every workshop page; it also tells how large the window is and whether the page is dark."""
    _mount(
        "bar",
        key,
        data,
        on_ring_change=on_ring,
        on_look_change=on_look,
        on_rejoin_change=on_rejoin,
        on_screen_change=on_screen,
    )


def bell(*, key: str, data: Data, on_ring: Callback) -> None:
    """An invisible bell inside the fragment it refreshes; rings for `data["topics"]`."""
    _mount("bell", key, data, on_ring_change=on_ring)


def write(*, key: str, data: Data) -> None:
    """Sticky notes being written, in private or together."""
    _mount("write", key, data)


def board(*, key: str, data: Data) -> None:
    """Notes along the timeline, grouped and asked why."""
    _mount("board", key, data)


def vote(*, key: str, data: Data) -> None:
    """The vote on what to work on, and the priorities."""
    _mount("plan", key, data)


def pulse(*, key: str, data: Data) -> None:
    """The pulse at the start or at the end."""
    _mount("pulse", key, data)


def clip(*, key: str, data: Data) -> None:
    """A button that puts the report on the clipboard."""
    _mount("clip", key, data)


def chart(*, key: str, data: Data, on_picked: Callback) -> None:
    """A chart that keeps its zoom while it is drawn anew; a click on it tells `on_picked` what was meant."""
    _mount("chart", key, data, on_picked_change=on_picked)
