import { showCount } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { plainWords } from "../review-words.ts";
import type { Quality } from "../use-review.ts";
import { AnswerMark } from "./answer-mark.tsx";

type Question = Quality["agreement"][number];

interface AgreementPartProps {
  readonly agreement: Quality["agreement"];
}

const COLUMNS = [
  { label: "Question" },
  { label: "n" },
  { label: "Raw agreement" },
  { label: "Krippendorff’s alpha" },
  { label: "Gwet’s AC" },
];

/** Three measures side by side, since one alone misleads; pairs of people folded below. */
export function AgreementPart({ agreement }: AgreementPartProps) {
  if (agreement.length === 0)
    return (
      <p>
        Nothing can be said yet: agreement needs items that two or more people have judged. It shows up here
        by itself.
      </p>
    );
  return (
    <div className="stack">
      <DataTable caption="Agreement by question" captionUnseen columns={COLUMNS}>
        {agreement.map((question) => (
          <DataRow
            key={question.question}
            columns={COLUMNS}
            cells={[
              question.asks,
              `${question.shared} of ${question.items} items judged by two or more; ${showCount(question.people, "person", "people")}`,
              <AnswerMark key="raw" answer={question.raw} scale={[0, 1]} />,
              <AnswerMark key="alpha" answer={question.alpha} scale={[-0.2, 1]} />,
              <div key="ac">
                <AnswerMark answer={question.ac} scale={[-0.2, 1]} />{" "}
                <span className="note">{question.ordered ? "AC2, linear weights" : "AC1"}</span>
              </div>,
            ]}
          />
        ))}
      </DataTable>
      {agreement
        .filter(({ pairs }) => pairs.length > 0)
        .map((question) => (
          <Pairs key={question.question} question={question} />
        ))}
    </div>
  );
}

const PAIRS: readonly SortColumn<Question["pairs"][number]>[] = [
  {
    label: "Pair",
    by: ({ first, second }) => `${first} ${second}`,
    show: ({ first, second }) => `${first} and ${second}`,
  },
  { label: "Items of both", by: ({ shared }) => shared, show: ({ shared }) => shared },
  {
    label: "Raw agreement",
    by: ({ raw }) => raw.value ?? undefined,
    show: ({ raw }) => <AnswerMark answer={raw} scale={[0, 1]} />,
  },
  {
    label: "Cohen’s kappa",
    by: ({ kappa }) => kappa.value ?? undefined,
    show: ({ kappa }) => <AnswerMark answer={kappa} scale={[-0.2, 1]} />,
  },
];

function Pairs({ question: { question, asks, pairs } }: { readonly question: Question }) {
  return (
    <details>
      <summary>
        Pairs of people: {asks}
        <span className="unseen"> ({plainWords(question)})</span>
      </summary>
      <SortTable
        caption={`Pairs: ${asks}`}
        captionUnseen
        columns={PAIRS}
        rows={pairs}
        keyOf={({ first, second }) => `${first} ${second}`}
      />
    </details>
  );
}
