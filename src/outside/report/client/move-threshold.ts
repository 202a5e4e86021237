import { escapeMarkup, liveFigures, thresholdText, writeHtmlBlocks } from "#src/figures/index.ts";
import type { ThresholdPoint } from "#src/figures/index.ts";
import { buildControls } from "./build-controls.ts";
import { describeRow } from "./describe-row.ts";
import { nearestRow } from "./nearest-row.ts";
import { readLiveData } from "./read-live-data.ts";
import type { LiveData } from "./read-live-data.ts";

const STYLE = `
.live{border:1px solid var(--line);background:var(--wash);padding:.75rem 1rem;margin:1.5rem 0}
.live label{display:block}.live input[type=range]{display:block;max-width:none;min-height:2rem}
.live .row{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin:.5rem 0}
.live input[type=number],.live button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--muted);border-radius:3px;padding:.3rem .6rem;min-height:2rem}
.live input[type=number]{width:8rem}.live button{cursor:pointer}.live button:disabled{color:var(--muted);cursor:default}
.live .hint{color:var(--muted);font-size:.95rem}.live dl{margin:.5rem 0 0}
`;

/** Puts a threshold to move above the figures of the page, and draws them anew for each one chosen. */
export function moveThreshold(): void {
  const figures = document.querySelector("#figures");
  const data = readLiveData();
  if (figures === null || data === undefined) return;
  const rows = data.thresholds.toSorted((a, b) => a.threshold - b.threshold);
  const home = nearestRow(rows, data.at ?? rows[Math.floor(rows.length / 2)]?.threshold ?? 0);
  const controls = buildControls(rows);
  const { box, slider, field, back, says } = controls;
  const style = document.createElement("style");
  style.textContent = STYLE;
  document.head.append(style);
  figures.before(box);

  let shown = -1;
  let waiting = false;
  const show = (): void => {
    waiting = false;
    const at = Number(slider.value);
    const row = rows[at];
    if (at === shown || row === undefined) return;
    shown = at;
    slider.setAttribute("aria-valuetext", thresholdText(row.threshold));
    back.disabled = at === home;
    says.innerHTML = factRows(row);
    redraw(figures, data, row);
  };
  /** However often the slider moves, the page is drawn once a frame. */
  const ask = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(show);
  };
  const moveTo = (place: number): void => {
    slider.value = String(place);
    field.value = String(rows[place]?.threshold ?? "");
    ask();
  };
  slider.addEventListener("input", () => moveTo(Number(slider.value)));
  field.addEventListener("input", () => {
    if (!Number.isFinite(field.valueAsNumber)) return;
    slider.value = String(nearestRow(rows, field.valueAsNumber));
    ask();
  });
  // What was typed gives way to the threshold that is shown once the field is left.
  field.addEventListener("change", () => moveTo(Number(slider.value)));
  back.addEventListener("click", () => {
    slider.focus();
    moveTo(home);
  });
  moveTo(home);
}

const factRows = (row: ThresholdPoint): string =>
  describeRow(row)
    .map(([term, value]) => `<div><dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(value)}</dd></div>`)
    .join("");

/** Figures, their words and their tables; a table that was open stays open. */
function redraw(place: Element, data: LiveData, row: ThresholdPoint): void {
  const open = new Set(
    [...place.querySelectorAll("figure")]
      .filter((figure) => figure.querySelector("details")?.open === true)
      .map(({ id }) => id),
  );
  place.innerHTML = writeHtmlBlocks(liveFigures(data, row).map((figure) => ({ kind: "figure", figure })));
  for (const figure of place.querySelectorAll("figure")) {
    const details = figure.querySelector("details");
    if (details !== null && open.has(figure.id)) details.open = true;
  }
}
