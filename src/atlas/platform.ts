import { z } from "zod";
import { idSchema, livingShape, recordRefSchema } from "./record.ts";

/** Who says a thing of a platform; `ours` is what we looked for in the pages named and did not find. */
const speakerSchema = z.enum(["vendor", "workers", "press", "court", "others", "ours"]);
export type PlatformSpeaker = z.infer<typeof speakerSchema>;

/** One thing said of a platform, by whom, with its own sources: a sheet must not borrow trust from its other lines. */
const statementSchema = z.object({
  says: z.string().min(15),
  by: speakerSchema,
  sources: z.array(z.string().min(2)).min(1),
});
export type PlatformStatement = z.infer<typeof statementSchema>;

/** What a person is handed to do. */
const platformWorkSchema = z.enum([
  "compare-answers",
  "score-by-rubric",
  "correct-answers",
  "write-cases",
  "label-text",
  "label-images",
  "red-team",
]);
export type PlatformWork = z.infer<typeof platformWorkSchema>;

/** What pay is reckoned by. */
const payBasisSchema = z.enum(["hour", "task", "accepted-task", "prize"]);
export type PayBasis = z.infer<typeof payBasisSchema>;

/** What a platform wants to know of the person. */
const identityDemandSchema = z.enum([
  "face",
  "recorded-interview",
  "government-id",
  "tax-number",
  "licence-number",
  "background-check",
]);
export type IdentityDemand = z.infer<typeof identityDemandSchema>;

const said = z.array(statementSchema).default([]);

/** The topics of a sheet; each either has something said of it or stands in `unknown`. */
const platformTopicSchema = z.enum([
  "people",
  "credentialChecks",
  "pay",
  "unpaidTime",
  "pauses",
  "monitoring",
  "identity",
  "llmUse",
  "contract",
  "dataAboutYou",
  "countries",
  "howToApply",
]);
export type PlatformTopic = z.infer<typeof platformTopicSchema>;

/**
 * A risk with its moment: what happened, is alleged, or stands in the platform's own terms. The moment is as exact as
 * the source is: a year, a month or a day.
 */
const riskSchema = z.object({
  on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  standing: z.enum(["alleged", "reported", "settled", "closed", "stated"]),
  says: z.string().min(20),
  sources: z.array(z.string().min(2)).min(1),
});
export type PlatformRisk = z.infer<typeof riskSchema>;

/** What working for a platform that pays for review of medical AI answers is like, line by line with its sources. */
export const platformSchema = z
  .object({
    ...livingShape,
    /** Who runs it, and who owns that. */
    operator: z.string().min(3),
    url: z.url(),
    summary: z.string().min(40),
    work: z.array(platformWorkSchema).min(1),
    /** Empty when no source says. */
    payBasis: z.array(payBasisSchema).default([]),
    /** Figures on pay, in the ledger and nowhere else. */
    payClaims: z.array(idSchema).default([]),
    demands: z.array(identityDemandSchema).default([]),
    people: said,
    credentialChecks: said,
    pay: said,
    unpaidTime: said,
    pauses: said,
    monitoring: said,
    identity: said,
    llmUse: said,
    contract: said,
    dataAboutYou: said,
    countries: said,
    howToApply: said,
    /** A sheet without a dated risk would be an advertisement. */
    risks: z.array(riskSchema).min(1),
    /** Topics for which no source was found. */
    unknown: z.array(platformTopicSchema).default([]),
    about: z.array(recordRefSchema).default([]),
  })
  .refine(
    (sheet) =>
      platformTopicSchema.options.every(
        (topic) => (sheet[topic].length === 0) === sheet.unknown.includes(topic),
      ),
    {
      message: "each topic has something said of it or stands in unknown, one of the two",
      path: ["unknown"],
    },
  )
  .refine(({ demands, identity }) => demands.length === 0 || identity.length > 0, {
    message: "what is demanded is also said, with its source",
    path: ["demands"],
  })
  .refine(({ payBasis, pay }) => payBasis.length === 0 || pay.length > 0, {
    message: "what pay is reckoned by is also said, with its source",
    path: ["payBasis"],
  });
export type Platform = z.infer<typeof platformSchema>;
