import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { scopeStatement } from "#src/practice/index.ts";
import { itemStanding, readReviewItems, reviewItemSchema } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { jsonField } from "./json-field.ts";
import { loadPracticeItem } from "./keep-practice.ts";
import { IdentifierStop, textsIn } from "./stop-identifiers.ts";

export const importPractice = defineOperation({
  name: "practice.import",
  summary: "Bring items of a public set, of another tool or of your own to practise on",
  input: z.object({
    file: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    /** Refuses the file when it reads as another format. */
    format: z.string().max(60).optional(),
    /** For formats that do not state them. */
    licence: z.string().max(100).optional(),
    provenance: z.string().max(500).optional(),
    /** Only where somebody vouches for the people who voted. */
    experts: jsonField(z.object({ who: z.string().max(300), source: z.string().max(500) })).optional(),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("imported"),
      format: z.string(),
      source: z.string(),
      licence: z.string(),
      imported: z.int(),
      skipped: z.array(z.object({ row: z.int(), says: z.string() })),
      /** Ids of items left out since they may tell who a person is. */
      stopped: z.array(z.string()),
      notes: z.array(z.string()),
    }),
    z.object({ kind: z.literal("failed"), says: z.string(), line: z.int().optional() }),
  ]),
  run: async ({ file, format, licence, provenance, experts }, ports) => {
    const text = new TextDecoder().decode(file.bytes);
    const read = readReviewItems(
      { name: file.name, text },
      {
        ...(licence === undefined ? {} : { licence }),
        ...(provenance === undefined ? {} : { provenance }),
        ...(experts === undefined ? {} : { experts }),
      },
    );
    if (read.kind === "failed") return read;
    if (format !== undefined && format !== read.format)
      return { kind: "failed" as const, says: `This reads as ${read.format}, not as ${format}.` };
    const own = new Set((await ports.practiceItems()).map(({ id }) => id));
    const kept: ReviewItem[] = [];
    const stopped: string[] = [];
    for (const item of read.items) {
      if (own.has(item.id)) {
        stopped.push(item.id);
        continue;
      }
      try {
        await ports.guard(textsIn(textsOfItem(item), item.id));
        kept.push(item);
      } catch (error) {
        if (!(error instanceof IdentifierStop)) throw error;
        stopped.push(item.id);
      }
    }
    await (await ports.storage()).items.saveAll(kept);
    return {
      kind: "imported" as const,
      format: read.format,
      source: read.source,
      licence: read.licence,
      imported: kept.length,
      skipped: read.skipped.map(({ row, says }) => ({ row, says })),
      stopped,
      notes: [
        ...read.notes,
        ...(stopped.length === 0
          ? []
          : [
              `${stopped.length} items were left out: their texts may tell who a person is, or their ids are those of ours. If all of the file is published or made up, say so and bring it again.`,
            ]),
      ],
    };
  },
});

/** What people wrote in an item; ids, licences and canaries are no text of theirs. */
function textsOfItem({ prompt, context, conversation, answers, key, teaches }: ReviewItem): unknown {
  return {
    prompt,
    context: context ?? "",
    conversation: conversation.map(({ content }) => content),
    answers: answers.map((answer) => answer.text),
    texts: key?.texts ?? [],
    reasons: (key?.reasons ?? []).map(({ says }) => says),
    marks: (key?.marks ?? []).map(({ why }) => why),
    teaches: teaches ?? "",
  };
}

