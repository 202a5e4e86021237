import type { PayBar, PayPicture } from "#src/reference/index.ts";
import { wrap } from "./wrap.ts";

/** Characters of the drawn axis: fewer in a narrow terminal, so that words stand beside it. */
const AXIS = { wide: 40, narrow: 20 };
/** From this width on the axis is wide. */
const WIDE = 80;

const FIT = {
  role: "",
  pooled: "several jobs together; ",
  "other-occupation": "another occupation; ",
} as const;

/** Pay for a terminal: one axis a currency, one line a source, drawn and in words. */
export function payText({ axes, notes }: PayPicture, width: number): string {
  const axis = width < WIDE ? AXIS.narrow : AXIS.wide;
  const beside = " ".repeat(axis + 5);
  const drawn = axes.flatMap(({ currency, per, from, to, bars }) => [
    `${currency} a ${per}, ${from.toLocaleString("en")} to ${to.toLocaleString("en")}`,
    ...bars.flatMap((bar) => [
      wrap(`${bar.text}, ${bar.component === "unspecified" ? "base or total not said" : bar.component}`, {
        width,
        first: `  ${draw(bar, { from, to, axis })}  `,
        rest: beside,
      }),
      wrap(
        `${FIT[bar.fit]}${bar.label}; ${bar.region}, ${bar.period}; ${bar.verification}; sources: ${bar.sources.join(", ")} [claims/${bar.claim}]`,
        { width, first: beside },
      ),
    ]),
    "",
  ]);
  return [...drawn, ...notes.map((note) => wrap(note, { width }))].join("\n");
}

function draw(
  bar: PayBar,
  { from, to, axis }: { readonly from: number; readonly to: number; readonly axis: number },
): string {
  const place = (value: number): number =>
    Math.min(axis - 1, Math.max(0, Math.round(((value - from) / (to - from)) * (axis - 1))));
  const start = place(bar.from ?? bar.value ?? from);
  const end = Math.max(start, place(bar.to ?? bar.value ?? bar.from ?? to));
  const line = " ".repeat(start) + (start === end ? "|" : "=".repeat(end - start + 1));
  return `${line}${bar.openTop ? ">" : ""}`.padEnd(axis + 1);
}
