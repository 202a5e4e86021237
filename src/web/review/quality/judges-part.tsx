import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { showMoment } from "../../account/show-moment.ts";
import { specialtyWords } from "../review-words.ts";
import type { Quality } from "../use-review.ts";
import type { Specialty } from "#src/review/index.ts";
import { AnswerMark } from "./answer-mark.tsx";

type Judge = Quality["judges"][number];

interface JudgesPartProps {
  readonly judges: Quality["judges"];
}

/** Models that judged beside people, compared with what people decided. */
export function JudgesPart({ judges }: JudgesPartProps) {
  if (judges.length === 0) return <p className="note">No model has judged here.</p>;
  return (
    <div className="stack">
      <SortTable
        caption="Models beside people; they decide nothing"
        columns={COLUMNS}
        rows={judges}
        keyOf={keyOf}
      />
      {judges.map((judge) => (
        <details key={keyOf(judge)}>
          <summary>{judge.model}, by specialty</summary>
          <SortTable
            caption={`${judge.model} by specialty`}
            captionUnseen
            columns={BY_SPECIALTY}
            rows={judge.bySpecialty}
            keyOf={({ specialty }) => specialty}
          />
        </details>
      ))}
    </div>
  );
}

const keyOf = ({ model, host, prompt }: Judge) => `${model} ${host} ${prompt}`;

const COLUMNS: readonly SortColumn<Judge>[] = [
  {
    label: "Model",
    by: ({ model }) => model,
    show: ({ model, host, prompt, at }) => (
      <>
        {model}
        <br />
        <span className="note">
          at {host}, {prompt}, {showMoment(at)}
        </span>
      </>
    ),
  },
  { label: "Items of both", by: ({ shared }) => shared, show: ({ shared }) => shared },
  { label: "Same as people", show: ({ same }) => <AnswerMark answer={same} scale={[0, 1]} /> },
  { label: "Cohen’s kappa", show: ({ kappa }) => <AnswerMark answer={kappa} scale={[-0.2, 1]} /> },
  { label: "Chose the first shown", show: ({ left }) => <AnswerMark answer={left} scale={[0, 1]} /> },
  { label: "Unreadable", by: ({ unreadable }) => unreadable, show: ({ unreadable }) => unreadable },
];

const BY_SPECIALTY: readonly SortColumn<Judge["bySpecialty"][number]>[] = [
  {
    label: "Specialty",
    by: ({ specialty }) => specialty,
    show: ({ specialty }) => specialtyWords[specialty as Specialty] ?? specialty,
  },
  { label: "Items of both", by: ({ shared }) => shared, show: ({ shared }) => shared },
  { label: "Same as people", show: ({ same }) => <AnswerMark answer={same} scale={[0, 1]} /> },
];
