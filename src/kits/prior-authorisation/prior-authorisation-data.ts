import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { rounded } from "../outcome-data.ts";

/** Low, likely and high, as somebody who knows the work would say. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

interface Step {
  readonly step: string;
  readonly role: string;
  /** Share of requests that go through this step. */
  readonly share: number;
  readonly minutes: Range;
  /** Minutes that are left with the tool. */
  readonly minutesWithTool: Range;
}

export interface PriorAuthorisationData {
  readonly steps: readonly Step[];
  readonly costs: readonly { readonly role: string; readonly perHour: Range }[];
  readonly months: readonly {
    readonly month: string;
    readonly requests: number;
    readonly status: "reported" | "corrected";
  }[];
  readonly tool: { readonly setUp: Range; readonly licencePerYear: Range; readonly uptake: Range };
}

const STEPS = [
  ["check whether authorisation is needed", "clerk", 1, [3, 6], [0.25, 0.6]],
  ["collect notes and results", "nurse", 1, [12, 22], [0.35, 0.7]],
  ["fill in the form", "clerk", 1, [8, 15], [0.2, 0.5]],
  ["doctor signs", "doctor", 1, [2, 4], [0.8, 1]],
  ["ask again and wait on the telephone", "clerk", 0.45, [18, 34], [0.7, 0.95]],
  ["talk between doctors", "doctor", 0.12, [14, 24], [0.9, 1]],
  ["appeal a refusal", "nurse", 0.07, [45, 80], [0.7, 0.95]],
] as const;
const ROLES = [
  ["clerk", 24, 34],
  ["nurse", 42, 58],
  ["doctor", 110, 160],
] as const;

/** A clinic's way of asking a payer for leave to treat, with ranges for what nobody has measured well. */
export function priorAuthorisationData(number: number): PriorAuthorisationData {
  const draws = drawsFor("prior-authorisation", number, "process");
  const steps = STEPS.map(([step, role, share, [from, to], [least, most]]): Step => {
    const likely = rounded(draws.between(from, to), 1);
    const left = draws.between(least, most);
    return {
      step,
      role,
      share: share === 1 ? 1 : rounded(share * draws.between(0.8, 1.25), 2),
      minutes: spread(draws, likely, 0.35, 0.6),
      minutesWithTool: spread(draws, rounded(likely * left, 1), 0.35, 0.7),
    };
  });
  const usual = draws.between(420, 900);
  const reported = Array.from({ length: 12 }, (_, at) => ({
    month: `2031-${String(at + 1).padStart(2, "0")}`,
    requests: Math.round(usual * draws.between(0.85, 1.15)),
    status: "reported" as const,
  }));
  const wrong = draws.whole(2, 10);
  const months = reported.flatMap((month, at) =>
    at === wrong
      ? [
          { ...month, requests: month.requests * 10 },
          { ...month, status: "corrected" as const },
        ]
      : [month],
  );
  return {
    steps,
    costs: ROLES.map(([role, from, to]) => ({
      role,
      perHour: spread(draws, rounded(draws.between(from, to), 1), 0.1, 0.2),
    })),
    months,
    tool: {
      setUp: spread(draws, Math.round(draws.between(30, 60)) * 1000, 0.2, 0.8),
      licencePerYear: spread(draws, Math.round(draws.between(24, 48)) * 1000, 0.05, 0.25),
      uptake: {
        low: rounded(draws.between(0.3, 0.45), 2),
        likely: rounded(draws.between(0.55, 0.7), 2),
        high: rounded(draws.between(0.8, 0.95), 2),
      },
    },
  };
}

function spread(draws: Draws, likely: number, below: number, above: number): Range {
  return {
    low: rounded(likely * (1 - below * draws.between(0.5, 1)), 1),
    likely,
    high: rounded(likely * (1 + above * draws.between(0.5, 1)), 1),
  };
}
