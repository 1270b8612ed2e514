// Writes wait here, in the browser's own storage, until the server says that they are on disk. A dropped connection,
// a reload or a closed laptop loses none: whichever tab is there next sends them. Sending twice is harmless, for the
// server knows each by its id; so a tab that is only asleep may safely be taken for one that is gone.

const HEARTBEAT = 4_000;
const GONE_AFTER = 12_000;
const FORGOTTEN_AFTER = 86_400_000;

/** Storage that never throws: full or forbidden, it holds nothing. */
function careful(storage) {
  const attempt = (act, otherwise) => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt(() => storage.getItem(key), null),
    set: (key, text) => attempt(() => storage.setItem(key, text), undefined),
    drop: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: (prefix) =>
      attempt(() => Array.from({ length: storage.length }, (_, n) => storage.key(n)).filter((key) => key?.startsWith(prefix)), []),
    /** What is stored as JSON; null for anything that is none. */
    read: (key) => attempt(() => JSON.parse(storage.getItem(key)), null),
  };
}

/**
 * The outbox of one workshop in this tab.
 * @param {{workshop: string, tab: string, storage: Storage, now?: () => number}} options
 */
export function outbox({ workshop, tab, storage, now = Date.now }) {
  const store = careful(storage);
  const prefix = `playbook:out:${workshop}:`;
  const sign = `playbook:tab:${workshop}:`;
  const held = new Map(); // id → entry
  let serial = 0;

  function write(entry) {
    held.set(entry.id, entry);
    store.set(prefix + entry.id, JSON.stringify(entry));
  }

  const inOrder = (entries) => entries.sort((a, b) => a.at - b.at || a.serial - b.serial);

  const stored = () =>
    inOrder(
      store
        .keys(prefix)
        .map(store.read)
        .filter((entry) => entry?.id && entry.op && entry.args),
    );

  const here = (other) => other === tab || now() - Number(store.get(sign + other) ?? 0) < GONE_AFTER;

  return {
    HEARTBEAT,
    here,
    /** Say that this tab is here; the others leave its writes alone. */
    beat: () => store.set(sign + tab, String(now())),
    /** Keep a write until it is acknowledged. */
    put(op, id, args) {
      const entry = { id, op, args, tab, at: now(), serial: serial++ };
      write(entry);
      return entry;
    },
    /** The server has it, or will never take it. */
    done(id) {
      const entry = held.get(id);
      held.delete(id);
      store.drop(prefix + id);
      return entry;
    },
    /** Take over what tabs left behind that are no longer there; returns the new entries. */
    adopt() {
      const adopted = stored().filter((entry) => !held.has(entry.id) && !(entry.tab !== tab && here(entry.tab)));
      for (const entry of adopted) write({ ...entry, tab });
      return adopted;
    },
    /** Everything that waits, oldest first. */
    waiting: () => inOrder([...held.values()]),
    /** This tab goes: whoever is next may take its writes at once. */
    leave: () => store.drop(sign + tab),
    /** Sweep up the signs of tabs that never said goodbye. */
    sweep() {
      for (const key of store.keys(sign)) if (now() - Number(store.get(key)) > FORGOTTEN_AFTER) store.drop(key);
    },
  };
}

/**
 * This tab's name, the same after a reload. A duplicated tab brings a copy of the first one's `session`: while that
 * one gives signs of life it gets a new name.
 */
export function tabName({ workshop, storage, session, fresh, now = Date.now }) {
  const [kept, signs] = [careful(session), careful(storage)];
  const known = kept.get("playbook:tab");
  if (known && now() - Number(signs.get(`playbook:tab:${workshop}:${known}`) ?? 0) >= GONE_AFTER) return known;
  const name = fresh();
  kept.set("playbook:tab", name);
  return name;
}

/**
 * Text being typed, kept per field and tab until it is sent: seven tabs hold seven drafts. A reload finds its own; a
 * new tab finds what a closed one left behind.
 */
export function drafts({ workshop, tab, storage, session, here }) {
  const [store, mine] = [careful(storage), careful(session)];
  const place = (field, owner) => `playbook:draft:${workshop}:${field}:${owner}`;
  const known = new Map(); // asked at every draw, and the only copy where there is no storage

  function find(field) {
    const own = mine.get(place(field, "")) ?? store.get(place(field, tab));
    if (own) return own;
    const prefix = place(field, "");
    const left = store.keys(prefix).find((key) => !here(key.slice(prefix.length)));
    if (!left) return "";
    const text = store.get(left) ?? "";
    store.drop(left);
    keep(field, text);
    return text;
  }

  function keep(field, text) {
    known.set(field, text);
    if (text) {
      mine.set(place(field, ""), text);
      store.set(place(field, tab), text);
    } else {
      mine.drop(place(field, ""));
      store.drop(place(field, tab));
    }
  }

  return {
    get(field) {
      if (!known.has(field)) known.set(field, find(field));
      return known.get(field);
    },
    set: keep,
  };
}
