import type { Plan, PlanTask, PlanWeek } from "./plan.ts";

/** A table as other programs read it: names of columns, then cells in their order. */
export interface PlanTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Columns of a project template and what their cells may hold: "Import or export a project as a CSV file", Todoist
 * help centre, todoist.com/help/articles/import-or-export-a-project-as-a-csv-file-in-todoist-YC8YvN.
 */
const TODOIST = [
  "TYPE",
  "CONTENT",
  "DESCRIPTION",
  "PRIORITY",
  "INDENT",
  "AUTHOR",
  "RESPONSIBLE",
  "DATE",
  "DATE_LANG",
  "TIMEZONE",
  "DURATION",
  "DURATION_UNIT",
] as const;
/** An empty cell would mean the highest of the four. */
const LOWEST_PRIORITY = "4";
const NOT_INDENTED = "1";

/**
 * The plan as a Todoist project template: each week a section, each task not yet done a task on the day of its first
 * sitting, with a duration when it is the only one. Todoist takes no finished tasks.
 */
export function tabulateTodoist(plan: Plan): PlanTable {
  const rows = plan.weeks.flatMap((week) => {
    const open = week.tasks.filter(({ done }) => !done);
    if (open.length === 0) return [];
    return [
      row(TODOIST, { TYPE: "section", CONTENT: headingOf(week) }),
      ...open.map((task) => todoistTask(plan, week, task)),
    ];
  });
  return { columns: TODOIST, rows };
}

function todoistTask(plan: Plan, week: PlanWeek, task: PlanTask): readonly string[] {
  const [first, ...more] = task.sittings;
  const alone = first?.startsAt !== undefined && more.length === 0;
  return row(TODOIST, {
    TYPE: "task",
    CONTENT: withoutLabels(task.title),
    DESCRIPTION: [...linesOf(task), ...sittingLines(task)].join("\n"),
    PRIORITY: LOWEST_PRIORITY,
    INDENT: NOT_INDENTED,
    DATE: [first?.date ?? week.to, ...(first?.startsAt === undefined ? [] : [first.startsAt])].join(" "),
    DATE_LANG: "en",
    TIMEZONE: plan.availability.timeZone,
    // Todoist keeps a duration only for a task with a time.
    DURATION: alone ? String(first.minutes) : "",
    DURATION_UNIT: alone ? "minute" : "",
  });
}

/** A word after an at sign would become a label, and stars in front a task that cannot be ticked. */
function withoutLabels(title: string): string {
  return title.replaceAll(/(^|\s)@(?=\S)/g, "$1at ").replace(/^\*\s+/, "");
}

/**
 * Columns by the names that GitHub's own interface gives to an issue's fields, as importers read them, for instance
 * github-csv-tools (github.com/gavinr/github-csv-tools): labels parted by commas, state open or closed.
 */
const GITHUB = ["title", "body", "labels", "milestone", "state"] as const;

/** The plan as issues, one a task, with its week, kind and part of the 90 days as labels. */
export function tabulateGithubIssues(plan: Plan): PlanTable {
  const rows = plan.weeks.flatMap((week) =>
    week.tasks.map((task) =>
      row(GITHUB, {
        title: task.title,
        body: [`${headingOf(week)}`, "", ...linesOf(task), ...sittingLines(task)].join("\n"),
        labels: [`week ${String(week.week).padStart(2, "0")}`, task.kind, `days ${task.block}`].join(","),
        // Importers want the number of a milestone that exists already, and stop at one that does not.
        milestone: "",
        state: task.done ? "closed" : "open",
      }),
    ),
  );
  return { columns: GITHUB, rows };
}

function row<Column extends string>(
  columns: readonly Column[],
  cells: Partial<Record<Column, string>>,
): readonly string[] {
  return columns.map((column) => cells[column] ?? "");
}

function headingOf({ week, from, to }: PlanWeek): string {
  return `Week ${week}: ${from} to ${to}`;
}

function linesOf({ what, ifThen, artefact, because, hours }: PlanTask): readonly string[] {
  return [
    ...(what === undefined ? [] : [what]),
    ifThen,
    ...(artefact === undefined ? [] : [`To show: ${artefact}`]),
    `Why: ${because}`,
    `Time: ${hours} h`,
  ];
}

function sittingLines({ sittings }: PlanTask): readonly string[] {
  return sittings.map(({ date, startsAt, minutes }) =>
    [date, ...(startsAt === undefined ? [] : [startsAt]), `${minutes} min`].join(", "),
  );
}
