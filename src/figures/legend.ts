import type { Mark, Tone } from "./figure.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

/** What a line stands for. */
interface LegendEntry {
  readonly text: string;
  readonly tone: Tone;
  readonly dash?: readonly number[] | undefined;
}

/** Marks of a key, and where the plot below it may begin. */
interface Legend {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const ROW = 18;
const FIRST = 12;
const SAMPLE = 22;
const GAP = 18;

/** A key of lines above a plot, where no curve can run through it: side by side, in as many rows as it takes. */
export function drawLegend(entries: readonly LegendEntry[], left: number, right: number): Legend {
  const marks: Mark[] = [];
  let x = left;
  let y = FIRST;
  for (const { text, tone, dash } of entries) {
    const shown = cutToWidth(text, right - left - SAMPLE - 6);
    const wide = SAMPLE + 6 + textWidth(shown);
    if (x > left && x + wide > right) [x, y] = [left, y + ROW];
    marks.push(
      {
        kind: "line",
        points: [x, y, x + SAMPLE, y],
        tone,
        width: 2,
        ...(dash === undefined ? {} : { dash }),
      },
      { kind: "text", x: x + SAMPLE + 6, y: y + 4, text: shown, tone: "ink" },
    );
    x += wide + GAP;
  }
  return { marks, bottom: y + 14 };
}
