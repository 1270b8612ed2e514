// Where a note can be pinned: the whole incident, a column of the timeline, a communication.

import { speaker } from "./speak.js";

/** Choices in order: {value, kind, label, pin}; the whole incident first. `pin` are the arguments of a write. */
export function places({ words, lang, zone, communications }, segments) {
  const { say, title } = speaker({ words, lang, zone });
  const whole = { value: "whole", kind: "whole", label: say("whole"), pin: { place: "incident" } };
  // A column without a beginning (the start is not known) is held by the instant before its end.
  const inside = (segment) => segment.start ?? new Date(Date.parse(segment.end) - 60_000).toISOString();
  const columns = segments
    .filter((segment) => segment.kind !== "whole" && (segment.start || segment.end))
    .map((segment) => ({ value: segment.key, kind: "segment", label: title(segment, segments), pin: { place: "gap", at: inside(segment) } }));
  const messages = communications.map((message) => ({
    value: message.id,
    kind: "communication",
    label: message.label,
    pin: { place: "communication", communication: message.id, at: message.at },
  }));
  return [whole, ...columns, ...messages];
}
