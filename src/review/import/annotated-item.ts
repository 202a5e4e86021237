import type { Mark } from "../defect.ts";
import { defectSchema } from "../defect.ts";
import { idOfWords } from "../id-of-words.ts";
import type { LabelQuestion } from "../item.ts";
import type { FoundTexts } from "./find-texts.ts";
import type { ReadReviewOptions } from "./review-file.ts";
import type { ItemDraft } from "./review-source.ts";
import { aboutDefaults } from "./review-source.ts";

/** What one person said of one task in another tool, in our terms. */
export interface ForeignAnnotation {
  readonly person: string;
  /** An answer's id, "tie" or "both-bad". */
  readonly choice?: string;
  /** Values by the name of the question. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly spans: readonly {
    readonly answer: string;
    readonly start: number;
    readonly end: number;
    readonly label: string;
  }[];
  readonly texts: readonly string[];
}

/** All values any task of the file uses, by the name of the question: exports do not carry their configuration. */
export type SeenValues = ReadonlyMap<string, ReadonlySet<string>>;

/** The item other people worked on, their votes as its key. The kind of task is what they did most. */
export function annotatedItem(
  id: string,
  texts: FoundTexts,
  annotations: readonly ForeignAnnotation[],
  seen: SeenValues,
  options: ReadReviewOptions,
): ItemDraft {
  const item = {
    ...aboutDefaults(options),
    id,
    prompt: texts.prompt,
    ...(texts.context === undefined ? {} : { context: texts.context }),
    answers: texts.answers.map((answer) => ({ id: answer.id, text: answer.text })),
    provenance: options.provenance ?? "exported from another tool; its source is not stated",
    licence: options.licence ?? "not stated",
  };
  const people = new Set(annotations.map(({ person }) => person)).size;
  const vouched =
    options.experts === undefined || people === 0 ? {} : { experts: { n: people, ...options.experts } };

  const choices = annotations.flatMap(({ choice }) => choice ?? []);
  if (texts.answers.length > 1) {
    return {
      ...item,
      task: texts.answers.length === 2 ? "compare" : "best-of",
      ...(choices.length === 0 ? {} : { key: { choice: tally(choices) }, ...vouched }),
    };
  }
  const spans = annotations.flatMap((one) => one.spans.map((span) => ({ ...span, person: one.person })));
  if (spans.length > 0)
    return { ...item, task: "mark-defects", key: { marks: marksOf(spans, options) }, ...vouched };

  const questions = questionsOf(annotations, seen);
  if (questions.length > 0) {
    const labels = Object.fromEntries(
      questions.map(({ question, name }) => [
        question.id,
        tally(annotations.flatMap((one) => one.labels.get(name)?.map(idOfWords) ?? [])),
      ]),
    );
    return {
      ...item,
      task: "classify",
      questions: questions.map(({ question }) => question),
      key: { labels },
      ...vouched,
    };
  }
  const written = [...new Set(annotations.flatMap((one) => one.texts))];
  if (written.length > 0) return { ...item, task: "correct", key: { texts: written }, ...vouched };
  return { ...item, task: "mark-defects" };
}

/** Our word for another tool's label: as the person says, or the same word. */
export function defectFor(label: string, { defects }: ReadReviewOptions) {
  const named = defects !== undefined && Object.hasOwn(defects, label) ? defects[label] : undefined;
  return named ?? defectSchema.safeParse(idOfWords(label)).data;
}

function questionsOf(annotations: readonly ForeignAnnotation[], seen: SeenValues) {
  const names = [...new Set(annotations.flatMap(({ labels }) => [...labels.keys()]))].slice(0, 20);
  return names.flatMap((name): { name: string; question: LabelQuestion }[] => {
    const values = new Map([...(seen.get(name) ?? [])].map((label) => [idOfWords(label), label]));
    // A question needs a second answer to be one.
    if (values.size === 1) values.set("none", "None of these");
    if (values.size === 0 || values.size > 40) return [];
    const numbers = [...values.values()].every((label) => /^\d+$/u.test(label));
    const listed = [...values].map(([id, label]) => ({ id, label: label.slice(0, 200) || id }));
    const several = annotations.some((one) => (one.labels.get(name)?.length ?? 0) > 1);
    return [
      {
        name,
        question: {
          id: idOfWords(name),
          asks: name.slice(0, 500) || "Which?",
          values: numbers ? listed.toSorted((a, b) => Number(a.label) - Number(b.label)) : listed,
          several,
          ordered: numbers,
        },
      },
    ];
  });
}

function marksOf(
  spans: readonly (ForeignAnnotation["spans"][number] & { readonly person: string })[],
  options: ReadReviewOptions,
) {
  const marks = new Map<string, { mark: Mark; people: Set<string>; label: string }>();
  for (const { answer, start, end, label, person } of spans) {
    const defect = defectFor(label, options);
    if (defect === undefined) continue;
    const id = `${answer} ${start} ${end} ${defect}`;
    const known = marks.get(id);
    if (known !== undefined) known.people.add(person);
    else
      marks.set(id, {
        mark: { kind: "span", answer, start, end, defect, severity: "moderate" },
        people: new Set([person]),
        label,
      });
  }
  return [...marks.values()].map(({ mark, people, label }) => ({
    mark,
    why: `Labelled ${label.slice(0, 200)} in the tool it comes from.`,
    votes: people.size,
  }));
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
