import { bradleyTerry, isDefined, notDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer, Estimate } from "#src/statistics/index.ts";
import type { Book } from "./book.ts";
import { nothingMeasured } from "./measure-agreement.ts";

/** An order effect needs something that was compared more than once. */
const noModels = notDefined(
  "too-few",
  "Not defined, because no choice was between answers of two models the items name.",
);

/** Whether standing on the left helps an answer, and how the models stand once that is taken out. */
export interface PositionEffect {
  /** Choices for one side, ties apart. */
  readonly choices: number;
  /** Share of those for the answer on the left, 0 to 1. */
  readonly left: Answer;
  /** Gain of the answer shown first in log-odds, from a Bradley–Terry model; needs models that met. */
  readonly orderEffect: Answer;
  readonly ranking: readonly {
    readonly model: string;
    readonly strength: number;
    readonly standardError: number;
  }[];
  readonly differences: readonly {
    readonly first: string;
    readonly second: string;
    readonly difference: Estimate;
  }[];
}

/**
 * Position bias from the sides people saw. Models stay sealed: unless the project is unsealed they are named "model 1",
 * "model 2" in an order that tells nothing.
 */
export function positionEffect(book: Book, level = 0.95): PositionEffect {
  const rows = [...book.items.values()]
    .filter(({ part, withdrawn, item }) => part === "work" && !withdrawn && item.task === "compare")
    .flatMap(({ item, given }) =>
      [...given.values()].flatMap(({ judgement, order }) => {
        if (judgement.task !== "compare" || order.length !== 2 || !order.includes(judgement.choice))
          return [];
        const [left, right] = order.map((id) => item.answers.find((answer) => answer.id === id)?.model);
        return [{ left, right, leftWon: judgement.choice === order[0] }];
      }),
    );
  const leftWins = rows.filter(({ leftWon }) => leftWon).length;
  const left =
    rows.length === 0 ? nothingMeasured : wilsonInterval({ successes: leftWins, total: rows.length, level });
  const met = rows.filter(
    (row) => row.left !== undefined && row.right !== undefined && row.left !== row.right,
  );
  if (met.length === 0)
    return {
      choices: rows.length,
      left,
      orderEffect: rows.length === 0 ? nothingMeasured : noModels,
      ranking: [],
      differences: [],
    };
  const names = new Map<string, string>();
  const name = (model: string | undefined) => {
    if (book.unsealed) return model ?? "";
    const sealed = names.get(model ?? "") ?? `model ${names.size + 1}`;
    names.set(model ?? "", sealed);
    return sealed;
  };
  const result = bradleyTerry({
    first: met.map((row) => name(row.left)),
    second: met.map((row) => name(row.right)),
    firstWins: met.map(({ leftWon }) => (leftWon ? 1 : 0)),
    secondWins: met.map(({ leftWon }) => (leftWon ? 0 : 1)),
    orderEffect: true,
    level,
  });
  if (!isDefined(result))
    return { choices: rows.length, left, orderEffect: result, ranking: [], differences: [] };
  return {
    choices: rows.length,
    left,
    orderEffect: result.orderEffect?.estimate ?? nothingMeasured,
    ranking: result.items
      .map((model, at) => ({
        model,
        strength: result.strengths[at] ?? 0,
        standardError: result.standardErrors[at] ?? 0,
      }))
      .toSorted((a, b) => b.strength - a.strength),
    differences: result.differences.map(({ first, second, difference }) => ({ first, second, difference })),
  };
}
