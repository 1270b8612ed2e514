// Words, counts, times and durations in the reader's language and the workshop's zone.

/** Fills {name} in a text. Unknown names stay, so that a missing value is seen in tests. */
export function fill(text, params = {}) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));
}

/** Speaks for one reader: `data` holds words, lang and zone. */
export function speaker({ words, lang, zone }) {
  const plural = new Intl.PluralRules(lang);
  const locale = lang === "en" ? "en-GB" : lang;
  const format = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const weekday = format({ weekday: "short" });
  const date = format({ year: "numeric", month: "2-digit", day: "2-digit" });
  const number = new Intl.NumberFormat(locale);
  const unit = (name) => new Intl.NumberFormat(lang, { style: "unit", unit: name, unitDisplay: "short" });
  const [minute, day] = [unit("minute"), unit("day")];

  const say = (key, params) => fill(words[key] ?? key, params);
  const many = (key, n, params) => say(`${key}_${plural.select(n) === "one" ? "one" : "other"}`, { n: number.format(n), ...params });

  /** Minutes as the charts write them: 35 min, 2 h, 2 h 15, 3 days 4 h. */
  function duration(minutes) {
    const whole = Math.round(Math.abs(minutes));
    if (whole < 60) return minute.format(whole);
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    if (hours < 24) return rest ? `${hours} h ${String(rest).padStart(2, "0")}` : `${hours} h`;
    return hours % 24 ? `${day.format(Math.floor(hours / 24))} ${hours % 24} h` : day.format(hours / 24);
  }

  const titles = new WeakMap();

  /** What a column is called. Days are named only when the incident ran past midnight. */
  function title(segment, segments) {
    if (!titles.has(segments)) titles.set(segments, new Map(segments.map((each) => [each.key, name(each, segments)])));
    return titles.get(segments).get(segment.key) ?? name(segment, segments);
  }

  function name(segment, segments) {
    if (segment.kind === "before" || segment.kind === "after" || segment.kind === "whole") return say(segment.kind);
    const instants = segments.filter((s) => s.kind !== "whole").flatMap((s) => [s.start, s.end]).filter(Boolean);
    const long = new Set(instants.map((at) => date.format(Date.parse(at)))).size > 1;
    const time = (at, other) => {
      const named = long && (!other || date.format(Date.parse(at)) !== date.format(Date.parse(other)));
      return `${named ? `${weekday.format(Date.parse(at))} ` : ""}${clock.format(Date.parse(at))}`;
    };
    if (!segment.start || !segment.end) return segment.start ? time(segment.start) : say("before");
    return say("span", { from: time(segment.start), to: time(segment.end, segment.start) });
  }

  return { say, many, duration, title, number: (n) => number.format(n) };
}

/** Seconds as a countdown shows them: 4:32. */
export function countdown(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The beginning of a text, for labels and announcements. */
export function brief(text, length = 60) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}

/** One of `n` tints for an id. By the note, never by the person: colour tells nobody who wrote it. */
export function tint(id, n = 5) {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ char.codePointAt(0), 16777619);
  return ((hash ^ (hash >>> 13)) >>> 0) % n;
}
