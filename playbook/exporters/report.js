"use strict";
// Draws the timeline in place of the still picture; paper keeps the picture.
(() => {
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const box = document.getElementById("chart");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const narrow = matchMedia("(max-width: 640px)");
  const draw = () => {
    const name = `${narrow.matches ? "narrow" : "wide"}-${dark.matches ? "dark" : "light"}`;
    box.hidden = false;
    Plotly.react(box, figures[name].data, figures[name].layout, figures.config);
    document.documentElement.classList.add("drawn");
  };
  try {
    draw();
  } catch (error) {
    box.hidden = true; // the picture stays
    throw error;
  }
  dark.addEventListener("change", draw);
  narrow.addEventListener("change", draw);
})();
