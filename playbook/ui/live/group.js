// A group: its name, its notes, and the whys behind it.

import { el } from "./dom.js";
import { foot, moreButton, noteCard } from "./note.js";
import { chainOf, rootOf, WHYS, whysView } from "./whys.js";

/** What an item is called: the group's name, or the words of its first note. */
export function groupName(item) {
  return item.group?.name || item.notes[0].text;
}

/** The group's card in a column. */
export function groupCard(ctx, item) {
  const { group } = item;
  const { say, state, ui } = ctx;
  const current = ui.current === group.id;
  const open = ui.open.has(group.id);
  const classes = ["group", open && "open", ui.lift?.id === group.id && "lifted", ui.over?.id === group.id && "taking", ui.over?.before === group.id && "line", group.priority && "priority"];
  const status = ctx.status([group.id]);
  const chain = chainOf(state, group.id);
  const root = rootOf(state, group.id);
  const line = root ? `${say("root")}: ${root.text}` : chain.length ? chain.at(-1).text : say("why_first");
  return el("div", {
    key: group.id, class: classes.filter(Boolean).join(" "), role: "listitem", "data-item": group.id,
    "data-lift": `group:${group.id}`, tabindex: current ? "0" : "-1",
  },
    el("div", { class: "group-head" },
      el("textarea", {
        class: "field group-name", rows: "1", "data-field": "name", "data-id": group.id, value: group.name, maxlength: "80",
        placeholder: say("group_hint"), "aria-label": say("group_name"), readonly: !ctx.can, tabindex: current ? "0" : "-1",
      }),
      moreButton(ctx, "group-menu", group.id, groupName(item), current),
    ),
    el("div", { class: "stack", role: "list", "aria-label": ctx.many("notes", item.notes.length) },
      item.notes.map((note) => noteCard(ctx, note, { grouped: true })),
    ),
    el("button", {
      type: "button", class: root ? "why-toggle has-root" : "why-toggle", "data-act": "whys", "data-id": group.id,
      "aria-expanded": String(open), tabindex: current ? "0" : "-1",
    },
      el("span", { class: "why-count" }, `${say("whys")} · ${chain.length}/${WHYS}`),
      open ? null : el("span", { class: "why-line" }, line),
    ),
    open ? whysView(ctx, group, "card") : null,
    foot(ctx, group.id, [], null),
    status ? el("span", { class: `status tag ${status}`, key: "status" }, say(status)) : null,
  );
}
