import { isDefined, poolAreas, poolObservedExpected } from "#src/statistics/index.ts";
import type { Answer, NotDefined, PooledEstimates } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import { measureGroups } from "./measure-groups.ts";
import type { GroupColumn } from "./measure-groups.ts";
import type { EvaluationReport } from "./report.ts";

type Setting = Parameters<typeof measureGroups>[2];

/**
 * Each site apart and all pooled by random effects (REML with Hartung–Knapp), with the range in which a new site would
 * lie (Debray et al. 2017, BMJ 356:i6460). Sites whose numbers are not defined stand in the list and not in the pool.
 */
export function measureSites(
  columns: JudgedColumns,
  site: GroupColumn,
  setting: Setting,
): NonNullable<EvaluationReport["sites"]> {
  const { subgroups } = measureGroups(columns, [site], setting);
  const { level } = columns;
  const areas = subgroups.flatMap(({ metrics: { auc } }) =>
    auc === undefined ||
    auc.value === null ||
    (auc.standardError ?? 0) === 0 ||
    auc.value >= 1 ||
    auc.value <= 0
      ? []
      : [{ value: auc.value, standardError: auc.standardError ?? 0 }],
  );
  const pooledAreas = poolAreas({
    areas: areas.map(({ value }) => value),
    standardErrors: areas.map(({ standardError }) => standardError),
    level,
  });
  const counts = sumsBySite(columns, site).filter(({ events, n }) => events > 0 && events < n);
  return {
    rows: subgroups,
    pooled: {
      ...describePool(pooledAreas, "auc", "aucNewSite"),
      ...(setting.probabilities
        ? describePool(
            poolObservedExpected({
              observed: counts.map(({ events }) => events),
              expected: counts.map(({ expected }) => expected),
              totals: counts.map(({ n }) => n),
              level,
            }),
            "observedExpected",
            "observedExpectedNewSite",
          )
        : {}),
    },
  };
}

function sumsBySite(
  { labels, scores }: JudgedColumns,
  { levels }: GroupColumn,
): { n: number; events: number; expected: number }[] {
  const sums = new Map<string, { n: number; events: number; expected: number }>();
  for (const [row, level] of levels.entries()) {
    const sum = sums.get(level) ?? { n: 0, events: 0, expected: 0 };
    sum.n += 1;
    sum.events += labels[row] ?? 0;
    sum.expected += scores[row] ?? 0;
    sums.set(level, sum);
  }
  return [...sums.values()];
}

function describePool(
  pool: PooledEstimates | NotDefined,
  pooled: string,
  newSite: string,
): Record<string, Answer> {
  if (!isDefined(pool)) return { [pooled]: plainAnswer(pool), [newSite]: plainAnswer(pool) };
  const random = pool.restrictedLikelihood;
  if (!isDefined(random)) return { [pooled]: plainAnswer(random), [newSite]: plainAnswer(random) };
  return { [pooled]: plainAnswer(random.hartungKnapp), [newSite]: plainAnswer(random.predictionInterval) };
}
