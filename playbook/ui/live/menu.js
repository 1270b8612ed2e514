// One menu at a time, built when it opens and never redrawn: nobody else's change can move what is under
// the finger. On a narrow screen it is a sheet at the bottom.

/**
 * Opens a menu beside `anchor`. `entries` are {label, act} or {label, entries} or {label, none: true};
 * `words.back` names the way back from a page. Returns {close(), element, anchor}.
 */
export function openMenu(root, anchor, entries, { label, back, onClose }) {
  const menu = document.createElement("div");
  menu.className = "menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  menu.popover = "manual";
  root.append(menu);
  anchor.setAttribute("aria-expanded", "true");
  let typed = "";
  let typedAt = 0;

  function show(list, title, from) {
    const made = [];
    if (from) made.push(entry({ label: `← ${back}`, act: null }, () => show(from.list, from.title, from.from), "back"));
    for (const each of list) {
      if (each.none) {
        const text = document.createElement("span");
        text.className = "menu-none";
        text.setAttribute("role", "menuitem");
        text.setAttribute("aria-disabled", "true");
        text.tabIndex = -1;
        text.textContent = each.label;
        made.push(text);
      } else if (each.entries) {
        const page = () => show(each.entries, each.label, { list, title, from });
        made.push(entry({ label: each.label }, page, "page"));
      } else {
        made.push(entry(each, () => (close(true), each.act()), each.danger ? "danger" : ""));
      }
    }
    menu.replaceChildren(...made);
    menu.setAttribute("aria-label", title);
    place();
    (items()[from ? 1 : 0] ?? items()[0])?.focus();
  }

  function entry(each, act, kind) {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.tabIndex = -1;
    button.className = `menu-item ${kind}`;
    if (kind === "page") button.setAttribute("aria-haspopup", "menu");
    const text = document.createElement("span");
    text.textContent = each.label;
    button.append(text);
    if (each.detail) {
      const detail = document.createElement("small");
      detail.textContent = each.detail;
      button.append(detail);
    }
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      act();
    });
    return button;
  }

  const items = () => [...menu.querySelectorAll("[role=menuitem]")];

  function place() {
    if (innerWidth < 640) return;
    const box = anchor.getBoundingClientRect();
    const own = menu.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.right - own.width, innerWidth - own.width - 8));
    const below = box.bottom + 6 + own.height < innerHeight;
    const top = below ? box.bottom + 6 : Math.max(8, box.top - own.height - 6);
    menu.style.left = `${left}px`;
    menu.style.top = `${Math.min(top, innerHeight - own.height - 8)}px`;
  }

  function key(event) {
    const all = items();
    const at = all.indexOf(menu.getRootNode().activeElement);
    const go = (to) => all[(to + all.length) % all.length]?.focus();
    if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(all.length - 1);
    else if (event.key === "ArrowRight" && all[at]?.classList.contains("page")) all[at].click();
    else if (event.key === "ArrowLeft" && all[0]?.classList.contains("back")) all[0].click();
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      typed = event.timeStamp - typedAt < 700 ? typed + event.key : event.key;
      typedAt = event.timeStamp;
      all.find((each) => each.textContent.toLowerCase().startsWith(typed.toLowerCase()))?.focus();
    } else if (event.key !== "Enter" && event.key !== " ") return;
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== " ") event.preventDefault();
  }

  // The path is asked, not the target: from outside the shadow root every target is its host.
  const outside = (event) => {
    if (!event.composedPath().includes(menu) && !event.composedPath().includes(anchor)) close(false);
  };

  let open = true;
  function close(back) {
    if (!open) return;
    open = false;
    document.removeEventListener("pointerdown", outside, true);
    menu.remove();
    if (anchor.isConnected) {
      anchor.setAttribute("aria-expanded", "false");
      if (back) anchor.focus({ preventScroll: true });
    }
    onClose?.();
  }

  menu.addEventListener("keydown", key);
  document.addEventListener("pointerdown", outside, true);
  menu.showPopover?.();
  show(entries, label, null);
  return { close, element: menu, anchor };
}
