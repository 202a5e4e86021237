import { bradleyTerry, davidsonTies, isDefined, raoKupperTies } from "#src/statistics/index.ts";
import type {
  NoRanking,
  NotDefined,
  PairedInput,
  PairedStrengths,
  TestedEstimate,
} from "#src/statistics/index.ts";
import { drawClusters } from "./draw-clusters.ts";
import type { Model, Ranked, RankedItem } from "./ranked-schema.ts";
import { readVotes } from "./read-votes.ts";
import type { VoteColumns, Votes } from "./read-votes.ts";

interface Question extends VoteColumns {
  readonly coverage: number;
  readonly reference?: string;
}

/** Ranks the items of votes between pairs, by every model that applies. */
export function rankVotes({ coverage, reference, ...columns }: Question): Ranked {
  const votes = readVotes(columns);
  const settings = { level: coverage, ...(reference === undefined ? {} : { reference }) };
  const models = fitModels(votes, settings);
  const apart = componentsOf(votes, settings);
  const components = apart.map((items) => {
    const own = new Set(items);
    return { items, models: items.length < 2 ? [] : fitModels(only(votes, own), { level: coverage }) };
  });
  const ties = sum(votes.ties);
  const clustered =
    votes.clusters.length === 0 ? undefined : drawClusters({ votes, coverage, ties: ties > 0 });
  return {
    version: 1,
    coverage,
    n: { votes: votes.first.length, ties, items: votes.items.length, skipped: votes.skipped },
    read:
      ties > 0
        ? "davidson"
        : models.some(({ name }) => name === "bradleyTerryFirth")
          ? "bradleyTerryFirth"
          : "bradleyTerry",
    models,
    components,
    ...(clustered === undefined ? {} : { clustered }),
    says: describeRanking(models, votes, apart),
  };
}

type Settings = Pick<PairedInput, "reference" | "level">;

function fitModels(votes: Votes, settings: Settings): Model[] {
  const decided = {
    ...settings,
    first: votes.first,
    second: votes.second,
    firstWins: votes.firstWins,
    secondWins: votes.secondWins,
  };
  const all = { ...decided, ties: votes.ties };
  const ties = sum(votes.ties);
  const plain = fit(ABOUT.bradleyTerry, (orderEffect) => bradleyTerry({ ...decided, orderEffect }));
  const separated = plain.items === null && plain.code === "separation";
  return [
    plain,
    ...(separated
      ? [
          fit(ABOUT.bradleyTerryFirth, (orderEffect) =>
            bradleyTerry({ ...decided, orderEffect, biasReduced: true }),
          ),
        ]
      : []),
    ...(ties > 0
      ? [
          fit(
            ABOUT.davidson,
            (orderEffect) => davidsonTies({ ...all, orderEffect }),
            ({ tie, logTie }) => [tie, logTie],
          ),
          fit(
            ABOUT.raoKupper,
            (orderEffect) => raoKupperTies({ ...all, orderEffect }),
            ({ threshold, logThreshold }) => [threshold, logThreshold],
          ),
        ]
      : []),
  ];
}

type About = Pick<Model, "name" | "label" | "convention" | "source">;

const ABOUT: Readonly<Record<Model["name"], About>> = {
  bradleyTerry: {
    name: "bradleyTerry",
    label: "Bradley–Terry",
    convention: "maximum likelihood on the decided votes; ties are left out, never half a win",
    source: "Bradley and Terry 1952; order effect as in Agresti 2002",
  },
  bradleyTerryFirth: {
    name: "bradleyTerryFirth",
    label: "Bradley–Terry, bias-reduced",
    convention: "with Firth's prior, which keeps strengths finite where an item never lost",
    source: "Firth 1993",
  },
  davidson: {
    name: "davidson",
    label: "Davidson, with ties",
    convention: "a tie is likelier the nearer two items are; all votes count",
    source: "Davidson 1970; order effect as in Davidson and Beaver 1977",
  },
  raoKupper: {
    name: "raoKupper",
    label: "Rao–Kupper, with ties",
    convention: "a win needs to pass a threshold; all votes count",
    source: "Rao and Kupper 1967",
  },
};

type Fitted = PairedStrengths & { readonly deviance?: number; readonly degreesOfFreedom?: number };

