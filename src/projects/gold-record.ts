import { exponentiallyWeightedChart, isDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import type { Book } from "./book.ts";
import { isRight, keyIsSigned } from "./known-answer.ts";
import { nothingMeasured } from "./measure-agreement.ts";

/** Gold items before a drift can be told from chance. */
const FEWEST = 10;
/** Items that set somebody's own baseline. */
const BASELINE = 20;

/** How one person does on items with a known answer, over time. For the person and the lead; never a ranking. */
export interface GoldRecord {
  readonly person: string;
  readonly given: number;
  readonly right: number;
  readonly share: Answer;
  /** The smoothed share after each gold item, with the lower limit at that place; none before there are ten. */
  readonly chart: readonly { readonly value: number; readonly smoothed: number; readonly lower: number }[];
  readonly drifting: boolean;
  readonly advice: string;
  /** Gold items of which nobody qualified has agreed the key. */
  readonly unsigned: number;
}

/**
 * An exponentially weighted chart of each person's gold items against their own beginning (NIST/SEMATECH 6.3.2.4). What
 * follows from it is a talk about the guideline, not a penalty.
 */
export function goldRecord(book: Book, person: string, level = 0.95): GoldRecord {
  const said = [...book.items.values()]
    .filter(({ part, given, withdrawn }) => part === "gold" && !withdrawn && given.has(person))
    .flatMap(({ item, given, first }) => {
      const own = given.get(person);
      const right = own === undefined ? undefined : isRight(item, first.get(person) ?? own.judgement);
      return own === undefined || right === undefined
        ? []
        : [{ seq: own.seq, right, signed: keyIsSigned(item) }];
    })
    .toSorted((a, b) => a.seq - b.seq);
  const right = said.filter((one) => one.right).length;
  const values = said.map((one) => (one.right ? 1 : 0));
  const share =
    said.length === 0 ? nothingMeasured : wilsonInterval({ successes: right, total: said.length, level });
  const chart = said.length < FEWEST ? undefined : chartOf(values);
  const drifting = chart !== undefined && (chart.at(-1)?.below ?? false);
  return {
    person,
    given: said.length,
    right,
    share,
    chart: (chart ?? []).map(({ value, smoothed, lower }) => ({ value, smoothed, lower })),
    drifting,
    advice: adviceFor(said.length, drifting),
    unsigned: said.filter(({ signed }) => !signed).length,
  };
}

function chartOf(values: readonly number[]) {
  const first = values.slice(0, BASELINE);
  // A perfect or hopeless beginning has no spread: pull it in as Agresti and Coull do.
  const target = (first.reduce((sum, value) => sum + value, 0) + 2) / (first.length + 4);
  const result = exponentiallyWeightedChart({ values, target });
  if (!isDefined(result)) return undefined;
  return values.map((value, at) => ({
    value,
    smoothed: result.smoothed[at] ?? 0,
    lower: result.lower[at] ?? 0,
    below: result.below.includes(at),
  }));
}

function adviceFor(given: number, drifting: boolean): string {
  if (given < FEWEST) return `Too few known items to say anything: ${given} of at least ${FEWEST}.`;
  return drifting
    ? "Lately more known items were answered otherwise than at the beginning. Read the guideline together on two or three of them; a changed guideline or tiredness explains it more often than carelessness."
    : "Nothing stands out.";
}
