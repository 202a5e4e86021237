import { showPoints } from "../client/numbers.ts";

/** How far points moved, with their sign: “+2.4”, “−0.3”. */
export function sayMoved(points: number): string {
  const size = showPoints(Math.abs(points));
  return points < 0 ? `−${size}` : `+${size}`;
}