export const listPracticeSources = defineOperation({
  name: "practice.sources",
  summary: "List where the items to practise on come from, with their licences",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    sources: z.array(
      z.object({
        source: z.string(),
        licence: z.string(),
        items: z.int(),
        scored: z.int(),
        /** Comes with the product; it cannot be removed. */
        own: z.boolean(),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const own = await ports.practiceItems();
    const ids = new Set(own.map(({ id }) => id));
    const stored = await (await ports.storage()).items.list();
    const signed = new Map(stored.map((item) => [item.id, item]));
    return {
      version: 1 as const,
      sources: [
        ...group(own.map((item) => signed.get(item.id) ?? item)).map((one) => ({ ...one, own: true })),
        ...group(stored.filter(({ id }) => !ids.has(id))).map((one) => ({ ...one, own: false })),
      ],
    };
  },
});

function group(items: readonly ReviewItem[]) {
  const sources = new Map<string, { source: string; licence: string; items: number; scored: number }>();
  for (const item of items) {
    const { provenance, licence } = item;
    const one = sources.get(provenance) ?? { source: provenance, licence, items: 0, scored: 0 };
    one.items += 1;
    if (itemStanding(item) === "scored") one.scored += 1;
    sources.set(provenance, one);
  }
  return [...sources.values()].toSorted((a, b) => a.source.localeCompare(b.source));
}

export const removePracticeSource = defineOperation({
  name: "practice.removeSource",
  summary: "Remove the items you brought from one source; what you judged of them stays",
  input: z.object({ source: z.string() }),
  output: z.object({ removed: z.int() }),
  run: async ({ source }, ports) => {
    const own = new Set((await ports.practiceItems()).map(({ id }) => id));
    const { items } = await ports.storage();
    const found = (await items.list()).filter(({ id, provenance }) => provenance === source && !own.has(id));
    const removed = await Promise.all(found.map(({ id }) => items.remove(id)));
    return { removed: removed.filter(Boolean).length };
  },
});

const signOffShape = reviewItemSchema.shape.signOff.unwrap().element.shape;

export const signOffPractice = defineOperation({
  name: "practice.signOff",
  summary: "Say that you have read an item with its key and agree, as somebody qualified",
  input: z.object({
    id: z.string(),
    profession: signOffShape.profession,
    credential: signOffShape.credential,
    jurisdiction: signOffShape.jurisdiction,
    /** For a board-certified specialist. */
    board: z.string().max(200).optional(),
    says: signOffShape.says,
  }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("signed"),
      item: z.string(),
      standing: z.enum(["scored", "unreviewed"]),
      signOffs: z.int(),
      says: z.string(),
    }),
    z.object({ kind: z.literal("refused"), says: z.string(), missing: z.array(z.string()) }),
  ]),
  texts: ({ says, profession, jurisdiction, board }) => [
    ...textsIn({ says: says ?? "" }, ""),
    ...textsIn({ profession, jurisdiction: jurisdiction ?? "", board: board ?? "" }, "").map((one) => ({
      ...one,
      as: "own" as const,
    })),
  ],
  run: async ({ id, profession, credential, jurisdiction, board, says }, ports) => {
    const item = await loadPracticeItem(id, ports);
    if (item.key === undefined) return refuse("This item has no key that one could agree with.", "A key.");
    const stated = scopeStatement({
      title: profession,
      jurisdiction,
      credentialState: credential,
      board,
      canReview: item.topics,
      cannotReview: [],
    });
    if (stated.kind === "refused")
      return { kind: "refused" as const, says: stated.says, missing: [...stated.missing] };
    const same = item.signOff.some(
      (one) => one.profession === stated.title && one.jurisdiction === jurisdiction && one.says === says,
    );
    if (same)
      return refuse("This was signed in the same words before.", "A second person, with words of their own.");
    const signed: ReviewItem = {
      ...item,
      signOff: [
        ...item.signOff,
        {
          profession: stated.title,
          on: ports.today(),
          credential,
          ...(jurisdiction === undefined ? {} : { jurisdiction }),
          ...(says === undefined ? {} : { says }),
        },
      ],
    };
    const checked = reviewItemSchema.safeParse(signed);
    if (!checked.success) throw new AppError("invalid_input", { kind: "practice-item", id });
    await (await ports.storage()).items.save(signed);
    const standing = itemStanding(signed);
    return {
      kind: "signed" as const,
      item: id,
      standing,
      signOffs: signed.signOff.length,
      says:
        standing === "scored"
          ? "Two sign-offs stand behind this item, and it is scored from now on. They must be of two people: this machine cannot tell people apart."
          : sayMissing(signed),
    };
  },
});

/** What is still missing before an item is scored. A credential nobody looked into is shown and does not count. */
function sayMissing({ signOff }: ReviewItem): string {
  const looked = signOff.filter(({ credential }) => credential !== "self-declared").length;
  return looked === 0
    ? "It is shown with the item. Two people whose credentials somebody has looked into must agree before it is scored."
    : "One more person whose credential somebody has looked into must agree before this item is scored.";
}

function refuse(says: string, missing: string) {
  return { kind: "refused" as const, says, missing: [missing] };
}
