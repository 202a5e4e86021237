import type { Structure } from "./structure.ts";

type Spec = Extract<Structure, { kind: "product-spec" }>;

/** Something a specification lacks. */
interface SpecProblem {
  readonly says: string;
  readonly advice: string;
}

/** Words that sound like a measure and measure nothing. */
const VAGUE =
  /^(?:fast|quick|easy|intuitive|user[- ]friendly|accurate|good|better|high quality|seamless|robust|reliable|as needed|tbd|n\/a)\W*$/iu;

/** What a reader would send a specification back for. */
export function specChecks(spec: Spec): readonly SpecProblem[] {
  const found: SpecProblem[] = [];
  const say = (says: string, advice: string): void => {
    found.push({ says, advice });
  };
  if (spec.problem.trim().split(/\s+/u).length < 12)
    say(
      "The problem is not stated.",
      "Say in twelve words or more whose problem it is and what it costs them.",
    );
  const lists = [
    [spec.users, "users", "Name by role who uses it, and who is affected without using it."],
    [spec.inputs, "inputs", "List what it reads, and from where."],
    [spec.outputs, "outputs", "List what it shows, to whom and when."],
    [
      spec.outOfScope,
      "things it will not do",
      "List at least one; a product without an edge has no safety case.",
    ],
    [spec.successMeasures, "measures of success", "Name at least one that could come out badly."],
  ] as const;
  for (const [list, what, advice] of lists)
    if (list.every((line) => line.trim() === "")) say(`There are no ${what}.`, advice);
  if (spec.requirements.length < 3)
    say("There are fewer than three requirements.", "Write three or more, each with a measure.");
  if (spec.requirements.length > 0 && !spec.requirements.some(({ priority }) => priority === "must"))
    say("Nothing is a must.", "Mark what it may not be released without.");
  for (const [place, { need, measure }] of spec.requirements.entries()) {
    if (need.trim() === "") say(`Requirement ${place + 1} is empty.`, "Write it or take it away.");
    if (measure.trim() === "" || VAGUE.test(measure.trim()))
      say(
        `Requirement ${place + 1} cannot be tested.`,
        "Give a number, a limit or a yes-or-no check somebody else could run.",
      );
  }
  return found;
}
