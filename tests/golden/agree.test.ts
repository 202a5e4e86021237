import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { measureAgreement, rankAnswers } from "#src/operations/agreement.ts";
import type { RunPorts } from "#src/operations/define-operation.ts";
import { describeWith } from "../support/describe-with.ts";
import { besideProject, hasCheck, readJson } from "../support/reference-checks.ts";

/** These operations want nothing from the world. */
const none = {} as RunPorts;
type Cells = readonly (readonly (string | number | null)[])[];

/** A table of units by raters in long form; an empty cell is a missing rating. */
function long(rows: Cells) {
  const units: string[] = [];
  const raters: string[] = [];
  const values: (string | number | null)[] = [];
  for (const [unit, row] of rows.entries())
    for (const [rater, value] of row.entries()) {
      units.push(`unit ${unit + 1}`);
      raters.push(`rater ${rater + 1}`);
      values.push(value);
    }
  return { units, raters, values };
}

/** Counts of categories a unit as ratings of raters who are alike. */
const fromCounts = (counts: readonly (readonly number[])[]): Cells =>
  counts.map((row) => row.flatMap((count, code) => Array.from({ length: count }, () => `c${code + 1}`)));

type Level = "nominal" | "ordinal" | "interval" | "ratio";

async function agree(rows: Cells, level: Level = "nominal", order?: string[]) {
  const input = measureAgreement.input.parse({ ...long(rows), level, ...(order === undefined ? {} : { order }) });
  const answer = measureAgreement.output.parse(await measureAgreement.run(input, none));
  const of = (name: string) => {
    const found = answer.coefficients.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no coefficient ${name}`);
    return found;
  };
  return { ...answer, of, value: (name: string) => of(name).value };
}

async function rank(votes: readonly (readonly [string, string, string])[], reference?: string) {
  const input = rankAnswers.input.parse({
    left: votes.map(([left]) => left),
    right: votes.map(([, right]) => right),
    winner: votes.map(([, , winner]) => winner),
    ...(reference === undefined ? {} : { reference }),
  });
  const answer = rankAnswers.output.parse(await rankAnswers.run(input, none));
  const model = (name: string) => {
    const found = answer.models.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no model ${name}`);
    return found;
  };
  return { ...answer, model };
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const letters = (count: number) => Array.from({ length: count }, (_, place) => `c${place + 1}`);
const away = (found: number | null | undefined, wanted: number) => Math.abs((found ?? Number.NaN) - wanted);
const read = (id: string) => readJson(besideProject("review-checks", `${id}.json`));

interface CountCase {
  readonly name: string;
  readonly counts: number[][];
  readonly expect: { kappa: number; free?: number };
  readonly tol: number | { kappa: number };
  readonly per_category_kappa_computed?: number[];
}

describeWith(hasCheck("review-checks", "fleiss-kappa"), "Fleiss and Randolph", () => {
  const { cases } = read("fleiss-kappa") as { cases: CountCase[] };
  const whole = cases.filter(({ counts }) => counts.flat().every(Number.isInteger));

  it.each(whole.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const found = await agree(fromCounts(one.counts), "nominal", letters(one.counts[0]?.length ?? 0));
    const tolerance = typeof one.tol === "number" ? one.tol : one.tol.kappa;
    expect(away(found.value("fleissKappa"), one.expect.kappa)).toBeLessThanOrEqual(tolerance);
    expect(away(found.value("randolphKappa"), one.expect.free ?? found.value("randolphKappa") ?? Number.NaN)).toBeLessThanOrEqual(tolerance);
    for (const [place, kappa] of (one.per_category_kappa_computed ?? []).entries())
      expect(away(found.perCategory[place]?.kappa, kappa)).toBeLessThanOrEqual(1e-6);
  });

  it("leave one case out, whose counts are no whole numbers and so no ratings", () => {
    expect(cases.length - whole.length).toBe(1);
  });
});

interface AlphaCase {
  readonly name: string;
  readonly units: (number | null)[][];
  readonly expect: Partial<Record<Level, number | "undefined">>;
  readonly tol?: number;
}

describeWith(hasCheck("review-checks", "krippendorff-alpha"), "Krippendorff's alpha", () => {
  const { cases } = read("krippendorff-alpha") as { cases: AlphaCase[] };

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    for (const [level, wanted] of Object.entries(one.expect) as [Level, number | "undefined"][]) {
      const found = (await agree(one.units, level)).of("krippendorffAlpha");
      const isWanted =
        wanted === "undefined"
          ? found.value === null && found.because?.startsWith("Not defined, because") === true
          : Math.abs((found.value ?? Number.NaN) - wanted) <= (one.tol ?? 0.001);
      expect([level, found.value, isWanted]).toEqual([level, found.value, true]);
    }
  });
});

