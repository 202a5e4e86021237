import type { ScoredUnit } from "./score.ts";

/** With fewer answers of one kind to deal from, blind answering is taken to pick each option alike. */
const FEWEST_TO_DEAL = 5;

/** Ways a shortcut may pick an answer: by its name, by where it stands, by its length. */
const WAYS = ["id", "place", "length"] as const;
type Way = (typeof WAYS)[number];

export interface Worth {
  /** Mean over the units of one item. */
  readonly earned: number;
  /** What the person's own answers would have earned here if dealt to the items blindly, one number a way. */
  readonly blind: Readonly<Record<Way, number>>;
}

/**
 * What each item earned and what blind answering would have. A person who always gives the first, the longest or the same
 * answer earns just what dealing those answers earns, so that nothing is left once it is taken off (as in Cohen 1960).
 */
export function weighChance(items: readonly (readonly ScoredUnit[])[]): Worth[] {
  const dealt = new Map(WAYS.map((way) => [way, countAnswers(items.flat(), way)]));
  return items.map((units) => {
    const mean = (worth: (unit: ScoredUnit) => number): number =>
      units.reduce((sum, unit) => sum + worth(unit), 0) / Math.max(1, units.length);
    const blind = (way: Way): number =>
      mean((unit) => blindWorth(unit, way, dealt.get(way)?.get(kindOf(unit, way))));
    return {
      earned: mean(({ earned }) => earned),
      blind: { id: blind("id"), place: blind("place"), length: blind("length") },
    };
  });
}

/** The strictest of the ways: the one in which blind answering earns most. */
export function chanceOf(worths: readonly Worth[]): number {
  if (worths.length === 0) return 0;
  return Math.max(
    ...WAYS.map((way) => worths.reduce((sum, { blind }) => sum + blind[way], 0) / worths.length),
  );
}

function labelOf(option: ScoredUnit["options"][number], way: Way): string {
  return option[way] ?? option.id;
}

/** Units whose answers can be dealt among each other: those with the same options. */
function kindOf({ options }: ScoredUnit, way: Way): string {
  return options
    .map((option) => labelOf(option, way))
    .toSorted()
    .join("|");
}

function countAnswers(units: readonly ScoredUnit[], way: Way): Map<string, Map<string, number>> {
  const kinds = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const chosen = unit.options.find(({ id }) => id === unit.said);
    if (chosen === undefined) continue;
    const kind = kindOf(unit, way);
    const counts = kinds.get(kind) ?? new Map<string, number>();
    const label = labelOf(chosen, way);
    counts.set(label, (counts.get(label) ?? 0) + 1);
    kinds.set(kind, counts);
  }
  return kinds;
}

function blindWorth(
  { options, said }: ScoredUnit,
  way: Way,
  counts: ReadonlyMap<string, number> | undefined,
): number {
  if (options.length === 0) return 0;
  const own = options.find(({ id }) => id === said);
  const alike = options.reduce((sum, { earns }) => sum + earns, 0) / options.length;
  const all = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  if (own === undefined || all - 1 < FEWEST_TO_DEAL) return alike;
  // The answer given here is left out: dealt to itself it would pass for chance.
  const others = all - 1;
  return options.reduce((sum, option) => {
    const count = (counts?.get(labelOf(option, way)) ?? 0) - (option === own ? 1 : 0);
    return sum + (count / others) * option.earns;
  }, 0);
}
