import { useState } from "react";
import type { OperationOutput } from "../../client/operations.ts";
import { showDay } from "../../client/dates.ts";
import { AppLink } from "../../design/app-link.tsx";
import { FilterField } from "../../design/fields.tsx";
import { taskWords } from "../review-words.ts";
import { saySeconds } from "./say-seconds.ts";

type Judged = OperationOutput<"projects.mine">["judged"];

interface MineListProps {
  readonly project: string;
  readonly judged: Judged;
}

const words: Readonly<Record<string, string>> = taskWords;

/** The items somebody judged, the newest first; those not decided yet lead back to their judgement. */
export function MineList({ project, judged }: MineListProps) {
  const [filter, setFilter] = useState("");
  const sought = filter.trim().toLowerCase();
  const found = judged.filter(({ prompt, task }) =>
    `${prompt} ${words[task] ?? task}`.toLowerCase().includes(sought),
  );
  return (
    <>
      {judged.length > 5 && <FilterField label="Filter" value={filter} onChange={setFilter} />}
      <ul className="ruled mine-list">
        {found.map(({ item, task, prompt, at, seconds, open }) => (
          <li key={item}>
            {open ? (
              <AppLink href={`/review/${encodeURIComponent(project)}/work?item=${encodeURIComponent(item)}`}>
                {prompt}
              </AppLink>
            ) : (
              <span>{prompt}</span>
            )}
            <span className="note">
              {words[task] ?? task} · {showDay(at.slice(0, 10))}
              {seconds !== undefined && ` · ${saySeconds(seconds)}`} ·{" "}
              {open ? "can be changed" : "decided by an adjudicator"}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>None of them holds these words.</p>}
    </>
  );
}
