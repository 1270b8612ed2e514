// A tiny view: elements are described anew, and only what differs is changed on the page. Focus, caret, scroll and
// open menus of elements that stay are never touched.

/**
 * Make an element. Text becomes text nodes, never markup; `on…` are listeners; `key` names it among its siblings;
 * null, false and undefined children are left out. `data-keep` keeps the page's own children as they are.
 */
export function el(tag, attrs = {}, ...children) {
  const svg = SVG.has(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attrs ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "key") node.__key = String(value);
    else if (name.startsWith("on")) node[name] = value;
    else if (PROPERTIES.has(name)) node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...flat(children));
  return node;
}

/**
 * A keyed child that is described anew only when one of `uses` is no longer the same: a board of a thousand notes must
 * not be made again because one more came. `make` returns the element; it may use nothing that is not in `uses`.
 */
export function memo(tag, key, uses, make) {
  const stub = document.createElement(tag);
  stub.__key = String(key);
  stub.__uses = uses;
  stub.__make = make;
  stub.setAttribute("data-stub", "");
  return stub;
}

const unchanged = (old, fresh) => old.__uses?.length === fresh.__uses.length && old.__uses.every((each, n) => Object.is(each, fresh.__uses[n]));

function made({ __make, __key, __uses }) {
  const node = __make();
  node.__key = __key;
  node.__uses = __uses;
  return node;
}

/** An element that was not on the page yet, with everything inside it made. */
function complete(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node;
  for (const stub of node.querySelectorAll("[data-stub]")) stub.replaceWith(made(stub));
  return node;
}

const SVG = new Set(["svg", "path", "rect", "circle", "g"]);
const PROPERTIES = new Set(["value", "checked", "disabled", "selected", "hidden"]);
const LISTENERS = [
  "onclick", "oninput", "onchange", "onkeydown", "onblur", "onfocus", "onsubmit", "onpointerdown", "ontoggle", "oncancel", "onclose",
];

function flat(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "")
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}

/** Make `parent`'s children what `children` describes. */
export function patch(parent, children) {
  const wanted = flat([children]);
  const keyed = new Map();
  const loose = [];
  for (const child of [...parent.childNodes]) {
    if (child.__key !== undefined) keyed.set(child.__key, child);
    else loose.push(child);
  }
  const result = wanted.map((fresh) => {
    let old;
    if (fresh.__key !== undefined) {
      old = keyed.get(fresh.__key);
      if (old && old.nodeName === fresh.nodeName) keyed.delete(fresh.__key);
      else old = undefined;
    } else {
      const place = loose.findIndex((each) => each.nodeName === fresh.nodeName);
      if (place >= 0) [old] = loose.splice(place, 1);
    }
    if (old && fresh.__make && unchanged(old, fresh)) return old;
    const whole = fresh.__make ? made(fresh) : fresh;
    return old ? morph(old, whole) : complete(whole);
  });
  const staying = new Set(result);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  order(parent, result);
}

/** Put the children in order, moving as few as possible, and the one with the focus not at all. */
function order(parent, wanted) {
  const focused = parent.getRootNode().activeElement;
  const fixed = wanted.findIndex((child) => focused && child.contains(focused));
  const settle = (child, before) => {
    if (child.nextSibling !== before || child.parentNode !== parent) {
      if (parent.moveBefore && child.parentNode === parent) parent.moveBefore(child, before);
      else parent.insertBefore(child, before);
    }
  };
  if (fixed < 0) {
    for (let n = wanted.length - 1; n >= 0; n--) settle(wanted[n], wanted[n + 1] ?? null);
    return;
  }
  for (let n = fixed - 1; n >= 0; n--) settle(wanted[n], wanted[n + 1]);
  for (let n = fixed + 1; n < wanted.length; n++) {
    const before = wanted[n - 1].nextSibling;
    if (before !== wanted[n]) settle(wanted[n], before);
  }
}

function morph(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return old;
  }
  old.__uses = fresh.__uses;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && !held(old, name)) old.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value && !held(old, name)) old.setAttribute(name, value);
  }
  for (const name of LISTENERS) if (old[name] !== fresh[name]) old[name] = fresh[name];
  for (const name of ["disabled", "hidden", "checked"]) {
    if (name in fresh && old[name] !== fresh[name]) old[name] = fresh[name];
  }
  if (fresh.hasAttribute("data-keep")) return old;
  const writing = old.getRootNode().activeElement === old;
  if (old.nodeName === "TEXTAREA" || old.nodeName === "INPUT") {
    if (!writing && fresh.value !== undefined && old.value !== fresh.value) old.value = fresh.value;
    return old;
  }
  patch(old, [...fresh.childNodes]);
  if (old.nodeName === "SELECT" && !writing && old.value !== fresh.value) old.value = fresh.value;
  return old;
}

/** What the person changed by hand stays: an open detail, an open dialog. */
function held(node, name) {
  return name === "open" && (node.nodeName === "DETAILS" || node.nodeName === "DIALOG");
}

/** Words with {n} and friends filled in; `words` is the flat dictionary that Python sends. */
export function sayer(words) {
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  const say = (key, values = {}) => fill(words[key] ?? key, values);
  say.many = (key, n, values = {}) => say(`${key}_${n === 1 ? "one" : "other"}`, { n, ...values });
  return say;
}

/** An id for a write or a row: unguessable enough, and never repeated. */
export function newId() {
  return crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
}
