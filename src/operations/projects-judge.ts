import { z } from "zod";
import {
  agreedChoice,
  compareJudge,
  itemsForJudge,
  JUDGE_PROMPT,
  judgeMessages,
  judgeOrders,
  judgeRunsOf,
  readJudgeReply,
  sameJudge,
} from "#src/projects/index.ts";
import type { Book, BookItem, JudgeComparison, JudgeName, ModelQuestion } from "#src/projects/index.ts";
import { blindItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { actInProject, openProject } from "./open-project.ts";
import { outsideAddress } from "./outside-address.ts";
import type { Ports } from "./ports.ts";
import { byProject } from "./project-views.ts";

const judgeRanSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ran"),
    host: z.string(),
    /** Items that count from this call, and those still open for this model. */
    done: z.int(),
    left: z.int(),
    /** Items whose replies could not be read; they are asked again later. */
    unreadable: z.int(),
    /** Items on which its choice changed with the order of the answers; they count as ties. */
    followedSide: z.int(),
    /** Why it stopped before it was through. */
    stopped: z.string().optional(),
    comparison: z.custom<JudgeComparison>(),
  }),
  z.object({ kind: z.literal("refused"), says: z.string() }),
]);

/**
 * Has a model judge some of what people judge, to compare it with them. It is asked about each item in both orders; what
 * it says decides nothing. The key of its server is used for this call and kept nowhere.
 */
export const runJudge = defineOperation({
  name: "projects.runJudge",
  summary: "Have a model judge some items beside the people; it decides nothing",
  input: byProject.extend({
    endpoint: z.string().min(1).max(2_000),
    model: z.string().trim().min(1).max(200),
    apiKey: z.string().max(2_000).optional(),
    items: z.int().min(1).max(20).default(10),
  }),
  output: judgeRanSchema,
  texts: ({ model }) => [{ path: "model", text: model, as: "citation" as const }],
  run: async ({ id, endpoint, model, apiKey, items }, ports) => {
    const { book } = await openProject(id, "run-judge", ports);
    const address = outsideAddress(endpoint, "models", ports);
    if (address.kind === "may-not") return { kind: "refused" as const, says: address.says };
    const guideline = book.guidelines.at(-1)?.value;
    if (guideline === undefined)
      return { kind: "refused" as const, says: "There is no guideline yet, and a model judges by it." };
    const judge: JudgeName = { model, host: address.host, prompt: JUDGE_PROMPT };
    const asks = { endpoint: address.url, model, ...(apiKey === undefined ? {} : { apiKey }) };
    const heard = await hear(book, itemsForJudge(book, judge).slice(0, items), guideline, asks, ports);
    return await actInProject(id, "run-judge", ports, (open) => {
      const still = new Set(itemsForJudge(open.book, judge).map(({ item }) => item.id));
      // Another call may have been at the same items.
      const said = heard.said
        .filter(({ item }) => still.has(item))
        .map(({ followed: _followed, ...one }) => one);
      const { unreadable } = heard;
      return {
        acts:
          said.length + unreadable === 0 ? [] : [{ act: "judge-ran" as const, ...judge, said, unreadable }],
        answer: (after: Book) => ({
          kind: "ran" as const,
          host: judge.host,
          done: said.length,
          left: itemsForJudge(after, judge).length,
          unreadable,
          followedSide: heard.said.filter(({ followed }) => followed).length,
          ...(heard.stopped === undefined ? {} : { stopped: heard.stopped }),
          comparison: compareJudge(
            after,
            judgeRunsOf(after).find((run) => sameJudge(run, judge)) ?? {
              ...judge,
              seq: after.end.seq,
              at: after.changedAt,
              said: [],
              unreadable: 0,
            },
          ),
        }),
      };
    });
  },
});

interface Heard {
  readonly said: { readonly item: string; choice: string; order: string[]; followed: boolean }[];
  unreadable: number;
  stopped?: string;
}

async function hear(
  book: Book,
  entries: readonly BookItem[],
  guideline: string,
  asks: Omit<ModelQuestion, "messages">,
  ports: Pick<Ports, "askModel">,
): Promise<Heard> {
  const heard: Heard = { said: [], unreadable: 0 };
  for (const entry of entries) {
    const orders = judgeOrders(book, entry);
    const [first, second] = await Promise.all(
      orders.map((order) => askInOrder(entry, order, guideline, asks, ports)),
    );
    const failure = [first, second].find((reply) => reply?.kind === "failed");
    if (failure?.kind === "failed") return { ...heard, stopped: failure.says };
    if (first?.kind !== "chose" || second?.kind !== "chose") heard.unreadable += 1;
    else
      heard.said.push({
        item: entry.item.id,
        choice: agreedChoice(first.choice, second.choice),
        order: [...orders[0]],
        followed: first.choice !== second.choice,
      });
  }
  return heard;
}

/** What a model chose when the answers stood in this order: an answer's id, "tie" or "both-bad". */
async function askInOrder(
  { item }: BookItem,
  order: readonly string[],
  guideline: string,
  asks: Omit<ModelQuestion, "messages">,
  { askModel }: Pick<Ports, "askModel">,
) {
  const blind = blindItem(item, { order });
  const reply = await askModel({ ...asks, messages: judgeMessages(guideline, blind.item) });
  if (reply.kind === "failed") return reply;
  const letter = readJudgeReply(reply.text, blind.item);
  if (letter === undefined) return { kind: "unreadable" as const };
  const choice = blind.shown.find(({ label }) => label === letter)?.answer ?? letter;
  return { kind: "chose" as const, choice };
}
