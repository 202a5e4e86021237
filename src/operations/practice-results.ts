import { z } from "zod";
import { writeMarkdown, writePage } from "#src/figures/index.ts";
import {
  practiceMeasuresSchema,
  preciseTitles,
  publicReviews,
  scopeStatement,
  unlockedKeywords,
  writeReviewPortfolio,
} from "#src/practice/index.ts";
import { effectiveClaims } from "#src/profile/index.ts";
import { topicSchema } from "#src/review/index.ts";
import { defineOperation } from "./define-operation.ts";
import { filesSchema, toAnswer } from "./files.ts";
import { jsonField } from "./json-field.ts";
import { attemptsOf, measuresOf, practiceItemsOf } from "./keep-practice.ts";
import { loadRecord } from "./profile.ts";

const statementShape = {
  jurisdiction: z.string().max(100).optional(),
  credentialState: z
    .enum(["self-declared", "document-seen", "primary-source-checked", "lapsed"])
    .default("self-declared"),
  board: z.string().max(200).optional(),
  canReview: jsonField(z.array(topicSchema)).default([]),
  cannotReview: jsonField(z.array(topicSchema)).default([]),
};

const refused = z.object({ kind: z.literal("refused"), says: z.string(), missing: z.array(z.string()) });

export const practiceResults = defineOperation({
  name: "practice.results",
  summary: "Show what your practice shows: agreement with experts, with intervals",
  input: z.object({ profileId: z.string().optional() }),
  output: practiceMeasuresSchema.extend({ version: z.literal(1) }),
  run: async ({ profileId }, ports) => ({ version: 1 as const, ...(await measuresOf(profileId, ports)) }),
});

export const stateScope = defineOperation({
  name: "practice.scopeStatement",
  summary: "Write what you may say of what you review, under a precise title",
  input: z.object({ title: z.string().max(200), ...statementShape }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("stated"),
      title: z.string(),
      text: z.string(),
      lines: z.array(z.string()),
      titles: z.array(z.string()),
    }),
    refused.extend({ titles: z.array(z.string()) }),
  ]),
  run: async (input) => {
    const stated = scopeStatement(input);
    const titles = [...preciseTitles];
    return stated.kind === "stated"
      ? { ...stated, lines: [...stated.lines], titles }
      : { ...stated, missing: [...stated.missing], titles };
  },
});

export const makePracticePortfolio = defineOperation({
  name: "practice.portfolio",
  summary: "Make a portfolio of ten reviews that anybody may see",
  input: z.object({
    /** Ids of attempts; without them the ten with the best reasons. */
    ids: jsonField(z.array(z.string()).max(50)).optional(),
    title: z.string().min(1).max(200).default("Reviews of medical answers"),
    author: z.string().max(200).optional(),
    profession: z.string().max(200),
    profileId: z.string().optional(),
    ...statementShape,
  }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("made"),
      files: filesSchema,
      reviews: z.array(z.object({ attempt: z.string(), item: z.string(), reviewed: z.boolean() })),
      statement: z.string(),
    }),
    refused,
  ]),
  run: async ({ ids, title, author, profession, profileId, ...about }, ports) => {
    const statement = scopeStatement({ title: profession, ...about });
    if (statement.kind === "refused") return { ...statement, missing: [...statement.missing] };
    const [attempts, items] = await Promise.all([attemptsOf(profileId, ports), practiceItemsOf(ports)]);
    const chosen = publicReviews(attempts, items, ids);
    if (chosen.kind === "refused") return { ...chosen, missing: [...chosen.missing] };
    const paper = writeReviewPortfolio({
      title,
      author,
      reviews: chosen.reviews,
      measures: await measuresOf(profileId, ports),
      statement,
      madeOn: ports.today(),
    });
    return {
      kind: "made" as const,
      files: toAnswer([
        { path: "reviews.html", text: writePage(paper) },
        { path: "reviews.md", text: writeMarkdown(paper) },
        { path: "reviews.pdf", bytes: await ports.writePaperPdf(paper) },
      ]),
      reviews: chosen.reviews.map(({ attempt, item, reviewed }) => ({
        attempt: attempt.id,
        item: item.id,
        reviewed,
      })),
      statement: statement.text,
    };
  },
});

const keyword = z.object({
  keyword: z.string(),
  unlocked: z.boolean(),
  says: z.string(),
  have: z.int().optional(),
  needed: z.int().optional(),
});

export const practiceKeywords = defineOperation({
  name: "practice.keywords",
  summary: "Show which words your evidence lets you put on a reviewer's profile, and what the others need",
  input: z.object({
    profileId: z.string().optional(),
    /** Words only you can say of yourself. */
    stated: jsonField(z.array(z.string().max(100)).max(20)).default([]),
  }),
  output: z.object({ version: z.literal(1), keywords: z.array(keyword), titles: z.array(keyword) }),
  run: async ({ profileId, stated }, ports) => {
    const { byTask } = await measuresOf(profileId, ports);
    const claims =
      profileId === undefined ? [] : effectiveClaims((await loadRecord(profileId, ports)).profile);
    const { keywords, titles } = unlockedKeywords({
      practised: Object.fromEntries(byTask.flatMap(({ task, n }) => (task === undefined ? [] : [[task, n]]))),
      inProjects: {},
      skills: claims.map(({ skill }) => skill),
      // A résumé says that there is a licence; nobody has seen it by that.
      credentials: [],
      stated,
    });
    return { version: 1 as const, keywords: [...keywords], titles: [...titles] };
  },
});
