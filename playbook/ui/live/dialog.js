// A question or a page of help in front of everything, built when it opens and never redrawn.

/**
 * Opens it. `body` are elements; `buttons` are {label, act, main}, and each closes it. Focus returns to where it was.
 */
export function openDialog(root, { title, body = [], buttons = [], onClose }) {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const form = document.createElement("form");
  form.method = "dialog";
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const row = document.createElement("div");
  row.className = "row end";
  const made = buttons.map((each) => {
    const button = document.createElement("button");
    button.type = each.main ? "submit" : "button";
    button.className = each.main ? "button main" : "button";
    button.textContent = each.label;
    if (!each.main) button.addEventListener("click", () => finish(each));
    return button;
  });
  row.append(...made);
  form.append(heading, ...body, row);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish(buttons.find((each) => each.main));
  });
  dialog.append(form);
  const before = root.getRootNode().activeElement;

  function finish(chosen) {
    dialog.close();
    chosen?.act?.();
  }

  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
    onClose?.();
  });
  root.append(dialog);
  dialog.showModal();
  // What is typed first, else what is meant to be pressed: not simply the first button.
  (form.querySelector("input, textarea") ?? made[buttons.findIndex((each) => each.main)])?.focus();
  return { close: () => dialog.open && dialog.close(), element: dialog };
}
