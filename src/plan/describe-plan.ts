import type { Plan, PlanTask, PlanWeek } from "./plan.ts";

/** The plan as a Markdown page a person can print or keep: weeks with boxes to tick, then what was left out. */
export function describePlan(plan: Plan): string {
  const last = plan.weeks.at(-1);
  const lines = [
    `# ${plan.roleLabel}: 13 weeks`,
    "",
    `From ${plan.start} to ${last?.to ?? plan.start}, ${plan.hoursPerWeek} hours a week.`,
    "",
    ...plan.weeks.flatMap(describeWeek),
    ...describeLeftOut(plan),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function describeWeek({ week, from, to, capacityHours, tasks }: PlanWeek): readonly string[] {
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  const held =
    tasks.length === 0 ? ["Nothing planned: time to catch up.", ""] : [...tasks.flatMap(describeTask), ""];
  return [`## Week ${week}: ${from} to ${to}`, "", `${hours} of ${capacityHours} hours`, "", ...held];
}

function describeTask({ title, hours, artefact, ifThen, because, done }: PlanTask): readonly string[] {
  return [
    `- [${done ? "x" : " "}] **${title}** (${hours} h)`,
    ...(artefact === undefined ? [] : [`  - To show: ${artefact}`]),
    `  - ${ifThen}`,
    `  - Why: ${because}`,
  ];
}

function describeLeftOut({ leftOut }: Plan): readonly string[] {
  if (leftOut.length === 0) return [];
  return ["## Left out", "", ...leftOut.map(({ title, because }) => `- **${title}**: ${because}`), ""];
}
