import type { Judgement } from "../../judgement.ts";
import type { ReviewWriter } from "../review-writer.ts";

const COLUMNS = [
  "item",
  "item_sha256",
  "task",
  "reviewer",
  "credential_class",
  "guideline_version",
  "shown_order",
  "choice",
  "reason_codes",
  "marks",
  "confidence",
  "at",
  "provenance",
  "licence",
  "canary",
  "source_canary",
] as const;

/** Beside the rows for training: who judged which item, under which guideline, in which order. By pseudonym; reasons as codes, no written words. */
export const judgementsTable: ReviewWriter = {
  format: "judgements",
  notes: ["item_sha256 is taken over the item as JSON with its names in alphabetical order."],
  write: (items, header, { sha256 }) => {
    const rows = items.flatMap(({ item, judgements }) => {
      const hash = sha256(stableJson(item));
      return judgements.map(({ person, credentialClass, guideline, order, judgement, at }) => [
        item.id,
        hash,
        item.task,
        person,
        credentialClass,
        String(guideline),
        order.join(" "),
        choiceOf(judgement),
        judgement.task === "compare" || judgement.task === "best-of" ? judgement.reasons.join(" ") : "",
        String(judgement.marks.length),
        judgement.confidence === undefined ? "" : String(judgement.confidence),
        at ?? "",
        item.provenance,
        item.licence,
        header.canary,
        item.canary ?? "",
      ]);
    });
    const text = [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
    return { files: [{ path: "judgements.csv", text }], rows: rows.length, leftOut: [] };
  },
};

function choiceOf(judgement: Judgement): string {
  switch (judgement.task) {
    case "compare":
      return judgement.choice;
    case "best-of":
      return judgement.ranking.join(" ");
    case "classify":
      return Object.entries(judgement.labels)
        .map(([id, values]) => `${id}=${values.join("+")}`)
        .join(" ");
    case "rubric":
      return Object.entries(judgement.criteria)
        .map(([id, met]) => `${id}=${met}`)
        .join(" ");
    case "mark-defects":
    case "correct":
      return judgement.nothingWrong ? "nothing-wrong" : "";
    case "patient-edit":
    case "red-team":
      return "";
  }
}

/** JSON with names in alphabetical order, so that the same item always has the same hash. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Quoted where needed; an apostrophe keeps a spreadsheet from running a cell as a formula. */
function csvCell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
