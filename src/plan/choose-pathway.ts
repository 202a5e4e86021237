import type { Atlas, Background, Pathway, Role } from "#src/atlas/index.ts";

// One background shared with the person counts for more than all that the role shares (project's own judgement).
const PERSON_SHARES = 100;

/**
 * The way in that starts where the person stands; between equals, the one whose people usually enter this role,
 * then the one listed first. A person whose background nobody names goes the role's usual way.
 */
export function choosePathway(
  atlas: Pick<Atlas, "pathways">,
  role: Pick<Role, "backgrounds"> | undefined,
  backgrounds: readonly Background[],
): Pathway | undefined {
  const usual = role?.backgrounds ?? [];
  const score = ({ backgrounds: from }: Pathway): number => {
    const own = backgrounds.filter((background) => from.includes(background)).length;
    const first = usual.findIndex((background) => from.includes(background));
    return own * PERSON_SHARES + (first < 0 ? 0 : usual.length - first);
  };
  return atlas.pathways.toSorted((a, b) => score(b) - score(a))[0];
}
