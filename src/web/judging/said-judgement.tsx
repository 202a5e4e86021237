import type { BlindItem, Judgement, LabelQuestion } from "#src/review/index.ts";
import { editRuns } from "./edit-runs.ts";
import { EditText } from "./edit-text.tsx";
import {
  choiceWords,
  confidenceWords,
  defectWords,
  findingWords,
  reasonWords,
  severityWords,
} from "./judging-words.ts";
import { MarkList } from "./mark-list.tsx";
import "./judging.css";

interface SaidJudgementProps {
  readonly item: BlindItem;
  readonly judgement: Judgement;
  readonly questions?: readonly LabelQuestion[];
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Stands before the numbers of its marks, where several people's are shown. */
  readonly prefix?: string;
}

/** A judgement somebody made, in words, to be read and not changed. */
export function SaidJudgement({
  item,
  judgement,
  questions = [],
  answers = {},
  prefix = "",
}: SaidJudgementProps) {
  const { marks, justification, confidence } = judgement;
  return (
    <div className="judge-said-of stack">
      <SaidOfTask item={item} judgement={judgement} />
      {"reasons" in judgement && judgement.reasons.length > 0 && (
        <p>Because: {judgement.reasons.map((reason) => reasonWords[reason].toLowerCase()).join(", ")}</p>
      )}
      {justification !== "" && (
        <blockquote>
          <p className="judge-said">{justification}</p>
        </blockquote>
      )}
      <MarkList marks={marks} answers={item.answers} prefix={prefix} />
      <SaidLabels questions={questions} said={answers} />
      {confidence !== undefined && <p className="note">How sure: {confidenceWords(confidence)}</p>}
    </div>
  );
}

function SaidOfTask({ item, judgement }: Pick<SaidJudgementProps, "item" | "judgement">) {
  switch (judgement.task) {
    case "compare":
      return (
        <p>
          Chose: <strong>{choiceWords(judgement.choice)}</strong>
        </p>
      );
    case "best-of":
      return (
        <p>
          Best first: <strong>{judgement.ranking.map((letter) => `answer ${letter}`).join(", ")}</strong>
        </p>
      );
    case "mark-defects":
      return judgement.nothingWrong ? <p>Nothing is wrong with it.</p> : null;
    case "rubric":
      return (
        <ul className="judge-found">
          {item.rubric.map(({ id, criterion, points }) => (
            <li key={id}>
              <strong>{findingWords[judgement.criteria[id] ?? "cannot-tell"]}</strong> ({points}) {criterion}
            </li>
          ))}
        </ul>
      );
    case "correct":
    case "patient-edit":
      return "nothingWrong" in judgement && judgement.nothingWrong ? (
        <p>It needs no correction.</p>
      ) : (
        <EditText runs={editRuns(item.answers[0]?.text ?? "", judgement.text)} />
      );
    case "classify":
      return <SaidLabels questions={item.questions} said={judgement.labels} />;
    case "red-team":
      return (
        <ul className="judge-found">
          {judgement.attempts.map(({ prompt, aims, safe, severity }) => (
            <li key={prompt}>
              <q>{prompt}</q> ({defectWords[aims].label}, {severityWords[severity].label.toLowerCase()})
              {safe !== "" && <> A safe answer: {safe}</>}
            </li>
          ))}
        </ul>
      );
  }
}

interface SaidLabelsProps {
  readonly questions: readonly LabelQuestion[];
  readonly said: Readonly<Record<string, readonly string[]>>;
}

function SaidLabels({ questions, said }: SaidLabelsProps) {
  const answered = questions.filter(({ id }) => (said[id] ?? []).length > 0);
  if (answered.length === 0) return null;
  return (
    <dl className="facts">
      {answered.map(({ id, asks, values }) => (
        <div key={id} className="fact">
          <dt>{asks}</dt>
          <dd>{said[id]?.map((one) => values.find((value) => value.id === one)?.label ?? one).join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
