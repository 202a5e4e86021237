import { drawsFor } from "../draws.ts";
import { logistic, rounded, within } from "../outcome-data.ts";
import type { OutcomeData, OutcomeRow } from "../outcome-data.ts";

/** The column that is written when an operation is reviewed. */
export const LEAK = "review_minutes";

const COLUMNS = [
  "site",
  "age",
  "frailty_score",
  "urgent",
  "duration_min",
  "blood_loss_ml",
  "albumin",
  "kidney_filtration",
  "smoker",
  LEAK,
] as const;

export const SITES = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"] as const;
/** Sites of which only a small local sample has outcomes. */
const NEW_SITES = new Set<string>(["S7", "S8"]);
const ROWS_AT_SITE = 900;
const LOCAL_SAMPLE = 250;

/** Operations at eight hospitals that treat alike and differ in how often, and how steeply, things go wrong. */
export function multiSiteData(number: number): OutcomeData {
  const draws = drawsFor("multi-site", number, "rows");
  const train: OutcomeRow[] = [];
  const test: OutcomeRow[] = [];
  for (const [place, site] of SITES.entries()) {
    const shift = draws.shuffled([-0.8, 0.8])[0] ?? 0;
    const intercept = NEW_SITES.has(site) ? shift : draws.normal(0, 0.45);
    const steepness = draws.between(0.8, 1.25);
    for (let at = 0; at < ROWS_AT_SITE; at++) {
      const age = within(Math.round(draws.normal(63 + place, 13)), 18, 95);
      const frailty = within(draws.poisson(0.8 + 0.03 * (age - 40)), 0, 8);
      const urgent = draws.chance(0.28);
      const duration = Math.round(within(Math.exp(draws.normal(4.7, 0.45)), 25, 520));
      const loss = Math.round(within(Math.exp(draws.normal(4.2 + 0.003 * duration, 0.8)), 0, 4000) / 10) * 10;
      const albumin = rounded(within(draws.normal(39 - 0.6 * frailty, 4.2), 18, 52), 1);
      const filtration = Math.round(within(draws.normal(95 - 0.55 * (age - 40), 16), 8, 130));
      const smoker = draws.chance(0.21);
      const core =
        0.02 * (age - 63) +
        0.22 * (frailty - 1.5) +
        0.5 * (urgent ? 1 : 0) +
        0.003 * (duration - 120) +
        0.0007 * Math.min(loss, 1500) -
        0.055 * (albumin - 38) -
        0.008 * (filtration - 82) +
        0.28 * (smoker ? 1 : 0);
      const risk = logistic(-2.1 + intercept + steepness * core);
      const label = draws.chance(risk) ? 1 : 0;
      const leak = draws.chance(label === 1 ? 0.9 : 0.07) ? 1 : 0;
      const id = `${site}-${String(at + 1).padStart(4, "0")}`;
      const row: OutcomeRow = {
        id,
        person: id,
        site,
        cells: [
          site,
          age,
          frailty,
          urgent ? 1 : 0,
          duration,
          loss,
          albumin,
          filtration,
          smoker ? 1 : 0,
          leak === 1 ? draws.whole(20, 60) : 0,
        ],
        leak,
        label,
        risk,
        band: String(frailty),
      };
      const labelled = NEW_SITES.has(site) ? at < LOCAL_SAMPLE : at < ROWS_AT_SITE / 2;
      (labelled ? train : test).push(row);
    }
  }
  return { columns: COLUMNS, train: draws.shuffled(train), test: draws.shuffled(test) };
}
