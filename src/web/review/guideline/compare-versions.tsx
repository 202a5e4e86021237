import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { Waiting } from "../../design/waiting.tsx";
import { DiffText } from "../parts/diff-text.tsx";

interface CompareVersionsProps {
  readonly id: string;
  readonly latest: number;
}

/** What changed between two versions of the guideline, word by word. */
export function CompareVersions({ id, latest }: CompareVersionsProps) {
  const [from, setFrom] = useState(String(latest - 1));
  const [to, setTo] = useState(String(latest));
  const [before, after] = useQueries({
    queries: [Number(from), Number(to)].map((version) => ({
      queryKey: ["review", id, "guideline", version],
      queryFn: ({ signal }: { signal: AbortSignal }) => call("projects.guideline", { id, version }, signal),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const versions = Array.from({ length: latest }, (_, at) => ({
    value: String(at + 1),
    label: `version ${at + 1}`,
  }));
  const error = before?.error ?? after?.error;
  return (
    <div className="stack">
      <div className="list-tools">
        <ChoiceField label="From" value={from} choices={versions} onChange={setFrom} />
        <ChoiceField label="To" value={to} choices={versions} onChange={setTo} />
      </div>
      {error !== null && error !== undefined && <ErrorNotice error={error} />}
      {before?.data !== undefined && after?.data !== undefined ? (
        <DiffText before={before.data.text} after={after.data.text} />
      ) : (
        error === null && <Waiting what="the versions" lines={6} />
      )}
    </div>
  );
}
