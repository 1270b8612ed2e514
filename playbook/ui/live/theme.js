// Whether the page is dark, told from the background Streamlit gives its components.

/** Set the class `dark` on `root` when its page is dark; call it at every run, for the theme may have changed. */
export function theme(root) {
  const colour = getComputedStyle(root).getPropertyValue("--st-background-color").trim();
  root.classList.toggle("dark", luminance(colour) < 0.4);
}

function luminance(colour) {
  const hex = /^#([0-9a-f]{6})/i.exec(colour)?.[1];
  const parts = hex ? [0, 2, 4].map((n) => parseInt(hex.slice(n, n + 2), 16)) : (colour.match(/[\d.]+/g) ?? [255, 255, 255]).map(Number);
  const [r, g, b] = parts.map((part) => part / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
