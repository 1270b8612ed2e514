// What people type on the board: whys, names, changed notes. Kept while it is typed, sent when it is left.

/** Fields in which something new is written, and what its draft is kept under. */
const NEW = { "why-new": "why", "factor-new": "factor" };

/** The whys, names and changed notes of one root. Returns the listeners to attach. */
export function fields(ctx, root) {
  const { drafts } = ctx;

  function commit(field) {
    const { field: kind, id, group } = field.dataset;
    const text = field.value.trim();
    if (NEW[kind]) {
      if (!text || !ctx.can) return;
      field.value = "";
      drafts.set(`${NEW[kind]}-${group}`, "");
      ctx.send("why", { why: ctx.newId(), group, text, ...(kind === "factor-new" ? { factor: true } : {}) });
    } else if (kind === "why") {
      const cause = ctx.state.causes.find((each) => each.id === id);
      if (cause && cause.text !== text) ctx.send("why", { why: id, group, text });
    } else if (kind === "name") {
      const known = ctx.state.groups.find((each) => each.id === id);
      const name = text.replace(/\s+/g, " ");
      if (known && known.name !== name) ctx.send("group.name", { group: id, name });
    }
  }

  /** Sends a changed note, once, and leaves the editor. */
  function saveEdit() {
    const editing = ctx.ui.editing;
    if (!editing) return;
    ctx.ui.editing = null;
    drafts.set("board-edit", "");
    const note = ctx.state.notes.find((each) => each.id === editing.id);
    const text = editing.text.trim();
    if (note && text && text !== note.text) ctx.send("note.edit", { note: editing.id, text });
    ctx.draw();
    ctx.focusItem(note?.group ?? editing.id);
  }

  function cancelEdit() {
    const editing = ctx.ui.editing;
    if (!editing) return;
    ctx.ui.editing = null;
    drafts.set("board-edit", "");
    ctx.draw();
    ctx.focusItem(ctx.state.notes.find((each) => each.id === editing.id)?.group ?? editing.id);
  }

  function input(event) {
    const field = event.target.closest("[data-field]");
    if (!field) return;
    const { field: kind, group } = field.dataset;
    if (NEW[kind]) drafts.set(`${NEW[kind]}-${group}`, field.value);
    if (kind === "edit" && ctx.ui.editing) {
      ctx.ui.editing.text = field.value;
      drafts.set("board-edit", JSON.stringify(ctx.ui.editing));
    }
    if (kind === "add") drafts.set("board-add", field.value);
    ctx.typing();
    grow(field);
  }

  function keydown(event) {
    const field = event.target.closest("[data-field]");
    if (!field || event.isComposing) return;
    const { field: kind } = field.dataset;
    // What is typed is typed: no shortcut of the board hears it.
    event.stopPropagation();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (kind === "edit") return saveEdit();
      if (kind === "add") return ctx.addNote();
      commit(field);
      if (kind === "name") field.blur();
      if (kind === "why" || NEW[kind]) nextWhy(field);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (kind === "edit") return cancelEdit();
      if (kind === "add") return ctx.closeComposer();
      revert(field);
      field.closest("[data-item]")?.focus();
    }
  }

  function nextWhy(field) {
    const chain = field.closest(".factors") ?? field.closest(".whys");
    const after = [...chain.querySelectorAll("textarea")].filter((each) => (each.closest(".factors") ?? chain) === chain);
    requestAnimationFrame(() => (after[after.indexOf(field) + 1] ?? chain.querySelector('[data-field$="-new"]'))?.focus());
  }

  function revert(field) {
    const { field: kind, id } = field.dataset;
    if (kind === "why") field.value = ctx.state.causes.find((each) => each.id === id)?.text ?? field.value;
    if (kind === "name") field.value = ctx.state.groups.find((each) => each.id === id)?.name ?? "";
  }

  function left(event) {
    const field = event.target.closest?.("[data-field]");
    // A drawing that moves the field is not the person leaving it.
    if (field && !ctx.drawing && ["why", "why-new", "factor-new", "name"].includes(field.dataset.field)) commit(field);
  }

  root.addEventListener("input", input);
  root.addEventListener("keydown", keydown);
  root.addEventListener("focusout", left);
  return { saveEdit, cancelEdit };
}

const sizes = CSS.supports("field-sizing", "content");

/** Makes a field as high as its words where the browser does not by itself. */
export function grow(field) {
  if (sizes || field.tagName !== "TEXTAREA") return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}
