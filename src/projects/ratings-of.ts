import type { Book, BookItem, Given } from "./book.ts";

/** Everybody's answers to one question, one row an answer: what agreement is measured on. */
export interface QuestionRatings {
  /** "choice", "grave-defect", "nothing-wrong", "rubric", or the id of a question. */
  readonly question: string;
  readonly asks: string;
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly ratings: readonly string[];
  /** The declared scale, with values nobody chose. */
  readonly categories: readonly string[];
  readonly ordered: boolean;
}

interface Row {
  readonly unit: string;
  readonly rating: string;
}

/** The questions of a project with what was answered, gold and qualification apart: those have known answers. */
export function ratingsOf(book: Book): readonly QuestionRatings[] {
  const work = [...book.items.values()].filter(({ part, withdrawn }) => part === "work" && !withdrawn);
  const gathered = new Map<
    string,
    QuestionRatings & { units: string[]; raters: string[]; ratings: string[] }
  >();
  for (const entry of work) {
    for (const given of entry.given.values()) {
      for (const { question, asks, categories, ordered, rows } of [
        ...taskRows(entry, given),
        ...projectRows(book, entry, given),
      ]) {
        const known = gathered.get(question) ?? {
          question,
          asks,
          categories,
          ordered,
          units: [],
          raters: [],
          ratings: [],
        };
        gathered.set(question, { ...known, categories: [...new Set([...known.categories, ...categories])] });
        for (const { unit, rating } of rows) {
          known.units.push(unit);
          known.raters.push(given.person);
          known.ratings.push(rating);
        }
      }
    }
  }
  return [...gathered.values()];
}

interface Asked {
  readonly question: string;
  readonly asks: string;
  readonly categories: readonly string[];
  readonly ordered: boolean;
  readonly rows: readonly Row[];
}

function taskRows({ item }: BookItem, { judgement }: Given): readonly Asked[] {
  const yesNo = (question: string, asks: string, yes: boolean): Asked[] => [
    {
      question,
      asks,
      categories: ["yes", "no"],
      ordered: false,
      rows: [{ unit: item.id, rating: yes ? "yes" : "no" }],
    },
  ];
  switch (judgement.task) {
    case "compare":
    case "best-of": {
      const said = judgement.task === "compare" ? judgement.choice : (judgement.ranking[0] ?? "");
      // Ids of answers may differ from item to item: their places stand for them, or no choice would be a common one.
      const places = new Map(item.answers.map(({ id }, at) => [id, placeAt(at)]));
      const rating = places.get(said) ?? said;
      const categories = [...places.values(), ...(judgement.task === "compare" ? ["tie", "both-bad"] : [])];
      const asks = judgement.task === "compare" ? "Which answer is better?" : "Which answer is best?";
      return [
        { question: judgement.task, asks, categories, ordered: false, rows: [{ unit: item.id, rating }] },
      ];
    }
    case "mark-defects":
      return yesNo(
        "grave-defect",
        "Is there a severe or critical defect?",
        judgement.marks.some(({ severity }) => severity === "severe" || severity === "critical"),
      );
    case "correct":
      return yesNo("nothing-wrong", "Is nothing wrong?", judgement.nothingWrong);
    case "rubric":
      return [
        {
          question: "rubric",
          asks: "Is the line of the rubric met?",
          categories: ["met", "not-met", "cannot-tell"],
          ordered: false,
          rows: Object.entries(judgement.criteria).map(([id, rating]) => ({
            unit: `${item.id}/${id}`,
            rating,
          })),
        },
      ];
    case "classify":
      return item.questions.flatMap((question) => labelRows(item.id, question, judgement.labels));
    case "patient-edit":
    case "red-team":
      return [];
  }
}

/** "a" to "p": an item holds no more than sixteen answers. */
function placeAt(at: number): string {
  return String.fromCharCode(97 + at);
}

function projectRows({ questions }: Book, { item }: BookItem, { answers }: Given): readonly Asked[] {
  return questions.flatMap((question) => labelRows(item.id, question, answers));
}

function labelRows(
  unit: string,
  { id, asks, values, ordered }: Book["questions"][number],
  said: Readonly<Record<string, readonly string[]>>,
): Asked[] {
  const chosen = said[id];
  if (chosen === undefined || chosen.length === 0) return [];
  // Several values at once are one answer: the set of them.
  const rating = chosen.toSorted().join(" + ");
  return [
    { question: id, asks, categories: values.map((value) => value.id), ordered, rows: [{ unit, rating }] },
  ];
}
