import { cohenKappa, isDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import type { Book, JudgeRun } from "./book.ts";
import { workItems } from "./decided-items.ts";
import { decideItem } from "./decide-item.ts";
import { nothingMeasured } from "./measure-agreement.ts";

/** How a model's judgements compare with what people decided. It stands beside them and never among them. */
export interface JudgeComparison {
  readonly model: string;
  readonly host: string;
  readonly prompt: string;
  readonly at: string;
  /** Items both the model and people came to a choice on. */
  readonly shared: number;
  readonly same: Answer;
  readonly kappa: Answer;
  /** Share of its choices for the answer it was shown first. */
  readonly left: Answer;
  readonly unreadable: number;
  readonly bySpecialty: readonly {
    readonly specialty: string;
    readonly shared: number;
    readonly same: Answer;
  }[];
}

export function compareJudge(book: Book, run: JudgeRun, level = 0.95): JudgeComparison {
  const people = new Map(
    workItems(book).flatMap((entry) => {
      const { decision } = decideItem(book, entry);
      const choice = decision.kind === "chosen" ? decision.answer : decision.kind;
      return decision.kind === "open"
        ? []
        : [[entry.item.id, { choice, specialty: entry.item.specialty }] as const];
    }),
  );
  const shared = run.said.flatMap(({ item, choice }) => {
    const known = people.get(item);
    return known === undefined ? [] : [{ ...known, item, said: choice }];
  });
  // Ids of answers differ from item to item, so places in the item stand for them.
  const place = (item: string, choice: string) => {
    const at = book.items.get(item)?.item.answers.findIndex(({ id }) => id === choice) ?? -1;
    return at < 0 ? choice : `answer ${at + 1}`;
  };
  const kappa = cohenKappa({
    first: shared.map(({ item, choice }) => place(item, choice)),
    second: shared.map(({ item, said }) => place(item, said)),
    level,
  });
  const sided = run.said.filter(({ choice, order }) => order.length > 1 && order.includes(choice));
  const specialties = [...new Set(shared.map(({ specialty }) => specialty))].toSorted();
  return {
    model: run.model,
    host: run.host,
    prompt: run.prompt,
    at: run.at,
    shared: shared.length,
    same: share(shared, level),
    kappa: isDefined(kappa) ? kappa.coefficient : kappa,
    left:
      sided.length === 0
        ? nothingMeasured
        : wilsonInterval({
            successes: sided.filter(({ choice, order }) => order[0] === choice).length,
            total: sided.length,
            level,
          }),
    unreadable: run.unreadable,
    bySpecialty: specialties.map((specialty) => {
      const own = shared.filter((one) => one.specialty === specialty);
      return { specialty, shared: own.length, same: share(own, level) };
    }),
  };
}

function share(rows: readonly { readonly choice: string; readonly said: string }[], level: number): Answer {
  if (rows.length === 0) return nothingMeasured;
  return wilsonInterval({
    successes: rows.filter(({ choice, said }) => choice === said).length,
    total: rows.length,
    level,
  });
}