interface GwetCase {
  readonly name: string;
  readonly table?: number[][];
  readonly counts?: number[][];
  readonly units?: (number | null)[][];
  readonly expect: Record<string, number | [number, number]>;
  readonly tol: number;
  readonly quadratic: Record<string, number>;
}

/** A table of two raters as rows of what each said. */
const fromTable = (table: readonly (readonly number[])[]): Cells =>
  table.flatMap((row, a) => row.flatMap((count, b) => times(count, [`c${a + 1}`, `c${b + 1}`])));

const NOMINAL: Record<string, string> = {
  cohen: "cohenKappa",
  scott: "scottPi",
  ac1: "gwetAC1",
  bp: "brennanPrediger",
  alpha: "krippendorffAlpha",
  pa: "percentAgreement",
  fleiss: "fleissKappa",
  conger: "congerKappa",
};
const QUADRATIC: Record<string, string> = {
  cohen: "cohenKappaQuadratic",
  scott: "scottPiQuadratic",
  ac2: "gwetAC2Quadratic",
  bp: "brennanPredigerQuadratic",
  pa: "percentAgreementQuadratic",
  fleiss: "fleissKappaQuadratic",
  conger: "congerKappaQuadratic",
};

describeWith(hasCheck("review-checks", "gwet-ac1-ac2"), "Gwet's coefficients beside the others", () => {
  const { cases } = read("gwet-ac1-ac2") as { cases: GwetCase[] };
  /** Numbers printed with three decimals. */
  const printed = (wanted: number) => (String(wanted).length <= 5 ? 6e-4 : 2e-6);

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const rows = one.table ? fromTable(one.table) : one.counts ? fromCounts(one.counts) : (one.units ?? []);
    const size = one.table?.length ?? one.counts?.[0]?.length;
    const scale = size === undefined ? ["1", "2", "3", "4", "5"] : letters(size);
    const nominal = await agree(rows, "nominal", scale);
    const ordinal = await agree(rows, "ordinal", scale);
    let compared = 0;
    for (const [key, name] of Object.entries(NOMINAL)) {
      const wanted = one.expect[key];
      if (typeof wanted !== "number") continue;
      expect(away(nominal.value(name), wanted)).toBeLessThanOrEqual(Math.max(one.tol, printed(wanted)));
      compared += 1;
    }
    // The interval of AC1 as irrCAC prints it.
    // For a table of two raters it divides the spread by the units, we by the units less one (Gwet 2014).
    const units = nominal.n.units;
    const divisor = one.table === undefined ? 1 : Math.sqrt((units - 1) / units);
    expect(away((nominal.of("gwetAC1").standardError ?? 0) * divisor, one.expect["ac1_se"] as number)).toBeLessThanOrEqual(6e-6);
    const [low, high] = one.expect["ac1_ci"] as [number, number];
    const within = one.table === undefined ? 6e-4 : 1e-3;
    expect(away(nominal.of("gwetAC1").low, low)).toBeLessThanOrEqual(within);
    expect(away(nominal.of("gwetAC1").high, high)).toBeLessThanOrEqual(within);
    for (const [key, name] of Object.entries(QUADRATIC)) {
      const wanted = one.quadratic[key];
      if (wanted === undefined) continue;
      expect(away(ordinal.value(name), wanted)).toBeLessThanOrEqual(Math.max(one.tol, printed(wanted)));
      compared += 1;
    }
    // irrCAC's alpha with quadratic weights is alpha with interval distances.
    const places = rows.map((row) => row.map((value) => (value === null ? null : Number(String(value).replace("c", "")))));
    const interval = await agree(places, "interval");
    const alpha = one.quadratic["alpha"];
    expect(away(interval.value("krippendorffAlpha"), alpha ?? Number.NaN)).toBeLessThanOrEqual(6e-6);
    console.log(`${one.name}: ${compared + 4} numbers`);
  });

  it("name only the band that is reached once uncertainty counts", async () => {
    const units = cases.find((one) => one.units !== undefined)?.units ?? [];
    expect((await agree(units)).of("gwetAC1").band).toBe("moderate");
  });
});

