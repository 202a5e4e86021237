// The thread in which predictions files are read and judged: it may be killed at any moment.
import { parentPort, workerData } from "node:worker_threads";
import { evaluateTable, lookAtTable } from "#src/evaluation/index.ts";
import { readTable } from "../tables/read-table.ts";
import type { EvaluationNews, EvaluationTask } from "./evaluation-messages.ts";

// A library may print what it stumbles on, which is somebody's data: nobody shall read it, here or in the parent.
process.stdout.write = () => true;
process.stderr.write = () => true;

const task = workerData as EvaluationTask;
const tell = (news: EvaluationNews): void => parentPort?.postMessage(news);

tell({ kind: "part", part: "reading" });
const read = await readTable(task.bytes);
if (task.kind === "look") {
  tell({
    kind: "looked",
    outcome: read.kind === "failed" ? read : { kind: "read", look: lookAtTable(read.table, read.notes) },
  });
} else {
  tell({
    kind: "judged",
    outcome:
      read.kind === "failed"
        ? read
        : evaluateTable(read.table, { ...task.request, notes: read.notes }, (part) =>
            tell({ kind: "part", part }),
          ),
  });
}
