// Writes wait here, in the browser's own storage, until the server says that they are on disk. A dropped connection,
// a reload or a closed laptop loses none: whichever tab is there next sends them. Sending twice is harmless, for the
// server knows each by its id.

const HEARTBEAT = 4_000;
const GONE_AFTER = 12_000;

/**
 * The outbox of one workshop in this tab.
 * @param {{workshop: string, tab: string, storage: Storage, now?: () => number}} options
 */
export function outbox({ workshop, tab, storage, now = Date.now }) {
  const prefix = `playbook:out:${workshop}:`;
  const sign = `playbook:tab:${workshop}:`;
  const held = new Map(); // id → entry, in the order they were written
  let serial = 0;

  function write(entry) {
    held.set(entry.id, entry);
    try {
      storage.setItem(prefix + entry.id, JSON.stringify(entry));
    } catch {
      // Storage is full or forbidden: the write still goes out, and waits in this page.
    }
  }

  function drop(id) {
    const entry = held.get(id);
    held.delete(id);
    try {
      storage.removeItem(prefix + id);
    } catch {
      // as above
    }
    return entry;
  }

  function stored() {
    const found = [];
    try {
      for (let n = 0; n < storage.length; n++) {
        const key = storage.key(n);
        if (!key?.startsWith(prefix)) continue;
        const entry = JSON.parse(storage.getItem(key));
        if (entry?.id && entry.op) found.push(entry);
      }
    } catch {
      return [];
    }
    return found.sort((a, b) => a.at - b.at || a.serial - b.serial);
  }

  /** Say that this tab is here; the others leave its writes alone. */
  function beat() {
    try {
      storage.setItem(sign + tab, String(now()));
    } catch {
      // as above
    }
  }

  function here(other) {
    if (other === tab) return true;
    const seen = Number(storage.getItem(sign + other) ?? 0);
    return now() - seen < GONE_AFTER;
  }

  return {
    HEARTBEAT,
    beat,
    /** Keep a write until it is acknowledged. */
    put(op, id, args) {
      const entry = { id, op, args, tab, at: now(), serial: serial++ };
      write(entry);
      return entry;
    },
    /** The server has it, or will never take it. */
    done: drop,
    /** Take over what tabs left behind that are no longer there; returns the new entries. */
    adopt() {
      const adopted = stored().filter((entry) => !held.has(entry.id) && (entry.tab === tab || !here(entry.tab)));
      for (const entry of adopted) write({ ...entry, tab });
      return adopted;
    },
    /** Everything that waits, oldest first. */
    waiting() {
      return [...held.values()].sort((a, b) => a.at - b.at || a.serial - b.serial);
    },
    /** This tab goes: whoever is next may take its writes at once. */
    leave() {
      try {
        storage.removeItem(sign + tab);
      } catch {
        // as above
      }
    },
  };
}

/** Text being typed, kept per field until it is sent. */
export function drafts({ workshop, storage }) {
  const key = (field) => `playbook:draft:${workshop}:${field}`;
  return {
    get(field) {
      try {
        return storage.getItem(key(field)) ?? "";
      } catch {
        return "";
      }
    },
    set(field, text) {
      try {
        if (text) storage.setItem(key(field), text);
        else storage.removeItem(key(field));
      } catch {
        // Without storage the words live as long as the page.
      }
    },
  };
}
