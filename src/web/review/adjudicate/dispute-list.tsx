import { showCount } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { sayWait, specialtyWords, taskWords } from "../review-words.ts";
import type { Waiting } from "./use-dispute.ts";
import "../../judging/judging.css";

interface DisputeListProps {
  readonly project: string;
  readonly items: readonly Waiting[];
}

/** Items with why they wait; those that somebody else must decide say so. */
export function DisputeList({ project, items }: DisputeListProps) {
  if (items.length === 0) return <p aria-live="polite">Nothing here.</p>;
  return (
    <ul className="ruled mine-list">
      {items.map((one) => (
        <li key={one.id}>
          {one.allowed ? (
            <AppLink href={`/review/${encodeURIComponent(project)}/adjudicate/${encodeURIComponent(one.id)}`}>
              {one.prompt}
            </AppLink>
          ) : (
            <span>{one.prompt}</span>
          )}
          <span>
            {one.openCritical && <strong className="judge-warns">Critical. </strong>}
            {one.adjudicated ? "Decided." : sentence(one.adjudicate.map(sayWait).join("; "))}
          </span>
          <span className="note">
            {taskWords[one.task]} · {specialtyWords[one.specialty]} · {one.risk} risk ·{" "}
            {showCount(one.reviews, "judgement")}
            {one.flags > 0 && ` · ${showCount(one.flags, "open report")}`}
          </span>
          {!one.allowed && <span className="note">Not for you: {one.because.join(" ")}</span>}
        </li>
      ))}
    </ul>
  );
}

function sentence(words: string): string {
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
