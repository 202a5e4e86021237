import type { Atlas, Background } from "#src/atlas/index.ts";
import type { Plan } from "./plan.ts";

/** The setbacks to expect for a person, those of their background first, each with its reply. */
export function setbacksFor(
  atlas: Pick<Atlas, "setbacks">,
  backgrounds: readonly Background[],
): Plan["setbacks"] {
  const own = atlas.setbacks.filter(
    (one) => one.backgrounds.length === 0 || one.backgrounds.some((name) => backgrounds.includes(name)),
  );
  return own
    .toSorted((a, b) => Number(b.backgrounds.length > 0) - Number(a.backgrounds.length > 0))
    .map(({ id, when, reply }) => ({ id, when, reply }));
}
