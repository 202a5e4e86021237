import { criticalValue } from "../numbers/normal.ts";

/** Newcombe's score-like interval for an area, which stays wide at 0 and 1 (2006, Statistics in Medicine 25:559, method 5). */
export function newcombeAreaInterval(area: number, cases: number, controls: number, level: number) {
  return {
    low: area === 0 ? 0 : limit(area, 0, cases, controls, level),
    high: area === 1 ? 1 : limit(area, 1, cases, controls, level),
    method: "Newcombe 2006, method 5",
  };
}

/** The area between the estimate and `end` whose distance to the estimate is exactly the reach of its own error. */
function limit(area: number, end: 0 | 1, cases: number, controls: number, level: number): number {
  const reach = criticalValue(level);
  let near = area;
  let far: number = end;
  for (let step = 0; step < 200 && near !== far; step++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    const inside = Math.abs(middle - area) <= reach * Math.sqrt(variance(middle, cases, controls));
    if (inside) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

function variance(area: number, cases: number, controls: number): number {
  const extra = (cases + controls) / 2 - 1;
  const shape = (1 - area) / (2 - area) + area / (1 + area);
  return (area * (1 - area) * (1 + extra * shape)) / (cases * controls);
}
