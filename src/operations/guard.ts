import { z } from "zod";
import {
  describeGuard,
  findIdentifiers,
  identifierClasses,
  maskIdentifiers,
  stopsStorage,
} from "#src/guard/index.ts";
import { defineOperation } from "./define-operation.ts";

/** Characters of a text that is looked at in one call. */
const MOST = 50_000_000;

const offsetUnit = z.enum(["utf-16", "code-point"]);

const finding = z.object({
  class: z.enum(identifierClasses),
  kind: z.string(),
  start: z.int(),
  end: z.int(),
  /** The words found: the caller sent them. */
  text: z.string(),
  /** From 0 to 1. */
  confidence: z.number(),
  why: z.string(),
  /** A number with a label or a check digit, or a way to reach somebody: no declaration lowers it. */
  firm: z.boolean(),
  /** A date, age, place or address of a text declared synthetic or public. */
  lowered: z.boolean(),
  /** Whether it is a reason not to store the text. */
  stops: z.boolean(),
});

export const checkForIdentifiers = defineOperation({
  name: "guard.check",
  summary: "Find what may tell who a person is in a text, and mask it",
  input: z.object({
    text: z.string().max(MOST),
    declared: z.enum(["synthetic", "public"]).optional(),
    mask: z.boolean().optional(),
    offsets: offsetUnit.optional(),
  }),
  output: z.object({
    version: z.literal(1),
    findings: z.array(finding),
    offsets: offsetUnit,
    masked: z.string().optional(),
    /** What may be said about the result. Finding nothing proves nothing. */
    says: z.string(),
    rules: z.object({
      count: z.int(),
      /** How much the rules found of sets of marked text: strict, every telling word covered. */
      recall: z.array(
        z.object({
          set: z.string(),
          usedToBuild: z.boolean(),
          found: z.int(),
          of: z.int(),
          touched: z.int(),
          clear: z.int(),
          on: z.string(),
        }),
      ),
    }),
  }),
  run: async ({ text, declared, mask, offsets = "utf-16" }) => {
    const { spans } = findIdentifiers(text, declared === undefined ? {} : { declared });
    const place = offsets === "utf-16" ? (unit: number) => unit : codePointsBefore(text);
    const { rules, recall, says } = describeGuard();
    return Promise.resolve({
      version: 1 as const,
      findings: spans.map((span) => ({
        class: span.class,
        kind: span.kind,
        start: place(span.start),
        end: place(span.end),
        text: text.slice(span.start, span.end),
        confidence: span.confidence,
        why: span.why,
        firm: span.firm,
        lowered: span.lowered,
        stops: stopsStorage(span),
      })),
      offsets,
      ...(mask === true ? { masked: maskIdentifiers(text, spans) } : {}),
      says: spans.length === 0 ? says : foundSentence(spans.length, rules.count),
      rules: { count: rules.count, recall: recall.map((one) => ({ ...one })) },
    });
  },
});

const foundSentence = (found: number, rules: number): string =>
  `${found === 1 ? "One stretch was" : `${found} stretches were`} detected by ${rules} rules. There may be more that they do not see.`;

/** How many characters stand before a place. */
function codePointsBefore(text: string): (unit: number) => number {
  // Places where a pair has ended; each makes the count one less.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index + 2);
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
