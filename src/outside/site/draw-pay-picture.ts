import type { PayBar, PayPicture } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { markVerification } from "./marks.ts";
import { writeTable } from "./site-table.ts";
import type { PageContext } from "./site.ts";
import { linkTo, writeFigure } from "./write-inlines.ts";

type Axis = PayPicture["axes"][number];

const COMPONENTS: Readonly<Record<PayBar["component"], string>> = {
  base: "base salary",
  total: "total pay",
  unspecified: "pay, kind not said",
};
const FITS: Readonly<Record<PayBar["fit"], string>> = {
  role: "For this role",
  pooled: "For several jobs pooled",
  "other-occupation": "For another occupation, shown beside it",
};
const FIT_ORDER = ["role", "pooled", "other-occupation"] as const;
const COMPONENT_ORDER = ["base", "total", "unspecified"] as const;
/** Total pay is hatched: the pattern is defined once a picture. */
const HATCH = "pay-hatch";

/** What a role is said to pay: an axis a currency, a bar a source, nothing merged; and the same as a table. */
export function drawPayPicture(picture: PayPicture, page: PageContext): Markup {
  const bars = picture.axes.flatMap((axis) => axis.bars);
  return html`<div class="pay stack">
    ${bars.length > 0 && writeKey(bars)}
    ${picture.axes.map((axis) => drawAxis(axis, picture.roleLabel, page))}
    ${picture.notes.map((note) => html`<p class="note">${note}</p>`)}
  </div>`;
}

function writeKey(bars: readonly PayBar[]): Markup {
  const components = COMPONENT_ORDER.filter((component) => bars.some((bar) => bar.component === component));
  return html`<svg class="pay-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="${HATCH}"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="pay-hatch" d="M0 0V6" />
        </pattern>
      </defs>
    </svg>
    <ul class="pay-key note">
      ${components.map(
        (component) =>
          html`<li>
            <span class="pay-swatch pay-${component}" aria-hidden="true"></span>${COMPONENTS[component]}
          </li>`,
      )}
      ${
        bars.some(({ openTop }) => openTop) &&
        html`<li>
          <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
            <path class="pay-arrow" d="M1 6H24M18 1L24 6L18 11" /></svg
          >the source names no upper end
        </li>`
      }
      ${
        bars.some(({ value }) => value !== undefined) &&
        html`<li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path class="pay-point" d="M0 -6L6 0L0 6L-6 0Z" /></svg
          >one figure, no range
        </li>`
      }
    </ul>`;
}

function drawAxis(axis: Axis, role: string, page: PageContext): Markup {
  const name = `${role}, ${axis.currency} a ${axis.per}`;
  return html`<figure class="pay-axis" aria-label="Pay: ${name}">
    ${writeScale(axis)}
    ${FIT_ORDER.map((fit) => {
      const bars = axis.bars.filter((bar) => bar.fit === fit);
      return (
        bars.length > 0 &&
        html`<div class="pay-group pay-group-${fit}">
          <h3 class="pay-fit">${FITS[fit]}</h3>
          <ul>
            ${bars.map((bar) => drawBar(bar, axis, page))}
          </ul>
        </div>`
      );
    })}
    <details>
      <summary>As a table</summary>
      ${tabulate(axis, name, page)}
    </details>
  </figure>`;
}

/** A tick is no figure of a source: it names the entries it measures, all those drawn on the axis. */
function writeScale(axis: Axis): Markup {
  const ticks = axis.ticks.map(
    ({ at, text }) =>
      html`<text x="${placeOn(axis, at)}%" y="13" text-anchor="${anchorAt(placeOn(axis, at))}"
        >${text}</text
      >`,
  );
  return html`<div
    class="pay-scale"
    aria-hidden="true"
    data-source="${axis.bars.map(({ claim }) => claim).join(" ")}"
  >
    <span class="note">${axis.currency} a ${axis.per}</span>
    <svg class="pay-ticks" width="100%" height="18">${ticks}</svg>
  </div>`;
}

function drawBar(bar: PayBar, axis: Axis, { root }: PageContext): Markup {
  return html`<li class="pay-row keep-whole">
    <div class="pay-words">
      <span>${linkTo(`claims/${bar.claim}`, bar.label, root)}</span>
      <span class="note">${bar.region}, ${bar.period}; ${COMPONENTS[bar.component]}</span>
    </div>
    <div class="pay-drawn">
      ${drawRange(bar, axis)}
      <p class="pay-figure">
        ${writeFigure(bar.claim, bar.text, root)}
        <span class="note">${markVerification(bar.verification)}</span>
      </p>
    </div>
  </li> `;
}

function drawRange(bar: PayBar, axis: Axis): Markup {
  const { value, component, openTop } = bar;
  const from = placeOn(axis, bar.from ?? axis.from);
  const to = placeOn(axis, bar.to ?? (openTop ? (bar.from ?? axis.from) : axis.to));
  const end = value === undefined ? to : placeOn(axis, value);
  const lines = axis.ticks.map(({ at }) => {
    const x = placeOn(axis, at);
    return html`<line class="pay-grid" x1="${x}%" x2="${x}%" y1="0" y2="22" />`;
  });
  const drawn =
    value === undefined
      ? html`<rect
          class="pay-range pay-range-${component}"
          x="${from}%"
          width="${Math.max(to - from, 0.5)}%"
          y="5"
          height="12"
          ${component === "total" && html` fill="url(#${HATCH})"`}
        />`
      : html`<svg x="${end}%" y="11" overflow="visible">
          <path class="pay-point" d="M0 -6L6 0L0 6L-6 0Z" />
        </svg>`;
  const arrow =
    openTop &&
    html`<svg x="${end}%" y="11" overflow="visible">
      <path class="pay-arrow" d="M0 0H22M16 -5L22 0L16 5" />
    </svg>`;
  return html`<svg class="pay-drawing" width="100%" height="22" aria-hidden="true">
    ${lines}${drawn}${arrow}
  </svg>`;
}

const TABLE_COLUMNS = ["What it is", "Figure", "Of whom", "Where", "When", "Kind", "How sure", "Note"];

function tabulate(axis: Axis, name: string, { root }: PageContext): Markup {
  const rows = axis.bars.map((bar) => [
    linkTo(`claims/${bar.claim}`, bar.label, root),
    writeFigure(bar.claim, bar.text, root),
    `${bar.population} (${FITS[bar.fit].toLowerCase()})`,
    bar.region,
    bar.period,
    COMPONENTS[bar.component],
    markVerification(bar.verification),
    html`<span data-source="${bar.claim}">${bar.note ?? "none"}</span>`,
  ]);
  return writeTable(name, TABLE_COLUMNS, rows);
}

/** Where an amount lies on the axis, from 0 to 100, in hundredths. */
function placeOn({ from, to }: Pick<Axis, "from" | "to">, amount: number): number {
  if (to <= from) return 0;
  const share = ((amount - from) / (to - from)) * 100;
  return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100;
}

function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 4) return "start";
  return place > 96 ? "end" : "middle";
}
