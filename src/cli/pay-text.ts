import type { PayBar, PayPicture } from "#src/reference/index.ts";
import { wrap } from "./wrap.ts";

/** Characters of the drawn axis. */
const AXIS = 40;

const FIT = {
  role: "",
  pooled: "several jobs together; ",
  "other-occupation": "another occupation; ",
} as const;

/** Pay for a terminal: one axis a currency, one line a source, drawn and in words. */
export function payText({ axes, notes }: PayPicture, width: number): string {
  const drawn = axes.flatMap(({ currency, per, from, to, bars }) => [
    `${currency} a ${per}, ${from.toLocaleString("en")} to ${to.toLocaleString("en")}`,
    ...bars.flatMap((bar) => [
      `  ${draw(bar, from, to)}  ${bar.text}, ${bar.component === "unspecified" ? "base or total not said" : bar.component}`,
      wrap(
        `${FIT[bar.fit]}${bar.label}; ${bar.region}, ${bar.period}; ${bar.verification}; sources: ${bar.sources.join(", ")} [claims/${bar.claim}]`,
        { width, first: " ".repeat(AXIS + 6), rest: " ".repeat(AXIS + 6) },
      ),
    ]),
    "",
  ]);
  return [...drawn, ...notes.map((note) => wrap(note, { width }))].join("\n");
}

function draw(bar: PayBar, from: number, to: number): string {
  const place = (value: number): number =>
    Math.min(AXIS - 1, Math.max(0, Math.round(((value - from) / (to - from)) * (AXIS - 1))));
  const start = place(bar.from ?? bar.value ?? from);
  const end = Math.max(start, place(bar.to ?? bar.value ?? bar.from ?? to));
  const line = " ".repeat(start) + (start === end ? "|" : "=".repeat(end - start + 1));
  return `${line}${bar.openTop ? ">" : ""}`.padEnd(AXIS + 1);
}
