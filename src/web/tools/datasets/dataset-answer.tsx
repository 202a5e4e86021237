import type { DatasetUse } from "#src/atlas/index.ts";
import { useRecordPage } from "../../client/use-reference.ts";
import { Answer } from "../../design/answer.tsx";
import { RecordLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { FactList } from "../../design/fact-list.tsx";
import { OverdueMark } from "../../design/overdue-mark.tsx";
import { SourceIds } from "../../field/source-ids.tsx";
import { UseMark } from "../use-mark.tsx";
import { useDatasetAnswer } from "../use-tools.ts";
import { useAnswerWords, useWords } from "../words.ts";

interface DatasetAnswerProps {
  readonly dataset: string;
  readonly use: DatasetUse;
  readonly onSet: (id: string) => void;
}

/** One answer: the word, why, what getting the data takes, its terms, and what serves instead. */
export function DatasetAnswer({ dataset, use, onSet }: DatasetAnswerProps) {
  const asked = useDatasetAnswer({ dataset, use });
  return (
    <Answer query={asked} what="the answer" lines={12}>
      {(found) => (
        <div className="stack" aria-busy={asked.isPlaceholderData} aria-live="polite">
          <p className="tool-answer">
            <UseMark answer={found.answer} word={useAnswerWords[found.answer]} />
          </p>
          <p>
            <strong>
              {found.label}: {useWords[found.use].toLowerCase()}.
            </strong>{" "}
            {found.because}{" "}
            <SourceIds of={`the answer on ${found.label}`} ids={found.sources} checkedOn={found.checkedOn} />
          </p>
          {found.steps.length > 0 && (
            <div className="stack-tight">
              <h3 className="tool-name">What getting it takes</h3>
              <ol className="numbered">
                {found.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          )}
          <Terms dataset={found.dataset} />
          {found.answer !== "yes" && (
            <div className="stack-tight">
              <h3 className="tool-name">What serves instead</h3>
              {found.instead.length === 0 ? (
                <p>We know of no other set that serves for this.</p>
              ) : (
                <ul className="stack-tight">
                  {found.instead.map(({ id, label, answer }) => (
                    <li key={id} className="row">
                      <Button look="quiet" onClick={() => onSet(id)}>
                        {label}
                      </Button>
                      <UseMark answer={readAnswer(answer)} word={useAnswerWords[readAnswer(answer)]} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
          <p>
            <RecordLink to={`datasets/${found.dataset}`}>All about {found.label}</RecordLink>
          </p>
        </div>
      )}
    </Answer>
  );
}

/** Who may have the data and under which licence, as its record says it. */
function Terms({ dataset }: { readonly dataset: string }) {
  const page = useRecordPage(`datasets/${dataset}`).data;
  if (page === undefined) return null;
  return (
    <div className="stack-tight">
      <h3 className="tool-name">Its terms</h3>
      <FactList facts={page.facts} />
      {page.overdue && (
        <p>
          <OverdueMark checkedOn={page.checkedOn} />
        </p>
      )}
    </div>
  );
}

function readAnswer(word: string): keyof typeof useAnswerWords {
  return word === "yes" || word === "conditions" || word === "no" ? word : "unknown";
}
