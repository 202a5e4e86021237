import { useExamples } from "../client/use-lists.ts";
import { Answer } from "../design/answer.tsx";
import { Button } from "../design/button.tsx";
import type { Readable } from "./use-import.ts";

interface ExampleListProps {
  readonly busy: boolean;
  readonly onTry: (what: Readable) => void;
}

/** The synthetic résumés, each as a PDF or a Word file. */
export function ExampleList({ busy, onTry }: ExampleListProps) {
  const examples = useExamples();
  return (
    <Answer query={examples} what="the examples" lines={12}>
      {(data) => (
        <ul className="ruled">
          {data.examples.map(({ id, title, summary }) => (
            <li key={id} className="row-ends">
              <div className="start-entry">
                <h3>{title}</h3>
                <p className="note">{summary}</p>
              </div>
              <div className="row">
                <Button
                  look="quiet"
                  disabled={busy}
                  onClick={() => onTry({ kind: "example", id, title, format: "pdf" })}
                >
                  Try<span className="unseen"> {title}</span>
                </Button>
                <Button
                  look="quiet"
                  disabled={busy}
                  onClick={() => onTry({ kind: "example", id, title, format: "docx" })}
                >
                  as Word<span className="unseen"> file: {title}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}
