import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { Entity } from "./read-entities.ts";
import { readEntities } from "./read-entities.ts";
import type { SpanSchemas } from "./span-schemas.ts";
import { compareSpans } from "./span-schemas.ts";
import { shareOrNone } from "./share-or-none.ts";

/** Tags of the tokens, one row a token, in reading order. */
export interface SpanAgreementInput {
  /** IOB2 tags: "B-NAME", "I-NAME", "O". */
  readonly reference: readonly string[];
  readonly predicted: readonly string[];
  /** Sentence or note of each token; rows of one stand together. Default: one for all. */
  readonly sentences?: readonly string[];
  readonly level?: number;
}

/** Precision, recall and F1 of entities; shares 0 to 1. */
export interface EntityScores {
  readonly precision: number | NotDefined;
  readonly recall: number | NotDefined;
  readonly f1: number | NotDefined;
  /** True entities. */
  readonly support: number;
}

export interface SpanAgreement {
  readonly micro: EntityScores;
  /** Plain mean over the types. */
  readonly macro: EntityScores;
  /** Mean over the types by their support. */
  readonly weighted: EntityScores;
  readonly types: readonly (EntityScores & { readonly type: string })[];
  readonly schemas: SpanSchemas;
  /** Tokens marked as anything against tokens that are anything; type and edges do not matter. */
  readonly tokens: {
    readonly found: number;
    readonly leaked: number;
    readonly spurious: number;
    readonly recall: Answer;
    readonly precision: Answer;
    /** 1 − recall: the share of identifying tokens left in the text. */
    readonly leakRate: Answer;
  };
  /** True entities of which no token was marked, and those of which only some were. */
  readonly leakedEntities: number;
  readonly partlyLeakedEntities: number;
  readonly entityLeakRate: Answer;
}

/**
 * Agreement of marked spans with the true ones, for entity recognition and de-identification: strict entity scores as
 * seqeval counts them, the four SemEval-2013 schemas, and leak rates by token and by entity with Wilson intervals. Strict
 * means equal edges and type. In the macro and weighted means a precision or recall that does not exist counts as 0, as
 * in seqeval. Intervals treat tokens as independent, which is too narrow when few notes hold them.
 */
export function spanAgreement(input: SpanAgreementInput): SpanAgreement | NotDefined {
  const { reference, predicted, sentences, level = 0.95 } = input;
  if (reference.length !== predicted.length || (sentences && sentences.length !== reference.length))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (reference.length === 0) return notDefined("no-rows", "Not defined, because there is no token.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  const begins = (token: number) => sentences !== undefined && sentences[token] !== sentences[token - 1];
  const truth = readEntities(reference, begins);
  const given = readEntities(predicted, begins);
  const leaked = truth.map((entity) => leakOf(entity, predicted));
  const none = leaked.filter((leak) => leak === "all").length;
  return {
    ...strictScores(truth, given),
    schemas: compareSpans(truth, given),
    tokens: tokenScores(reference, predicted, level),
    leakedEntities: none,
    partlyLeakedEntities: leaked.filter((leak) => leak === "some").length,
    entityLeakRate: shareOrNone(
      none,
      truth.length,
      level,
      "Not defined, because the reference marks no entity.",
    ),
  };
}

function leakOf({ start, end }: Entity, predicted: readonly string[]): "none" | "some" | "all" {
  const tags = predicted.slice(start, end + 1);
  const open = tags.filter(isOutside).length;
  if (open === 0) return "none";
  return open === tags.length ? "all" : "some";
}

function isOutside(tag: string): boolean {
  return tag === "O" || tag === "";
}

function tokenScores(
  reference: readonly string[],
  predicted: readonly string[],
  level: number,
): SpanAgreement["tokens"] {
  let found = 0;
  let leaked = 0;
  let spurious = 0;
  for (const [token, tag] of reference.entries()) {
    const marked = !isOutside(predicted[token] as string);
    const there = !isOutside(tag);
    if (there && marked) found++;
    else if (there) leaked++;
    else if (marked) spurious++;
  }
  const nothing = "Not defined, because the reference marks no token.";
  return {
    found,
    leaked,
    spurious,
    recall: shareOrNone(found, found + leaked, level, nothing),
    precision: shareOrNone(found, found + spurious, level, "Not defined, because no token was marked."),
    leakRate: shareOrNone(leaked, found + leaked, level, nothing),
  };
}

/** Hits, predictions and truths of one type. */
interface Counts {
  readonly hits: number;
  readonly given: number;
  readonly support: number;
}

function strictScores(
  truth: readonly Entity[],
  given: readonly Entity[],
): Pick<SpanAgreement, "micro" | "macro" | "weighted" | "types"> {
  const keyOf = (entity: Entity) => `${entity.start} ${entity.end} ${entity.type}`;
  const there = new Set(truth.map(keyOf));
  const counts = new Map<string, { hits: number; given: number; support: number }>();
  const of = (type: string) => {
    const found = counts.get(type) ?? { hits: 0, given: 0, support: 0 };
    counts.set(type, found);
    return found;
  };
  for (const { type } of truth) of(type).support++;
  for (const entity of given) {
    of(entity.type).given++;
    if (there.has(keyOf(entity))) of(entity.type).hits++;
  }
  const types = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => ({ type, ...scoresOf(count) }));
  const total = [...counts.values()].reduce(
    (sum, { hits, given: marked, support }) => ({
      hits: sum.hits + hits,
      given: sum.given + marked,
      support: sum.support + support,
    }),
    { hits: 0, given: 0, support: 0 },
  );
  return {
    micro: scoresOf(total),
    macro: meanScores(types, () => 1),
    weighted: meanScores(types, ({ support }) => support),
    types,
  };
}

function scoresOf({ hits, given, support }: Counts): EntityScores {
  return {
    precision:
      given === 0 ? notDefined("no-rows", "Not defined, because no entity was predicted.") : hits / given,
    recall:
      support === 0
        ? notDefined("no-events", "Not defined, because the reference marks no entity.")
        : hits / support,
    f1:
      given + support === 0
        ? notDefined("no-events", "Not defined, because there is no entity.")
        : (2 * hits) / (given + support),
    support,
  };
}

function meanScores(
  types: readonly EntityScores[],
  weightOf: (scores: EntityScores) => number,
): EntityScores {
  const whole = types.reduce((sum, scores) => sum + weightOf(scores), 0);
  const mean = (read: (scores: EntityScores) => number | NotDefined) => {
    if (whole === 0) return notDefined("no-events", "Not defined, because there is no entity.");
    return (
      types.reduce((sum, scores) => {
        const value = read(scores);
        return sum + (typeof value === "number" ? value * weightOf(scores) : 0);
      }, 0) / whole
    );
  };
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    support: types.reduce((sum, { support }) => sum + support, 0),
  };
}
