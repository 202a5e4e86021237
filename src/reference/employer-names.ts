import type { Employer } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** Whether an employer still stands. */
export const statusNames: Names<Employer["status"]> = {
  active: "Active",
  joined: "Joined another",
  closed: "Closed",
  unknown: "Not checked",
};

/** How sure a job board is. */
export const confidenceNames: Names<Employer["boards"][number]["confidence"]> = {
  high: "high: seen in two places or more",
  "medium-high": "medium to high: in one list that is kept up to date",
  medium: "medium: in one list",
};
