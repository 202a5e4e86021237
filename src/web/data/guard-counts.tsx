import { useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import { showDay } from "../client/dates.ts";
import type { OperationOutput } from "../client/operations.ts";
import { Answer } from "../design/answer.tsx";
import { SortTable } from "../design/sort-table.tsx";
import type { SortColumn } from "../design/sort-table.tsx";
import { classWord } from "../guard/class-words.ts";

type Count = OperationOutput<"guard.log">["counts"][number];

const COLUMNS: readonly SortColumn<Count>[] = [
  { label: "Day", show: ({ on }) => showDay(on), by: ({ on }) => on },
  { label: "Where", show: ({ operation }) => operation, by: ({ operation }) => operation },
  { label: "What", show: (count) => classWord(count.class), by: (count) => classWord(count.class) },
  { label: "What became of it", show: ({ outcome }) => outcome, by: ({ outcome }) => outcome },
  { label: "Times", show: ({ times }) => String(times), by: ({ times }) => times },
];

/** How often the guard met what, and what became of it: classes and counts, since nothing else is kept. */
export function GuardCounts() {
  const log = useQuery({ queryKey: ["guard-log"], queryFn: ({ signal }) => call("guard.log", {}, signal) });
  return (
    <Answer query={log} what="what the guard met" lines={2}>
      {({ counts }) =>
        counts.length === 0 ? (
          <p>Nothing was stopped so far.</p>
        ) : (
          <SortTable
            caption="What the guard met in texts on their way to be stored"
            columns={COLUMNS}
            rows={counts}
            keyOf={(count) => `${count.on} ${count.operation} ${count.class} ${count.outcome}`}
          />
        )
      }
    </Answer>
  );
}
