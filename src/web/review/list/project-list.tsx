import { useState } from "react";
import { showCount } from "../../client/numbers.ts";
import { AppLink } from "../../design/app-link.tsx";
import { FilterField } from "../../design/fields.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { showMoment } from "../../account/show-moment.ts";
import { ShareMeter } from "../parts/share-meter.tsx";
import { roleWords } from "../review-words.ts";
import { useWaiting } from "../use-review.ts";
import type { ProjectLine } from "../use-review.ts";

interface ProjectListProps {
  readonly projects: readonly ProjectLine[];
}

/** Every project with my part in it, how far it is and what waits for me. */
export function ProjectList({ projects }: ProjectListProps) {
  const [words, setWords] = useState("");
  const waiting = new Map((useWaiting().data?.projects ?? []).map((one) => [one.id, one]));
  const wanted = words.trim().toLowerCase();
  const shown = projects.filter(({ title }) => title.toLowerCase().includes(wanted));
  const columns: readonly SortColumn<ProjectLine>[] = [
    {
      label: "Project",
      by: ({ title }) => title,
      show: ({ id, title, closed }) => (
        <>
          <AppLink href={`/review/${encodeURIComponent(id)}`}>{title}</AppLink>
          {closed && <span className="note"> closed</span>}
        </>
      ),
    },
    { label: "My part", show: ({ roles }) => roles.map((role) => roleWords[role]).join(", ") },
    {
      label: "Progress",
      by: ({ progress }) => (progress.work === 0 ? 0 : progress.decided / progress.work),
      show: ({ progress }) =>
        progress.work === 0 ? (
          <span className="note">no items yet</span>
        ) : (
          <ShareMeter label="decided" done={progress.decided} of={progress.work} />
        ),
    },
    {
      label: "Waits for me",
      by: ({ id }) => (waiting.get(id)?.toJudge ?? 0) + (waiting.get(id)?.toAdjudicate ?? 0),
      show: ({ id }) => <Waits id={id} {...(waiting.get(id) ?? { toJudge: 0, toAdjudicate: 0 })} />,
    },
    { label: "Changed", by: ({ changedAt }) => changedAt, show: ({ changedAt }) => showMoment(changedAt) },
  ];
  return (
    <>
      {projects.length > 6 && <FilterField label="Filter" value={words} onChange={setWords} />}
      <SortTable
        caption={
          shown.length === projects.length
            ? showCount(projects.length, "project")
            : `${shown.length} of ${showCount(projects.length, "project")}`
        }
        columns={columns}
        rows={shown}
        keyOf={({ id }) => id}
      />
    </>
  );
}

interface WaitsProps {
  readonly id: string;
  readonly toJudge: number;
  readonly toAdjudicate: number;
}

function Waits({ id, toJudge, toAdjudicate }: WaitsProps) {
  if (toJudge + toAdjudicate === 0) return <span className="note">nothing</span>;
  const at = `/review/${encodeURIComponent(id)}`;
  return (
    <span className="stack-tight">
      {toJudge > 0 && <AppLink href={`${at}/work`}>{showCount(toJudge, "item")} to judge</AppLink>}
      {toAdjudicate > 0 && (
        <AppLink href={`${at}/adjudicate`}>{showCount(toAdjudicate, "item")} to adjudicate</AppLink>
      )}
    </span>
  );
}
