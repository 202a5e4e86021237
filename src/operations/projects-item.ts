import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { credentialClass, decideItem } from "#src/projects/index.ts";
import { blindItem, blindJudgement, judgementSchema } from "#src/review/index.ts";
import type { BlindItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { openProject } from "./open-project.ts";
import { byProject, itemLineSchema, viewItemLine } from "./project-views.ts";

export const showItem = defineOperation({
  name: "projects.item",
  summary: "Show an item with everything that was said of it; models only once they are unsealed",
  input: byProject.extend({ item: z.string() }),
  output: z.object({
    version: z.literal(1),
    line: itemLineSchema,
    item: z.custom<BlindItem>(),
    provenance: z.string(),
    licence: z.string(),
    /** By letter; empty while the models are sealed. */
    models: z.record(z.string(), z.string()),
    said: z.array(
      z.object({
        who: z.string(),
        credential: z.string(),
        guideline: z.int(),
        at: z.string(),
        /** Letters in the order this person saw them. */
        order: z.array(z.string()),
        judgement: judgementSchema,
        answers: z.record(z.string(), z.array(z.string())),
      }),
    ),
    skipped: z.array(z.object({ who: z.string(), why: z.string() })),
    flags: z.array(
      z.object({
        who: z.string(),
        flag: z.string(),
        severity: z.string(),
        note: z.string(),
        at: z.string(),
        settled: z.object({ outcome: z.string(), because: z.string() }).optional(),
      }),
    ),
    comments: z.array(
      z.object({ who: z.string(), answer: z.string().optional(), text: z.string(), at: z.string() }),
    ),
    adjudication: z
      .object({ who: z.string(), at: z.string(), because: z.string(), judgement: judgementSchema })
      .optional(),
    /** Letter of the answer that was chosen, where one was. */
    chosen: z.string().optional(),
  }),
  run: async ({ id, item }, ports) => {
    const { book } = await openProject(id, "see-all-judgements", ports);
    const entry = book.items.get(item);
    if (entry === undefined) throw new AppError("not_found", { kind: "item", id: item });
    // The item's own order: sides mean nothing where one sees what everybody said.
    const blind = blindItem(entry.item, { order: entry.item.answers.map((answer) => answer.id) });
    const letter = (answer: string) => blind.shown.find((one) => one.answer === answer)?.label ?? answer;
    const { decision } = decideItem(book, entry);
    const { adjudication } = entry;
    return {
      version: 1 as const,
      line: viewItemLine(book, entry),
      item: blind.item,
      provenance: entry.item.provenance,
      licence: entry.item.licence,
      models: book.unsealed
        ? Object.fromEntries(
            entry.item.answers.flatMap((answer) =>
              answer.model === undefined ? [] : [[letter(answer.id), answer.model]],
            ),
          )
        : {},
      said: [...entry.given.values()].map((given) => ({
        who: given.person,
        credential: credentialClass(book, given.person, ports.today()),
        guideline: given.guideline,
        at: given.at,
        order: given.order.map(letter),
        judgement: blindJudgement(given.judgement, blind.shown),
        answers: Object.fromEntries(Object.entries(given.answers).map(([key, values]) => [key, [...values]])),
      })),
      skipped: [...entry.skipped].map(([who, why]) => ({ who, why })),
      flags: entry.flags.map(({ by, flag, severity, note, at, settled }) => ({
        who: by,
        flag,
        severity,
        note,
        at,
        ...(settled === undefined ? {} : { settled: { outcome: settled.outcome, because: settled.because } }),
      })),
      comments: entry.comments.map(({ by, answer, text, at }) => ({
        who: by,
        ...(answer === undefined ? {} : { answer: letter(answer) }),
        text,
        at,
      })),
      ...(adjudication === undefined
        ? {}
        : {
            adjudication: {
              who: adjudication.by,
              at: adjudication.at,
              because: adjudication.because,
              judgement: blindJudgement(adjudication.judgement, blind.shown),
            },
          }),
      ...(decision.kind === "chosen" ? { chosen: letter(decision.answer) } : {}),
    };
  },
});
