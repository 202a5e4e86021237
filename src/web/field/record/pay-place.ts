import type { PayPicture } from "#src/reference/index.ts";

export type PayAxisDrawn = PayPicture["axes"][number];

/** Where an amount lies on the axis, from 0 to 100. */
export function placeOn({ from, to }: Pick<PayAxisDrawn, "from" | "to">, amount: number): number {
  if (to <= from) return 0;
  return Math.min(100, Math.max(0, ((amount - from) / (to - from)) * 100));
}
