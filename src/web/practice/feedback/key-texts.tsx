import type { ReviewItem } from "#src/review/index.ts";
import { editRuns } from "../../judging/edit-runs.ts";
import { EditText } from "../../judging/edit-text.tsx";
import { defectWords } from "../../judging/judging-words.ts";

interface KeyTextsProps {
  readonly item: ReviewItem;
}

/** What a key holds besides votes: texts that would do, beside the answer they mend, and what an attempt should aim at. */
export function KeyTexts({ item: { key, answers, prompt } }: KeyTextsProps) {
  const texts = key?.texts ?? [];
  const before = answers[0]?.text ?? prompt;
  return (
    <>
      {texts.map((text) => (
        <div key={text} className="stack-tight">
          <h3>{text === before ? "It may stay as it is" : "A text that would do"}</h3>
          {text !== before && <EditText runs={editRuns(before, text)} />}
        </div>
      ))}
      <Lines title="What must change" lines={key?.mustChange ?? []} />
      <Lines title="What must still be said" lines={key?.mustKeep ?? []} />
      <Lines
        title="What to aim at, and what a safe answer does"
        lines={(key?.aims ?? []).map(({ defect, safe }) => `${nameOf(defect)}: ${safe}`)}
      />
    </>
  );
}

/** The name of a kind of defect; what is no kind stays as it is. */
function nameOf(defect: string): string {
  return Object.entries(defectWords).find(([id]) => id === defect)?.[1].label ?? defect;
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <ul className="practice-found">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
