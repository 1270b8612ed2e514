// A phone's chart is moved along with a finger; what its signs mean stands still beneath it.

import { el } from "./dom.js";

/** An item for each trace that has a name, in the figure's order. */
export function legend(traces) {
  const named = traces.filter((trace) => trace.name && trace.showlegend !== false);
  return named.map(({ name, type, marker }) => el("li", { key: name }, el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, sign(type, marker)), name));
}

function sign(type, { color, line, pattern, symbol }) {
  const edge = { stroke: line?.color ?? color, "stroke-width": 1.5 };
  if (type === "bar")
    return [
      el("rect", { x: 1, y: 3, width: 14, height: 10, fill: color, ...edge }),
      pattern ? el("path", { d: "M2 12 10 4M8 12 15 5", stroke: pattern.fgcolor, "stroke-width": 2, fill: "none" }) : null,
    ];
  const open = symbol.endsWith("-open");
  const ink = open ? { fill: "none", stroke: color, "stroke-width": 2.5 } : { fill: color };
  switch (symbol.replace("-open", "")) {
    case "x":
      return el("path", { d: "M3 3 13 13M13 3 3 13", stroke: color, "stroke-width": 4, fill: "none" });
    case "triangle-right":
      return el("path", { d: "M3 2 14 8 3 14Z", ...ink });
    case "diamond-x":
      return [el("path", { d: "M8 0 16 8 8 16 0 8Z", ...ink }), el("path", { d: "M4 4 12 12M12 4 4 12", stroke: line.color, "stroke-width": 1.5, fill: "none" })];
    case "square":
      return el("rect", { x: 2, y: 2, width: 12, height: 12, fill: color, ...edge });
    default:
      return el("circle", { cx: 8, cy: 8, r: open ? 5.5 : 7, ...ink });
  }
}
