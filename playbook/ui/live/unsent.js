// Words typed into a form of the page and not sent yet: leaving the page would lose them.

const FIELDS = '[data-testid="stForm"] :is(input[type="text"], textarea)';

/** Watches the page's forms; `changed` is called when somebody types into one or leaves a field. */
export function unsent(changed) {
  const typed = new WeakSet();

  function heard({ type, target }) {
    if (!target.matches?.(FIELDS)) return;
    if (type === "input") typed.add(target);
    changed();
  }

  /** What a form's button sends is the server's: kept, or refused beside its field. */
  function sent({ target }) {
    const form = target.closest?.('[data-testid="stFormSubmitButton"]')?.closest('[data-testid="stForm"]');
    for (const field of form?.querySelectorAll("input, textarea") ?? []) typed.delete(field);
  }

  for (const type of ["input", "focusout"]) document.addEventListener(type, heard, true);
  document.addEventListener("click", sent, true);
  return {
    any: () => [...document.querySelectorAll(FIELDS)].some((field) => typed.has(field) && field.value.trim()),
    stop() {
      for (const type of ["input", "focusout"]) document.removeEventListener(type, heard, true);
      document.removeEventListener("click", sent, true);
    },
  };
}