const kqa = besideProject("review", "kqa", "NLI_medical_annotator.csv");
describeWith(hasCheck("review-checks", "kqa-physicians"), "three physicians on 399 claims", () => {
  it("agree as counted, and a majority vote is said to hide contradictions", async () => {
    const { expect: wanted, categories } = read("kqa-physicians") as {
      expect: Record<string, number> & { pairwise_cohen: number[]; per_category_kappa: Record<string, number> };
      categories: string[];
    };
    const rows: Record<string, string>[] = parse(readFileSync(kqa), { columns: true });
    const found = await agree(
      rows.map((row) => ["label_0", "label_1", "label_2"].map((column) => row[column] ?? "")),
      "nominal",
      categories,
    );
    expect(away(found.value("fleissKappa"), wanted["fleiss"] ?? 0)).toBeLessThanOrEqual(1e-6);
    expect(away(found.value("krippendorffAlpha"), wanted["alpha_nominal"] ?? 0)).toBeLessThanOrEqual(1e-6);
    expect(away(found.value("gwetAC1"), wanted["ac1"] ?? 0)).toBeLessThanOrEqual(1e-6);
    expect(away(found.value("brennanPrediger"), wanted["brennan_prediger"] ?? 0)).toBeLessThanOrEqual(1e-6);
    expect(away(found.value("percentAgreement"), wanted["Pbar"] ?? 0)).toBeLessThanOrEqual(1e-6);
    const kappas = found.pairs.map(({ kappa }) => kappa ?? 0).toSorted((a, b) => a - b);
    for (const [place, kappa] of wanted.pairwise_cohen.toSorted((a, b) => a - b).entries())
      expect(away(kappas[place], kappa)).toBeLessThanOrEqual(1e-6);
    for (const { category, kappa } of found.perCategory)
      expect(away(kappa, wanted.per_category_kappa[category] ?? 0)).toBeLessThanOrEqual(1e-6);
    const rare = found.perCategory.find(({ category }) => category === "Contradiction");
    expect(rare).toMatchObject({ unitsAny: wanted["any_contradiction"], unitsMajority: wanted["majority_contradiction"] });
    expect(found.says.join(" ")).toMatch(/“Contradiction” is rare: .* A majority vote drops the other 11/u);
  });
});

interface Worths {
  readonly [name: string]: number;
}

