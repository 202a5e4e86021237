import type { GuardFinding } from "../client/guard-gate.ts";
import { textAt } from "../client/mask-input.ts";
import { Button } from "../design/button.tsx";
import { classWord } from "./class-words.ts";
import "./guard.css";

interface FindingListProps {
  readonly findings: readonly GuardFinding[];
  /** What was sent; the words are looked up in it and go nowhere. */
  readonly input: unknown;
  /** Says that these words name no patient. */
  readonly onKeep?: (words: string) => void;
}

/** Words on either side of what was found. */
const AROUND = 40;

/** What the guard found: the words where they stand, the class and the reason, and what may be done with each. */
export function FindingList({ findings, input, onKeep }: FindingListProps) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => {
        const { path, start, end, why, firm } = finding;
        const text = textAt(input, path);
        const words = text?.slice(start, end);
        return (
          <li key={`${path} ${start} ${end}`}>
            <p>
              <strong>{classWord(finding.class)}</strong>
              {text !== undefined && (
                <>
                  {": "}
                  <span className="finding-around">
                    {start > AROUND ? "…" : ""}
                    {text.slice(Math.max(0, start - AROUND), start)}
                    <mark>{words}</mark>
                    {text.slice(end, end + AROUND)}
                    {text.length > end + AROUND ? "…" : ""}
                  </span>
                </>
              )}
            </p>
            <p className="note">
              {why} {text === undefined && `At ${path}, characters ${start} to ${end}.`}
            </p>
            {!firm && words !== undefined && onKeep !== undefined && (
              <Button look="quiet" onClick={() => onKeep(words)}>
                This names no patient<span className="unseen">: {words}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
