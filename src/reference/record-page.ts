import { z } from "zod";
import { gradeSchema, recordRefSchema } from "#src/atlas/index.ts";
import { payPictureSchema } from "./pay-picture.ts";
import { skillPictureSchema } from "./skill-picture.ts";

/** A run of words on a page. A figure always names the ledger entry it stands in; nothing else holds one. */
export const inlineSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("link"), ref: recordRefSchema, text: z.string() }),
  /** A page elsewhere, opened only when asked for. */
  z.object({ kind: z.literal("outside"), url: z.string(), text: z.string() }),
  /** `claim`: id in the ledger. */
  z.object({ kind: z.literal("figure"), claim: z.string(), text: z.string() }),
  /** A date that a record carries: when it was checked, when a law began. */
  z.object({ kind: z.literal("day"), date: z.string(), sources: z.array(z.string()) }),
  z.object({ kind: z.literal("grade"), grade: gradeSchema }),
  /** Something our sources do not say, in words. */
  z.object({ kind: z.literal("unknown"), text: z.string() }),
]);
export type Inline = z.infer<typeof inlineSchema>;

const inlines = z.array(inlineSchema);
const sources = z.array(z.string());

/** One piece of a section. `sources` stand where a piece has others than its record. */
const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), inlines, sources: sources.optional() }),
  z.object({
    kind: z.literal("list"),
    ordered: z.boolean(),
    items: z.array(z.object({ inlines, detail: inlines.optional(), sources: sources.optional() })),
  }),
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(inlines), sources: sources.optional() })),
  }),
  /** Something to work on, word for word and line by line: an invented table, note or record. */
  z.object({ kind: z.literal("pre"), text: z.string() }),
  z.object({ kind: z.literal("pay"), picture: payPictureSchema }),
  z.object({ kind: z.literal("skills"), picture: skillPictureSchema }),
]);
export type Block = z.infer<typeof blockSchema>;

/** A part of a page with its own heading; `id` is its anchor. */
const pageSectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  blocks: z.array(blockSchema),
});
export type PageSection = z.infer<typeof pageSectionSchema>;

/** Everything the field says of one record, for any door to show. Same record, same page. */
export const recordPageSchema = z.object({
  version: z.literal(1),
  ref: recordRefSchema,
  kind: z.string(),
  label: z.string(),
  lead: z.string().optional(),
  /** At a glance: a few labelled answers. */
  facts: z.array(z.object({ label: z.string(), value: inlines })),
  sections: z.array(pageSectionSchema),
  /** Records that point here, by kind, each once; refs already linked from the page are left in. */
  linkedFrom: z.array(
    z.object({ kind: z.string(), links: z.array(z.object({ ref: recordRefSchema, text: z.string() })) }),
  ),
  sources,
  checkedOn: z.string(),
  expires: z.string().optional(),
  /** Its date has passed: shown amber. */
  overdue: z.boolean(),
});
export type RecordPage = z.infer<typeof recordPageSchema>;