function fit<T extends Fitted>(
  about: About,
  fitWith: (orderEffect: boolean) => T | NotDefined,
  tieOf?: (fitted: T) => readonly [number, TestedEstimate],
): Model {
  const plain = fitWith(false);
  const none = { value: null, low: null, high: null, standardError: null, z: null, pValue: null };
  if (!isDefined<T>(plain))
    return {
      ...about,
      items: null,
      code: plain.code,
      because: plain.because,
      votes: 0,
      logLikelihood: null,
      deviance: null,
      degreesOfFreedom: null,
      orderEffect: { ...none, because: plain.because, deviance: null, items: [] },
      differences: [],
    };
  const ordered = fitWith(true);
  const effect = isDefined<T>(ordered) && ordered.orderEffect !== null ? ordered : undefined;
  const [tie, logTie] = tieOf?.(plain) ?? [];
  return {
    ...about,
    reference: plain.items[0] ?? "",
    items: itemsOf(plain),
    votes: plain.votes,
    logLikelihood: plain.logLikelihood,
    deviance: plain.deviance ?? null,
    degreesOfFreedom: plain.degreesOfFreedom ?? null,
    ...(tie === undefined || logTie === undefined ? {} : { tie: { value: tie, log: testOf(logTie) } }),
    orderEffect:
      effect?.orderEffect === undefined || effect.orderEffect === null
        ? {
            ...none,
            because: isDefined<T>(ordered) ? "Not defined." : ordered.because,
            deviance: null,
            items: [],
          }
        : { ...testOf(effect.orderEffect), deviance: effect.deviance ?? null, items: strengthsOf(effect) },
    differences: plain.differences.map(({ first, second, difference }) => ({
      first,
      second,
      value: difference.value,
      low: difference.low,
      high: difference.high,
      standardError: difference.standardError ?? null,
    })),
  };
}

function testOf({ estimate, z: score, pValue }: TestedEstimate) {
  const { value, low, high, standardError } = estimate;
  return { value, low, high, standardError: standardError ?? null, z: score, pValue };
}

function strengthsOf({ items, strengths, standardErrors, worth }: PairedStrengths) {
  return items.map((name, place) => ({
    item: name,
    strength: strengths[place] ?? 0,
    standardError: standardErrors[place] ?? 0,
    worth: worth[place] ?? 0,
  }));
}

function itemsOf(fitted: PairedStrengths): RankedItem[] {
  return strengthsOf(fitted)
    .map((one, place) => {
      const rank = fitted.ranks[place];
      return {
        ...one,
        elo: fitted.eloScale[place] ?? 0,
        rank: rank?.rank ?? 0,
        rankLow: rank?.low ?? 0,
        rankHigh: rank?.high ?? 0,
        best: rank?.best ?? 0,
      };
    })
    .toSorted((a, b) => b.strength - a.strength);
}

/** Sets of items that never met, with ties counted as meetings; empty when all are linked. */
function componentsOf(votes: Votes, settings: Settings): string[][] {
  const met = votes.first.map(() => 1);
  const { first, second } = votes;
  const linked: NoRanking | object = bradleyTerry({
    ...settings,
    first,
    second,
    firstWins: met,
    secondWins: met,
    draws: 0,
  });
  if (!("code" in linked) || linked.code !== "not-connected") return [];
  return (linked.components ?? []).map((items) => [...items]);
}

function only(votes: Votes, own: ReadonlySet<string>): Votes {
  const rows = [...votes.first.keys()].filter((row) => own.has(votes.first[row] ?? ""));
  const take = <T>(column: readonly T[]) => column.filter((_, row) => own.has(votes.first[row] ?? ""));
  return {
    items: [...own],
    first: take(votes.first),
    second: take(votes.second),
    firstWins: take(votes.firstWins),
    secondWins: take(votes.secondWins),
    ties: take(votes.ties),
    clusters: take(votes.clusters),
    skipped: votes.first.length - rows.length,
  };
}

function describeRanking(
  models: readonly Model[],
  votes: Votes,
  apart: readonly (readonly string[])[],
): string[] {
  const says: string[] = [];
  const [plain] = models;
  const read = models.find(({ name }) => name === "davidson") ?? plain;
  if (votes.skipped > 0)
    says.push(
      `${votes.skipped} ${votes.skipped === 1 ? "row names" : "rows name"} no winner that stood on either side and no tie: left out.`,
    );
  if (apart.length > 1)
    says.push(
      `No one ranking exists: ${apart.length} sets never met. They are ${apart.map((items) => items.join(", ")).join(" | ")}; each is ranked by itself.`,
    );
  if (plain?.code === "separation")
    says.push(
      "Some items never lost to the others in the decided votes, so their distance has no bound. The bias-reduced numbers are finite because of a prior, and say so.",
    );
  const order = read?.orderEffect;
  if (order?.low !== null && order?.low !== undefined && order.high !== null && order.value !== null)
    says.push(
      order.low > 0 || order.high < 0
        ? `The ${order.value > 0 ? "left" : "right"} side wins more often than its items deserve (${order.value.toFixed(2)} in log-odds): swap sides, and read the strengths of the model with the order effect.`
        : "No effect of the side can be told from chance here; that is no proof that there is none.",
    );
  const unsure =
    read?.differences.filter(({ low, high }) => low !== null && high !== null && low <= 0 && high >= 0) ?? [];
  if (unsure.length > 0)
    says.push(`${unsure.length} of ${read?.differences.length ?? 0} differences cannot be told from nought.`);
  if (sum(votes.ties) > 0)
    says.push(
      "Ties count in Davidson's and Rao and Kupper's models. Half a win each would keep the order and lose how often people could not choose.",
    );
  return says;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
