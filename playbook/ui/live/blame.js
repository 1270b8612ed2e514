// Pure: whether a why ends at a person. It only ever asks a gentle question, so plain lists of words will do.

const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A test for words and phrases, as whole words and in any case. */
function any(words) {
  if (!words?.length) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

const kept = new WeakMap();

/** True when the text names a fault of somebody, or somebody in the room by name. */
export function blames(text, words, names = []) {
  if (!text) return false;
  if (words && !kept.has(words)) kept.set(words, any(words));
  if (words && kept.get(words)?.test(text)) return true;
  const people = any(names.filter((name) => name.trim().length > 2).map((name) => name.trim()));
  return people ? people.test(text) : false;
}