describeWith(hasCheck("review-checks", "bradley-terry"), "Bradley and Terry", () => {
  // oxlint-disable-next-line typescript/no-explicit-any -- each case has a shape of its own
  const { cases } = read("bradley-terry") as { cases: any[] };
  const votesOf = (items: readonly string[], wins: readonly (readonly number[])[]) =>
    wins.flatMap((row, a) =>
      row.flatMap((count, b) =>
        a === b ? [] : times(count, [items[a] ?? "", items[b] ?? "", "left"] as [string, string, string]),
      ),
    );

  it("the citations of four journals", async () => {
    const { items, wins, reference, expect: wanted, tol } = cases[0];
    const { model } = await rank(votesOf(items, wins), reference);
    const plain = model("bradleyTerry");
    expect(plain.reference).toBe(reference);
    for (const [name, strength] of Object.entries(wanted.lambda as Worths)) {
      const found = plain.items?.find(({ item }) => item === name);
      expect(away(found?.strength, strength)).toBeLessThanOrEqual(tol);
      expect(away(found?.standardError, (wanted.se as Worths)[name] ?? 0)).toBeLessThanOrEqual(tol);
    }
    const apart = plain.differences.find(({ first, second }) => first === "JASA" && second === "JRSS-B");
    const [jasa, jrss] = [wanted.se.JASA as number, wanted.se["JRSS-B"] as number];
    // The covariance is in the error of the difference.
    expect(away(apart?.standardError, Math.sqrt(jasa ** 2 + jrss ** 2 - 2 * wanted.vcov_JASA_JRSSB))).toBeLessThanOrEqual(tol);
  });

  it("baseball at home and away, the test of the side", async () => {
    const { matches, reference, expect: wanted, tol } = cases[1];
    const votes = (matches as [string, string, number, number][]).flatMap(([home, away, won, lost]) => [
      ...times(won, [home, away, home] as [string, string, string]),
      ...times(lost, [home, away, "right"] as [string, string, string]),
    ]);
    const { model, says } = await rank(votes, reference);
    const plain = model("bradleyTerry");
    for (const [name, strength] of Object.entries(wanted.lambda_no_order as Worths))
      expect(away(plain.items?.find(({ item }) => item === name)?.strength, strength)).toBeLessThanOrEqual(tol);
    for (const [name, strength] of Object.entries(wanted.lambda_with_order as Worths))
      expect(away(plain.orderEffect.items.find(({ item }) => item === name)?.strength, strength)).toBeLessThanOrEqual(tol);
    expect(away(plain.orderEffect.value, wanted.order_effect)).toBeLessThanOrEqual(tol);
    expect(away(plain.orderEffect.standardError, wanted.order_se)).toBeLessThanOrEqual(tol);
    expect(away(plain.deviance, wanted.deviance_no_order)).toBeLessThanOrEqual(1e-4);
    expect(away(plain.orderEffect.deviance, wanted.deviance_with_order)).toBeLessThanOrEqual(1e-4);
    const worths = plain.orderEffect.items.map(({ worth }) => worth).toSorted((a, b) => a - b);
    for (const [place, worth] of (wanted.worth_with_order_sorted as number[]).entries())
      expect(away(worths[place], worth)).toBeLessThanOrEqual(6e-4);
    expect(says.join(" ")).toMatch(/The left side wins more often/u);
  });

  it("an item that never lost has no bound, and the prior says that it is one", async () => {
    const { model, says, read: first } = await rank(votesOf(["a", "b", "c"], cases[2].wins));
    expect(model("bradleyTerry")).toMatchObject({ items: null, code: "separation" });
    expect(first).toBe("bradleyTerryFirth");
    expect(model("bradleyTerryFirth").items?.[0]?.item).toBe("a");
    expect(says.join(" ")).toMatch(/never lost/u);
  });

  it("sets that never met are named and ranked each by itself", async () => {
    const found = await rank(votesOf(["a", "b", "c", "d"], cases[3].wins));
    expect(found.model("bradleyTerry")).toMatchObject({ items: null, code: "not-connected" });
    expect(found.components.map(({ items }) => items)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(found.components.map(({ models }) => models[0]?.items?.[0]?.item)).toEqual(["a", "c"]);
  });

  it("a circle leaves all alike", async () => {
    const { model } = await rank(votesOf(["a", "b", "c"], cases[4].wins));
    for (const { worth } of model("bradleyTerry").items ?? []) expect(away(worth, 1 / 3)).toBeLessThanOrEqual(cases[4].tol);
  });
});

describeWith(hasCheck("review-checks", "paired-ties-davidson-rao-kupper"), "votes with ties", () => {
  const { data, expect: wanted } = read("paired-ties-davidson-rao-kupper") as {
    data: { rows: [number, number, number, number, number, number][] };
    expect: {
      davidson_published_7_iterations: { worth: number[]; nu: number };
      davidson_converged: { lam: number[]; worth: number[]; tie: number; se: number[]; loglik: number };
      rao_kupper_converged: { lam: number[]; worth: number[]; tie: number; se: number[]; loglik: number };
    };
  };
  const votes = data.rows.flatMap(([i, j, , first, second, ties]) => [
    ...times(first, [`${i}`, `${j}`, "left"] as [string, string, string]),
    ...times(second, [`${i}`, `${j}`, "right"] as [string, string, string]),
    ...times(ties, [`${i}`, `${j}`, "tie"] as [string, string, string]),
  ]);

  it.each([
    ["davidson", "davidson_converged"],
    ["raoKupper", "rao_kupper_converged"],
  ] as const)("%s on the puddings of 1970", async (name, key) => {
    const found = await rank(votes, "1");
    const { items, tie, logLikelihood } = found.model(name);
    for (const [place, worth] of wanted[key].worth.entries()) {
      const own = items?.find(({ item }) => item === `${place + 1}`);
      expect(away(own?.worth, worth)).toBeLessThanOrEqual(2e-5);
      expect(away(own?.strength, wanted[key].lam[place] ?? 0)).toBeLessThanOrEqual(2e-5);
      expect(away(own?.standardError, place === 0 ? 0 : (wanted[key].se[place - 1] ?? 0))).toBeLessThanOrEqual(2e-5);
    }
    expect(away(tie?.value, wanted[key].tie)).toBeLessThanOrEqual(2e-5);
    // For Rao and Kupper the file has the error of log(θ − 1), we have that of log θ.
    const slope = name === "davidson" ? 1 : (tie?.value ?? 0) / ((tie?.value ?? 0) - 1);
    expect(away((tie?.log.standardError ?? 0) * slope, wanted[key].se[5] ?? 0)).toBeLessThanOrEqual(2e-5);
    expect(away(logLikelihood, wanted[key].loglik)).toBeLessThanOrEqual(2e-5);
    expect(found).toMatchObject({ read: "davidson", n: { votes: votes.length, ties: 202 } });
  });

  it("davidson as published after seven iterations", async () => {
    const { items, tie } = (await rank(votes, "1")).model("davidson");
    for (const [place, worth] of wanted.davidson_published_7_iterations.worth.entries())
      expect(away(items?.find(({ item }) => item === `${place + 1}`)?.worth, worth)).toBeLessThanOrEqual(3e-5);
    expect(away(tie?.value, wanted.davidson_published_7_iterations.nu)).toBeLessThanOrEqual(3e-5);
  });
});

describe("votes that hang together", () => {
  const votes = (reviewers: number, each: number) =>
    Array.from({ length: reviewers * each }, (_, row) => {
      const reviewer = Math.floor(row / each);
      // Each reviewer votes one way throughout: as many votes as reviewers are news.
      return { left: "a", right: "b", winner: reviewer % 3 === 0 ? "b" : "a", clusters: `r${reviewer}` };
    });
  const run = async (rows: ReturnType<typeof votes>) => {
    const column = (key: "left" | "right" | "winner" | "clusters") => rows.map((row) => row[key]);
    const input = rankAnswers.input.parse({
      left: column("left"),
      right: column("right"),
      winner: column("winner"),
      clusters: column("clusters"),
    });
    return rankAnswers.output.parse(await rankAnswers.run(input, none));
  };

  it("leave wider intervals than the model's own when whole reviewers are drawn", async () => {
    const found = await run(votes(24, 20));
    const own = found.models[0]?.differences[0];
    const drawn = found.clustered?.differences[0];
    expect(found.clustered).toMatchObject({ clusters: 24, draws: 500 });
    const width = (range: { low: number | null; high: number | null } | undefined) =>
      (range?.high ?? 0) - (range?.low ?? 0);
    expect(width(drawn)).toBeGreaterThan(2 * width(own));
  });

  it("of one reviewer give no interval, and say why", async () => {
    expect((await run(votes(1, 5))).clustered).toMatchObject({ differences: [], because: expect.any(String) });
  });
});

describe("what is said of agreement", () => {
  it("raters who share no unit are named", async () => {
    const rows = [["x", "x", null, null], ["y", "x", null, null], [null, null, "x", "y"]];
    expect((await agree(rows)).says[0]).toMatch(/2 groups that share no unit: rater 1, rater 2 \| rater 3, rater 4/u);
  });

  it("high agreement with a low kappa is explained", async () => {
    const rows = [...times(90, ["no", "no"]), ...times(5, ["no", "yes"]), ...times(5, ["yes", "no"])];
    const { says, value } = await agree(rows);
    expect(value("cohenKappa")).toBeLessThan(0);
    expect(says.join(" ")).toMatch(/most ratings are “no”/u);
  });

  it("what needs two raters says so of three, and the pairs have it", async () => {
    const found = await agree([["x", "y", "x"], ["y", "y", "y"], ["x", "x", "y"]]);
    expect(found.of("cohenKappa")).toMatchObject({ value: null, code: "invalid-input" });
    expect(found.pairs).toHaveLength(3);
  });

  it("a rater who rated a unit twice leaves every coefficient and pair undefined, as none may choose between them", async () => {
    for (const level of ["nominal", "ordinal", "interval"] as const) {
      const input = measureAgreement.input.parse({
        units: ["1", "1", "1", "2", "2"],
        raters: ["a", "a", "b", "a", "b"],
        values: ["1", "2", "1", "1", "2"],
        level,
      });
      const answer = measureAgreement.output.parse(await measureAgreement.run(input, none));
      for (const { name, value } of answer.coefficients) expect([level, name, value]).toEqual([level, name, null]);
      expect(answer.pairs).toMatchObject([{ agreement: null, kappa: null }]);
    }
  });

  it("nothing is 0 or 1 where nothing is known", async () => {
    const { coefficients } = await agree([["x", null], [null, "y"]]);
    expect(coefficients.every(({ value, because }) => value === null && because !== undefined)).toBe(true);
  });

  it("all levels have their own coefficients, each once", async () => {
    const rows = [[1, 2], [2, 2], [4, 3], [5, 5], [3, 3]];
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      const names = (await agree(rows, level)).coefficients.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain("krippendorffAlpha");
    }
    expect((await agree(rows, "interval")).value("iccRandomRaters")).toBeGreaterThan(0.8);
  });
});
