import { diffWordsWithSpace } from "diff";

export interface EditRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Words that may differ before the whole text is shown as replaced: the search grows with the square of it. */
const MOST_EDITS = 1_500;

/** What an edit changed, word by word. Same and removed runs are the text before, same and added ones the text after. */
export function editRuns(before: string, after: string): readonly EditRun[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const runs: readonly EditRun[] = changes?.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  })) ?? [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return grouped(runs.filter(({ text }) => text !== ""));
}

/** Words that changed one after another read as one change: the spaces between them would only break it up. */
function grouped(runs: readonly EditRun[]): readonly EditRun[] {
  const result: EditRun[] = [];
  let out = "";
  let fresh = "";
  const close = () => {
    if (out !== "") result.push({ kind: "removed", text: out });
    if (fresh !== "") result.push({ kind: "added", text: fresh });
    out = "";
    fresh = "";
  };
  for (const [place, { kind, text }] of runs.entries()) {
    const between = out !== "" || fresh !== "";
    const goesOn = (runs[place + 1]?.kind ?? "same") !== "same";
    if (kind === "same" && !(between && goesOn && text.trim() === "" && !text.includes("\n"))) {
      close();
      result.push({ kind, text });
    } else {
      if (kind !== "added") out += text;
      if (kind !== "removed") fresh += text;
    }
  }
  close();
  return result;
}

/** Words that were taken out and put in. */
export function countEdits(runs: readonly EditRun[]): { readonly added: number; readonly removed: number } {
  const words = (kind: EditRun["kind"]) =>
    runs
      .filter((run) => run.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return { added: words("added"), removed: words("removed") };
}
