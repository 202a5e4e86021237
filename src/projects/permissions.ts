import type { Book } from "./book.ts";
import type { ProjectRole } from "./person.ts";

/** What can be done in a project, as far as who may do it differs. */
export const DEEDS = [
  "see-project",
  "judge",
  "comment",
  "see-own-work",
  "see-progress",
  "see-quality",
  "see-all-judgements",
  "see-people",
  "see-audit",
  "adjudicate",
  "settle-flags",
  "set-up",
  "manage-people",
  "unseal",
  "export",
  "run-judge",
  "close",
  "delete",
] as const;
export type Deed = (typeof DEEDS)[number];

const EVERYBODY = ["see-project", "see-progress"] as const;

/** What each role may do; whatever is not here is denied. */
const ALLOWED: Readonly<Record<ProjectRole, ReadonlySet<Deed>>> = {
  lead: new Set<Deed>([
    ...EVERYBODY,
    "comment",
    "see-quality",
    "see-all-judgements",
    "see-people",
    "see-audit",
    "settle-flags",
    "set-up",
    "manage-people",
    "unseal",
    "export",
    "run-judge",
    "close",
    "delete",
  ]),
  reviewer: new Set<Deed>([...EVERYBODY, "judge", "comment", "see-own-work"]),
  adjudicator: new Set<Deed>([...EVERYBODY, "adjudicate", "settle-flags", "comment"]),
  observer: new Set<Deed>([...EVERYBODY, "see-quality", "see-audit"]),
};

export function roleMay(role: ProjectRole, deed: Deed): boolean {
  return ALLOWED[role].has(deed);
}

/** Whether somebody may do something in a project, by any of their roles. Who left may do nothing. */
export function may(book: Book, person: string, deed: Deed): boolean {
  const known = book.people.get(person);
  return known !== undefined && !known.left && known.roles.some((role) => roleMay(role, deed));
}
