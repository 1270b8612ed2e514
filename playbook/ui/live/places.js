// Where a note can be pinned: the whole incident, a column of the timeline, a communication.

/** Choices in order: {value, kind, label, pin}; the whole incident first. `pin` are the arguments of a write. */
export function places(data, state, say) {
  const time = new Intl.DateTimeFormat(data.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: data.zone });
  const clock = (at) => time.format(new Date(at));
  const name = (segment) => {
    if (segment.kind === "before" || segment.kind === "after") return say(segment.kind);
    return say("span", { from: segment.start ? clock(segment.start) : "…", to: segment.end ? clock(segment.end) : "…" });
  };
  const whole = { value: "whole", kind: "whole", label: say("whole"), pin: { place: "incident" } };
  // A column without a beginning (the start is not known) is held by the instant before its end.
  const inside = (segment) => segment.start ?? new Date(Date.parse(segment.end) - 60_000).toISOString();
  const columns = (state?.segments ?? [])
    .filter((segment) => segment.kind !== "whole" && (segment.start || segment.end))
    .map((segment) => ({ value: segment.key, kind: "segment", label: name(segment), pin: { place: "gap", at: inside(segment) } }));
  const messages = data.communications.map((message) => ({
    value: message.id,
    kind: "communication",
    label: message.label,
    pin: { place: "communication", communication: message.id, at: message.at },
  }));
  return [whole, ...columns, ...messages];
}
