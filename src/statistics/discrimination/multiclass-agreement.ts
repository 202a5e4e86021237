import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** One class: how much of what was called it was it, and how much of it was found. */
interface ClassReport {
  readonly precision: number | NotDefined;
  readonly recall: number | NotDefined;
  readonly f1: number | NotDefined;
  readonly support: number;
}

interface ReportAverages {
  readonly precision: number | NotDefined;
  readonly recall: number | NotDefined;
  readonly f1: number | NotDefined;
}

export interface MulticlassAgreement {
  /** Truth down, guess across. */
  readonly confusion: readonly (readonly number[])[];
  readonly perClass: readonly ClassReport[];
  readonly macroAverage: ReportAverages;
  /** Weighted by the rows of each class. */
  readonly weightedAverage: ReportAverages;
  /** Mean recall over the classes that have rows. */
  readonly balancedAccuracy: number | NotDefined;
  readonly kappa: number | NotDefined;
  readonly kappaLinear: number | NotDefined;
  readonly kappaQuadratic: number | NotDefined;
  /** Matthews' correlation for many classes (Gorodkin 2004). */
  readonly matthews: number | NotDefined;
}

/** What a confusion table says: per class, averaged, and corrected for chance. */
export function multiclassAgreement(confusion: readonly (readonly number[])[]): MulticlassAgreement {
  const support = confusion.map((line) => total(line));
  const called = confusion.map((_, guess) => total(confusion.map((line) => line[guess] ?? 0)));
  const perClass = confusion.map((line, each) => {
    const right = line[each] ?? 0;
    return {
      precision: share(right, called[each] ?? 0, "the class was never called"),
      recall: share(right, support[each] ?? 0, "the class has no rows"),
      f1: share(
        2 * right,
        (called[each] ?? 0) + (support[each] ?? 0),
        "the class has no rows and was never called",
      ),
      support: support[each] ?? 0,
    };
  });
  const recalls = perClass.map(({ recall }) => recall).filter((recall) => typeof recall === "number");
  return {
    confusion,
    perClass,
    macroAverage: averageOf(perClass, () => 1),
    weightedAverage: averageOf(perClass, (report) => report.support),
    balancedAccuracy: share(total(recalls), recalls.length, "no class has rows"),
    kappa: weightedKappa(confusion, support, called, (steps) => Number(steps > 0)),
    kappaLinear: weightedKappa(confusion, support, called, (steps) => steps),
    kappaQuadratic: weightedKappa(confusion, support, called, (steps) => steps * steps),
    matthews: matthewsOf(confusion, support, called),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function share(part: number, whole: number, because: string): number | NotDefined {
  return whole === 0 ? notDefined("constant", `Not defined, because ${because}.`) : part / whole;
}

function averageOf(reports: readonly ClassReport[], weigh: (report: ClassReport) => number): ReportAverages {
  const average = (of: (report: ClassReport) => number | NotDefined): number | NotDefined => {
    let sum = 0;
    let weights = 0;
    for (const report of reports) {
      const value = of(report);
      // A class without weight may have no number.
      if (weigh(report) === 0) continue;
      if (typeof value !== "number") return value;
      sum += value * weigh(report);
      weights += weigh(report);
    }
    return sum / weights;
  };
  return {
    precision: average(({ precision }) => precision),
    recall: average(({ recall }) => recall),
    f1: average(({ f1 }) => f1),
  };
}

/** Cohen's kappa (1960, 1968): one less the disagreement seen over that expected from the margins. */
function weightedKappa(
  confusion: readonly (readonly number[])[],
  support: readonly number[],
  called: readonly number[],
  disagreement: (steps: number) => number,
): number | NotDefined {
  let seen = 0;
  let expected = 0;
  for (const [truth, line] of confusion.entries()) {
    for (const [guess, cell] of line.entries()) {
      const weight = disagreement(Math.abs(truth - guess));
      seen += weight * cell;
      expected += weight * (support[truth] ?? 0) * (called[guess] ?? 0);
    }
  }
  const kappa = share(seen * total(support), expected, "truth and guesses hold one class only");
  return typeof kappa === "number" ? 1 - kappa : kappa;
}

function matthewsOf(
  confusion: readonly (readonly number[])[],
  support: readonly number[],
  called: readonly number[],
): number | NotDefined {
  const rows = total(support);
  const right = total(confusion.map((line, each) => line[each] ?? 0));
  const together = total(support.map((held, each) => held * (called[each] ?? 0)));
  const squares = (counts: readonly number[]): number => rows ** 2 - total(counts.map((count) => count ** 2));
  const spread = Math.sqrt(squares(support)) * Math.sqrt(squares(called));
  return share(right * rows - together, spread, "truth or guesses hold one class only");
}
