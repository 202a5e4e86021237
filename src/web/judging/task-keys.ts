import type { BlindItem } from "#src/review/index.ts";
import { answerQuestion, isAsked } from "./asked-questions.ts";
import type { Draft } from "./draft.ts";
import { choiceWords, findingWords } from "./judging-words.ts";
import { rankNext } from "./ranking-field.tsx";
import { currentLine, FINDINGS } from "./rubric-field.tsx";
import type { JudgeKey } from "./use-judge-keys.ts";

interface TaskKeysInput {
  readonly item: BlindItem;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const KEYS = 9;

/** The keys that belong to the task of an item. */
export function taskKeys({ item, draft, onChange }: TaskKeysInput): readonly JudgeKey[] {
  const letters = item.answers.map(({ id }) => id).slice(0, KEYS);
  switch (item.task) {
    case "compare":
      return [
        ...letters.map((letter, at) => choose(String(at + 1), letter)),
        choose("t", "tie"),
        choose("n", "both-bad"),
      ];
    case "best-of":
      return letters.map((letter, at) => ({
        key: String(at + 1),
        does: `Rank answer ${letter} next, or take it out`,
        run: () => onChange({ ranking: rankNext(draft.ranking, letter) }),
      }));
    case "mark-defects":
      return [
        {
          key: "n",
          does: "Nothing is wrong with it",
          run: () => onChange({ nothingWrong: draft.marks.length === 0 && !draft.nothingWrong }),
        },
      ];
    case "rubric":
      return FINDINGS.map((finding, at) => ({
        key: String(at + 1),
        does: `${findingWords[finding]}, for the line with the focus or the first open one`,
        run: () => {
          const line = currentLine(item.rubric, draft.criteria, focusedLine());
          if (line !== undefined) onChange({ criteria: { ...draft.criteria, [line]: finding } });
        },
      }));
    case "classify":
      return Array.from({ length: KEYS }, (_, at) => ({
        key: String(at + 1),
        does: `Answer ${at + 1} of the question with the focus, or of the first open one`,
        run: () => {
          const question = item.questions.find(
            ({ id }) => id === currentQuestion(item, draft, focusedLine()),
          );
          const value = question?.values[at]?.id;
          if (question !== undefined && value !== undefined)
            onChange({ labels: answerQuestion(item.questions, draft.labels, { question, value }) });
        },
      })).slice(0, Math.min(KEYS, Math.max(0, ...item.questions.map(({ values }) => values.length))));
    case "correct":
    case "patient-edit":
    case "red-team":
      return [];
  }

  function choose(key: string, choice: string): JudgeKey {
    return { key, does: `Choose: ${choiceWords(choice)}`, run: () => onChange({ choice }) };
  }
}

/** The question that number keys answer: the one with the focus, else the first that is open. */
export function currentQuestion(
  { questions }: BlindItem,
  { labels }: Draft,
  focused?: string,
): string | undefined {
  const asked = questions.filter((question) => isAsked(question, labels));
  return asked.some(({ id }) => id === focused)
    ? focused
    : asked.find(({ id }) => (labels[id] ?? []).length === 0)?.id;
}

function focusedLine(): string | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["line"];
}
