import type { Gate } from "../use-proof.ts";

type Finding = Gate["found"][number];

/** The part of the page a gate is cleared in, where its finding names no section. */
const PLACES: Readonly<Record<string, string>> = {
  front: "front",
  problem: "section-context",
  "data-rights": "data-sets",
  evaluation: "evaluations",
  subgroups: "no-subgroups",
  disclaimer: "disclaimer",
  links: "links",
  structure: "structure",
  hazards: "hazards",
  equity: "structure",
  "alert-budget": "alert-budget",
  "stop-rule": "structure",
  roi: "structure",
  critique: "structure",
};

/** Gates whose finding is cleared in a part of its own, though it names the section beside it. */
const OWN_PLACE: ReadonlySet<string> = new Set(["data-rights", "evaluation", "subgroups", "hazards"]);

/** Brings a finding into view: the words themselves selected, or the first field of the part it is cleared in. */
export function showFinding(gate: string, { section, start, end }: Finding): void {
  const own = OWN_PLACE.has(gate) && start === undefined;
  const name = section !== undefined && !own ? `section-${section}` : (PLACES[gate] ?? "front");
  const part = document.getElementById(name) ?? document.getElementById(`section-${section ?? "context"}`);
  if (part === null) return;
  const field = part.matches(FIELDS) ? part : part.querySelector<HTMLElement>(FIELDS);
  part.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: part === field });
  if (field instanceof HTMLTextAreaElement && start !== undefined) {
    field.setSelectionRange(start, end ?? start);
    scrollToSelection(field, start);
  }
}

const FIELDS = "textarea, input, select, button";

/** A text area shows its caret only once something is typed; lines before it tell how far down it is. */
function scrollToSelection(field: HTMLTextAreaElement, start: number): void {
  const share = field.value.length === 0 ? 0 : start / field.value.length;
  field.scrollTop = Math.max(0, share * field.scrollHeight - field.clientHeight / 2);
}
