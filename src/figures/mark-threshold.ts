import type { Mark } from "./figure.ts";
import type { Frame } from "./frame.ts";
import { numberText } from "./number-text.ts";

/** The threshold in use as a point on a curve, with its value on the side that has room. */
export function markThreshold(
  { x: across, y: up }: Frame,
  threshold: number,
  right: number,
  above: number,
): Mark[] {
  const x = across.place(right);
  const y = up.place(above);
  const atRight = right > 0.8;
  const atFoot = above < 0.1;
  return [
    { kind: "dot", x, y, radius: 5, tone: "warning" },
    {
      kind: "text",
      x: x + (atRight ? -9 : 9),
      y: y + (atFoot ? -9 : 17),
      text: `at ${thresholdText(threshold)}`,
      tone: "warning",
      bold: true,
      ...(atRight ? { anchor: "end" as const } : {}),
    },
  ];
}

/** A threshold in as many digits as tell it from its neighbours. */
export function thresholdText(threshold: number): string {
  const size = Math.abs(threshold);
  return numberText(threshold, size >= 10 || size === 0 ? 1 : size >= 0.1 ? 3 : 4).replace(
    /(?<=\.\d+?)0+$|\.0$/u,
    "",
  );
}
